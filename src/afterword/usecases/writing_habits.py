"""The candidate's habits of writing: language, own phrases, own templates."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from afterword.domain.errors import NotFound, UnusableInput
from afterword.domain.notes import NoteKind
from afterword.usecases.ports import AccountId, Store
from afterword.usecases.ports_stationery import Stationery, WritingHabits
from afterword.usecases.review_draft import load_page
from afterword.writing.drafts import LANGUAGES
from afterword.writing.drafts.own_templates import (
    OwnTemplate,
    check_template,
    draft_from_template,
)

MOST_PHRASES = 30
MOST_TEMPLATES = 100
_LONGEST_PHRASE = 300
_LONGEST_NAME = 60


def save_habits(
    store: Store, stationery: Stationery, account: AccountId, habits: WritingHabits
) -> None:
    """Keep the habits. Addresses are the adapters' to judge; the caller does that first.

    Raises:
        UnusableInput: The language is unknown, or there are too many or too long phrases.
    """
    if habits.language not in LANGUAGES:
        raise UnusableInput(
            f"Notes cannot be written in {habits.language!r}.",
            f"It may be {', '.join(LANGUAGES)}.",
        )
    phrases = tuple(phrase for line in habits.phrases if (phrase := " ".join(line.split())))
    if len(phrases) > MOST_PHRASES:
        raise UnusableInput(
            f"There are {len(phrases)} phrases of your own.",
            f"Keep the {MOST_PHRASES} you like best.",
        )
    for phrase in phrases:
        if len(phrase) > _LONGEST_PHRASE:
            raise UnusableInput(
                f"This phrase is longer than {_LONGEST_PHRASE} characters: {phrase[:60]} ...",
                "Make two phrases of it, or a template.",
            )
    if bool(habits.rewriter_address) != bool(habits.rewriter_model):
        raise UnusableInput(
            "A language model needs its address and its name.", "Give both, or neither."
        )
    with store.writing():
        stationery.keep_habits(account, replace(habits, phrases=phrases))


def save_template(
    store: Store, stationery: Stationery, account: AccountId, template: OwnTemplate
) -> None:
    """Keep a template; one of the same name is replaced.

    Raises:
        UnusableInput: It has no name or no text, or it holds what a template may not.
    """
    name = " ".join(template.name.split())
    if not name or len(name) > _LONGEST_NAME:
        raise UnusableInput(
            "The template needs a name.", f"Up to {_LONGEST_NAME} characters; a word is enough."
        )
    if not template.body.strip():
        raise UnusableInput("The template is empty.", "Write the note with its placeholders.")
    check_template(template.subject)
    check_template(template.body)
    with store.writing():
        others = [one for one in stationery.templates(account) if one.name != name]
        if len(others) >= MOST_TEMPLATES:
            raise UnusableInput(
                f"There are {MOST_TEMPLATES} templates already.", "Delete one you do not use."
            )
        stationery.keep_template(account, replace(template, name=name))


def drop_template(store: Store, stationery: Stationery, account: AccountId, name: str) -> None:
    """Delete a template. Raises NotFound where there is none of that name."""
    with store.writing():
        if not stationery.drop_template(account, name):
            raise template_not_found(name)


def find_template(stationery: Stationery, account: AccountId, name: str) -> OwnTemplate:
    """Return the template of that name. Raises NotFound where there is none."""
    for template in stationery.templates(account):
        if template.name.casefold() == name.strip().casefold():
            return template
    raise template_not_found(name)


def template_not_found(name: str) -> NotFound:
    """Say that there is no template of that name."""
    return NotFound(
        f"There is no template called {name!r}.", "The settings list the templates you have."
    )


def try_template(
    store: Store, account: AccountId, id: str, template: OwnTemplate, *, at: datetime
) -> str:
    """Fill a template for the first recipient of an opportunity, to look at; nothing is kept.

    Raises:
        UnusableInput: The template may not be used, or a fact it names is missing.
    """
    with store.reading() as reader:
        page = load_page(reader, account, id)
    drafts = draft_from_template(
        page.case,
        template,
        at=at,
        voice=page.profile.voice,
        dialect=page.profile.dialect,
        signature=page.profile.signature or None,
    )
    if not drafts:
        raise UnusableInput(
            "This opportunity has nobody such a note would go to.",
            "Choose another opportunity to try it on.",
        )
    first = drafts[0]
    return f"{first.subject}\n\n{first.body}" if first.subject else first.body


def language_for(habits: WritingHabits, kind: NoteKind) -> str:
    """Return the language to write a kind in: the habit's where it has that kind, else English."""
    return habits.language if kind in LANGUAGES[habits.language] else "en"
