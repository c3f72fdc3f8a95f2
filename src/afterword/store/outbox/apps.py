"""The outbox as a Django app."""

from django.apps import AppConfig


class OutboxConfig(AppConfig):
    """Registers the tables under the label `outbox`."""

    name = "afterword.store.outbox"
    label = "outbox"
    default_auto_field = "django.db.models.BigAutoField"
