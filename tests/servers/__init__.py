"""Real servers on loopback, each with its own folder and ports, stopped when the block ends.

`with certificate(folder)` -> paths; `with dovecot(folder)` -> IMAP, LMTP and an auth service;
`with postfix(folder, dovecot)` -> submission with TLS and AUTH; `with smtp_sink()` -> aiosmtpd;
`with radicale(folder)` -> CalDAV.
"""

from tests.servers.certificates import Certificate, make_certificate
from tests.servers.dovecot import Dovecot, dovecot
from tests.servers.postfix import Postfix, postfix
from tests.servers.radicale import Radicale, radicale
from tests.servers.smtp_sink import SmtpSink, smtp_sink

__all__ = [
    "Certificate",
    "Dovecot",
    "Postfix",
    "Radicale",
    "SmtpSink",
    "dovecot",
    "make_certificate",
    "postfix",
    "radicale",
    "smtp_sink",
]
