"""The versions of the panel, as the sweep sees them.

today          a description cut to one version
steps          at which version which command is another than just before
panel_changes  at which version the sandbox answers which call otherwise
"""
