"""The tables of the outbox. They hold no decisions; constraints state the truths."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from afterword.usecases.outbox_states import State

_STATES = [(state.value, state.value) for state in State]


class OutboxRow(models.Model):
    """One approved note for one recipient: frozen bytes, and where it stands."""

    id = models.CharField(primary_key=True, max_length=40)
    owner = models.CharField(max_length=64, default="")
    note_id = models.CharField(max_length=200)
    copy = models.PositiveSmallIntegerField(default=0)
    draft_id = models.CharField(max_length=64, db_index=True)
    opportunity = models.CharField(max_length=64, db_index=True)
    company = models.CharField(max_length=300)
    note = models.CharField(max_length=32)
    people = models.JSONField()
    to_names = models.JSONField()
    account = models.CharField(max_length=254)
    mail_from = models.CharField(max_length=254)
    envelope_to = models.JSONField()
    subject = models.TextField()
    message_id = models.CharField(max_length=300)
    raw = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    date_header_at = models.DateTimeField()
    approved_at = models.DateTimeField()
    not_after = models.DateTimeField(null=True)
    advised = models.BooleanField(default=True)
    at_once = models.BooleanField(default=False)
    not_before = models.DateTimeField()
    state = models.CharField(max_length=12, choices=_STATES)
    token = models.CharField(max_length=40)
    attempt = models.PositiveIntegerField(default=0)
    ever_in_data = models.BooleanField(default=False)
    next_try_at = models.DateTimeField(null=True)
    first_dot_at = models.DateTimeField(null=True)
    last_dot_at = models.DateTimeField(null=True)
    uncertain_since = models.DateTimeField(null=True)
    next_look_at = models.DateTimeField(null=True)
    looks = models.PositiveIntegerField(default=0)
    sent_at = models.DateTimeField(null=True)
    filed = models.BooleanField(default=False)
    sentence = models.TextField(default="")
    codes = models.TextField(default="")

    class Meta:
        """A note has one live row; an id names one mail."""

        db_table = "outbox_row"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["owner", "note_id"],
                condition=~models.Q(state__in=[State.CANCELLED.value, State.FAILED.value]),
                name="outbox_one_live_row_per_note",
            ),
            models.UniqueConstraint(
                fields=["owner", "message_id"], name="outbox_message_id_names_one_mail"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=[state.value for state in State]),
                name="outbox_state_is_known",
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["owner", "state", "next_try_at"], name="outbox_waiting")
        ]


class OutboxEvent(models.Model):
    """One line of a row's diary: what happened, and the SMTP codes (never content)."""

    row = models.ForeignKey(OutboxRow, on_delete=models.CASCADE, related_name="events")
    at = models.DateTimeField()
    happening = models.CharField(max_length=40)
    before = models.CharField(max_length=12)
    after = models.CharField(max_length=12)
    codes = models.TextField(default="")

    class Meta:
        """Oldest first."""

        db_table = "outbox_event"


class OutboxLife(models.Model):
    """Which database this is, and how often it went to the point of no return (one row)."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    database_id = models.CharField(max_length=40)
    generation = models.PositiveBigIntegerField(default=1)

    class Meta:
        """The counterpart is the file beside the database."""

        db_table = "outbox_life"


class SendingHabit(models.Model):
    """What was learnt about how an account files what it submits."""

    owner = models.CharField(max_length=64, default="")
    account = models.CharField(max_length=254)
    copies = models.PositiveIntegerField(default=0)
    absences = models.PositiveIntegerField(default=0)
    slowest_seconds = models.FloatField(null=True)
    latest_seconds = models.FloatField(null=True)

    class Meta:
        """One line per account."""

        db_table = "outbox_habit"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["owner", "account"], name="outbox_one_habit"),
        ]
