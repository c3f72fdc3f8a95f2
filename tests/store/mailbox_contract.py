"""What every store promises of the mailbox; SQLite and PostgreSQL run the same stories."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.adapters.ids import new_id
from afterword.domain.case import Candidate, Case, Employer, Interview, Person, Touchpoint
from afterword.domain.case import Thread as MailThread
from afterword.domain.errors import NotFound, Refused
from afterword.store.opening import OpenStore
from afterword.usecases.ports import TYPED
from afterword.usecases.ports_mailbox import (
    CalendarText,
    FolderMark,
    Found,
    KnownCopy,
    MailBatch,
    MailLine,
    Proposal,
    ProposalKind,
    ProposalState,
    RawMail,
    Slot,
    ToKeep,
)
from afterword.usecases.proposals import Proposals
from afterword.usecases.sync_mailbox import SyncReport, read_mailbox
from afterword.usecases.views import MailAccount, Profile
from tests.mailbox.mails import mail
from tests.mailbox.reading_here import ReadingHere
from tests.store.two_at_once import both_at_once

NOW = datetime(2026, 3, 3, 14, tzinfo=UTC)
MARK = FolderMark("INBOX", 7, 12, modseq=99, shape="13:2")
FULL = Proposal(
    id="p1",
    kind=ProposalKind.DELAY,
    label="delay",
    mail=MailLine(
        "<a@b.example>",
        NOW,
        "Priya Nair",
        "priya@ash.example",
        ("alice@example.org",),
        "Où en est-on ?",
        ("<c@d.example>",),
        "INBOX",
        automatic=True,
    ),
    found=Found(
        company="Ash",
        role="Clerk",
        people=(("Priya Nair", "priya@ash.example", "hr"),),
        interview=Slot(NOW, NOW + timedelta(hours=1), "Europe/London", "Room 4"),
        slots=(NOW,),
        timing="by Friday",
        timing_kind="by_date",
        timing_on=date(2026, 3, 6),
        timing_ambiguous=True,
        return_on=date(2026, 3, 9),
        offer_deadline=date(2026, 3, 10),
        calendars=(CalendarText("BEGIN:VCALENDAR", "REQUEST"),),
        own_note="thank_you",
        bounced="x@ash.example",
        confirmed=True,
        text="The panel needs another week.",
    ),
    evidence=("another week", "by Friday"),
    confidence=0.875,
    warnings=("It looks odd.",),
    opportunity="ash",
    because="Priya Nair of this application wrote it.",
)


def kept(identity: str, ref: str = "", proposal: Proposal | None = None) -> ToKeep:
    return ToKeep(identity, f"twin of {identity}", ref, NOW, proposal)


MAILS = 12


class InStep:
    """Mails of somebody known, each twice with other headers; two readings go in step."""

    name = "in step"

    def __init__(self, together: Callable[[], None]) -> None:
        self._together = together

    def batches(self, marks: object, refs: object, known: object) -> Iterator[MailBatch]:
        for number in range(MAILS):
            text = f"unfortunately we have chosen another candidate ({number})"
            sender = "Priya Nair <priya@ash.example>"
            first = mail(text, sender=sender, id=f"<{number}@ash.example>")
            copy = first.replace(b"Subject: ", b"Subject: [list] ")
            mails = (RawMail(first, f"{number}a"), RawMail(copy, f"{number}b"))
            self._together()
            yield MailBatch(MARK, mails)


class MailboxContract:
    """The stories; a subclass brings the store."""

    @pytest.fixture
    def store(self) -> OpenStore:
        raise NotImplementedError

    @pytest.fixture(autouse=True)
    def ash(self, store: OpenStore) -> None:
        person = Person("p1", "Priya Nair", "hr", "Priya@Ash.example", addresses=("p@ash.example",))
        talk = Interview("i1", NOW, NOW + timedelta(hours=1), uid="uid-1", participants=("p1",))
        sent = Touchpoint(NOW, "out", "thank_you", ("p1",), thread=MailThread("<ours@b.example>"))
        case = Case(
            Candidate("UTC"),
            Employer("Ash"),
            "Clerk",
            people=(person,),
            interviews=(talk,),
            touchpoints=(sent,),
        )
        with store.writing() as ledger:
            ledger.save_profile(store.account, Profile("Alice", "Alice@example.org", "UTC"))
            ledger.save_mail_account(store.account, MailAccount("work@example.org", "smtp.example"))
            ledger.add_case(store.account, "ash", case, NOW)

    def keep(self, store: OpenStore, batch: MailBatch, *mails: ToKeep) -> int:
        with store.writing():
            return store.mailbox().keep(store.account, "imap", batch, mails, NOW)

    def places(self, store: OpenStore) -> frozenset[str]:
        with store.mail_reading() as reading:
            return reading.refs(store.account, "imap", "INBOX")

    def test_a_proposal_comes_back_as_it_was_kept(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "12", FULL))

        with store.mail_reading() as reading:
            (found,) = reading.proposals(store.account)

        assert found == replace(FULL, company="Ash", created_at=NOW)

    def test_the_same_batch_once_more_writes_nothing(self, store: OpenStore) -> None:
        batch = MailBatch(MARK)
        first = self.keep(store, batch, kept("one", "12", FULL), kept("two", "11"))

        again = self.keep(store, batch, kept("one", "12", FULL), kept("two", "11"))

        assert first == 6  # two mails, two places, a proposal and the mark
        assert again == 0

    def test_marks_come_back_by_folder(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK))

        with store.mail_reading() as reading:
            marks = reading.marks(store.account, "imap")
            others = reading.marks(store.account, "files")

        assert marks == {"INBOX": MARK}
        assert others == {}

    def test_what_vanished_keeps_its_mail_and_loses_its_place(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1"), kept("two", "2"))

        self.keep(store, MailBatch(MARK, vanished=("1",)))

        assert self.places(store) == {"2"}
        with store.mail_reading() as reading:
            assert reading.seen(store.account, ["one", "two", "x"]) == {"one", "two"}

    def test_a_folder_that_starts_over_takes_its_copies_by_identity(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1"), kept("two", "2"))

        renumbered = FolderMark("INBOX", 8, 41)
        self.keep(store, MailBatch(renumbered, copies=(KnownCopy("two", "41"),), starts_over=True))

        assert self.places(store) == {"41"}

    def test_a_folder_that_is_gone(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1"))

        self.keep(store, MailBatch(MARK, gone=True))

        with store.mail_reading() as reading:
            assert reading.marks(store.account, "imap") == {}
            assert reading.seen(store.account, ["one"]) == {"one"}

    def test_what_led_to_nothing_may_lead_to_something_later(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1"))
        with store.mail_reading() as reading:
            before = reading.without_proposal(store.account, ["one"])

        self.keep(store, MailBatch(MARK), kept("one", "1", FULL))

        with store.mail_reading() as reading:
            assert before == {"one"}
            assert reading.without_proposal(store.account, ["one"]) == frozenset()
            assert reading.twins(store.account, ["twin of one"]) == {"twin of one"}

    def test_a_decision_is_made_by_whoever_comes_first(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1", FULL))

        def decide(state: ProposalState) -> bool:
            with store.writing():
                return store.mailbox().decide(
                    store.account, "p1", state, expected=ProposalState.OPEN, meant="delay", at=NOW
                )

        assert decide(ProposalState.ACCEPTED)
        assert not decide(ProposalState.REJECTED)
        with store.mail_reading() as reading:
            assert [one.label for one in reading.verdicts(store.account)] == ["delay"]
            assert reading.counts(store.account).decided == 1

    def test_a_proposal_that_is_not_there(self, store: OpenStore) -> None:
        with store.mail_reading() as reading, pytest.raises(NotFound):
            reading.proposal(store.account, "nothing")

    def test_what_is_open_is_counted_and_found_by_opportunity(self, store: OpenStore) -> None:
        stranger = replace(FULL, id="p2", opportunity=None, pressing=False)
        receipt = replace(FULL, id="p3", kind=ProposalKind.APPLICATION)
        self.keep(
            store,
            MailBatch(MARK),
            kept("one", "1", FULL),
            kept("two", "2", stranger),
            kept("three", "3", receipt),
            replace(kept("four", "4"), trouble="Broken.", where="a.eml"),
        )

        with store.mail_reading() as reading, store.reading() as reader:
            counts = reading.counts(store.account)
            (unread,) = reading.unread(store.account, first=0, most=9)
            assert (counts.open, counts.pressing, counts.unmatched, counts.bulk) == (3, 2, 1, 1)
            assert (counts.unread, counts.seen) == (1, 4)
            assert (unread.where, unread.sentence) == ("a.eml", "Broken.")
            assert reader.count_proposals(store.account) == 2
            assert {one.id for one in reader.open_proposals(store.account, "ash")} == {"p1", "p3"}
            unmatched = reading.proposals(store.account, matched=False)
            assert [one.id for one in unmatched] == ["p2"]

    def test_the_known_world(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1", FULL))

        with store.mail_reading() as reading:
            world = reading.world(store.account, NOW)

        assert world.me == {"alice@example.org", "work@example.org"}
        assert [one.id for one in world.candidacies] == ["ash"]
        assert {one.address for one in world.people} == {"priya@ash.example", "p@ash.example"}
        assert world.threads == {"<ours@b.example>": "ash", "<a@b.example>": "ash"}
        assert world.ours == {"<ours@b.example>"}
        assert world.uids == {"uid-1": "ash"}
        assert world.talks == {"ash": (NOW,)}

    def test_what_an_acceptance_changed_is_taken_back(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1", FULL))
        with store.reading() as reader:
            before = reader.cases(store.account, ["ash"])["ash"]

        with store.writing() as ledger:
            box = store.mailbox()
            began = box.begin(store.account, "ash")
            ledger.save_person(store.account, "ash", Person("p2", "Tom"))
            moved = replace(before.interviews[0], end=NOW + timedelta(hours=2))
            ledger.save_interview(store.account, "ash", moved, origin=TYPED)
            later = Interview("i2", NOW, NOW + timedelta(hours=1), participants=("p2",))
            ledger.save_interview(store.account, "ash", later, origin=TYPED)
            ledger.record_touchpoint(
                store.account, "ash", Touchpoint(NOW, "in", "reply", ("p2",)), origin=TYPED
            )
            ledger.rename(store.account, "ash", company="Birch", role=None)
            box.end(store.account, "p1", "ash", began)
        with store.writing():
            owner = store.mailbox().take_back(store.account, "p1", NOW)

        assert owner == "ash"
        with store.reading() as reader:
            assert reader.cases(store.account, ["ash"])["ash"] == before

    def test_watching_is_wanted_until_somebody_says_no(self, store: OpenStore) -> None:
        with store.mail_reading() as reading:
            before = reading.wants_watching(store.account)

        with store.writing():
            store.mailbox().watch(store.account, wanted=False)

        with store.mail_reading() as reading:
            assert before
            assert not reading.wants_watching(store.account)

    def test_forgetting_how_far_it_was_read_forgets_no_mail(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1", FULL))

        with store.writing():
            store.mailbox().forget_marks(store.account, "imap")

        with store.mail_reading() as reading:
            assert reading.marks(store.account, "imap") == {}
            assert reading.counts(store.account).seen == 1

    def test_two_readings_at_once_keep_each_mail_once(self, store: OpenStore) -> None:
        def read(together: Callable[[], None]) -> SyncReport:
            return read_mailbox(
                store,
                store,
                store.account,
                InStep(together),
                ReadingHere(),
                at=NOW,
                new_id=new_id,
            )

        reports = both_at_once(store, read)
        again = both_at_once(store, read)

        assert [one for one in (*reports, *again) if not isinstance(one, SyncReport)] == []
        assert sum(one.proposals for one in reports if isinstance(one, SyncReport)) == MAILS
        assert [one.written for one in again if isinstance(one, SyncReport)] == [0, 0]
        with store.mail_reading() as reading:
            assert reading.counts(store.account).seen == 2 * MAILS
            assert reading.counts(store.account).open == MAILS
            assert len(reading.refs(store.account, "in step", "INBOX")) == 2 * MAILS

    def test_two_decisions_at_once_are_one_decision(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1", FULL))

        def accept(together: Callable[[], None]) -> object:
            decisions = Proposals(store, store, store.account, new_id=new_id, tz="UTC")
            together()
            return decisions.accept("p1", at=NOW)

        found = both_at_once(store, accept)

        refused = [one for one in found if isinstance(one, Refused)]
        assert [one.code for one in refused] == ["decided-already"]
        with store.reading() as reader:
            received = reader.cases(store.account, ["ash"])["ash"].touchpoints
        assert [one.kind for one in received] == ["thank_you", "delay_notice"]

    def test_erasing_leaves_nothing_of_it(self, store: OpenStore) -> None:
        self.keep(store, MailBatch(MARK), kept("one", "1", FULL))

        store.erase()

        with store.mail_reading() as reading:
            assert reading.counts(store.account).seen == 0
            assert reading.marks(store.account, "imap") == {}
