"""Sample notes, good and bad, each with the reason: invented people, real manners."""

from afterword.writing.samples.gallery import (
    ALL_SAMPLES,
    COACH_SLOT,
    CoachSlot,
    Sample,
    list_samples,
)

__all__ = ["ALL_SAMPLES", "COACH_SLOT", "CoachSlot", "Sample", "list_samples"]
