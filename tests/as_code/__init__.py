"""The panel as code: round trips, guards, faults and kills; `empty` is a panel on which nothing is configured."""
