"""An agenda's items, where each stands on it, and which committee goes on with which."""
