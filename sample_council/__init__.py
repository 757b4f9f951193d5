"""An invented ModernGov council, served over real HTTP: for the demo and for the tests."""
