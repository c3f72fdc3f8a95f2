"""Mail accounts: the servers of well-known providers, and trying a connection."""

from afterword.adapters.accounts.check import check_account
from afterword.adapters.accounts.known_providers import suggest_account

__all__ = ["check_account", "suggest_account"]
