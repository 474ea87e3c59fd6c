"""How do lines of a CSV file become provinces, offices and units?"""
