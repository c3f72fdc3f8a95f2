"""What goes in, what comes out, and what a person may overrule."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.domain.case import (
    Candidate,
    Case,
    Debrief,
    Discussed,
    Employer,
    Event,
    Interview,
    Person,
    Touchpoint,
)
from afterword.domain.errors import UnusableInput
from afterword.domain.notes import Finding, NoteKind, Severity
from afterword.writing.lints import check_note, check_to_json, may_be_overruled, may_be_sent
from afterword.writing.lints.check import ORDINARY
from afterword.writing.note_context import (
    NoteContext,
    NoteUnderReview,
    OtherNote,
    context_from_bench,
    context_from_case,
    parse_batch_line,
)
from afterword.writing.proofreader import CannotProofread, Slip


class OneSlip:
    """A proofreader that finds the word "teh" wherever it stands."""

    def begin(self, text, *, dialect, known_words):
        at = text.find("teh")
        slips = (Slip(at, at + 3, "spelling", "Did you mean “the”?", ("the",)),) if at >= 0 else ()
        return lambda: slips


class OutOfOrder:
    """A proofreader that could not work."""

    def begin(self, text, *, dialect, known_words):
        def result():
            raise CannotProofread("The engine is away.")

        return result


def _note(body: str, subject: str | None = "Re: Tuesday", **changes: object) -> NoteUnderReview:
    return NoteUnderReview(NoteKind.REPLY, body, subject, context=NoteContext(**changes))


def test_a_slip_in_the_subject_is_placed_in_the_subject():
    (finding,) = check_note(_note("See you then.", subject="About teh post"), OneSlip())

    assert (finding.field, finding.span, finding.text) == ("subject", (6, 9), "teh")


def test_a_slip_in_the_body_is_placed_in_the_body():
    (finding,) = check_note(_note("See you at teh museum."), OneSlip())

    assert (finding.field, finding.span, finding.text) == ("body", (11, 14), "teh")


def test_spans_of_the_contract_count_through_subject_and_body():
    note = _note("See you at teh museum.")
    answer = check_to_json("n1", note, check_note(note, OneSlip()))

    (finding,) = answer["findings"]
    whole = f"{note.subject}\n\n{note.body}"
    begin, end = finding["span"]
    assert whole[begin:end] == finding["text"] == "teh"
    assert answer["id"] == "n1"
    assert answer["may_send"] is True
    assert set(finding) == {"code", "severity", "field", "span", "text", "message", "suggestions"}


def test_without_a_subject_spans_count_in_the_body_alone():
    note = _note("See you at teh museum.", subject=None)

    (finding,) = check_to_json(1, note, check_note(note, OneSlip()))["findings"]

    assert finding["span"] == [11, 14]


@pytest.mark.parametrize("proofreader", [None, OutOfOrder()], ids=["none", "out of order"])
def test_not_checked_is_said_and_never_shown_as_no_errors(proofreader):
    findings = check_note(_note("See you on Tuesday at the museum."), proofreader)

    (finding,) = findings
    assert finding.code == "not_proofread"
    assert finding.severity is Severity.HINT
    assert may_be_sent(findings)


def test_a_leftover_placeholder_can_never_be_overruled():
    note = _note("Dear [Name],\nDear Tobias is what I meant.", recipients=("Helen Marsh",))
    placeholder = next(f for f in check_note(note, OneSlip()) if f.code == "leftover_placeholder")

    assert not may_be_overruled(placeholder)


def test_a_wrong_name_may_be_overruled_because_the_person_may_know_better():
    finding = Finding("wrong_recipient_name", Severity.BLOCKING, "Somebody else.")

    assert may_be_overruled(finding)
    assert not may_be_sent([finding])


def test_a_line_with_only_the_fields_of_the_contract_is_enough():
    note = parse_batch_line(
        {"id": 1, "purpose": "card", "dialect": "en-US", "subject": None, "body": "Thanks."}
    )

    assert note == NoteUnderReview(NoteKind.CARD, "Thanks.", None, "en-US", NoteContext())


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ({"purpose": "card"}, "body"),
        ({"purpose": "poem", "body": "x"}, "poem"),
        ({"body": "x", "subject": 3}, "subject"),
        ({"body": "x", "context": []}, "context"),
        ({"body": "x", "context": {"interview_on": "yesterday"}}, "yesterday"),
        ({"body": "x" * 60_000}, "characters"),
    ],
)
def test_an_unusable_line_is_refused_by_name(line, named):
    with pytest.raises(UnusableInput, match=named):
        parse_batch_line(line)


def test_a_null_offer_is_known_and_an_absent_one_is_not():
    assert context_from_bench({"competing_offer": None}).offers_known
    assert not context_from_bench({}).offers_known
    assert context_from_bench({"attachments": []}).attachments == ()
    assert context_from_bench({}).attachments is None


def _case(**changes: object) -> Case:
    facts = {
        "candidate": Candidate("Europe/London", "Nadia Brandt"),
        "employer": Employer("Alder & Finch"),
        "role": "Museum Educator",
        "people": (Person("p1", "Helen Marsh"), Person("p2", "Tobias Reeve")),
        "interviews": (
            Interview(
                "i1",
                datetime(2026, 5, 12, 23, 30, tzinfo=UTC),
                datetime(2026, 5, 13, 0, 30, tzinfo=UTC),
                "Europe/London",
                participants=("p1", "p2"),
                status="held",
                debrief=Debrief(
                    discussed=(Discussed("school visits in winter"),),
                    forgot_to_say=("I hold a minibus licence",),
                    promised=("the glove list",),
                ),
            ),
            Interview(
                "i2",
                datetime(2026, 6, 2, 9, tzinfo=UTC),
                datetime(2026, 6, 2, 10, tzinfo=UTC),
                participants=("p1",),
            ),
        ),
    } | changes
    return Case(**facts)


AT = datetime(2026, 5, 20, 9, tzinfo=UTC)


def test_a_case_tells_whom_the_note_is_for_and_what_was_spoken_of():
    context = context_from_case(_case(), to=("p1",), kind=NoteKind.THANK_YOU, at=AT)

    assert context.recipients == ("Helen Marsh",)
    assert context.other_interviewers == ("Tobias Reeve",)
    assert context.discussed == ("school visits in winter",)
    assert context.forgot_to_say == ("I hold a minibus licence", "the glove list")


def test_the_day_of_an_interview_is_that_of_its_place_and_what_is_to_come_is_not_mentioned():
    context = context_from_case(_case(), to=("p1",), kind=NoteKind.THANK_YOU, at=AT)

    assert context.interview_dates == (date(2026, 5, 13),)


def test_an_unanswered_question_counts_and_an_answered_one_does_not():
    asked = Touchpoint(
        datetime(2026, 5, 18, 9, tzinfo=UTC), "out", "status_inquiry", ("p1",), text="Any news?"
    )
    answer = Touchpoint(datetime(2026, 5, 19, 9, tzinfo=UTC), "in", "reply", ("p1",))
    robot = Touchpoint(
        datetime(2026, 5, 19, 9, tzinfo=UTC), "in", "reply", ("p1",), auto_submitted=True
    )

    def kinds(*touchpoints: Touchpoint) -> list[NoteKind | None]:
        case = _case(touchpoints=touchpoints)
        context = context_from_case(case, to=("p1",), kind=NoteKind.STATUS_INQUIRY, at=AT)
        return [note.kind for note in context.already_sent]

    assert kinds(asked) == [NoteKind.STATUS_INQUIRY]
    assert kinds(asked, answer) == []
    assert kinds(asked, robot) == [NoteKind.STATUS_INQUIRY]


def test_a_written_offer_of_the_case_is_no_invention():
    offer = Event("competing_offer", deadline=date(2026, 5, 29), written=True)
    body = "Dear Helen,\nI have received a written offer and must answer by 29 May."

    def codes(*events: Event) -> set[str]:
        case = _case(events=events)
        context = context_from_case(case, to=("p1",), kind=NoteKind.DEADLINE_NOTICE, at=AT)
        note = NoteUnderReview(NoteKind.DEADLINE_NOTICE, body, "My timing", context=context)
        return {finding.code for finding in check_note(note, None)}

    assert "invented_offer" in codes()
    assert not {"invented_offer", "wrong_date"} & codes(offer)


def test_other_drafts_are_compared_even_before_they_are_sent():
    body = (
        "Thank you for showing me the stores on Tuesday. The way you label boxes by smell"
        " convinced me, and I would be glad to help with the next move."
    )
    other = OtherNote(("Tobias Reeve",), f"Dear Tobias,\n{body}\nNadia")
    context = context_from_case(
        _case(), to=("p1",), kind=NoteKind.THANK_YOU, at=AT, others=(other,)
    )
    note = NoteUnderReview(NoteKind.THANK_YOU, f"Dear Helen,\n{body}\nNadia", "x", context=context)

    assert "identical_to_other_note" in {finding.code for finding in check_note(note, None)}


NOTE_TEXT = st.text(
    alphabet=st.sampled_from(
        "Dear Helen,\n.!?'\"“”’[]{}<>()-–&@:;0123456789 abcdefghiMNOWÄßİé😀\t"
    ),
    max_size=300,
)


@settings(max_examples=120, deadline=None)
@given(body=NOTE_TEXT, subject=st.none() | NOTE_TEXT, kind=st.sampled_from(NoteKind))
def test_whatever_is_typed_every_finding_quotes_the_note(body, subject, kind):
    note = NoteUnderReview(kind, body, subject, context=ORDINARY)
    fields = {"body": body, "subject": subject or "", "note": ""}

    for finding in check_note(note, OneSlip()):
        assert fields[finding.field][slice(*finding.span)] == finding.text


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "i have been ",
        "my boss ",
        "thank you for the ",
        "[",
        "!",
        "if i do not hear ",
        "A & B ",
    ],
)
def test_a_text_ten_times_as_long_takes_about_ten_times_as_long(piece):
    def seconds(times: int) -> float:
        note = NoteUnderReview(NoteKind.THANK_YOU, piece * times, "x", context=ORDINARY)
        begin = time.perf_counter()
        check_note(note, OneSlip())
        return time.perf_counter() - begin

    seconds(50)
    short, long = min(seconds(100) for _ in range(3)), min(seconds(1000) for _ in range(2))

    assert long < max(60 * short, 1.0)
