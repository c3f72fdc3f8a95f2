"""How do I spend this well?"""
