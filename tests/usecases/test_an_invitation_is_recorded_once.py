"""Calendar files and invitation mails: recorded, brought up to date, called off, never doubled."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from afterword.domain.case import Employer, Interview, Person, Thread
from afterword.usecases.views import Imported, NewInterview, NewPerson, Outcome, Profile
from tests.usecases.conftest import moment
from tests.usecases.invitations import ALICE, as_mail, calendar, event, invitation

if TYPE_CHECKING:
    from afterword.bootstrap import Program

SUNDAY = moment("2026-03-01 12:00")


def take(program: Program, data: bytes, *, at: str = "2026-03-01 12:00") -> Imported:
    """Import a file that holds one invitation."""
    (imported,) = program.import_bytes(data, name="invitation.ics", at=moment(at))
    return imported


def only_interview(program: Program) -> Interview:
    (item,) = program.opportunities(at=SUNDAY)
    (interview,) = program.case(item.opportunity).interviews
    return interview


def test_an_invitation_becomes_opportunity_round_and_people(program: Program) -> None:
    imported = take(program, as_mail(invitation()))

    assert imported.outcome is Outcome.CREATED
    case = program.case(imported.opportunity_id or "")
    assert case.employer == Employer("Acme", "GB", "ENG", "Europe/London")
    assert case.role == "Data analyst"
    assert [(p.name, p.email) for p in case.people] == [("Priya Nair", "priya.nair@acme.example")]
    (interview,) = case.interviews
    assert interview.start == moment("2026-03-03 14:00")
    assert interview.end == moment("2026-03-03 15:00")
    assert (interview.tz, interview.round, interview.status) == ("Europe/London", 1, "scheduled")
    assert interview.participants == (case.people[0].id,)
    assert interview.thread == Thread("<invitation@acme.example>", (), "Interview: Data analyst")
    assert "Data analyst at Acme" in imported.sentence
    assert imported.company_is_guess


def test_a_guessed_company_can_be_corrected(program: Program) -> None:
    id = take(program, invitation()).opportunity_id or ""

    program.rename(id, company="Acme Instruments")

    assert program.case(id).employer.name == "Acme Instruments"
    assert not program.explain(id, at=SUNDAY).company_is_guess


def test_the_same_invitation_again_changes_nothing(program: Program) -> None:
    take(program, invitation())

    again = take(program, invitation())

    assert again.outcome is Outcome.UNCHANGED
    assert only_interview(program).start == moment("2026-03-03 14:00")


def test_an_update_moves_the_interview_instead_of_doubling_it(program: Program) -> None:
    take(program, invitation())

    moved = take(program, invitation(sequence=1, start="20260304T100000", end="20260304T110000"))

    assert moved.outcome is Outcome.UPDATED
    assert only_interview(program).start == moment("2026-03-04 10:00")


def test_a_later_stamp_counts_where_the_sequence_is_the_same(program: Program) -> None:
    take(program, invitation())

    moved = take(program, invitation(stamp="20260302T090000Z", start="20260303T143000"))

    assert moved.outcome is Outcome.UPDATED
    assert only_interview(program).start == moment("2026-03-03 14:30")


@pytest.mark.parametrize(
    "older",
    [
        invitation(sequence=1, start="20260305T100000", end="20260305T110000"),
        invitation(
            sequence=2, stamp="20260228T090000Z", start="20260305T100000", end="20260305T110000"
        ),
    ],
    ids=["lower sequence", "same sequence, earlier stamp"],
)
def test_an_older_version_that_arrives_late_changes_nothing(program: Program, older: bytes) -> None:
    take(program, invitation(sequence=2))

    assert take(program, older).outcome is Outcome.UNCHANGED
    assert only_interview(program).start == moment("2026-03-03 14:00")


def test_a_cancellation_calls_the_interview_off(program: Program) -> None:
    take(program, invitation())

    off = take(program, invitation(method="CANCEL", sequence=1))

    assert off.outcome is Outcome.CANCELLED
    assert only_interview(program).status == "cancelled"


def test_a_cancellation_without_a_sequence_counts_by_its_stamp(program: Program) -> None:
    take(program, invitation(sequence=3))

    off = take(program, invitation(method="CANCEL", sequence=None, stamp="20260302T090000Z"))

    assert off.outcome is Outcome.CANCELLED


def test_an_outdated_cancellation_changes_nothing(program: Program) -> None:
    take(program, invitation(sequence=3))

    off = take(program, invitation(method="CANCEL", sequence=1, stamp="20260301T080000Z"))

    assert off.outcome is Outcome.UNCHANGED
    assert only_interview(program).status == "scheduled"


def test_an_old_invitation_does_not_revive_a_cancelled_interview(program: Program) -> None:
    take(program, invitation())
    take(program, invitation(method="CANCEL", sequence=1))

    assert take(program, invitation()).outcome is Outcome.UNCHANGED
    assert only_interview(program).status == "cancelled"


def test_a_new_date_after_a_cancellation_stands_again(program: Program) -> None:
    take(program, invitation())
    take(program, invitation(method="CANCEL", sequence=1))

    again = take(program, invitation(sequence=2, start="20260306T100000", end="20260306T110000"))

    assert again.outcome is Outcome.UPDATED
    assert only_interview(program).status == "scheduled"


def test_calling_off_what_is_not_recorded_says_so(program: Program) -> None:
    off = take(program, invitation(method="CANCEL"))

    assert off.outcome is Outcome.NOTHING_FOUND
    assert "not recorded" in off.sentence
    assert program.opportunities(at=SUNDAY) == ()


def test_somebodys_answer_is_not_an_invitation(program: Program) -> None:
    answer = take(program, invitation(method="REPLY"))

    assert answer.outcome is Outcome.NOTHING_FOUND
    assert program.opportunities(at=SUNDAY) == ()


def test_a_panel_is_recorded_with_everybody_but_the_candidate_and_the_room(
    program: Program,
) -> None:
    room = 'ATTENDEE;CUTYPE=ROOM;CN="Lime Street 4":mailto:room4@acme.example'
    declined = 'ATTENDEE;PARTSTAT=DECLINED;CN="Una Way":mailto:una@acme.example'
    data = invitation(
        attendees=(
            ("Alice Archer", ALICE),
            ("Reid, Marcus", "marcus.reid@acme.example"),
            ("", "olu.bello@acme.example"),
        ),
        extra=(room, declined),
    )

    id = take(program, data).opportunity_id or ""

    case = program.case(id)
    names = [p.name for p in case.people if p.id in case.interviews[0].participants]
    assert sorted(names) == ["Marcus Reid", "Olu Bello", "Priya Nair"]
    assert len(case.people) == 3


def test_a_coordinator_who_only_arranges_it_is_known_but_did_not_take_part(
    program: Program,
) -> None:
    data = invitation(
        organizer=("Sana Khan (Recruiting Coordinator)", "sana.khan@acme.example"),
        attendees=(("Alice", ALICE), ("Priya Nair", "priya.nair@acme.example")),
    )

    case = program.case(take(program, data).opportunity_id or "")

    by_name = {person.name: person for person in case.people}
    assert by_name["Sana Khan"].role == "coordinator"
    assert case.interviews[0].participants == (by_name["Priya Nair"].id,)


def test_a_machine_that_sends_invitations_is_not_a_person(program: Program) -> None:
    data = invitation(
        organizer=("Acme Scheduling", "no-reply@acme.example"),
        attendees=(("Alice", ALICE), ("Priya Nair", "priya.nair@acme.example")),
    )

    case = program.case(take(program, data).opportunity_id or "")

    by_name = {person.name: person for person in case.people}
    assert (by_name["Acme Scheduling"].role, by_name["Acme Scheduling"].email) == (
        "system",
        "noreply",
    )
    assert case.interviews[0].participants == (by_name["Priya Nair"].id,)


def test_who_left_the_invitation_left_the_interview_but_who_was_added_by_hand_stays(
    program: Program,
) -> None:
    both = (("Alice", ALICE), ("Tom Fay", "tom@acme.example"))
    id = take(program, invitation(attendees=both)).opportunity_id or ""
    program.add_interview(
        NewInterview(
            company="Acme",
            role="Data analyst",
            start=moment("2026-03-03 14:00"),
            tz="Europe/London",
            people=(NewPerson("Una Way", "interviewer"),),
        ),
        at=SUNDAY,
    )

    take(program, invitation(sequence=1))

    case = program.case(id)
    names = {p.name for p in case.people if p.id in case.interviews[0].participants}
    assert names == {"Priya Nair", "Una Way"}


def test_windows_zone_names_are_understood(program: Program) -> None:
    take(program, invitation(tzid="W. Europe Standard Time"))

    interview = only_interview(program)
    assert interview.start == moment("2026-03-03 13:00")
    assert interview.start.astimezone(ZoneInfo(interview.tz)).hour == 14


def test_an_interview_abroad_counts_the_holidays_there(program: Program) -> None:
    id = take(program, invitation(tzid="America/New_York")).opportunity_id or ""

    employer = program.case(id).employer
    assert (employer.country, employer.subdivision, employer.tz) == (
        "US",
        None,
        "America/New_York",
    )


def test_the_interview_typed_by_hand_and_imported_is_one(program: Program) -> None:
    id = program.add_interview(
        NewInterview(
            company="Acme Ltd.",
            role="Senior data analyst",
            start=moment("2026-03-03 14:30"),
            tz="Europe/London",
            people=(NewPerson("Priya Nair", "hiring_manager"),),
        ),
        at=SUNDAY,
    )

    imported = take(program, invitation())

    assert (imported.outcome, imported.opportunity_id) == (Outcome.UPDATED, id)
    case = program.case(id)
    assert len(case.interviews) == 1
    assert case.interviews[0].start == moment("2026-03-03 14:00")
    assert case.interviews[0].uid == "interview-1@acme.example"
    assert (case.employer.name, case.role) == ("Acme Ltd.", "Senior data analyst")
    assert case.people == (Person("p1", "Priya Nair", "hiring_manager", "priya.nair@acme.example"),)


def test_one_talk_in_two_calendars_is_one_interview(program: Program) -> None:
    take(program, invitation(uid="from-the-agency"))

    again = take(program, invitation(uid="from-the-employer"))

    assert again.outcome is Outcome.UNCHANGED
    assert only_interview(program).uid == "from-the-agency"


def test_an_interview_elsewhere_at_the_same_time_is_another(program: Program) -> None:
    program.add_interview(
        NewInterview("Birch", "Clerk", moment("2026-03-03 14:00"), tz="Europe/London"), at=SUNDAY
    )

    assert take(program, invitation()).outcome is Outcome.CREATED


def test_a_second_round_joins_the_opportunity_it_belongs_to(program: Program) -> None:
    first = take(program, invitation())

    second = take(
        program,
        invitation(
            uid="interview-2@acme.example",
            start="20260310T100000",
            end="20260310T113000",
            summary="Final interview: Data analyst",
            organizer=("Dan Okafor", "dan@acme.example"),
        ),
    )

    assert second.opportunity_id == first.opportunity_id
    rounds = program.case(first.opportunity_id or "").interviews
    assert [(one.round, one.stage) for one in rounds] == [(1, "interview"), (2, "final")]


def test_a_renamed_company_is_recognised_by_its_addresses(program: Program) -> None:
    first = take(program, invitation())
    program.rename(first.opportunity_id or "", company="A.C.M.E. International")

    second = take(
        program,
        invitation(uid="interview-2", start="20260310T100000", end="20260310T110000"),
    )

    assert second.opportunity_id == first.opportunity_id


def test_another_post_at_the_same_company_is_another_opportunity(program: Program) -> None:
    first = take(program, invitation())
    program.rename(first.opportunity_id or "", role="Data analyst")

    second = take(
        program,
        invitation(
            uid="interview-2",
            start="20260310T100000",
            end="20260310T110000",
            summary="Interview: Product manager",
        ),
    )

    assert second.opportunity_id != first.opportunity_id


def test_an_exception_to_a_series_moves_the_occurrence_that_was_recorded(
    program: Program,
) -> None:
    take(program, invitation(extra=("RRULE:FREQ=WEEKLY;COUNT=2",)))

    moved = take(
        program,
        invitation(
            sequence=1,
            start="20260303T160000",
            end="20260303T170000",
            extra=("RECURRENCE-ID;TZID=Europe/London:20260303T140000",),
        ),
    )

    assert moved.outcome is Outcome.UPDATED
    assert only_interview(program).start == moment("2026-03-03 16:00")


def test_an_exception_to_another_occurrence_is_an_interview_of_its_own(
    program: Program,
) -> None:
    first = take(program, invitation())

    other = take(
        program,
        invitation(
            start="20260310T160000",
            end="20260310T170000",
            extra=("RECURRENCE-ID;TZID=Europe/London:20260310T140000",),
        ),
    )

    assert (other.outcome, other.opportunity_id) == (Outcome.CREATED, first.opportunity_id)
    assert len(program.case(first.opportunity_id or "").interviews) == 2


def test_of_a_whole_calendar_only_interviews_are_taken(program: Program) -> None:
    days = [
        event(uid=f"{name}@example.org", summary=name, organizer=None, attendees=())
        for name in ("Dentist", "Choir", "Standup", "Lunch")
    ]

    done = program.import_bytes(
        calendar(event(uid="real@acme.example"), *days), name="my.ics", at=SUNDAY
    )

    assert [one.outcome for one in done] == [Outcome.CREATED, Outcome.NOTHING_FOUND]
    assert "4 other entries of my.ics" in done[1].sentence
    assert len(program.opportunities(at=SUNDAY)) == 1


def test_two_versions_in_one_file_count_as_the_newer(program: Program) -> None:
    older = event(uid="one", sequence=0)
    newer = event(uid="one", sequence=1, start="20260304T100000", end="20260304T110000")

    done = program.import_bytes(calendar(newer, older), name="both.ics", at=SUNDAY)

    assert len(done) == 1
    assert only_interview(program).start == moment("2026-03-04 10:00")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"From: priya@acme.example\r\nSubject: Interview\r\n\r\nSee you on Tuesday at two.\r\n",
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Interview\r\nEND:VEVENT\r\n",
        b"\x00\xff" * 500,
    ],
    ids=["nothing", "mail without calendar", "empty calendar", "no start", "noise"],
)
def test_what_holds_no_invitation_is_told_with_a_remedy(program: Program, data: bytes) -> None:
    imported = take(program, data)

    assert imported.outcome is Outcome.NOTHING_FOUND
    assert "afterword add" in imported.sentence
    assert program.opportunities(at=SUNDAY) == ()


def test_where_the_candidates_address_is_not_known_it_is_guessed_and_said(
    fresh_program: Program,
) -> None:
    imported = take(fresh_program, invitation(attendees=(("Alice", "alice.archer@gmail.com"),)))

    case = fresh_program.case(imported.opportunity_id or "")
    assert [person.name for person in case.people] == ["Priya Nair"]
    assert any("alice.archer@gmail.com was taken" in problem for problem in imported.problems)


def test_a_candidate_who_tells_their_address_later_is_left_out_then(
    fresh_program: Program,
) -> None:
    everybody = (("Alice Archer", ALICE), ("Tom Fay", "tom@acme.example"))
    imported = take(fresh_program, invitation(attendees=everybody))
    id = imported.opportunity_id or ""
    before = {person.name for person in fresh_program.case(id).people}

    fresh_program.save_profile(
        Profile(name="Alice", email="Alice@Example.org", tz="Europe/London"), at=SUNDAY
    )

    after = fresh_program.case(id)
    assert before == {"Alice Archer", "Priya Nair", "Tom Fay"}
    assert any("you may be among the people" in problem for problem in imported.problems)
    assert {person.name for person in after.people} == {"Priya Nair", "Tom Fay"}
    assert len(after.interviews[0].participants) == 2


def test_an_interview_that_is_over_is_recorded_as_held(program: Program) -> None:
    take(program, invitation(), at="2026-03-03 15:00")

    assert only_interview(program).status == "held"


def test_an_invitation_without_people_keeps_its_title_as_the_employer_to_correct(
    program: Program,
) -> None:
    imported = take(
        program, invitation(summary="Chat about the post", organizer=None, attendees=())
    )

    assert imported.outcome is Outcome.CREATED
    assert imported.company_is_guess
    assert imported.company


def test_importing_says_when_in_the_zone_of_the_candidate(program: Program) -> None:
    imported = take(program, invitation(tzid="America/New_York"))

    assert "19:00" in imported.sentence
    assert only_interview(program).end - only_interview(program).start == timedelta(hours=1)
