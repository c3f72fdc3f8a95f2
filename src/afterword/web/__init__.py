"""The web application: one folder per page."""
