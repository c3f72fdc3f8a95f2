"""The band of a silence as a small picture beside its sentence."""

from __future__ import annotations

from markupsafe import Markup

from afterword.advice.silence import SilenceReading

WIDTH = 300


def band_of(reading: SilenceReading) -> Markup | None:
    """Draw which share of processes like this is still open, or None where nobody can say.

    The sentence beside it tells the same, so the picture itself is hidden from screen readers.
    """
    if reading.still_open is None or reading.days == 0:
        return None
    low, high = reading.still_open
    start, width = round(low * WIDTH), max(round((high - low) * WIDTH), 4)
    return Markup(
        '<svg class="band" viewBox="0 0 {0} 12" aria-hidden="true">'
        '<rect class="band-back" width="{0}" height="8" y="2" rx="4"/>'
        '<rect class="band-part" x="{1}" width="{2}" height="8" y="2" rx="4"/></svg>'
    ).format(WIDTH, start, width)
