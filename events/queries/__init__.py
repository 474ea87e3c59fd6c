"""What do screens need of the parts of a meeting?"""
