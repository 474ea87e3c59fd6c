"""How do stories and the meetings that they tell of belong together?"""
