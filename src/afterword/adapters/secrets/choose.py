"""Choose where secrets are kept: as the settings say, else the keyring, else a file."""

from __future__ import annotations

from afterword.adapters.secrets.file_secrets import AskPassphrase, FileSecrets
from afterword.adapters.secrets.keyring_secrets import KeyringSecrets, find_keyring
from afterword.domain.errors import NotNow
from afterword.settings import Settings


def open_secrets(
    settings: Settings, *, ask: AskPassphrase | None = None
) -> KeyringSecrets | FileSecrets:
    """Open the secrets; never a place that would hold them in plain text.

    Raises:
        NotNow: The settings ask for a keyring and there is none.
    """
    place = settings.secret_store
    if place != "file":
        keyring = find_keyring()
        if keyring is not None:
            return keyring
        if place == "keyring":
            raise NotNow(
                "AFTERWORD_SECRETS asks for the keyring, and this machine has none we trust.",
                "Set AFTERWORD_SECRETS=file to keep secrets in a file with a passphrase.",
                code="no-keyring",
            )
    return FileSecrets(settings.home / "secrets.json", settings.passphrase, ask=ask)
