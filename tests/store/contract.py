"""What every store promises; SQLite and PostgreSQL run the same stories."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from afterword.domain.case import (
    Candidate,
    Case,
    Debrief,
    Discussed,
    Employer,
    Event,
    Interview,
    Person,
    Statement,
    Thread,
    Touchpoint,
)
from afterword.domain.errors import NotFound, Refused
from afterword.domain.notes import NoteKind
from afterword.store.opening import OpenStore
from afterword.usecases.ports import (
    TYPED,
    CalendarMark,
    NewOpportunity,
    Origin,
    StoredDraft,
)
from afterword.usecases.views import (
    DraftState,
    KeptText,
    MailAccount,
    Profile,
    Question,
    Security,
)

TUESDAY = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)
ALICE = Profile(name="Alice Archer", email="alice@example.org", tz="Europe/London")

FULL_CASE = Case(
    candidate=Candidate("Europe/London", "Alice Archer", "alice@example.org", "GB"),
    employer=Employer("Lindenwood", "GB", "ENG", "Europe/London"),
    role="Data analyst",
    via="agency",
    people=(
        Person(
            "p1",
            "Priya Nair",
            "hiring_manager",
            "priya@lindenwood.example",
            postal="1 Lime Street",
            linkedin="in/priya",
            also_roles=("interviewer",),
            prefers="email",
            addresses=("p.nair@lindenwood.example",),
            organisation="Lindenwood",
        ),
        Person("p2", "Tom", same_person_as="p1"),
    ),
    interviews=(
        Interview(
            "i1",
            TUESDAY,
            TUESDAY + timedelta(hours=1),
            "Europe/London",
            format="onsite",
            stage="final",
            round=2,
            participants=("p2", "p1"),
            status="held",
            origin="ics",
            uid="abc@lindenwood",
            role="Data analyst",
            debrief=Debrief(
                discussed=(Discussed("the rota", "p1"), Discussed("the building")),
                expertise=("SQL",),
                forgot_to_say=("the prize",),
                promised=("the report",),
                went_well=("the exercise",),
                questions=("who decides",),
            ),
            thread=Thread("<a@b.example>", ("<c@d.example>",), "Interview"),
        ),
        Interview("i2", TUESDAY + timedelta(days=7), TUESDAY + timedelta(days=8)),
    ),
    statements=(
        Statement(
            TUESDAY,
            "by_date",
            "by Friday 6 or 13 March",
            "p1",
            date(2026, 3, 13),
            (date(2026, 3, 6), date(2026, 3, 13)),
            ambiguous=True,
            effect="no_thank_you",
        ),
    ),
    touchpoints=(
        Touchpoint(
            TUESDAY + timedelta(hours=3, microseconds=5),
            "out",
            "thank_you",
            ("p1", "p2"),
            "email",
            "Thank you.",
            delivered="unknown",
            found_in_sent_folder=True,
            role="Data analyst",
            thread=Thread("<sent@example.org>"),
        ),
        Touchpoint(
            TUESDAY + timedelta(days=1),
            "in",
            "out_of_office",
            ("p1",),
            auto_submitted=True,
            effect="ooo",
            extra={"domain": "lindenwood.example", "return_on": None},
        ),
        Touchpoint(TUESDAY + timedelta(days=2), "out", "ack", delivered=False),
    ),
    events=(
        Event("competing_offer", TUESDAY, date(2026, 3, 9), True, "Birch", {"items": ["a", "b"]}),
        Event("file_closed", date(2026, 4, 1), TUESDAY),
        Event("promise"),
    ),
    employer_size=300,
    publicly_advertised=False,
)


class StoreContract:
    """The stories; subclasses provide `store`."""

    @pytest.fixture
    def store(self) -> OpenStore:
        raise NotImplementedError

    def test_a_case_comes_back_as_it_went_in(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            ledger.save_profile(store.account, ALICE)
            ledger.add_case(store.account, "lind", FULL_CASE, TUESDAY)

        with store.reading() as reader:
            assert reader.cases(store.account, ["lind"])["lind"] == FULL_CASE

    def test_cases_come_in_the_order_asked_for(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            for name in ("ash", "birch", "cedar"):
                ledger.add_case(store.account, name, _small(name), TUESDAY)

        with store.reading() as reader:
            cases = reader.cases(store.account, ["cedar", "ash"])

        assert [case.employer.name for case in cases.values()] == ["cedar", "ash"]

    def test_an_unknown_opportunity_is_named(self, store: OpenStore) -> None:
        with store.reading() as reader, pytest.raises(NotFound, match="'nope'"):
            reader.cases(store.account, ["nope"])
        with store.reading() as reader, pytest.raises(NotFound, match="'nope'"):
            reader.headline(store.account, "nope")

    def test_another_account_sees_nothing(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)
            ledger.add_draft(store.account, replace(_draft("d1"), opportunity="ash"))
        stranger = store.account + 1

        with store.reading() as reader:
            assert reader.headlines(stranger) == ()
            assert reader.due(stranger, TUESDAY) == ()
            assert reader.profile(stranger) is None
            with pytest.raises(NotFound):
                reader.cases(stranger, ["ash"])
            with pytest.raises(NotFound):
                reader.draft(stranger, "d1")

    def test_what_fails_half_way_leaves_nothing(self, store: OpenStore) -> None:
        with pytest.raises(ZeroDivisionError), store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)
            raise ZeroDivisionError

        with store.reading() as reader:
            assert reader.headlines(store.account) == ()

    def test_what_is_written_is_seen_in_the_same_transaction(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)

            assert [known.id for known in ledger.headlines(store.account)] == ["ash"]

    def test_profile_and_mail_account_come_back(self, store: OpenStore) -> None:
        mail_account = MailAccount(
            "alice@example.org",
            "smtp.example.org",
            587,
            Security.STARTTLS,
            "alice",
            "Alice A.",
            "imap.example.org",
            143,
            Security.STARTTLS,
            "Gesendet",
            False,
        )
        with store.writing() as ledger:
            ledger.save_profile(store.account, ALICE)
            ledger.save_profile(store.account, replace(ALICE, signature="A."))
            ledger.save_mail_account(store.account, mail_account)

        with store.reading() as reader:
            assert reader.profile(store.account) == replace(ALICE, signature="A.")
            assert reader.mail_account(store.account) == mail_account

    def test_due_is_what_was_to_be_looked_at_by_now(self, store: OpenStore) -> None:
        later = TUESDAY + timedelta(seconds=1)
        with store.writing() as ledger:
            for name in ("never", "now", "later"):
                ledger.add_case(store.account, name, _small(name), TUESDAY)
            ledger.look_again(store.account, {"now": TUESDAY, "later": later})

        with store.reading() as reader:
            assert [one.id for one in reader.due(store.account, TUESDAY)] == ["now"]
            assert [one.id for one in reader.due(store.account, later)] == ["now", "later"]
            assert [one.id for one in reader.waiting(store.account, TUESDAY, 9)] == [
                "later",
                "never",
            ]
            assert [one.id for one in reader.waiting(store.account, TUESDAY, 1)] == ["later"]
            assert reader.count_waiting(store.account, TUESDAY) == 2

    def test_a_second_interview_with_one_calendar_id_is_impossible(self, store: OpenStore) -> None:
        mark = CalendarMark("abc@calendar")
        with store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)
            ledger.add_case(store.account, "birch", _small("birch"), TUESDAY)
            ledger.save_interview(store.account, "ash", _talk("i1"), origin=TYPED, mark=mark)

        with pytest.raises(Exception, match=r"(?i)unique"), store.writing() as ledger:
            ledger.save_interview(store.account, "birch", _talk("i1"), origin=TYPED, mark=mark)

    def test_a_changed_interview_keeps_its_debrief_and_calendar_mark(
        self, store: OpenStore
    ) -> None:
        mark = CalendarMark("abc@calendar", "", 3, TUESDAY, invited=("p1",))
        with store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)
            talk = replace(_talk("i1"), participants=("p1", "p2"))
            ledger.save_interview(store.account, "ash", talk, origin=TYPED, mark=mark)
            ledger.record_debrief(store.account, "ash", "i1", Debrief(expertise=("SQL",)), TUESDAY)
            held = replace(talk, uid="abc@calendar", status="held")
            ledger.save_interview(store.account, "ash", held, origin=TYPED)

        with store.reading() as reader:
            (known,) = reader.meetings_with_uid(store.account, "abc@calendar")
        assert known.interview.status == "held"
        assert known.interview.debrief == Debrief(expertise=("SQL",))
        assert (known.sequence, known.stamped_at, known.invited) == (3, TUESDAY, ("p1",))

    def test_meetings_are_found_by_their_start(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)
            ledger.save_interview(store.account, "ash", _talk("i1"), origin=TYPED)
        hour = timedelta(hours=1)

        def starts_found(first: datetime, last: datetime) -> int:
            with store.reading() as reader:
                return len(reader.meetings_between(store.account, first, last))

        assert starts_found(TUESDAY - hour, TUESDAY) == 1
        assert starts_found(TUESDAY, TUESDAY + hour) == 1
        assert starts_found(TUESDAY + timedelta(seconds=1), TUESDAY + hour) == 0

    def test_opportunities_are_found_by_the_domain_of_an_address(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            for name, email in (("ash", "a@ash_co.example"), ("birch", "b@ashXco.example")):
                ledger.add_case(store.account, name, _small(name), TUESDAY)
                ledger.save_person(store.account, name, Person("p9", "Ann", email=email))

        with store.reading() as reader:
            found = reader.opportunities_at(store.account, "ash_co.example")
        assert [one.id for one in found] == ["ash"]

    def test_noting_an_interview_again_replaces_the_notes(self, store: OpenStore) -> None:
        said = Statement(TUESDAY, "by_date", "by Friday", None, date(2026, 3, 6))
        told = Origin("debrief")
        with store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)
            ledger.save_interview(store.account, "ash", _talk("i1"), origin=TYPED)
            for text, statement in (("one", said), ("two", replace(said, date=date(2026, 3, 9)))):
                ledger.record_debrief(
                    store.account, "ash", "i1", Debrief(discussed=(Discussed(text),)), TUESDAY
                )
                ledger.record_statement(
                    store.account, "ash", statement, origin=told, interview="i1"
                )

        with store.reading() as reader:
            case = reader.cases(store.account, ["ash"])["ash"]
        assert case.interviews[0].debrief == Debrief(discussed=(Discussed("two"),))
        assert [one.date for one in case.statements] == [date(2026, 3, 9)]

    def test_one_mail_is_one_contact_however_often_it_is_found(self, store: OpenStore) -> None:
        mail = Touchpoint(TUESDAY, "in", "question", ("p1",), thread=Thread("<one@ash.example>"))
        with store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)
            first = ledger.record_touchpoint(store.account, "ash", mail, origin=TYPED)
            second = ledger.record_touchpoint(store.account, "ash", mail, origin=TYPED)

        assert (first, second) == (True, False)
        with store.reading() as reader:
            assert reader.cases(store.account, ["ash"])["ash"].touchpoints == (mail,)

    def test_a_proposed_fact_does_not_count(self, store: OpenStore) -> None:
        proposed = Origin("mail", "unfortunately", confirmed=False)
        with store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)
            ledger.record_touchpoint(
                store.account, "ash", Touchpoint(TUESDAY, "in", "rejection"), origin=proposed
            )
            ledger.record_event(store.account, "ash", Event("offer"), origin=proposed, at=TUESDAY)

        with store.reading() as reader:
            case = reader.cases(store.account, ["ash"])["ash"]
        assert (case.touchpoints, case.events) == ((), ())

    def test_a_person_nobody_knows_cannot_take_part(self, store: OpenStore) -> None:
        with pytest.raises(NotFound, match="'p7'"), store.writing() as ledger:
            ledger.add_case(store.account, "ash", _small("ash"), TUESDAY)
            stranger = replace(_talk("i1"), participants=("p7",))
            ledger.save_interview(store.account, "ash", stranger, origin=TYPED)

    def test_a_draft_comes_back(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            _add_ash_with_talk(ledger, store.account)
            ledger.add_draft(store.account, _draft("d1"))

        with store.reading() as reader:
            assert reader.draft(store.account, "d1") == _draft("d1")
            assert reader.drafts(store.account, "ash") == (_draft("d1"),)

    def test_one_thank_you_note_per_participant_per_interview(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            _add_ash_with_talk(ledger, store.account)
            ledger.add_draft(store.account, _draft("first"))
            with pytest.raises(Refused, match="already"):
                ledger.add_draft(store.account, _draft("second"))
            ledger.add_draft(store.account, replace(_draft("other"), to=("p2",)))
            status = replace(_draft("status"), note=NoteKind.STATUS_INQUIRY)
            ledger.add_draft(store.account, status)

        with store.reading() as reader:
            drafts = reader.drafts(store.account, "ash")
        assert [one.id for one in drafts] == ["first", "other", "status"]

    def test_a_dropped_thank_you_makes_room_for_another(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            _add_ash_with_talk(ledger, store.account)
            ledger.add_draft(store.account, _draft("first"))
            ledger.move_draft(
                store.account,
                "first",
                expected=DraftState.DRAFT,
                to=DraftState.DROPPED,
                at=TUESDAY,
            )
            ledger.add_draft(store.account, _draft("second"))

        with store.reading() as reader:
            assert [one.id for one in reader.drafts(store.account, "ash")] == ["second"]

    def test_of_two_edits_of_one_version_the_first_wins(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            _add_ash_with_talk(ledger, store.account)
            ledger.add_draft(store.account, _draft("d1"))

            def edit(body: str) -> bool:
                return ledger.replace_text(
                    store.account, "d1", subject="S", body=body, version=1, at=TUESDAY
                )

            assert (edit("mine"), edit("yours")) == (True, False)
            ledger.keep_text(store.account, "d1", KeptText("S", "yours", TUESDAY, 1))

        with store.reading() as reader:
            assert (
                reader.draft(store.account, "d1").body,
                reader.draft(store.account, "d1").version,
            ) == (
                "mine",
                2,
            )
            assert reader.kept_texts(store.account, "d1") == (KeptText("S", "yours", TUESDAY, 1),)

    def test_approved_text_is_fixed_and_only_one_approval_wins(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            _add_ash_with_talk(ledger, store.account)
            ledger.add_draft(store.account, _draft("d1"))

            def approve() -> bool:
                return ledger.move_draft(
                    store.account,
                    "d1",
                    expected=DraftState.DRAFT,
                    to=DraftState.APPROVED,
                    at=TUESDAY,
                )

            assert (approve(), approve()) == (True, False)
            assert not ledger.replace_text(
                store.account, "d1", subject="", body="late", version=1, at=TUESDAY
            )

    def test_what_is_over_and_unnoted_and_what_is_coming_is_found(self, store: OpenStore) -> None:
        week = timedelta(days=7)
        with store.writing() as ledger:
            _add_ash_with_talk(ledger, store.account)
            coming = replace(_talk("i2"), start=TUESDAY + week, end=TUESDAY + week)
            ledger.save_interview(store.account, "ash", coming, origin=TYPED)
            off = replace(coming, id="i3", status="cancelled")
            ledger.save_interview(store.account, "ash", off, origin=TYPED)
        after = TUESDAY + timedelta(hours=2)

        with store.reading() as reader:
            to_debrief = reader.to_debrief(store.account, TUESDAY - week, after)
            upcoming = reader.upcoming(store.account, after, after + week)
        assert [one.interview for one in to_debrief] == ["i1"]
        assert [one.interview for one in upcoming] == ["i2"]

    def test_the_candidate_is_left_out_of_the_other_side(self, store: OpenStore) -> None:
        with store.writing() as ledger:
            _add_ash_with_talk(ledger, store.account)
            me = Person("p9", "Alice", email="Alice@example.org")
            ledger.save_person(store.account, "ash", me)
            talk = replace(_talk("i1"), participants=("p1", "p9"))
            ledger.save_interview(store.account, "ash", talk, origin=TYPED)

            changed = ledger.leave_out(store.account, "alice@example.org")

        with store.reading() as reader:
            case = reader.cases(store.account, ["ash"])["ash"]
        assert changed == ("ash",)
        assert case.person("p9") is None
        assert case.interviews[0].participants == ("p1",)

    def test_nothing_is_in_the_outbox_of_a_new_store(self, store: OpenStore) -> None:
        assert store.outbox_is_quiet()

    def test_renaming_turns_a_guess_into_a_word(self, store: OpenStore) -> None:
        guess = NewOpportunity("ash", Employer("Ahs"), "", "direct", True, True)
        with store.writing() as ledger:
            ledger.add_opportunity(store.account, guess, TUESDAY)
            ledger.rename(store.account, "ash", company="Ash", role=None)

        with store.reading() as reader:
            known = reader.headline(store.account, "ash")
        assert (known.company, known.company_is_guess, known.role_is_guess) == ("Ash", False, True)


def _small(name: str) -> Case:
    return Case(
        Candidate("UTC"),
        Employer(name),
        "Clerk",
        people=(Person("p1", "Ann Ash"), Person("p2", "Ben Ash")),
    )


def _talk(id: str) -> Interview:
    return Interview(
        id, TUESDAY, TUESDAY + timedelta(hours=1), participants=("p1",), status="scheduled"
    )


def _draft(id: str) -> StoredDraft:
    return StoredDraft(
        id=id,
        opportunity="ash",
        note=NoteKind.THANK_YOU,
        to=("p1",),
        channel="email",
        subject="Thank you",
        body="Dear Ann,\n\nthank you.",
        state=DraftState.DRAFT,
        version=1,
        updated_at=TUESDAY,
        interview="i1" if id != "d1" else None,
        facts_used=("people[0].name",),
        missing=(Question("What was discussed?", "interviews[0].debrief"),),
    )


def _add_ash_with_talk(ledger: Any, account: int) -> None:
    ledger.add_case(account, "ash", _small("ash"), TUESDAY)
    ledger.save_interview(account, "ash", _talk("i1"), origin=TYPED)
