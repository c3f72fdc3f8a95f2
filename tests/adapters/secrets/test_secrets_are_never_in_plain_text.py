"""Passwords are in a keyring that encrypts, or in a file that only a passphrase opens."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import keyring.backend
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.backends.SecretService
import pytest
from tests.fakes import MemorySecrets

from afterword.adapters.secrets import choose, open_secrets
from afterword.adapters.secrets.file_secrets import FileSecrets, WrongPassphrase
from afterword.adapters.secrets.keyring_secrets import KeyringSecrets, accepted
from afterword.domain.errors import AfterwordError, NotNow, Refused
from afterword.settings import Settings
from afterword.usecases.ports import Secrets

CHEAP = 2
"""The cost of deriving a key in tests; the real one takes a third of a second on purpose."""


class InMemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring of the library, for the keyring adapter."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError("not found")
        del self.kept[service, username]


class SecretsContract:
    """What every place for secrets promises; subclasses provide `secrets`."""

    @pytest.fixture
    def secrets(self, tmp_path: Path) -> Secrets:
        raise NotImplementedError

    def test_what_was_never_kept_is_not_there(self, secrets: Secrets) -> None:
        assert secrets.get("mail:alice@example.org") is None

    def test_what_was_kept_comes_back(self, secrets: Secrets) -> None:
        secrets.put("mail:alice@example.org", "pässwörd")
        secrets.put("mail:bob@example.org", "other")

        assert secrets.get("mail:alice@example.org") == "pässwörd"

    def test_the_later_one_counts(self, secrets: Secrets) -> None:
        secrets.put("mail:alice@example.org", "old")
        secrets.put("mail:alice@example.org", "new")

        assert secrets.get("mail:alice@example.org") == "new"

    def test_what_is_forgotten_is_gone_and_may_be_forgotten_twice(self, secrets: Secrets) -> None:
        secrets.put("mail:alice@example.org", "secret")
        secrets.forget("mail:alice@example.org")
        secrets.forget("mail:alice@example.org")

        assert secrets.get("mail:alice@example.org") is None

    def test_it_says_where_secrets_are(self, secrets: Secrets) -> None:
        assert secrets.description


class TestMemory(SecretsContract):
    @pytest.fixture
    def secrets(self, tmp_path: Path) -> Secrets:
        return MemorySecrets()


class TestFile(SecretsContract):
    @pytest.fixture
    def secrets(self, tmp_path: Path) -> Secrets:
        return FileSecrets(tmp_path / "secrets.json", "sesame", cost=CHEAP)


class TestKeyring(SecretsContract):
    @pytest.fixture
    def secrets(self, tmp_path: Path) -> Secrets:
        return KeyringSecrets(InMemoryKeyring())


def test_the_file_shows_neither_secret_nor_name_and_is_private(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"

    FileSecrets(path, "sesame", cost=CHEAP).put("mail:alice@example.org", "hunter2")

    content = path.read_text()
    assert "hunter2" not in content
    assert "alice" not in content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_the_real_cost_is_that_of_an_attackers_worst_day(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"

    FileSecrets(path, "sesame").put("mail", "hunter2")

    assert json.loads(path.read_text())["cost"] == 2**17
    assert FileSecrets(path, "sesame").get("mail") == "hunter2"


def test_another_passphrase_does_not_open_it(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    FileSecrets(path, "sesame", cost=CHEAP).put("mail", "hunter2")

    with pytest.raises(WrongPassphrase, match="does not open"):
        FileSecrets(path, "open barley", cost=CHEAP).get("mail")
    with pytest.raises(WrongPassphrase):
        FileSecrets(path, "open barley", cost=CHEAP).put("mail", "overwritten")

    assert FileSecrets(path, "sesame", cost=CHEAP).get("mail") == "hunter2"


def test_without_a_passphrase_nothing_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"

    with pytest.raises(Refused, match="passphrase is needed") as told:
        FileSecrets(path, None).put("mail", "hunter2")

    assert "AFTERWORD_PASSPHRASE" in told.value.remedy
    assert not path.exists()


def test_the_person_is_asked_once_where_nothing_is_set(tmp_path: Path) -> None:
    questions: list[str] = []

    def answer(question: str) -> str:
        questions.append(question)
        return "sesame"

    secrets = FileSecrets(tmp_path / "secrets.json", None, ask=answer, cost=CHEAP)
    secrets.put("mail", "hunter2")

    assert secrets.get("mail") == "hunter2"
    assert len(questions) == 1


@pytest.mark.parametrize(
    "spoilt",
    [
        b"",
        b"not json",
        b"[]",
        b'{"salt": "AA==", "cost": 2}',
        b'{"salt": "AA==", "cost": 1099511627776, "secrets": "x"}',
        b'{"salt": "AA==", "cost": 3, "secrets": "x"}',
        "{ümlaut}".encode(),
    ],
)
def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path, spoilt: bytes) -> None:
    path = tmp_path / "secrets.json"
    path.write_bytes(spoilt)

    with pytest.raises(AfterwordError, match="is damaged"):
        FileSecrets(path, "sesame", cost=CHEAP).get("mail")

    assert path.read_bytes() == spoilt


def test_only_keyrings_that_encrypt_are_accepted() -> None:
    assert accepted(keyring.backends.fail.Keyring()) is None
    assert accepted(keyring.backends.null.Keyring()) is None
    assert accepted(InMemoryKeyring()) is None
    assert accepted(object.__new__(keyring.backends.SecretService.Keyring)) is not None


def test_a_chain_of_keyrings_is_searched_for_one_that_encrypts() -> None:
    good = object.__new__(keyring.backends.SecretService.Keyring)

    class Chain:
        backends = (keyring.backends.null.Keyring(), good)

    class BadChain:
        backends = (keyring.backends.null.Keyring(),)

    assert accepted(Chain()) is not None
    assert accepted(BadChain()) is None


def test_where_no_keyring_is_trusted_a_file_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choose, "find_keyring", lambda: None)

    secrets = open_secrets(Settings(home=tmp_path, passphrase="sesame"))

    assert isinstance(secrets, FileSecrets)
    with pytest.raises(NotNow, match="has none we trust"):
        open_secrets(Settings(home=tmp_path, secret_store="keyring"))


def test_a_locked_keyring_is_told_without_a_secret() -> None:
    class Locked(InMemoryKeyring):
        def get_password(self, service: str, username: str) -> Any:
            raise keyring.errors.KeyringLocked("hunter2")

    with pytest.raises(NotNow, match="cannot be used now") as told:
        KeyringSecrets(Locked()).get("mail")

    assert "hunter2" not in str(told.value)
