"""Is there a copy, and how do I get it back?"""
