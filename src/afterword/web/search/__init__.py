"""Where was that again?"""
