"""Who is named, in what role, and what the text says they did.

finder.py puts it together: names (names/, by the words of lexicon/), who came (attendance/), who
moved (movers/), in what role (roles/), what they did (acts/, interests/), of what kind they are
(kinds/); profiles.py makes one person of what was found about their names.
"""
