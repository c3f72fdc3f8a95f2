"""A LanguageTool server, played by a small one on this machine."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest
from tests.adapters.grammar.proofreader_contract import NOTHING_KNOWN, ProofreaderContract

from afterword.adapters.grammar.languagetool import LanguageToolProofreader
from afterword.domain.errors import UnusableInput
from afterword.writing.proofreader import CannotProofread


class _Server(ThreadingHTTPServer):
    """Knows one misspelling, or answers what a test told it to."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, dict[str, list[str]]]] = []
        self.answer: tuple[int, bytes, dict[str, str]] | None = None


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = parse_qs(body)
        self.server.asked.append((self.path, form))
        status, answer, headers = self.server.answer or (200, _matches(form), {})
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Be quiet."""


def _matches(form: dict[str, list[str]]) -> bytes:
    text = form.get("text", [""])[0]
    at = text.find("definately")
    if at < 0:
        return b'{"matches": []}'
    match = {
        "message": "Possible spelling mistake found.",
        "offset": len(text[:at].encode("utf-16-le")) // 2,
        "length": len("definately"),
        "replacements": [{"value": "definitely"}, {"value": "defiantly"}],
        "rule": {"id": "MORFOLOGIK_RULE_EN_GB", "issueType": "misspelling"},
    }
    return json.dumps({"matches": [match]}).encode()


@pytest.fixture
def server():
    server = _Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def proofreader(server):
    return LanguageToolProofreader(f"http://127.0.0.1:{server.server_port}/")


class TestLanguageTool(ProofreaderContract):
    """The contract every proofreader keeps."""


def test_the_server_is_asked_in_the_dialect_of_the_note(proofreader, server):
    proofreader.begin("Thank you.", dialect="en-US", known_words=NOTHING_KNOWN)()

    ((path, form),) = server.asked
    assert path == "/v2/check"
    assert form["language"] == ["en-US"]
    assert form["text"] == ["Thank you."]


@pytest.mark.parametrize(
    "answer",
    [
        (500, b"out of memory", {}),
        (200, b"<html>a login page</html>", {}),
        (200, b'["matches"]', {}),
        (200, b'{"software": {}}', {}),
        (302, b"", {"Location": "http://elsewhere.example.org/"}),
    ],
    ids=["an error", "a page", "a list", "no matches", "a redirect"],
)
def test_an_answer_of_another_kind_means_not_checked(proofreader, server, answer):
    server.answer = answer

    with pytest.raises(CannotProofread):
        proofreader.begin("Thank you.", dialect="en-GB", known_words=NOTHING_KNOWN)()


def test_a_server_that_is_away_means_not_checked(server):
    port = server.server_port
    server.server_close()
    away = LanguageToolProofreader(f"http://127.0.0.1:{port}")

    begun = away.begin("Thank you.", dialect="en-GB", known_words=NOTHING_KNOWN)

    with pytest.raises(CannotProofread):
        begun()


def test_matches_that_make_no_sense_are_left_out(proofreader, server):
    wrong = [
        {"offset": 900, "length": 4},
        {"offset": "0", "length": 4},
        {"offset": 0, "length": -1},
        {"offset": True, "length": None},
        "match",
        {"offset": 0, "length": 5, "message": None, "replacements": [None, {"value": 3}]},
    ]
    server.answer = (200, json.dumps({"matches": wrong}).encode(), {})

    (slip,) = proofreader.begin("Thank you.", dialect="en-GB", known_words=NOTHING_KNOWN)()

    assert (slip.start, slip.end, slip.suggestions) == (0, 5, ())


@pytest.mark.parametrize(
    "address", ["", "ftp://127.0.0.1", "127.0.0.1:8081", "http://", "http://me:secret@host"]
)
def test_an_address_that_is_none_is_refused(address):
    with pytest.raises(UnusableInput):
        LanguageToolProofreader(address)
