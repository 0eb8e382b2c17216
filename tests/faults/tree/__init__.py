"""The fault matrix over every write of the tree, played in this process against the sandbox.

outcomes  what an attempt can come to, on the wire and on the panel
plans     the faults: how writes and reads fare in one cell, and what that may come to
played    the transport that plays a plan on the fake clock, in front of the sandbox
panel     the sandbox with its truth: accepted writes, numbers of objects
writes    every create, update, delete, action and special command, as the sweep would type it
applied   files for `apply`, as writes
cell      one command under one plan, the blind re-run, the settlement
verdict   what is wrong with that: the exit code against the truth
workers   cells shared out to processes
processes a sample as real processes
summary   the table

A plan never says what a command does: that is learnt by running it once without any fault.
"""
