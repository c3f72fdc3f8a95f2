"""Questions to the store: the account first, domain values back."""
