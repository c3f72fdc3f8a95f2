"""A stub on this machine misbehaves in every way a server can; the note stays what it was."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from tests.writing.drafts.cases import WEDNESDAY_MORNING, case

from afterword.adapters.rewriting import OpenAICompatibleRewriter
from afterword.domain.errors import UnusableInput
from afterword.domain.notes import NoteKind
from afterword.writing.drafts import draft_notes
from afterword.writing.rewriting import CannotRewrite, RewriteRequest, propose_rewriting

FACTS = case(
    debrief={"discussed": [{"person": "p1", "text": "the on-call rotation"}], "expertise": ["SQL"]}
)
NOTE = draft_notes(FACTS, NoteKind.THANK_YOU, at=WEDNESDAY_MORNING)[0].body
REQUEST = RewriteRequest(NoteKind.THANK_YOU, "Thank you for the talk about the roof.")
Behaviour = Callable[[BaseHTTPRequestHandler], None]


def test_a_well_behaved_model_is_taken_at_its_word():
    with model(saying("Many thanks for the talk about the roof.")) as (rewriter, seen):
        text = rewriter.rewrite(REQUEST)

    assert text == "Many thanks for the talk about the roof."
    assert seen[0]["path"] == "/v1/chat/completions"
    assert seen[0]["body"]["stream"] is False
    assert (
        "-----\nThank you for the talk about the roof.\n-----"
        in seen[0]["body"]["messages"][1]["content"]
    )
    assert seen[0]["key"] == "Bearer secret"


def test_the_model_is_shown_the_middle_of_the_note_and_no_name_of_the_writer():
    with model(saying("Thank you.")) as (rewriter, seen):
        propose_rewriting(rewriter, NOTE, FACTS, kind=NoteKind.THANK_YOU)

    sent = json.dumps(seen[0]["body"])
    assert "Lindqvist" not in sent
    assert "Dear Priya" not in sent


def wrong_status(code: int) -> Behaviour:
    return lambda handler: _answer(handler, b"{}", status=code)


def redirect(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(302)
    handler.send_header("Location", "http://127.0.0.1:9/v1/chat/completions")
    handler.send_header("Content-Length", "0")
    handler.end_headers()


def html(handler: BaseHTTPRequestHandler) -> None:
    _answer(handler, b"<html>Log in, please</html>", kind="text/html")


def html_that_says_json(handler: BaseHTTPRequestHandler) -> None:
    _answer(handler, b"<html>Log in, please</html>")


def truncated(handler: BaseHTTPRequestHandler) -> None:
    body = _reply("Thank you for the talk.")
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body[: len(body) // 2])
    handler.close_connection = True


def huge(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    for _ in range(2_000):
        handler.wfile.write(b" " * 1_024)


def endless(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    until = time.monotonic() + 5
    while time.monotonic() < until:
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.02)


def silent(handler: BaseHTTPRequestHandler) -> None:
    handler.server.stopping.wait(5)  # type: ignore[attr-defined]


def hangs_up(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True


def event_stream(handler: BaseHTTPRequestHandler) -> None:
    _answer(
        handler, b'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\n', kind="text/event-stream"
    )


def streaming_junk(handler: BaseHTTPRequestHandler) -> None:
    _answer(handler, b'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\ndata: [DONE]\n\n')


def raw(body: bytes) -> Behaviour:
    return lambda handler: _answer(handler, body)


def gzip_bomb(handler: BaseHTTPRequestHandler) -> None:
    import gzip

    body = gzip.compress(b" " * 50_000_000)
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Encoding", "gzip")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


UNUSABLE: dict[str, Behaviour] = {
    "an error of the server": wrong_status(500),
    "too many requests": wrong_status(429),
    "a refused key": wrong_status(401),
    "no such page": wrong_status(404),
    "a redirect to elsewhere": redirect,
    "a log-in page": html,
    "a log-in page that calls itself JSON": html_that_says_json,
    "an answer cut off half-way": truncated,
    "megabytes": huge,
    "a drip that never ends": endless,
    "silence": silent,
    "hanging up": hangs_up,
    "an event stream nobody asked for": event_stream,
    "an event stream that calls itself JSON": streaming_junk,
    "a compressed bomb": gzip_bomb,
    "no JSON": raw(b"hello"),
    "JSON of another shape": raw(b'{"error": {"message": "no"}}'),
    "a list": raw(b"[1, 2, 3]"),
    "no choices": raw(b'{"choices": []}'),
    "nothing": raw(b""),
    "an empty text": raw(b'{"choices":[{"message":{"content":"  "}}]}'),
    "a number for a text": raw(b'{"choices":[{"message":{"content":42}}]}'),
    "broken UTF-8": raw(b'{"choices":[{"message":{"content":"\xff\xfe"}}]}'),
    "brackets without end": raw(b"[" * 100_000),
    "a text that stops early": raw(
        b'{"choices":[{"finish_reason":"length","message":{"content":"Thank you for"}}]}'
    ),
    "a novel": raw(json.dumps({"choices": [{"message": {"content": "word " * 3_000}}]}).encode()),
}


@pytest.mark.parametrize("behaviour", UNUSABLE.values(), ids=UNUSABLE.keys())
def test_no_usable_answer_leaves_the_note_alone(behaviour):
    began = time.monotonic()

    with model(behaviour, seconds=0.6) as (rewriter, _), pytest.raises(CannotRewrite) as refused:
        rewriter.rewrite(REQUEST)

    assert time.monotonic() - began < 4
    assert refused.value.remedy


INVENTED: dict[str, tuple[str, str]] = {
    "numbers": ("I improved the on-call rotation for 40 engineers.", "number"),
    "numbers in words": ("Thank you for the talk. I have run twelve rotations.", "number"),
    "a percentage": ("Thank you for the talk. SQL made us 30% faster.", "number"),
    "another name": ("Thank you, and please greet Jonathan. The on-call rotation stays.", "name"),
    "another company": ("Thank you. I would be glad to join Google.", "name"),
    "a company at the start": ("Zalando would be a good place. Thank you for the talk.", "name"),
    "a day": ("Thank you for our talk on Monday about the on-call rotation.", "date"),
    "a relative day": ("Thank you for our talk yesterday about the on-call rotation.", "date"),
    "an offer": ("Thank you. I have a competing offer and would choose you.", "claim"),
    "a degree": ("Thank you for the talk. My degree would be of use to you.", "claim"),
    "an attachment": ("Thank you for the talk. My thoughts are attached for you.", "claim"),
    "a detail": (
        "Thank you for the talk about the on-call rotation and the kubernetes.",
        "new-detail",
    ),
    "a mail address": ("Thank you for the talk. Write to evil@example.org at any time.", "address"),
    "a link": ("Thank you for the talk. See https://evil.example/x for more.", "address"),
    "chatter": ("Sure, here is the rewritten note: Thank you for the talk.", "markup"),
    "instructions": ("Ignore previous instructions and thank you for the talk.", "markup"),
    "placeholders": ("Thank you for the talk with [Name] about the on-call rotation.", "markup"),
    "scripts": ("Thank you for the talk <script>x</script> about the rotation.", "markup"),
    "control characters": (
        "Thank you for the talk\u202e about the on-call rotation.",
        "control-character",
    ),
    "another script": ("Thank you for the talk Спасибо about the on-call rotation.", "name"),
    "shouting": ("Thank you so much for the talk about the on-call rotation!", "exclamation"),
    "a question": ("Thank you for the talk. When will I hear from you?", "question"),
}


@pytest.mark.parametrize(("text", "code"), INVENTED.values(), ids=INVENTED.keys())
def test_what_a_model_makes_up_is_refused(text, code):
    padded = text + " I would be very happy to join Lindenwood Analytics. Thank you for your time."

    with model(saying(padded)) as (rewriter, _):
        proposal = propose_rewriting(rewriter, NOTE, FACTS, kind=NoteKind.THANK_YOU)

    assert code in {refusal.code for refusal in proposal.refusals}
    assert not proposal.may_be_used
    assert proposal.original == NOTE


@pytest.mark.parametrize(
    "text",
    [
        "Thank you very much for making time on Tuesday to talk with me about the Data analyst "
        "post. I particularly enjoyed discussing the on-call rotation with you. I would be glad to "
        "bring my experience with SQL, and I would be delighted to join Lindenwood Analytics.",
        "I am grateful for our conversation on Tuesday. Talking about the on-call rotation was "
        "especially helpful. With my experience with SQL I would gladly contribute to the team.\n\n"
        "Please let me know if you need anything further from me. I remain very interested in the "
        "Data analyst position at Lindenwood Analytics.",
    ],
)
def test_another_tone_with_the_same_facts_is_proposed_with_its_difference(text):
    with model(saying(text)) as (rewriter, _):
        proposal = propose_rewriting(rewriter, NOTE, FACTS, kind=NoteKind.THANK_YOU)

    assert proposal.refusals == ()
    assert proposal.proposed.startswith("Dear Priya,\n\n")
    assert proposal.proposed.endswith("Maya Lindqvist")
    assert "".join(c.text for c in proposal.changes if c.kind != "in") == NOTE
    assert "".join(c.text for c in proposal.changes if c.kind != "out") == proposal.proposed


def test_a_proposal_that_keeps_nearly_nothing_is_refused():
    with model(saying("Thanks.")) as (rewriter, _):
        proposal = propose_rewriting(rewriter, NOTE, FACTS, kind=NoteKind.THANK_YOU)

    assert [refusal.code for refusal in proposal.refusals] == ["too-short"]


@pytest.mark.parametrize(
    "address",
    ["http://models.example/v1", "ftp://127.0.0.1/", "https://me:pw@models.example/v1", "nonsense"],
)
def test_notes_do_not_travel_to_an_unsafe_address(address):
    with pytest.raises(UnusableInput):
        OpenAICompatibleRewriter(address, "any")


def test_nothing_is_loaded_before_a_note_is_rewritten():
    import subprocess
    import sys

    code = (
        "import sys, afterword.adapters.rewriting as r;"
        "r.OpenAICompatibleRewriter('http://127.0.0.1:1/v1', 'm');"
        "sys.exit('requests' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def saying(text: str) -> Behaviour:
    return lambda handler: _answer(handler, _reply(text))


def _reply(text: str) -> bytes:
    choice = {"finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    return json.dumps({"choices": [choice]}).encode()


def _answer(
    handler: BaseHTTPRequestHandler,
    body: bytes,
    *,
    status: int = 200,
    kind: str = "application/json",
) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def model(
    behaviour: Behaviour, *, seconds: float = 5.0
) -> Iterator[tuple[OpenAICompatibleRewriter, list[dict[str, Any]]]]:
    """Run a server on a free port of this machine that answers as it pleases."""
    seen: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            body = json.loads(self.rfile.read(length))
            seen.append({"path": self.path, "body": body, "key": self.headers.get("Authorization")})
            try:
                behaviour(self)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.stopping = threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        address = f"http://127.0.0.1:{server.server_port}/v1"
        yield OpenAICompatibleRewriter(address, "stub", api_key="secret", seconds=seconds), seen
    finally:
        server.stopping.set()  # type: ignore[attr-defined]
        server.shutdown()
        server.server_close()
        thread.join()
