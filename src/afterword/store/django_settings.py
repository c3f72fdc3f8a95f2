"""The Django settings of the store; the web adds its own on top.

`django_setup.prepare_django` lays the data directory's database and key over these. Tools that
read settings without a program (type checker, makemigrations) use them as they are.
"""

from __future__ import annotations

SECRET_KEY = "only-for-tools"  # noqa: S105 - replaced at start by a key of the data directory
INSTALLED_APPS = [
    "afterword.store.apps.StoreConfig",
    "afterword.store.outbox.apps.OutboxConfig",
    "afterword.store.mailbox.apps.MailboxConfig",
    "afterword.store.stationery.apps.StationeryConfig",
]
DATABASES: dict[str, dict[str, object]] = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
}
USE_TZ = True
USE_I18N = False
TIME_ZONE = "UTC"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LOGGING_CONFIG = None
