"""What should I keep from this talk?"""
