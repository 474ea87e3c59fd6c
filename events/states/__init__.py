"""Which kinds and states do the parts of a meeting have?"""
