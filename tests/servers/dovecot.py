"""Dovecot from Debian's packages: IMAP with and without TLS, LMTP, and AUTH for Postfix."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import smtplib
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.servers.certificates import Certificate, make_certificate
from tests.servers.ports import free_ports, wait_for

PASSWORD = "secret"


@dataclass(frozen=True)
class Dovecot:
    """A running server. Every user is in `users`, with the password `PASSWORD`."""

    folder: Path
    certificate: Certificate
    imap_port: int
    imaps_port: int
    lmtp_port: int
    auth_port: int
    config: Path
    users: tuple[str, ...]

    def deliver(self, raw: bytes, to: str, *, sender: str = "them@acme.example") -> None:
        """Put a mail into somebody's inbox by LMTP."""
        with smtplib.LMTP("127.0.0.1", self.lmtp_port) as client:
            client.sendmail(sender, [to], raw)

    def doveadm(self, *words: str) -> str:
        """Run doveadm with this configuration; return what it prints."""
        command = ["doveadm", "-c", str(self.config), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def log(self) -> str:
        """Read what the server has logged."""
        return (self.folder / "dovecot.log").read_text(errors="replace")


@contextmanager
def dovecot(
    folder: Path, *, users: tuple[str, ...] = ("ann@example.test", "jane@acme.test")
) -> Iterator[Dovecot]:
    """Run Dovecot out of `folder` (short paths: its sockets live there) until the block ends."""
    with within_reach_of_others(folder) as place, _running_in(place, users) as server:
        yield server


@contextmanager
def within_reach_of_others(folder: Path) -> Iterator[Path]:
    """Give `folder`, or as root one of its own for a server that gives up the rights of root.

    Whenever another run of pytest begins it closes its common folder to everybody else, also to
    the servers that are at work in it.
    """
    if os.geteuid() != 0:
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="aw", ignore_cleanup_errors=True) as own:
        yield Path(own)


@contextmanager
def _running_in(folder: Path, users: tuple[str, ...]) -> Iterator[Dovecot]:
    folder.mkdir(parents=True, exist_ok=True)
    ports = free_ports(4)
    certificate = make_certificate(folder / "ssl")
    config = folder / "dovecot.conf"
    server = Dovecot(folder, certificate, *ports, config, users)
    owner = "nobody" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    group = "nogroup" if os.geteuid() == 0 else str(os.getegid())
    config.write_text(_config(server, owner, group))
    lines = (f"{user}:{{PLAIN}}{PASSWORD}::::::" for user in users)
    (folder / "users").write_text("\n".join(lines) + "\n")
    (folder / "mail").mkdir(exist_ok=True)
    if os.geteuid() == 0:
        shutil.chown(folder / "mail", owner, group)
        _let_others_enter(folder)
    # A daemon keeps what it inherits open, so a pipe would never end.
    with (folder / "start.log").open("w") as log:
        command = [_program(), "-c", str(config)]
        subprocess.run(command, check=True, stdout=log, stderr=log, timeout=30)
    try:
        for port in ports:
            wait_for(port)
        yield server
    finally:
        _stop(folder / "base" / "master.pid")


def _program() -> str:
    return shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin") or "dovecot"


def _let_others_enter(folder: Path) -> None:
    """Temporary folders are private; the server's own user must reach its files."""
    for path in (folder, *folder.parents):
        if path == Path("/tmp"):
            break
        with suppress(OSError):
            path.chmod(path.stat().st_mode | 0o711)
    (folder / "users").chmod(0o644)


def _stop(pid_file: Path) -> None:
    with suppress(FileNotFoundError, ProcessLookupError, ValueError):
        pid = int(pid_file.read_text())
        os.kill(pid, signal.SIGTERM)
        for _ in range(200):
            os.kill(pid, 0)
            time.sleep(0.02)


def _config(server: Dovecot, owner: str, group: str) -> str:
    b, cert = server.folder, server.certificate
    return f"""
protocols = imap lmtp
listen = 127.0.0.1
base_dir = {b}/base
state_dir = {b}/state
log_path = {b}/dovecot.log
default_internal_user = {owner}
default_internal_group = {group}
default_login_user = {owner}
first_valid_uid = 1
first_valid_gid = 1
mail_uid = {owner}
mail_gid = {group}
mail_home = {b}/mail/%u
mail_location = maildir:~/Maildir
mail_fsync = never
disable_plaintext_auth = no
auth_mechanisms = plain login
passdb {{
  driver = passwd-file
  args = {b}/users
}}
userdb {{
  driver = static
  args = uid={owner} gid={group} home={b}/mail/%u
}}
ssl = yes
ssl_cert = <{cert.cert}
ssl_key = <{cert.key}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {server.auth_port}
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    address = 127.0.0.1
    port = {server.imap_port}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {server.imaps_port}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {server.lmtp_port}
  }}
}}
"""
