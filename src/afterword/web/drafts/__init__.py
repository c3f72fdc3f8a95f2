"""Is this note right?"""
