"""What do the newsroom's screens show? One module a screen; loaders stay in articles/queries.py."""
