"""What N days without a word usually mean: bands with their basis, never one percentage."""

from afterword.advice.silence.gauge import (
    Interval,
    SilenceReading,
    read_silence,
    silence_of_case,
    silence_to_json,
)
from afterword.advice.silence.picture import silence_svg
from afterword.advice.silence.profiles import PROFILES, Profile

__all__ = [
    "PROFILES",
    "Interval",
    "Profile",
    "SilenceReading",
    "read_silence",
    "silence_of_case",
    "silence_svg",
    "silence_to_json",
]
