"""Which other stories say the same, tell of the same event, or are worth reading next?

plain -> sketch, terms (what is kept of a text) -> lookup (candidates) -> passages, event (the verdict on each).
Those modules know no database; index, lookup, pairs, queries and related do. docs/similar.md tells the whole.
"""
