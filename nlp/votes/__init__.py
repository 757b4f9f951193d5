"""How it was decided: each act of voting, with the numbers and names as printed."""
