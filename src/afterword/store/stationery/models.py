"""Tables: own templates and phrases, cards and stamps.

Posted cards are no table of their own: that a card was posted is a contact like any other.
"""

from __future__ import annotations

from django.db import models

from afterword.store.models import LONG, SHORT, Account


class WritingHabits(models.Model):
    """How the candidate likes notes written. A key of a language model lies with the secrets."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="habits")
    language = models.CharField(max_length=SHORT, default="en")
    phrases = models.JSONField(default=list)
    return_address = models.TextField(blank=True)
    grammar_address = models.CharField(max_length=LONG, blank=True)
    rewriter_address = models.CharField(max_length=LONG, blank=True)
    rewriter_model = models.CharField(max_length=LONG, blank=True)


class Template(models.Model):
    """A note the candidate has worded once, with places for facts."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="templates")
    name = models.CharField(max_length=SHORT)
    kind = models.CharField(max_length=SHORT)
    subject = models.TextField(blank=True)
    body = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "name"], name="template_name"),
        ]


class CardStock(models.Model):
    """The box of cards and stamps, as last counted and counted down since."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="card_stock")
    cards = models.PositiveIntegerField(default=0)
    stamps = models.PositiveIntegerField(default=0)
    remind_at = models.PositiveIntegerField(default=3)
