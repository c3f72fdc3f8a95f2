"""Has it gone?"""
