"""Postfix from Debian's package: submission with STARTTLS and with TLS, AUTH by Dovecot.

What it accepts goes to Dovecot by LMTP. Postfix insists on being started by root.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.ports import free_ports, wait_for


@dataclass(frozen=True)
class Postfix:
    """A running server: `starttls_port` (as 587) and `tls_port` (as 465)."""

    folder: Path
    starttls_port: int
    tls_port: int

    def log(self) -> str:
        """Read what the server has logged."""
        return (self.folder / "maillog").read_text(errors="replace")


@contextmanager
def postfix(folder: Path, mailboxes: Dovecot) -> Iterator[Postfix]:
    """Run Postfix out of `folder` until the block ends; it delivers to `mailboxes`."""
    if os.geteuid() != 0:
        pytest.skip("Postfix can only be started by root")
    config, queue, data = folder / "etc", folder / "queue", folder / "data"
    for path in (config, queue, data):
        path.mkdir(parents=True, exist_ok=True)
    shutil.chown(data, "postfix", "postfix")
    _let_others_enter(folder)
    server = Postfix(folder, *free_ports(2))
    (config / "main.cf").write_text(_main(server, mailboxes, queue, data))
    (config / "master.cf").write_text(_master(server))
    shutil.copy(mailboxes.certificate.cert, config / "cert.pem")
    shutil.copy(mailboxes.certificate.key, config / "key.pem")
    postfix_ = shutil.which("postfix", path=os.environ.get("PATH", "") + ":/usr/sbin")
    assert postfix_ is not None, "Debian's package postfix is missing"
    command = [postfix_, "-c", str(config)]
    # A daemon keeps what it inherits open, so a pipe would never end.
    with (folder / "start.log").open("w") as log:
        words = [*command, "start"]
        status = subprocess.run(words, check=False, stdout=log, stderr=log, timeout=60).returncode
    assert status == 0, (folder / "start.log").read_text()
    try:
        wait_for(server.starttls_port)
        wait_for(server.tls_port)
        yield server
    finally:
        words = [*command, "stop"]
        silent = subprocess.DEVNULL
        subprocess.run(words, check=False, stdout=silent, stderr=silent, timeout=60)


def _let_others_enter(folder: Path) -> None:
    for path in (folder, *folder.parents):
        if path == Path("/tmp"):
            break
        path.chmod(path.stat().st_mode | 0o711)


def _main(server: Postfix, mailboxes: Dovecot, queue: Path, data: Path) -> str:
    domains = sorted({user.partition("@")[2] for user in mailboxes.users})
    config = server.folder / "etc"
    return f"""
compatibility_level = 3.6
queue_directory = {queue}
data_directory = {data}
maillog_file = {server.folder}/maillog
maillog_file_prefixes = {server.folder}
myhostname = localhost
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
virtual_mailbox_domains = {" ".join(domains)}
virtual_transport = lmtp:inet:127.0.0.1:{mailboxes.lmtp_port}
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{mailboxes.auth_port}
smtpd_sasl_auth_enable = yes
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = {config}/cert.pem
smtpd_tls_key_file = {config}/key.pem
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
local_recipient_maps =
alias_maps =
alias_database =
"""


def _master(server: Postfix) -> str:
    return f"""
127.0.0.1:{server.starttls_port} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
127.0.0.1:{server.tls_port} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_tls_security_level=encrypt
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
lmtp      unix  - - n - - lmtp
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
"""
