"""How do the parts of a meeting read on screen?"""
