"""Which rules are there?"""
