"""Passwords: in the keyring of the system, else in a file only a passphrase opens."""

from afterword.adapters.secrets.choose import open_secrets

__all__ = ["open_secrets"]
