"""Mail accounts: finding their servers, signing in, and trying a connection."""

from afterword.adapters.accounts.check import check_account
from afterword.adapters.accounts.table import suggest_account

__all__ = ["check_account", "suggest_account"]
