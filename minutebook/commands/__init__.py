"""One file a command: `minutebook <name>` is the function `<name>` of `<name>.py`."""
