"""Mail bytes to facts: the message, what it means, and the words it rests on."""
