"""`python -m minutebook`: the same as the command `minutebook`."""

from minutebook.cli import main

main()
