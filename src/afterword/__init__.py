"""Afterword: after a job interview, write now or is waiting right?"""

__version__ = "0.1.0"
