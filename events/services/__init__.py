"""How are the parts of a meeting written?"""
