"""Mail kept in files: mbox (Gmail Takeout too), Maildir, single mails."""

from afterword.adapters.mbox.files import FoundMail, find_mail

__all__ = ["FoundMail", "find_mail"]
