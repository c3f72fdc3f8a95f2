"""Tables: what was read from the mailbox: mails seen, proposals, marks per folder.

Of a mail that is about something else there is a fingerprint and a place, and no word of it.
"""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from afterword.store.models import LONG, SHORT, Account, Opportunity


class Folder(models.Model):
    """How far one folder of one source (an account, or files) was read."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="+")
    source = models.CharField(max_length=LONG)
    folder = models.TextField()
    uidvalidity = models.BigIntegerField(default=0)
    last_uid = models.BigIntegerField(default=0)
    modseq = models.BigIntegerField(default=0)
    position = models.BigIntegerField(default=0)
    shape = models.CharField(max_length=SHORT, default="", blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "source", "folder"], name="mail_folder"),
        ]


class Mail(models.Model):
    """One mail that was seen, whatever it was about, by its fingerprints alone.

    `identity` is the same wherever a copy lies; `twin` is a digest of Message-ID and sender.
    `where` and `trouble` are filled only for a mail that could not be read.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="+")
    identity = models.CharField(max_length=80)
    twin = models.CharField(max_length=64, null=True)
    sent_at = models.DateTimeField(null=True)
    where = models.TextField(blank=True)
    trouble = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "identity"], name="mail_identity"),
        ]
        indexes = [
            models.Index(fields=["account", "twin"], name="mail_twin"),
            models.Index(
                fields=["account", "id"], condition=~Q(trouble=""), name="mail_that_was_not_read"
            ),
        ]


class Place(models.Model):
    """Where a copy lies: `ref` is its UID in an IMAP folder, or its file's name."""

    folder = models.ForeignKey(Folder, on_delete=models.CASCADE, related_name="places")
    ref = models.CharField(max_length=LONG)
    mail = models.ForeignKey(Mail, on_delete=models.CASCADE, related_name="places")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["folder", "ref"], name="mail_place"),
        ]


class Proposal(models.Model):
    """What a mail says, until the person has accepted or rejected it, and afterwards too.

    `applied` is what accepting it changed, for undoing; empty while nothing was accepted.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="+")
    mail = models.OneToOneField(Mail, on_delete=models.CASCADE, related_name="proposal")
    opportunity = models.ForeignKey(
        Opportunity, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    key = models.CharField(max_length=SHORT)
    kind = models.CharField(max_length=SHORT)
    label = models.CharField(max_length=SHORT)
    state = models.CharField(max_length=SHORT)
    message_id = models.CharField(max_length=1000, null=True)
    sent_at = models.DateTimeField(null=True)
    sender_name = models.TextField(blank=True)
    sender = models.TextField(blank=True)
    to = models.JSONField(default=list)
    subject = models.TextField(blank=True)
    references = models.JSONField(default=list)
    where = models.TextField(blank=True)
    ours = models.BooleanField(default=False)
    automatic = models.BooleanField(default=False)
    found = models.JSONField(default=dict)
    evidence = models.JSONField(default=list)
    confidence = models.FloatField(default=0.0)
    warnings = models.JSONField(default=list)
    because = models.TextField(blank=True)
    pressing = models.BooleanField(default=True)
    created_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)
    meant = models.CharField(max_length=SHORT, blank=True)
    applied = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "key"], name="proposal_key"),
        ]
        indexes = [
            models.Index(fields=["account", "state", "sent_at"], name="proposal_by_date"),
            models.Index(fields=["opportunity", "state"], name="proposal_of_opportunity"),
            models.Index(
                fields=["account"],
                condition=Q(state="open", pressing=True),
                name="proposal_pressing",
            ),
        ]


class Watching(models.Model):
    """Whether the mailbox is watched while the program runs."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="+")
    wanted = models.BooleanField(default=True)
