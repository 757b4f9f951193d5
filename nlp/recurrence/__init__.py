"""What comes back: items of a committee that are the same matter, and what is procedure.

Agenda items go in; series with what is due and what was promised come out, by these parts, each of
which imports from those before it only (tests/test_house.py):

- wordings.py, plain_words.py, days.py: the lists of words beside the code, a text's words made
  comparable, days to reckon with.
- titles/: what a title says. What an agenda prints around it (printed_around.py), what it says of
  its paper (paper_notes.py, exempt.py), who asks (askers.py), what is to be done (tasks.py), its
  period and references go; what is left is the matter and its kind of paper (matters.py,
  paper_kinds.py, acronyms.py), and whether such papers are regular (regular_papers.py).
- procedure/: which titles name no matter: wordings (procedural.py), headings, else a learnt sum.
- agendas/: an item (items.py), where it stands (places.py), a renamed committee's line
  (committees.py).
- linking/: which items are one matter. links.py goes through all committees, line.py through one;
  two matters are compared (neighbours.py, pairs.py, weighing.py, standing_items.py) and their
  groups joined (joining.py). twins.py: one matter at two committees, or open and exempt.
- due/: how often it comes (cadence.py, doubts.py), when next (expected.py, seasons.py), why not
  (reasons.py); what was promised, for when (promises.py, promised_times.py), and what came of it
  (returns.py).
- series.py: all of it put together, as the database stores it.
"""
