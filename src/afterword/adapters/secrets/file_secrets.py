"""A file of secrets that only a passphrase opens, for machines without a keyring.

The key is derived by scrypt (RFC 7914) from the passphrase and a salt of the file; the content
is a Fernet token (AES-128-CBC with HMAC-SHA256), so a changed file is noticed.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable
from pathlib import Path

from afterword.domain.errors import AfterwordError, NotNow, Refused

_VERSION = 1
# OWASP's advice of 2023 for scrypt: N=2^17, r=8, p=1; 128 MB and about 0.3 s here.
_COST = 2**17
_BLOCK = 8

AskPassphrase = Callable[[str], str | None]
"""Asks the person for the passphrase, with the question to show; None: nobody to ask."""


class WrongPassphrase(Refused):
    """The passphrase does not open the file, or the file was changed."""

    code = "wrong-passphrase"


class FileSecrets:
    """The `Secrets` of the ports in an encrypted file."""

    def __init__(
        self,
        path: Path,
        passphrase: str | None,
        *,
        ask: AskPassphrase | None = None,
        cost: int = _COST,
    ) -> None:
        self._path = path
        self._passphrase = passphrase
        self._ask = ask
        self._cost = cost
        self._keys: dict[tuple[bytes, int], bytes] = {}

    @property
    def description(self) -> str:
        """Where secrets are kept."""
        return f"the file {self._path}, which only your passphrase opens"

    def get(self, name: str) -> str | None:
        """Return a secret, or None; without a file nobody is asked for a passphrase."""
        if not self._path.exists():
            return None
        return self._read().get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        kept = self._read() if self._path.exists() else {}
        self._write({**kept, name: secret})

    def forget(self, name: str) -> None:
        """Remove a secret, if there is one."""
        if not self._path.exists():
            return
        kept = self._read()
        if name in kept:
            del kept[name]
            self._write(kept)

    def _read(self) -> dict[str, str]:
        from cryptography.fernet import Fernet, InvalidToken

        try:
            outer = json.loads(self._path.read_text(encoding="ascii"))
            salt, cost = base64.b64decode(outer["salt"]), _sound_cost(outer["cost"])
            token = str(outer["secrets"]).encode("ascii")
        except OSError as problem:
            raise NotNow(
                f"The file of secrets {self._path} cannot be read: {problem.strerror}.",
                "Check its permissions.",
            ) from None
        except (ValueError, KeyError, TypeError):
            raise AfterwordError(
                f"The file of secrets {self._path} is damaged; it was left as it is.",
                "Move it aside and give the password of your mail account once more.",
                code="damaged-secrets",
            ) from None
        try:
            content = Fernet(self._key(salt, cost)).decrypt(token)
        except InvalidToken:
            raise WrongPassphrase(
                f"The passphrase does not open {self._path}.",
                "Check AFTERWORD_PASSPHRASE (or the file AFTERWORD_PASSPHRASE_FILE names).",
            ) from None
        return {str(name): str(secret) for name, secret in json.loads(content).items()}

    def _write(self, secrets: dict[str, str]) -> None:
        """Replace the file: complete and private, or not at all."""
        from cryptography.fernet import Fernet

        salt = os.urandom(16)
        token = Fernet(self._key(salt, self._cost)).encrypt(json.dumps(secrets).encode("utf-8"))
        outer = {
            "version": _VERSION,
            "kdf": "scrypt",
            "cost": self._cost,
            "salt": base64.b64encode(salt).decode("ascii"),
            "secrets": token.decode("ascii"),
        }
        unfinished = self._path.with_suffix(".unfinished")
        try:
            handle = os.open(unfinished, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                json.dump(outer, file)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(self._path)
        except OSError as problem:
            raise NotNow(
                f"The file of secrets {self._path} cannot be written: {problem.strerror}.",
                "Check the disk and the permissions of its folder.",
            ) from None

    def _key(self, salt: bytes, cost: int) -> bytes:
        known = self._keys.get((salt, cost))
        if known is None:
            known = self._keys[salt, cost] = _derive(self._the_passphrase(), salt, cost)
        return known

    def _the_passphrase(self) -> str:
        if self._passphrase is None and self._ask is not None:
            self._passphrase = self._ask("Passphrase for your stored password: ")
        if not self._passphrase:
            raise Refused(
                "This machine has no keyring, so a passphrase is needed to keep your password.",
                "Set AFTERWORD_PASSPHRASE, or AFTERWORD_PASSPHRASE_FILE to a file that holds it.",
                code="no-passphrase",
            )
        return self._passphrase


def _sound_cost(value: object) -> int:
    """Accept a cost the key can be derived with; a file that was tampered with must not take
    the memory of the machine."""
    if not isinstance(value, int) or not 2 <= value <= _COST * 4 or value & (value - 1):
        raise ValueError("cost")
    return value


def _derive(passphrase: str, salt: bytes, cost: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    key = Scrypt(salt=salt, length=32, n=cost, r=_BLOCK, p=1).derive(passphrase.encode("utf-8"))
    return base64.urlsafe_b64encode(key)
