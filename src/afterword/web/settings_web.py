"""What the web app adds to the settings of the store."""

from __future__ import annotations

from typing import Final

from django.conf import settings

WEB_SETTINGS: Final[dict[str, object]] = {
    "DEBUG": False,
    "ROOT_URLCONF": "afterword.web.urls",
    # From the outside in. There is no session, no user and no CSRF token: the door decides who
    # is inside, and a request that changes something must come from our own pages.
    "MIDDLEWARE": [
        "afterword.web.gate.SafeHeaders",
        "afterword.web.gate.OnlyThisHost",
        "afterword.web.gate.OnlyVisitors",
        "afterword.web.gate.OnlyFromOurPages",
        "afterword.web.problems.KindProblems",
    ],
    # OnlyThisHost compares names and port exactly; this is Django's own, looser check.
    "ALLOWED_HOSTS": ["127.0.0.1", "localhost", "[::1]"],
    "APPEND_SLASH": False,
    "USE_I18N": False,
    "LOGGING_CONFIG": None,
    # A mail with attachments is larger than Django expects of a form; it goes to a file.
    "DATA_UPLOAD_MAX_MEMORY_SIZE": 2_000_000,
    "DATA_UPLOAD_MAX_NUMBER_FIELDS": 400,
    "DATA_UPLOAD_MAX_NUMBER_FILES": 100,
}


def apply_web_settings() -> None:
    """Put the settings of the web app beside those of the store; safe to repeat."""
    for name, value in WEB_SETTINGS.items():
        setattr(settings, name, value)
