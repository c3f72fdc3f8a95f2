"""What a word or phrase tells about the sentence it stands in."""

from __future__ import annotations

from enum import Enum, auto


class Cue(Enum):
    """The kinds of cue; each language lists its phrases for them."""

    PROMISE = auto()
    """Somebody will tell the candidate (we'll let you know, you will hear)."""
    TOPIC = auto()
    """The decision or its announcement (outcome, decide, offers go out)."""
    WEAK = auto()
    """Words that go with a stated expectation (realistically, it will be, he said)."""
    STAFF = auto()
    """Somebody at the employer's acts, or a day is named as the one on which they do."""
    SUPERSEDED = auto()
    """What is said no longer holds (originally, we said, is out)."""
    CORRECTION = auto()
    """What follows takes the place of what went before (no, make that)."""
    MEETING = auto()
    """Something takes place on a day and something else follows it (the board sits)."""
    SEQUEL = auto()
    """What follows an event (letters follow, after that, then)."""
    POINTING = auto()
    """The day just named is the one meant (that's when we'll tell people)."""
    VAGUE = auto()
    """No day can be derived (soon, in due course, at some point)."""
    EVENT = auto()
    """Something else has to happen first (once, as soon as, after)."""
    NOT_EVENT = auto()
    """Such a word that is no condition (as soon as we can, after today's chat)."""
    ABSENCE = auto()
    """No answer has come (if you haven't heard, no news)."""
    REFUSAL = auto()
    """The answer is no (unsuccessful, assume it's a no)."""
    CHOSEN_ONLY = auto()
    """Only those chosen are told."""
    NO_CONTACT = auto()
    """The candidate is asked not to ask."""
    NOT_NO_CONTACT = auto()
    """The same words in another sense (don't hesitate to call, we don't call)."""
    NEGATION = auto()
    """Not, never, nothing: turns `before` into a lower bound."""
    REQUEST = auto()
    """The candidate is to do something (please send, your deadline)."""
    WORK = auto()
    """The job itself: notice, hours, leave, start, pay."""
    SLOT = auto()
    """An appointment: interview, call, visit."""
    AWAY = auto()
    """Somebody's absence."""
    PAST = auto()
    """Something that has been."""


TRAPS = frozenset({Cue.REQUEST, Cue.WORK, Cue.SLOT, Cue.AWAY, Cue.PAST})
"""Cues under which a date is about something other than hearing back."""
