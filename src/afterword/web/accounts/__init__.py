"""The account you write from: its servers, how you sign in, and whether it works."""
