"""Whom do I know now?"""
