"""What N days without a word usually mean: bands with their basis, never one percentage."""

from afterword.advice.silence.gauge import (
    LONGEST_DAYS,
    Interval,
    SilenceReading,
    read_silence,
    silence_of_case,
    silence_to_json,
)
from afterword.advice.silence.picture import silence_svg
from afterword.advice.silence.profiles import PROFILES, Profile

__all__ = [
    "LONGEST_DAYS",
    "PROFILES",
    "Interval",
    "Profile",
    "SilenceReading",
    "read_silence",
    "silence_of_case",
    "silence_svg",
    "silence_to_json",
]
