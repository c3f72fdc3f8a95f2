"""A believable invented job search, with dates relative to the moment it is looked at.

Everybody here is invented; the domains are reserved for examples (RFC 2606).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Protocol
from zoneinfo import ZoneInfo

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
    Touchpoint,
)
from afterword.usecases.views import Profile

TZ = "Europe/London"
CANDIDATE = Profile(
    name="Alice Archer",
    email="alice.archer@example.org",
    tz=TZ,
    country="GB-ENG",
    voice="warm",
    dialect="en-GB",
    signature="020 7946 0018",
)
_ZONE = ZoneInfo(TZ)
_CANDIDATE = Candidate(TZ, CANDIDATE.name, CANDIDATE.email, CANDIDATE.country)


class DemoProgram(Protocol):
    """What filling needs of the program."""

    def save_profile(self, profile: Profile) -> None: ...
    def add_case(self, case: Case, *, at: datetime, id: str | None = None) -> str: ...
    def rename(self, id: str, *, company: str | None = None, role: str | None = None) -> None: ...
    def import_handed_over(self, files: Iterable[tuple[str, bytes]], *, at: datetime) -> object: ...


def fill_demo(program: DemoProgram, *, at: datetime) -> tuple[str, ...]:
    """Record the invented search as it stands `at` this moment; return the opportunities.

    The mailbox has brought two things that nobody has looked at yet, and one name was corrected.
    """
    program.save_profile(CANDIDATE)
    ids = tuple(program.add_case(case, at=at, id=id) for id, case in demo_cases(at).items())
    program.rename("ellery", role="Content designer")
    program.import_handed_over(demo_mails(at), at=at)
    return ids


def demo_mails(at: datetime) -> tuple[tuple[str, bytes], ...]:
    """Write what the invented mailbox holds: an invitation to a next round, and a delay."""
    days = _Days(at)
    talk = days.ahead(6, 11)
    again = (
        "Dear Alice,\n\nDan and I enjoyed our conversation very much and would like to invite you"
        f" to a second interview on {talk:%A} {talk.day} {talk:%B} {talk.year} at 11:00,"
        " by video.\n"
        "Please let me know whether that suits you.\n\nKind regards,\nSofia Marsh"
    )
    later = (
        "Hi Alice,\n\nthank you for your patience after your interview with Marlow Freight. The"
        " decision is taking longer than expected, because Simon is away; we hope to get back to"
        " you by the end of next week.\n\nKind regards,\nJade"
    )
    brindle = Person("", "Sofia Marsh", "hiring_manager", "sofia.marsh@brindle.example")
    halden = Person("", "Jade Wills", "agency_recruiter", "jade.wills@haldentalent.example")
    subject = "Invitation to a second interview, Service designer"
    return (
        ("brindle.eml", _mail(brindle, subject, again, at - timedelta(hours=3))),
        (
            "marlow.eml",
            _mail(halden, "Marlow Freight: a short delay", later, at - timedelta(hours=20)),
        ),
    )


def _mail(sender: Person, subject: str, text: str, sent_at: datetime) -> bytes:
    mail = EmailMessage()
    mail["From"] = f"{sender.name} <{sender.email}>"
    mail["To"] = f"{CANDIDATE.name} <{CANDIDATE.email}>"
    mail["Subject"] = subject
    mail["Date"] = format_datetime(sent_at)
    mail["Message-ID"] = f"<{sent_at:%Y%m%d%H%M%S}@{sender.email.partition('@')[2]}>"
    mail.set_content(text)
    return mail.as_bytes()


def demo_cases(at: datetime) -> dict[str, Case]:
    """Build the invented opportunities, each in another situation, by id."""
    days = _Days(at)
    return {
        "harbour": _thank_you_due(days),
        "northlight": _panel(days),
        "brindle": _named_date(days),
        "ellery": _status_note_due(days),
        "fernstreet": _rejection(days),
        "cobalt": _next_round(days),
        "quill": _closed(days),
        "marlow": _agency(days),
    }


class _Days:
    """Working days and hours around a moment, in London."""

    def __init__(self, at: datetime) -> None:
        self.at = at
        self._today = at.astimezone(_ZONE).date()

    def back(self, days: int, hour: int, minute: int = 0) -> datetime:
        """That many days ago, moved back to a working day."""
        return _at(_working_day(self._today - timedelta(days=days), step=-1), hour, minute)

    def ahead(self, days: int, hour: int, minute: int = 0) -> datetime:
        """In that many days, moved on to a working day."""
        return _at(_working_day(self._today + timedelta(days=days), step=1), hour, minute)

    def latest(self, hours: tuple[int, ...], *, over_for: timedelta) -> datetime:
        """The latest of these hours on a working day whose hour of talk is over for a while."""
        day = self._today
        while True:
            day = _working_day(day, step=-1)
            for hour in sorted(hours, reverse=True):
                start = _at(day, hour, 0)
                if start + timedelta(hours=1) + over_for <= self.at:
                    return start
            day -= timedelta(days=1)


def _at(day: date, hour: int, minute: int) -> datetime:
    return datetime.combine(day, time(hour, minute), _ZONE)


def _working_day(day: date, *, step: int) -> date:
    while day.weekday() > 4:
        day += timedelta(days=step)
    return day


def _employer(name: str) -> Employer:
    return Employer(name, "GB", "ENG", TZ)


def _talk(id: str, start: datetime, *people: str, minutes: int = 60, round: int = 1) -> Interview:
    return Interview(
        id=id,
        start=start,
        end=start + timedelta(minutes=minutes),
        tz=TZ,
        format="video",
        round=round,
        participants=people,
        status="held",
    )


def _thanks(talk: Interview, *people: str, hours: float = 3, text: str = "") -> Touchpoint:
    return Touchpoint(talk.end + timedelta(hours=hours), "out", "thank_you", people, text=text)


def _noted(talk: Interview, debrief: Debrief) -> Interview:
    return replace(talk, debrief=debrief)


def _thank_you_due(days: _Days) -> Case:
    talk = _talk("i1", days.latest((10, 14), over_for=timedelta(minutes=90)), "p1", minutes=50)
    return Case(
        candidate=_CANDIDATE,
        employer=_employer("Harbour & Finch"),
        role="User researcher",
        people=(
            Person("p1", "Priya Raman", "hiring_manager", "priya.raman@harbourfinch.example"),
            Person("p2", "Joe Tully", "coordinator", "joe.tully@harbourfinch.example"),
        ),
        interviews=(
            _noted(
                talk,
                Debrief(
                    discussed=(
                        Discussed("how they pay people who take part in their studies", "p1"),
                        Discussed("the ferry timetable study", "p1"),
                    ),
                    expertise=("diary studies with older travellers",),
                    forgot_to_say=("I ran the accessibility panel at the Tidewater Trust",),
                    promised=("the outline of the diary study",),
                    went_well=("the whiteboard part",),
                ),
            ),
        ),
    )


def _panel(days: _Days) -> Case:
    talk = _talk(
        "i1", days.latest((11, 15), over_for=timedelta(hours=4)), "p1", "p2", "p3", minutes=75
    )
    return Case(
        candidate=_CANDIDATE,
        employer=_employer("Northlight Museum"),
        role="Learning programme manager",
        people=(
            Person("p1", "Helen Ashby", "hiring_manager", "helen.ashby@northlight.example"),
            Person("p2", "Marcus Reid", "interviewer", "marcus.reid@northlight.example"),
            Person("p3", "Olu Bello", "hr", "olu.bello@northlight.example"),
        ),
        interviews=(
            _noted(
                talk,
                Debrief(
                    discussed=(
                        Discussed("opening the handling collection to schools in winter", "p1"),
                        Discussed("training volunteers as guides", "p2"),
                        Discussed("how the probation year is planned", "p3"),
                    ),
                    expertise=("building a volunteer programme from nothing",),
                ),
            ),
        ),
        touchpoints=(
            _thanks(
                talk,
                "p1",
                hours=2,
                text="Dear Helen,\n\nthank you for the tour of the handling collection.",
            ),
        ),
    )


def _named_date(days: _Days) -> Case:
    talk = _talk("i1", days.back(4, 14), "p1", "p2")
    promised = days.ahead(5, 12).date()
    return Case(
        candidate=_CANDIDATE,
        employer=_employer("Brindle Robotics"),
        role="Service designer",
        people=(
            Person("p1", "Sofia Marsh", "hiring_manager", "sofia.marsh@brindle.example"),
            Person("p2", "Dan Okafor", "interviewer", "dan.okafor@brindle.example"),
        ),
        interviews=(
            _noted(
                talk,
                Debrief(
                    discussed=(Discussed("service blueprints for the repair desk", "p1"),),
                    questions=("who would own the repair desk after the pilot?",),
                ),
            ),
        ),
        statements=(
            Statement(
                stated_at=talk.end,
                kind="by_date",
                text=f"You will hear from us by {promised:%A} {promised.day} {promised:%B}.",
                by="p1",
                date=promised,
            ),
        ),
        touchpoints=(_thanks(talk, "p1"), _thanks(talk, "p2", hours=3.2)),
    )


def _status_note_due(days: _Days) -> Case:
    talk = _talk("i1", days.back(16, 10), "p1")
    return Case(
        candidate=_CANDIDATE,
        employer=_employer("Ellery & Sons"),
        role="Content design",
        people=(Person("p1", "Grace Ellery", "hiring_manager", "grace@ellery.example"),),
        interviews=(
            _noted(
                talk,
                Debrief(discussed=(Discussed("their style guide for tax letters", "p1"),)),
            ),
        ),
        statements=(
            Statement(
                stated_at=talk.end,
                kind="vague",
                text="We will be in touch soon.",
                by="p1",
            ),
        ),
        touchpoints=(_thanks(talk, "p1", hours=5),),
    )


def _rejection(days: _Days) -> Case:
    talk = _talk("i1", days.back(12, 15), "p1")
    return Case(
        candidate=_CANDIDATE,
        employer=_employer("Fern Street Clinic"),
        role="Patient information lead",
        people=(Person("p1", "Ruth Calder", "hiring_manager", "ruth.calder@fernstreet.example"),),
        interviews=(
            _noted(talk, Debrief(discussed=(Discussed("leaflets in plain words", "p1"),))),
        ),
        touchpoints=(
            _thanks(talk, "p1"),
            Touchpoint(
                at=days.at - timedelta(hours=22),
                direction="in",
                kind="rejection",
                people=("p1",),
                text="We enjoyed meeting you very much. On this occasion we have offered the post"
                " to somebody with more clinical experience.",
            ),
        ),
    )


def _next_round(days: _Days) -> Case:
    first = _talk("i1", days.back(7, 11), "p1")
    second = days.ahead(3, 10, 30)
    return Case(
        candidate=_CANDIDATE,
        employer=_employer("Cobalt Library Systems"),
        role="Product manager",
        people=(
            Person("p1", "Tom Fairweather", "recruiter", "tom.fairweather@cobalt.example"),
            Person("p2", "Ines Duarte", "hiring_manager", "ines.duarte@cobalt.example"),
        ),
        interviews=(
            first,
            Interview(
                id="i2",
                start=second,
                end=second + timedelta(minutes=90),
                tz=TZ,
                format="onsite",
                stage="final",
                round=2,
                participants=("p2",),
                status="scheduled",
            ),
        ),
        touchpoints=(
            _thanks(first, "p1", hours=2),
            Touchpoint(
                at=days.back(2, 16),
                direction="in",
                kind="next_round",
                people=("p1",),
                text="Ines would like to meet you for the final round.",
            ),
            Touchpoint(
                at=days.back(2, 16, 40),
                direction="out",
                kind="acceptance",
                people=("p1",),
                text="I am glad to come.",
            ),
        ),
    )


def _closed(days: _Days) -> Case:
    talk = _talk("i1", days.back(62, 13), "p1")
    return Case(
        candidate=_CANDIDATE,
        employer=_employer("Quillfeather Press"),
        role="Editor",
        people=(
            Person(
                "p1",
                "Ian Moss",
                "hiring_manager",
                "ian.moss@quillfeather.example",
                linkedin="connected",
            ),
        ),
        interviews=(talk,),
        touchpoints=(
            _thanks(talk, "p1"),
            Touchpoint(days.back(48, 10), "out", "status_inquiry", ("p1",)),
        ),
        events=(Event("file_closed", at=days.back(24, 9)),),
    )


def _agency(days: _Days) -> Case:
    talk = _talk("i1", days.back(3, 16), "p1")
    return Case(
        candidate=_CANDIDATE,
        employer=_employer("Marlow Freight"),
        role="Operations analyst",
        via="agency",
        people=(
            Person("p1", "Simon Page", "hiring_manager", "unknown"),
            Person(
                "p2",
                "Jade Wills",
                "agency_recruiter",
                "jade.wills@haldentalent.example",
                organisation="Halden Talent",
            ),
        ),
        interviews=(
            _noted(
                talk,
                Debrief(
                    discussed=(Discussed("forecasting at the Dover depot", "p1"),),
                    expertise=("demand forecasts",),
                ),
            ),
        ),
        statements=(
            Statement(
                stated_at=talk.end + timedelta(hours=1),
                kind="within",
                text="They decide within two weeks.",
                by="p2",
                date=(talk.end + timedelta(days=14)).date(),
            ),
        ),
        touchpoints=(_thanks(talk, "p2", text="Please pass my thanks on to Simon."),),
    )
