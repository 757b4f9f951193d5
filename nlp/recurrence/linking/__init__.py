"""Which items are one matter coming back."""
