"""Tables: own templates and phrases, cards, stamps and posted cards."""
