"""Four kinds of hiring process, and how long each usually takes to answer.

The figures are a prior, not a measurement: a log-normal time to the next word for those who
answer at all, and a share who never do. They are anchored on 83 intervals of two open personal
logs (fast), on those logs together with published means (default), on the yearly means of US
graduate recruiting (NACE 2008-2023, about 24 days: slow), and on NACE's and Glassdoor's figures
for government (public). No large sample per interview has been published.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """`median` in calendar days among those who answer; `never` the share who do not."""

    name: str
    median: float
    sigma: float
    never: float
    source: str


_LOGS = "two open personal logs, 83 intervals (2023, 2025)"
_PROFILES = (
    Profile("fast", 5.6, 1.12, 0.05, _LOGS),
    Profile("default", 8.0, 1.0, 0.15, f"{_LOGS}, and published means of 8 to 25 days"),
    Profile("slow", 16.0, 0.9, 0.20, "NACE, US graduate recruiting 2008-2023, mean about 24 days"),
    Profile("public", 25.0, 0.8, 0.15, "NACE 2012 government and Glassdoor 2017 government"),
)
PROFILES = {profile.name: profile for profile in _PROFILES}
