"""Which official papers does a meeting have, and how are they made?

Each file here has one paper: frozen dataclasses with ready words, and one function that turns them into a tagged PDF.
No database, no network, no system font. docs/papers.md tells what each one needs.
"""
