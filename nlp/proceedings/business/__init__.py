"""The business before a meeting: events in their order, proposals, the vote that is open."""
