"""Who the candidate is and where their notes are sent from."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.store.rows import Rows, to_flag, to_json
from afterword.usecases.ports import CalendarFeed
from afterword.usecases.views import MailAccount, Profile, Security, SignIn


def find_account(rows: Rows, name: str) -> int | None:
    """Return the account of that name, if it has been made."""
    found = rows("SELECT id FROM store_account WHERE name = %s", [name])
    return int(found[0][0]) if found else None


def load_profile(rows: Rows, account: int) -> Profile | None:
    """Return the profile, or None while the candidate has told nothing."""
    found = rows(
        "SELECT name, email, tz, country, voice, dialect, signature"
        " FROM store_candidateprofile WHERE account_id = %s",
        [account],
    )
    return Profile(*found[0]) if found else None


def load_etiquette(rows: Rows, account: int) -> Mapping[str, object]:
    """Return what the candidate decided otherwise than the defaults, by name."""
    found = rows("SELECT decided FROM store_etiquette WHERE account_id = %s", [account])
    decided = to_json(found[0][0]) if found else {}
    return decided if isinstance(decided, dict) else {}


def load_calendar_feed(rows: Rows, account: int) -> CalendarFeed | None:
    """Return the calendar feed, or None while it is off."""
    found = rows(
        "SELECT token, port, with_names FROM store_calendarfeed WHERE account_id = %s", [account]
    )
    return CalendarFeed(found[0][0], found[0][1], bool(found[0][2])) if found else None


def load_mail_account(rows: Rows, account: int) -> MailAccount | None:
    """Return the mail account, if one was set up."""
    found = rows(
        "SELECT address, smtp_host, smtp_port, smtp_security, username, display_name, imap_host,"
        " imap_port, imap_security, sent_folder, keeps_sent_copy, sign_in, client_id,"
        " copy_to_self"
        " FROM store_mailaccount WHERE account_id = %s",
        [account],
    )
    if not found:
        return None
    address, host, port, security, username, name, imap, imap_port, imap_security, *more = found[0]
    return MailAccount(
        address=address,
        smtp_host=host,
        smtp_port=port,
        smtp_security=Security(security),
        username=username,
        display_name=name,
        imap_host=imap,
        imap_port=imap_port,
        imap_security=Security(imap_security),
        sent_folder=more[0],
        keeps_sent_copy=to_flag(more[1]),
        sign_in=SignIn(more[2]),
        client_id=more[3],
        copy_to_self=bool(more[4]),
    )
