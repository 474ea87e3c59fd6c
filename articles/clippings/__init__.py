"""What did other outlets publish, does it fit what we said, and how much of it was there?

hosts -> addresses (when are two pasted addresses one) -> services (writes). tellings -> copies, stories, meetings (what
a clipping is like) and figures, people -> comparing (what it says otherwise). queries, report, export and screens read.
docs/clippings.md tells the whole.
"""
