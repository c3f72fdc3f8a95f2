"""The facts of a job search as frozen values; standard library only."""
