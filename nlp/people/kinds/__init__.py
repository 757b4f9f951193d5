"""Whether somebody is a councillor, an officer, of the public or of other bodies."""
