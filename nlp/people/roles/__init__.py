"""Which office or job stands beside a name, as printed."""
