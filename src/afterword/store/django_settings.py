"""The Django settings of the store; the web adds its own on top."""

SECRET_KEY = "only-for-tools"  # noqa: S105 - replaced at start by a key of the data directory
INSTALLED_APPS: list[str] = []
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
USE_TZ = True
TIME_ZONE = "UTC"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
