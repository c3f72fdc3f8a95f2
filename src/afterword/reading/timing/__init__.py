"""What people say about when the candidate will hear, as dates with their evidence."""

from afterword.reading.timing.letter import read_timing_in_letter
from afterword.reading.timing.reader import read_timing
from afterword.reading.timing.reading import TimingKind, TimingReading

__all__ = ["TimingKind", "TimingReading", "read_timing", "read_timing_in_letter"]
