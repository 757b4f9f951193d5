"""ModernGov, the platform of some 300 UK councils: its pages and its web service."""
