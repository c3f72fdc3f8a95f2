"""Where bugs are written, told without failing a second time."""

from __future__ import annotations


def where_bugs_are_written() -> str:
    """Name the log file, or standard error where even the settings cannot be read."""
    try:
        from afterword.settings import read_settings

        return str(read_settings().log_file)
    except Exception:
        return "the lines above"
