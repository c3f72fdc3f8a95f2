"""The environment is read once; a wrong value names itself and what would be accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.domain.errors import UnusableInput
from afterword.settings import Database, read_settings


def test_afterword_home_names_the_data_directory(tmp_path: Path) -> None:
    assert read_settings({"AFTERWORD_HOME": str(tmp_path / "here")}).home == tmp_path / "here"


def test_a_home_given_by_the_caller_outranks_the_environment(tmp_path: Path) -> None:
    settings = read_settings({"AFTERWORD_HOME": "/elsewhere"}, home=tmp_path)

    assert settings.home == tmp_path


def test_without_a_home_the_place_of_the_platform_is_used() -> None:
    assert read_settings({}).home.name == "afterword"


def test_a_home_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(UnusableInput, match=r"AFTERWORD_HOME .*not a folder"):
        read_settings({"AFTERWORD_HOME": str(tmp_path / "file")})


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("AFTERWORD_SECRETS", "plaintext", "auto, keyring, file"),
        ("AFTERWORD_LOG_LEVEL", "loud", "DEBUG, INFO, WARNING, ERROR"),
        ("AFTERWORD_TZ", "London", "Europe/London"),
        ("AFTERWORD_TZ", "../../etc/passwd", "Europe/London"),
        ("AFTERWORD_DATABASE", "mysql://localhost/x", "postgresql://"),
        ("AFTERWORD_DATABASE", "postgresql://localhost", "postgresql://"),
        ("AFTERWORD_DATABASE", "postgresql://localhost:port/x", "postgresql://"),
    ],
)
def test_a_wrong_value_names_itself_and_what_would_do(name: str, value: str, accepted: str) -> None:
    with pytest.raises(UnusableInput) as told:
        read_settings({name: value})

    assert name in told.value.sentence
    assert accepted in told.value.remedy


def test_choices_do_not_depend_on_case() -> None:
    settings = read_settings({"AFTERWORD_SECRETS": "File", "AFTERWORD_LOG_LEVEL": "debug"})

    assert (settings.secret_store, settings.log_level) == ("file", "DEBUG")


def test_a_server_is_named_by_one_address() -> None:
    address = "postgresql://alice:p%40ss@db.example:5433/afterword"

    database = read_settings({"AFTERWORD_DATABASE": address}).database

    assert database == Database("postgresql", "afterword", "db.example", 5433, "alice", "p@ss")


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "passphrase").write_text("open sesame\n")

    settings = read_settings({"AFTERWORD_PASSPHRASE_FILE": str(tmp_path / "passphrase")})

    assert settings.passphrase == "open sesame"


def test_a_secret_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"AFTERWORD_PASSPHRASE_FILE names .*gone"):
        read_settings({"AFTERWORD_PASSPHRASE_FILE": str(tmp_path / "gone")})


def test_secrets_are_never_shown() -> None:
    settings = read_settings(
        {
            "AFTERWORD_PASSPHRASE": "open sesame",
            "AFTERWORD_DATABASE": "postgresql://alice:hunter2@db.example/afterword",
        }
    )

    assert "sesame" not in repr(settings)
    assert "hunter2" not in repr(settings)


def test_a_bad_address_does_not_show_its_password() -> None:
    with pytest.raises(UnusableInput) as told:
        read_settings({"AFTERWORD_DATABASE": "postgres://alice:hunter2@db.example"})

    assert "hunter2" not in str(told.value)


def test_the_zone_of_the_machine_is_taken_where_it_is_told() -> None:
    assert read_settings({"TZ": ":Europe/Berlin"}).tz == "Europe/Berlin"
    assert read_settings({"TZ": "Europe/Berlin", "AFTERWORD_TZ": "Asia/Tokyo"}).tz == "Asia/Tokyo"
