"""What the candidate sees of the outbox: undo, holding, limits, questions, answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.domain.errors import NotFound, Refused
from afterword.store.outbox.models import OutboxRow
from afterword.usecases.outbox_states import Answer, Outcome, State
from afterword.usecases.ports_sending import Look, Said, Sighting
from afterword.usecases.send_note import SendingRules
from afterword.usecases.send_times import Leaving
from afterword.usecases.views import OutboxState
from tests.outbox.building import MINUTE, NOON, FakeMailbox, Surroundings, a_note

pytestmark = pytest.mark.django_db(transaction=True)
SECOND = timedelta(seconds=1)


@pytest.fixture
def around(tmp_path) -> Surroundings:
    return Surroundings(tmp_path)


def unanswered(around: Surroundings) -> None:
    """Let the server say nothing after the dot."""
    around.server.says["reply"] = Said(Outcome.UNKNOWN, "The server closed the connection.")


def test_the_undo_time_is_a_minute_and_ends_on_the_second(around):
    around.outbox.approve(a_note(), at=NOON)

    assert around.deliver(NOON + 59 * SECOND) == ()
    (delivery,) = around.deliver(NOON + 60 * SECOND)
    assert delivery.item.state is OutboxState.SENT


def test_a_note_called_back_within_the_minute_is_not_sent(around):
    item = around.outbox.approve(a_note(), at=NOON)

    around.outbox.cancel(item.id, at=NOON + 30 * SECOND)

    assert around.deliver() == ()
    assert around.server.accepted == []
    assert around.outbox.item(item.id, at=NOON).state is OutboxState.CANCELLED


def test_approving_twice_is_approving_once(around):
    first = around.outbox.approve(a_note(), at=NOON)
    second = around.outbox.approve(a_note(), at=NOON + MINUTE)

    assert first.id == second.id
    assert len(around.rows.list_all()) == 1


def test_a_later_version_replaces_the_one_that_waits(around):
    around.outbox.approve(a_note(), at=NOON)

    around.outbox.approve(a_note(note_id="draft-1-2", subject="Thank you again"), at=NOON + MINUTE)
    around.deliver(NOON + 3 * MINUTE)

    assert [row.state for row in around.rows.list_all()] == [State.CANCELLED, State.SENT]
    assert len(around.server.accepted) == 1


def test_a_later_version_is_refused_once_the_first_has_gone(around):
    around.outbox.approve(a_note(), at=NOON)
    around.deliver()

    with pytest.raises(Refused, match="has been sent"):
        around.outbox.approve(a_note(note_id="draft-1-2"), at=NOON + 5 * MINUTE)


def test_a_note_that_was_refused_for_good_may_be_approved_again_under_a_new_id(around):
    around.outbox.approve(a_note(), at=NOON)
    around.server.says["greet"] = Said(Outcome.PERMANENT, "No such mailbox.", "RCPT 550 5.1.1")
    around.deliver()
    around.server.says.clear()

    copy = around.outbox.next_copy("draft-1-1")
    around.outbox.approve(a_note(copy=copy), at=NOON + 5 * MINUTE)
    around.deliver(NOON + 10 * MINUTE)

    failed, sent = around.rows.list_all()
    assert (failed.state, sent.state) == (State.FAILED, State.SENT)
    assert failed.message_id != sent.message_id


def test_the_touchpoint_is_recorded_in_the_transaction_that_marks_it_sent(around, tmp_path):
    def breaks(row, at) -> None:
        raise RuntimeError("the facts cannot be written")

    around.outbox._on_sent = breaks
    around.outbox.approve(a_note(), at=NOON)

    with pytest.raises(RuntimeError):
        around.deliver()

    assert around.only().state is State.DOT, "nothing of the swap may remain"


def test_news_hold_a_note_and_say_why(around):
    around.outbox.approve(a_note(), at=NOON)
    around.why_not = "They have written since you approved it; read that first."

    (delivery,) = around.deliver()

    assert delivery.item.state is OutboxState.HELD
    assert "They have written" in delivery.sentence
    assert around.server.steps == ["close"], "no server was asked for anything"


def test_a_held_note_leaves_when_the_candidate_says_so(around):
    item = around.outbox.approve(a_note(), at=NOON)
    around.why_not = "It is no longer what is right."
    around.deliver()
    around.why_not = None

    around.outbox.answer(item.id, Answer.RELEASE, at=NOON + 5 * MINUTE)
    around.deliver(NOON + 6 * MINUTE)

    assert around.only().state is State.SENT


def test_the_twenty_first_note_of_a_day_waits(tmp_path):
    around = Surroundings(tmp_path, rules=SendingRules(undo=timedelta(0), daily_limit=2))
    for number in range(3):
        note = a_note(note_id=f"draft-{number}-1", draft_id=f"draft-{number}")
        around.outbox.approve(note, at=NOON)

    deliveries = around.deliver(NOON)
    around.deliver(NOON + timedelta(hours=23))
    assert len(around.server.accepted) == 2
    assert "It leaves tomorrow at 12:00." in deliveries[-1].sentence
    assert "this one waits" in deliveries[-1].sentence
    assert "this one waits" in around.outbox.items(at=NOON)[-1].sentence

    around.deliver(NOON + timedelta(hours=24, seconds=1))
    assert len(around.server.accepted) == 3


def test_a_note_waits_for_the_recipients_morning_unless_it_is_to_go_now(around):
    around.quiet = Leaving(NOON + timedelta(hours=12), "Their working day begins then.")
    around.outbox.approve(a_note(), at=NOON)
    hurried = a_note(note_id="draft-2-1", draft_id="draft-2", at_once=True)
    around.outbox.approve(hurried, at=NOON)

    around.deliver()

    states = {row.draft_id: row.state for row in around.rows.list_all()}
    assert states == {"draft-1": State.QUEUED, "draft-2": State.SENT}
    items = around.outbox.items(at=NOON + 2 * MINUTE)
    (waiting,) = [item for item in items if item.draft_id == "draft-1"]
    assert waiting.sentence == "It leaves tomorrow at 00:00. Their working day begins then."
    assert waiting.may_send_now


def test_why_a_note_leaves_when_it_does_is_told_until_it_has_left(around):
    morning = NOON + timedelta(hours=21)
    note = a_note(not_before=morning, because="Their working day begins then.")
    item = around.outbox.approve(note, at=NOON)
    assert item.sentence == "It leaves tomorrow at 09:00. Their working day begins then."

    around.deliver(morning)

    assert around.outbox.item(item.id, at=morning).sentence == "Sent 09:00 today."


def test_a_temporary_refusal_is_tried_again_later_and_not_before(around):
    around.outbox.approve(a_note(), at=NOON)
    around.server.says["greet"] = Said(Outcome.TEMPORARY, "Busy.", "RCPT 450")
    around.deliver(NOON + 2 * MINUTE)
    around.server.says.clear()

    assert around.deliver(NOON + 2 * MINUTE + 59 * SECOND) == ()
    around.deliver(NOON + 3 * MINUTE)
    assert around.only().state is State.SENT


def test_no_answer_to_the_dot_is_watched_then_asked_about_and_never_sent_again(around):
    item = around.outbox.approve(a_note(), at=NOON)
    unanswered(around)
    (delivery,) = around.deliver(NOON + 2 * MINUTE)
    assert delivery.item.state is OutboxState.UNCERTAIN

    around.deliver(NOON + 16 * MINUTE)
    assert around.only().state is State.UNCERTAIN
    around.deliver(NOON + 18 * MINUTE)
    around.deliver(NOON + timedelta(days=30))

    question = around.outbox.question(item.id, at=NOON + timedelta(hours=1))
    assert question is not None
    assert question.sentence == "Did your note to Jane Doe arrive?"
    assert [choice.answer for choice in question.choices] == ["send_again", "was_sent", "drop"]
    assert any("No copy was seen" in sentence for sentence in question.evidence)
    assert around.server.steps.count("dot") == 1


def test_the_question_answers_itself_when_a_copy_turns_up(around):
    around.outbox.approve(a_note(), at=NOON)
    unanswered(around)
    for minutes in (2, 18, 20):
        around.deliver(NOON + minutes * MINUTE)
    assert around.only().state is State.ASK

    around.mailbox.finds = Sighting(Look.FOUND, where="your Sent folder", since=NOON)
    around.deliver(NOON + timedelta(hours=7))

    assert around.only().state is State.SENT
    assert around.only().sent_at == NOON + 2 * MINUTE, "the moment it left, not the one it was seen"


def test_sending_again_uses_the_same_bytes_and_looks_first(around):
    item = around.outbox.approve(a_note(), at=NOON)
    unanswered(around)
    for minutes in (2, 18, 20):
        around.deliver(NOON + minutes * MINUTE)
    around.server.says.clear()

    around.outbox.answer(item.id, "send_again", at=NOON + 21 * MINUTE)
    around.mailbox.finds = Sighting(Look.UNREACHABLE)
    around.deliver(NOON + 22 * MINUTE)
    assert around.server.accepted == [], "without a look nothing leaves a second time"

    around.mailbox.finds = Sighting(Look.ABSENT)
    around.deliver(NOON + 90 * MINUTE)
    assert around.server.accepted == [a_note().mail.raw]


@pytest.mark.parametrize(
    ("answer", "ends_as"), [("was_sent", State.SENT), ("drop", State.CANCELLED)]
)
def test_the_candidate_can_close_the_question(around, answer, ends_as):
    item = around.outbox.approve(a_note(), at=NOON)
    unanswered(around)
    for minutes in (2, 18, 20):
        around.deliver(NOON + minutes * MINUTE)

    around.outbox.answer(item.id, answer, at=NOON + 21 * MINUTE)

    assert around.only().state is ends_as
    assert len(around.recorded) == (1 if answer == "was_sent" else 0)


def test_a_note_sent_by_hand_is_recorded_and_not_sent(around):
    item = around.outbox.approve(a_note(), at=NOON)

    around.outbox.answer(item.id, Answer.SENT_BY_HAND, at=NOON + 30 * SECOND)
    around.deliver()

    assert around.server.accepted == []
    assert around.recorded == [(item.id, NOON + 30 * SECOND)]


def test_an_answer_that_comes_too_late_says_where_the_note_is(around):
    item = around.outbox.approve(a_note(), at=NOON)
    around.deliver()

    with pytest.raises(Refused, match="has moved on meanwhile: Sent"):
        around.outbox.cancel(item.id, at=NOON + 3 * MINUTE)
    with pytest.raises(NotFound):
        around.outbox.cancel("nonsense", at=NOON)


def deliver_for(around: Surroundings, account: str, minutes: int) -> None:
    around.outbox.deliver_due(
        NOON + minutes * MINUTE,
        advise_again=lambda row, at: None,
        transport=around.server,
        evidence=around.mailbox,
        account=account,
    )


def test_a_note_for_an_account_that_was_exchanged_is_held_and_not_forgotten(around):
    around.outbox.approve(a_note(), at=NOON)

    deliver_for(around, "new@example.test", 2)

    assert around.only().state is State.HELD
    assert "approved for ann@example.test" in around.only().sentence
    assert around.server.accepted == []


def test_doubt_about_a_note_of_an_exchanged_account_ends_in_a_question(around):
    around.outbox.approve(a_note(), at=NOON)
    unanswered(around)
    around.deliver(NOON + 2 * MINUTE)

    for minutes in (3, 18, 20):
        deliver_for(around, "new@example.test", minutes)

    assert around.only().state is State.ASK


def test_a_second_worker_does_nothing_while_one_is_at_it(around):
    around.outbox.approve(a_note(), at=NOON)

    with around.lock.held() as ours:
        assert ours
        assert around.deliver() == ()

    assert around.only().state is State.QUEUED


def test_a_provider_that_files_by_itself_never_gets_a_copy_from_us(around):
    around.mailbox = FakeMailbox(files_by_itself=True)
    around.outbox.approve(a_note(), at=NOON)

    for hours in range(1, 48, 2):
        around.deliver(NOON + timedelta(hours=hours))

    assert around.mailbox.filed == []


def test_how_fast_copies_appear_is_learnt_and_told(around):
    around.outbox.approve(a_note(), at=NOON)
    around.mailbox.finds = Sighting(Look.ABSENT)
    around.deliver(NOON + 2 * MINUTE)
    around.mailbox.finds = Sighting(Look.FOUND, where="your Sent folder", since=NOON)
    around.deliver(NOON + 2 * MINUTE + 30 * SECOND)

    habit = around.rows.habit("ann@example.test")

    assert (habit.copies, habit.slowest) == (1, timedelta(seconds=30))
    assert habit.files_by_itself is True


def test_the_diary_keeps_codes_and_no_content(around):
    around.server.says["reply"] = Said(Outcome.OK, "", "dot 250 2.0.0")
    around.outbox.approve(a_note(), at=NOON)
    around.deliver()

    lines = around.rows.events(around.only().id)

    assert [line.happening for line in lines] == [
        "approved",
        "claim",
        "mark_data",
        "mark_dot",
        "reply: ok",
    ]
    assert lines[-1].codes == "dot 250 2.0.0"


def test_the_database_itself_refuses_a_second_live_row(around):
    from django.db import IntegrityError

    around.outbox.approve(a_note(), at=NOON)
    twin = OutboxRow.objects.get()
    twin.pk, twin.message_id = "twin", "<other@example.test>"

    with pytest.raises(IntegrityError):
        twin.save(force_insert=True)


def test_no_change_of_state_is_possible_that_no_table_allows(around):
    around.outbox.approve(a_note(), at=NOON)
    row = replace(around.only(), state=State.SENT)

    with pytest.raises(ValueError, match="no table"):
        from afterword.usecases.ports_sending import Change

        around.rows.swap(row, State.QUEUED, Change("again"), at=NOON)
