"""The stationery as a Django app."""

from django.apps import AppConfig


class StationeryConfig(AppConfig):
    """Registers the tables under the label `stationery`."""

    name = "afterword.store.stationery"
    label = "stationery"
    default_auto_field = "django.db.models.BigAutoField"
