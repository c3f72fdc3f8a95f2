"""The Django app of the store."""

from __future__ import annotations

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Tables that mirror the vocabulary of the domain."""

    name = "afterword.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
