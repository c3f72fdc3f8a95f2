"""The outgoing mail server, step by step, so that it is always known how far a mail has got."""

from afterword.adapters.smtp.conversation import Bearer, Password, SmtpTransport

__all__ = ["Bearer", "Password", "SmtpTransport"]
