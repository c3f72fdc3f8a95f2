"""My dates in the calendar I use anyway."""
