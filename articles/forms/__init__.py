"""Which forms does the newsroom fill in?"""
