"""Invitations as calendars write them, with what a story needs to vary."""

from __future__ import annotations

ALICE = "alice@example.org"


def invitation(
    *,
    uid: str = "interview-1@acme.example",
    method: str = "REQUEST",
    sequence: int | None = 0,
    stamp: str = "20260301T090000Z",
    start: str = "20260303T140000",
    end: str = "20260303T150000",
    tzid: str = "Europe/London",
    summary: str = "Interview: Data analyst",
    organizer: tuple[str, str] | None = ("Priya Nair", "priya.nair@acme.example"),
    attendees: tuple[tuple[str, str], ...] = (("Alice Archer", ALICE),),
    extra: tuple[str, ...] = (),
    description: str = "",
) -> bytes:
    """Write one VEVENT in a VCALENDAR."""
    return calendar(
        event(
            uid=uid,
            sequence=sequence,
            stamp=stamp,
            start=start,
            end=end,
            tzid=tzid,
            summary=summary,
            organizer=organizer,
            attendees=attendees,
            extra=extra,
            description=description,
        ),
        method=method,
    )


def calendar(*events: str, method: str = "REQUEST") -> bytes:
    """Put events into a calendar."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//example//EN",
        f"METHOD:{method}",
        *events,
        "END:VCALENDAR",
    ]
    return ("\r\n".join(lines) + "\r\n").encode()


def event(
    *,
    uid: str,
    sequence: int | None = 0,
    stamp: str = "20260301T090000Z",
    start: str = "20260303T140000",
    end: str = "20260303T150000",
    tzid: str = "Europe/London",
    summary: str = "Interview: Data analyst",
    organizer: tuple[str, str] | None = ("Priya Nair", "priya.nair@acme.example"),
    attendees: tuple[tuple[str, str], ...] = (("Alice Archer", ALICE),),
    extra: tuple[str, ...] = (),
    description: str = "",
) -> str:
    """Write one VEVENT."""
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{stamp}",
        f"DTSTART;TZID={tzid}:{start}",
        f"DTEND;TZID={tzid}:{end}",
        f"SUMMARY:{summary}",
    ]
    if sequence is not None:
        lines.append(f"SEQUENCE:{sequence}")
    if organizer is not None:
        lines.append(f'ORGANIZER;CN="{organizer[0]}":mailto:{organizer[1]}')
    lines += [f'ATTENDEE;CN="{name}":mailto:{address}' for name, address in attendees]
    if description:
        lines.append(f"DESCRIPTION:{description}")
    return "\r\n".join([*lines, *extra, "END:VEVENT"])


def as_mail(data: bytes, *, sender: str = "Priya Nair <priya.nair@acme.example>") -> bytes:
    """Put a calendar into a mail, as Outlook and Google do."""
    head = (
        f"From: {sender}\r\n"
        f"To: {ALICE}\r\n"
        "Subject: Interview: Data analyst\r\n"
        "Message-ID: <invitation@acme.example>\r\n"
        "Date: Sun, 1 Mar 2026 09:00:00 +0000\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/alternative; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nWe look forward to meeting you.\r\n"
        "--b\r\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\n"
    )
    return head.encode() + data + b"--b--\r\n"
