"""What may a person do with the parts of a meeting?"""
