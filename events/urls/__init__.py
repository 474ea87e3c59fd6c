"""At which addresses are meetings?"""
