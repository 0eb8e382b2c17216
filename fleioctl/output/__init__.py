"""Everything that goes to stdout: tables, records and data formats."""
