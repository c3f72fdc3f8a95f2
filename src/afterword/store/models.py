"""The tables: they mirror the vocabulary, and their constraints state what must be true.

Models hold no decisions. Facts (statements, touchpoints, events) are only ever added or
withdrawn, never changed; each names its source and the words it rests on, and counts once it is
confirmed. Instants are in UTC. Everything belongs to an account.
"""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

SHORT = 120
LONG = 500


class Account(models.Model):
    """One person's data. On a person's own machine there is exactly one, called "me"."""

    name = models.CharField(max_length=SHORT, unique=True)


class CandidateProfile(models.Model):
    """Who the candidate is and how they write."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="profile")
    name = models.CharField(max_length=LONG, blank=True)
    email = models.CharField(max_length=LONG, blank=True)
    tz = models.CharField(max_length=SHORT, default="UTC")
    country = models.CharField(max_length=SHORT, default="GB")
    voice = models.CharField(max_length=SHORT, default="warm")
    dialect = models.CharField(max_length=SHORT, default="en-GB")
    signature = models.TextField(blank=True)


class Etiquette(models.Model):
    """What the candidate decided otherwise than the defaults of the advice, by name."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="+")
    decided = models.JSONField(default=dict)


class MailAccount(models.Model):
    """Where notes are sent from. The password lives with the secrets, never here."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="mail_account")
    address = models.CharField(max_length=LONG)
    display_name = models.CharField(max_length=LONG, blank=True)
    username = models.CharField(max_length=LONG, blank=True)
    smtp_host = models.CharField(max_length=LONG)
    smtp_port = models.PositiveIntegerField()
    smtp_security = models.CharField(max_length=SHORT)
    imap_host = models.CharField(max_length=LONG, null=True)
    imap_port = models.PositiveIntegerField()
    imap_security = models.CharField(max_length=SHORT)
    sent_folder = models.CharField(max_length=LONG, null=True)
    keeps_sent_copy = models.BooleanField(null=True)
    sign_in = models.CharField(max_length=SHORT, default="password")
    client_id = models.CharField(max_length=LONG, blank=True, default="")
    copy_to_self = models.BooleanField(default=False)


class Opportunity(models.Model):
    """One candidacy for one post at one employer.

    `look_again_at` is derived, never told: the next moment at which the advice can ask for
    something, so that "who has something due" is one indexed question.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="opportunities")
    key = models.CharField(max_length=SHORT)
    company = models.CharField(max_length=LONG)
    company_is_guess = models.BooleanField(default=False)
    role = models.CharField(max_length=LONG, blank=True)
    role_is_guess = models.BooleanField(default=False)
    via = models.CharField(max_length=SHORT, default="direct")
    country = models.CharField(max_length=SHORT)
    subdivision = models.CharField(max_length=SHORT, null=True)
    tz = models.CharField(max_length=SHORT)
    employer_size = models.PositiveIntegerField(null=True)
    publicly_advertised = models.BooleanField(null=True)
    created_at = models.DateTimeField()
    look_again_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "key"], name="opportunity_key"),
        ]
        indexes = [
            models.Index(fields=["account", "look_again_at"], name="opportunity_look_again"),
        ]


class Person(models.Model):
    """Someone on the other side of one opportunity; `ref` is their id in the case file."""

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="people")
    ref = models.CharField(max_length=SHORT)
    name = models.CharField(max_length=LONG)
    role = models.CharField(max_length=SHORT)
    email = models.CharField(max_length=LONG, default="unknown")
    postal = models.TextField(null=True)
    linkedin = models.TextField(null=True)
    same_person_as = models.CharField(max_length=SHORT, null=True)
    also_roles = models.JSONField(default=list)
    prefers = models.TextField(null=True)
    addresses = models.JSONField(default=list)
    organisation = models.CharField(max_length=LONG, null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["opportunity", "ref"], name="person_ref"),
        ]


class Interview(models.Model):
    """One dated conversation. `sequence` and `stamped_at` are those of its calendar entry."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="+")
    opportunity = models.ForeignKey(
        Opportunity, on_delete=models.CASCADE, related_name="interviews"
    )
    ref = models.CharField(max_length=SHORT)
    start = models.DateTimeField()
    end = models.DateTimeField()
    tz = models.CharField(max_length=SHORT)
    format = models.CharField(max_length=SHORT)
    stage = models.CharField(max_length=SHORT)
    round = models.PositiveIntegerField()
    status = models.CharField(max_length=SHORT)
    origin = models.CharField(max_length=SHORT, null=True)
    role = models.CharField(max_length=LONG, null=True)
    uid = models.CharField(max_length=LONG, null=True)
    recurrence_id = models.CharField(max_length=SHORT, default="", blank=True)
    sequence = models.PositiveIntegerField(default=0)
    stamped_at = models.DateTimeField(null=True)
    thread = models.JSONField(null=True)
    source = models.CharField(max_length=SHORT, default="typed")
    debriefed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["opportunity", "ref"], name="interview_ref"),
            # RFC 5545 3.8.4.4: an entry of a calendar is its UID and its RECURRENCE-ID.
            models.UniqueConstraint(
                fields=["account", "uid", "recurrence_id"],
                condition=Q(uid__isnull=False),
                name="interview_uid",
            ),
            models.CheckConstraint(condition=Q(end__gte=models.F("start")), name="interview_ends"),
        ]
        indexes = [
            models.Index(fields=["account", "start"], name="interview_start"),
            models.Index(fields=["account", "end"], name="interview_end"),
        ]


class Participation(models.Model):
    """One person took part in one interview; `invited` where its calendar entry says so."""

    interview = models.ForeignKey(
        Interview, on_delete=models.CASCADE, related_name="participations"
    )
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="participations")
    position = models.PositiveIntegerField()
    invited = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["interview", "person"], name="participation_once"),
        ]


class DebriefNote(models.Model):
    """One line the candidate noted about an interview; `kind` is the part of the debrief."""

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="notes")
    kind = models.CharField(max_length=SHORT)
    position = models.PositiveIntegerField()
    text = models.TextField()
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")


class Fact(models.Model):
    """What every fact carries: whence it is known, in which words, and whether it counts."""

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="+")
    source = models.CharField(max_length=SHORT, default="typed")
    evidence = models.TextField(blank=True)
    confirmed = models.BooleanField(default=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class Statement(Fact):
    """What the employer said about timing; told in a debrief where `interview` is known."""

    interview = models.ForeignKey(
        Interview, on_delete=models.SET_NULL, null=True, related_name="statements"
    )
    stated_at = models.DateTimeField()
    kind = models.CharField(max_length=SHORT)
    text = models.TextField(blank=True)
    by = models.CharField(max_length=SHORT, null=True)
    date = models.DateField(null=True)
    readings = models.JSONField(default=list)
    ambiguous = models.BooleanField(default=False)
    effect = models.CharField(max_length=LONG, null=True)


class Touchpoint(Fact):
    """One dated contact in either direction."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField()
    direction = models.CharField(max_length=SHORT)
    kind = models.CharField(max_length=SHORT)
    channel = models.CharField(max_length=SHORT)
    text = models.TextField(blank=True)
    auto_submitted = models.BooleanField(default=False)
    delivered = models.CharField(max_length=SHORT, default="true")
    effect = models.CharField(max_length=LONG, null=True)
    role = models.CharField(max_length=LONG, null=True)
    found_in_sent_folder = models.BooleanField(default=False)
    message_id = models.CharField(max_length=1000, null=True)
    thread = models.JSONField(null=True)
    extra = models.JSONField(default=dict)

    class Meta:
        constraints = [
            # RFC 5322 3.6.4: a Message-ID is one mail, however often it is found.
            models.UniqueConstraint(
                fields=["opportunity", "message_id"],
                condition=Q(message_id__isnull=False),
                name="touchpoint_message_id",
            ),
            models.CheckConstraint(
                condition=Q(direction__in=["in", "out"]), name="touchpoint_direction"
            ),
        ]


class TouchpointPerson(models.Model):
    """One person a contact was with."""

    touchpoint = models.ForeignKey(Touchpoint, on_delete=models.CASCADE, related_name="people")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    position = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["touchpoint", "person"], name="touchpoint_person"),
        ]


class Event(Fact):
    """Anything else that changes the advice. A moment is an instant or a whole day, or neither."""

    kind = models.CharField(max_length=SHORT)
    at = models.DateTimeField(null=True)
    on = models.DateField(null=True)
    deadline_at = models.DateTimeField(null=True)
    deadline_on = models.DateField(null=True)
    written = models.BooleanField(null=True)
    text = models.TextField(blank=True)
    extra = models.JSONField(default=dict)
    recorded_at = models.DateTimeField()


class ImportRecord(models.Model):
    """One file that was read, and what became of it; the file itself is not kept."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64)
    name = models.CharField(max_length=LONG)
    imported_at = models.DateTimeField()
    outcome = models.CharField(max_length=SHORT)


class Draft(models.Model):
    """One note being written. Its findings are computed when it is read, never kept."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="drafts")
    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="drafts")
    interview = models.ForeignKey(
        Interview, on_delete=models.SET_NULL, null=True, related_name="drafts"
    )
    key = models.CharField(max_length=SHORT)
    note = models.CharField(max_length=SHORT)
    channel = models.CharField(max_length=SHORT)
    subject = models.TextField(blank=True)
    body = models.TextField()
    state = models.CharField(max_length=SHORT)
    version = models.PositiveIntegerField(default=1)
    facts_used = models.JSONField(default=list)
    missing = models.JSONField(default=list)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "key"], name="draft_key"),
        ]


class DraftRecipient(models.Model):
    """One person a draft is written to.

    `interview` and `note` repeat the draft's, and `live` is False once it was dropped, so that
    one constraint can say: one thank-you note per participant per interview.
    """

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="recipients")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    position = models.PositiveIntegerField()
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, null=True, related_name="+")
    note = models.CharField(max_length=SHORT)
    live = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["draft", "person"], name="draft_recipient_once"),
            models.UniqueConstraint(
                fields=["interview", "person"],
                condition=Q(note="thank_you", live=True),
                name="one_thank_you_each",
            ),
        ]


class KeptText(models.Model):
    """A text that lost against a change in another window."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="kept_texts")
    subject = models.TextField(blank=True)
    body = models.TextField()
    version = models.PositiveIntegerField()
    kept_at = models.DateTimeField()


class Change(models.Model):
    """One change of what is known of an opportunity: added beside the facts, never taken away.

    `what` says which kind of fact, `subject` which one of several; `before` and `after` hold it
    in plain fields (null where there was, or is, none). `fact` is the row it is kept in, `undoes`
    the change this one took back, `within` the larger one it is a part of and goes back with. The
    moment is the database's own: it says when something was written down, not when it happened.
    """

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="changes")
    recorded_at = models.DateTimeField(db_default=Now())
    what = models.CharField(max_length=SHORT)
    subject = models.CharField(max_length=SHORT, blank=True)
    source = models.CharField(max_length=SHORT, blank=True)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    fact = models.BigIntegerField(null=True)
    undoes = models.OneToOneField("self", on_delete=models.CASCADE, null=True, related_name="+")
    within = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="parts")


class CalendarFeed(models.Model):
    """The calendar a person subscribes to on their own machine.

    `token` is the secret part of its address and `port` the one it was first served on, so that
    the address stays good. People are named in it only where the person wishes so.
    """

    account = models.OneToOneField(Account, on_delete=models.CASCADE, related_name="+")
    token = models.CharField(max_length=64)
    port = models.PositiveIntegerField()
    with_names = models.BooleanField(default=False)
