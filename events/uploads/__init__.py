"""May an uploaded file be kept with a meeting, what is it called, and where does it lie?"""
