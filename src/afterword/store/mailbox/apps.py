"""The mailbox as a Django app."""

from django.apps import AppConfig


class MailboxConfig(AppConfig):
    """Registers the tables under the label `mailbox`."""

    name = "afterword.store.mailbox"
    label = "mailbox"
    default_auto_field = "django.db.models.BigAutoField"
