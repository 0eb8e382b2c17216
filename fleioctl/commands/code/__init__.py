"""The words of the panel as code: export, diff, apply; what they do lies in fleioctl.verbs.as_code."""
