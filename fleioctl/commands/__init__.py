"""Words of the command line that are no resource of the API."""
