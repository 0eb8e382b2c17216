"""The resources of the panel, one file each; the file name is the word on the command line."""
