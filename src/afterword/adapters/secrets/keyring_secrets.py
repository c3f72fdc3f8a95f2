"""The keyring of the system, by an allow-list of back ends.

The keyring library picks whatever is installed, also back ends that write plain text
(keyrings.alt) without a word. Only those that are known to encrypt are accepted.
"""

from __future__ import annotations

from typing import Any

from afterword.domain.errors import NotNow

SERVICE = "afterword"
ACCEPTED = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
)


def find_keyring() -> KeyringSecrets | None:
    """Return the keyring of this system, or None where there is none we may trust."""
    import keyring

    return accepted(keyring.get_keyring())


def accepted(backend: Any) -> KeyringSecrets | None:
    """Return a keyring for this back end, or None unless it (or one in its chain) is accepted."""
    # The chainer tries several back ends in turn and would fall through to a bad one.
    for one in getattr(backend, "backends", (backend,)):
        if f"{type(one).__module__}.{type(one).__name__}" in ACCEPTED:
            return KeyringSecrets(one)
    return None


class KeyringSecrets:
    """The `Secrets` of the ports in the keyring of the system."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    @property
    def description(self) -> str:
        """Where secrets are kept."""
        return "the keyring of this system"

    def get(self, name: str) -> str | None:
        """Return a secret, or None."""
        with _SpokenTrouble():
            secret = self._backend.get_password(SERVICE, name)
            return None if secret is None else str(secret)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret."""
        with _SpokenTrouble():
            self._backend.set_password(SERVICE, name, secret)

    def forget(self, name: str) -> None:
        """Remove a secret, if there is one."""
        from keyring.errors import PasswordDeleteError

        with _SpokenTrouble():
            try:
                self._backend.delete_password(SERVICE, name)
            except PasswordDeleteError:
                return


class _SpokenTrouble:
    """Says in one sentence that the keyring is locked or away; never what was in it."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, problem: BaseException | None, trace: object) -> None:
        from keyring.errors import KeyringError

        if isinstance(problem, KeyringError):
            raise NotNow(
                "The keyring of this system cannot be used now.",
                "Unlock it, or set AFTERWORD_SECRETS=file to keep secrets in a file instead.",
                code="keyring-locked",
            ) from None
