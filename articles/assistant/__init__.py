"""How does the house-style checker serve the newsroom?"""
