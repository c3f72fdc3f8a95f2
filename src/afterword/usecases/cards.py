"""Cards by hand: what stands on them, whether they arrive in time, and the box they come from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.domain.case import Touchpoint
from afterword.domain.errors import NotFound, Refused
from afterword.domain.notes import NoteKind
from afterword.usecases.looking import keep_looking
from afterword.usecases.ports import TYPED, AccountId, Reader, Store, StoredDraft
from afterword.usecases.ports_stationery import Stationery
from afterword.usecases.views import DraftState, Profile
from afterword.writing.cards import (
    CardArrival,
    CardStock,
    PrintableCard,
    card_arrives_before,
    card_posted,
    printable_card,
)
from afterword.writing.cards import card_arrived as arrived
from afterword.writing.drafts import Draft


@dataclass(frozen=True, slots=True)
class CardPage:
    """A card to write by hand: its text, its envelope, the post, and the box.

    `stock` is None where nobody has counted it.
    """

    draft: str
    opportunity: str
    company: str
    to_name: str
    state: DraftState
    card: PrintableCard
    has_address: bool
    arrival: CardArrival
    stock: CardStock | None
    posted: Touchpoint | None = None

    @property
    def has_arrived(self) -> bool:
        """Whether the card is known to have arrived."""
        return self.posted is not None and self.posted.delivered is True


def card_page(
    store: Store, stationery: Stationery, account: AccountId, draft_id: str, *, at: datetime
) -> CardPage:
    """Put a card together for reading, printing or copying by hand.

    Raises:
        Refused: The draft is not a card.
    """
    with store.reading() as reader:
        draft = _card(reader, account, draft_id)
        case = reader.cases(account, [draft.opportunity])[draft.opportunity]
        profile = reader.profile(account) or Profile()
    habits = stationery.habits(account)
    person = case.person(draft.to[0]) if draft.to else None
    sender = tuple(
        line.strip() for line in (profile.name, *habits.return_address.splitlines()) if line.strip()
    )
    text = Draft(draft.to, draft.note, draft.channel, subject="", body=draft.body)
    card = printable_card(case, text, sender=sender)
    has_address = bool(person and person.postal and person.postal not in ("known", "unknown"))
    return CardPage(
        draft=draft_id,
        opportunity=draft.opportunity,
        company=case.employer.name,
        to_name=person.name if person else "",
        state=draft.state,
        card=card,
        has_address=has_address,
        arrival=card_arrives_before(case, at),
        stock=stationery.stock(account),
        posted=_posted(case.touchpoints, draft),
    )


def _card(reader: Reader, account: AccountId, draft_id: str) -> StoredDraft:
    draft = reader.draft(account, draft_id)
    if draft.note is not NoteKind.CARD:
        raise Refused("This note is not a card.", "Open it as a note.", code="not-a-card")
    return draft


def _posted(touchpoints: tuple[Touchpoint, ...], draft: StoredDraft) -> Touchpoint | None:
    """Find the card in the history: the latest posted to the same people with this text."""
    if draft.state is not DraftState.SENT:
        return None
    cards = [
        one
        for one in touchpoints
        if one.direction == "out"
        and one.kind == "card"
        and one.text == draft.body
        and set(one.people) == set(draft.to)
    ]
    return max(cards, key=lambda one: one.at, default=None)


def post_card(
    store: Store, stationery: Stationery, account: AccountId, draft_id: str, *, at: datetime
) -> CardStock | None:
    """Record that a card was posted, and count the box down; returns what is left in it.

    An empty box does not hinder it: the card has been posted, whatever was counted before.

    Raises:
        Refused: The draft is not a card, or its card was posted already.
    """
    with store.writing() as ledger:
        draft = _card(ledger, account, draft_id)
        won = ledger.move_draft(
            account, draft_id, expected=DraftState.DRAFT, to=DraftState.SENT, at=at
        )
        if not won:
            raise Refused(
                "This card has been posted or put away already.",
                "Its opportunity shows what happened.",
                code="posted-already",
            )
        posted = card_posted(draft.to[0], at, draft.body)
        ledger.record_touchpoint(account, draft.opportunity, posted, origin=TYPED)
        keep_looking(ledger, account, [draft.opportunity], at=at)
        stock = stationery.stock(account)
        if stock is not None:
            stock = stock.with_one_posted()
            stationery.keep_stock(account, stock)
        return stock


def card_arrived(store: Store, account: AccountId, draft_id: str, *, at: datetime) -> None:
    """Record that a posted card is known to have arrived.

    Raises:
        Refused: No such card has been posted.
    """
    with store.writing() as ledger:
        draft = _card(ledger, account, draft_id)
        case = ledger.cases(account, [draft.opportunity])[draft.opportunity]
        posted = _posted(case.touchpoints, draft)
        if posted is None:
            raise Refused(
                "This card has not been posted yet.",
                "Say first that you posted it.",
                code="not-posted",
            )
        if posted.delivered is True:
            return
        if not ledger.withdraw_touchpoint(account, draft.opportunity, posted, at=at):
            raise NotFound("The posted card is not in the history any more.", "Look once more.")
        ledger.record_touchpoint(account, draft.opportunity, arrived(posted), origin=TYPED)
        keep_looking(ledger, account, [draft.opportunity], at=at)


def count_stock(
    store: Store,
    stationery: Stationery,
    account: AccountId,
    *,
    cards: int | None = None,
    stamps: int | None = None,
    remind_at: int | None = None,
) -> CardStock:
    """Set what was counted; None leaves a number as it is.

    Raises:
        UnusableInput: A number is below nought.
    """
    with store.writing():
        known = stationery.stock(account) or CardStock()
        stock = CardStock(
            known.cards if cards is None else cards,
            known.stamps if stamps is None else stamps,
            known.remind_at if remind_at is None else remind_at,
        )
        stationery.keep_stock(account, stock)
    return stock


def buy(
    store: Store, stationery: Stationery, account: AccountId, *, cards: int, stamps: int
) -> CardStock:
    """Add what was bought to the box.

    Raises:
        UnusableInput: A number is below nought.
    """
    with store.writing():
        stock = (stationery.stock(account) or CardStock()).with_bought(cards=cards, stamps=stamps)
        stationery.keep_stock(account, stock)
    return stock
