"""What do the pages of meetings answer?"""
