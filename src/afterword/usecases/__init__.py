"""What the program can do, told the time and given its ports."""
