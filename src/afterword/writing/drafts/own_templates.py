"""Templates the candidate writes: Jinja, but only its harmless part.

A template may insert the facts of the note, choose with `if`, and walk over a list with `for`; it
may use a few filters. It cannot call, import, assign or compute, so it can neither reach anything
nor run for long. What it makes is a note like any other and is checked like all else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError, nodes
from jinja2.sandbox import SandboxedEnvironment

from afterword.domain.case import Case
from afterword.domain.errors import UnusableInput
from afterword.domain.notes import NoteKind
from afterword.writing.drafts.draft import Draft
from afterword.writing.drafts.names import parse_name, short_name
from afterword.writing.drafts.write import draft_notes, facts_for_template

MOST_TEMPLATE = 10_000
"""Characters; our choice: a note is a page, and a template is not much longer than its note."""
MOST_OUTPUT = 20_000
_MOST_LOOPS = 2
_ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.If, nodes.For,
    nodes.Filter, nodes.Test, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not,
    nodes.CondExpr, nodes.Getitem, nodes.Tuple, nodes.List, nodes.EvalContextModifier,
)  # fmt: skip
_FILTERS = frozenset("lower upper capitalize first last join default trim length".split())
_TESTS = frozenset("defined undefined none".split())

Facts = Mapping[str, str | Sequence[str]]


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template of the candidate's own: a name, its kind of note, subject and body."""

    name: str
    kind: NoteKind
    body: str
    subject: str = ""


PLACEHOLDERS = {
    "name": "the recipient's full name",
    "first_name": "the recipient's first name",
    "company": "the employer",
    "role": "the post",
    "date": "the day of the interview",
    "topics": "what you spoke about with this person, a list",
    "strengths": "what you bring, a list",
    "additions": "what you forgot to say, a list",
    "promises": "what you promised, a list",
    "me": "your name",
    "signature": "your signature",
}
"""What a template may name, and what stands there."""


def check_template(text: str) -> None:
    """Refuse what a template may not contain.

    Raises:
        UnusableInput: a syntax error, a placeholder nobody knows, or something not allowed; the
            sentence names it and its line.
    """
    _parse(text)


def _parse(text: str) -> SandboxedEnvironment:
    if len(text) > MOST_TEMPLATE:
        raise UnusableInput(
            f"The template has more than {MOST_TEMPLATE} characters.", "Shorten it to one page."
        )
    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    environment.globals.clear()
    try:
        tree = environment.parse(text)
    except TemplateSyntaxError as error:
        raise UnusableInput(
            f"The template cannot be read in line {error.lineno}: {error.message}.",
            "Placeholders are written like {{ company }}.",
        ) from error
    except RecursionError as error:
        raise UnusableInput("The template is nested too deeply.", "Make it simpler.") from error
    _check_nodes(tree)
    return environment


def _check_nodes(tree: nodes.Template) -> None:
    loops = 0
    bound = {
        name.name for loop in tree.find_all(nodes.For) for name in loop.target.find_all(nodes.Name)
    } | {
        loop.target.name for loop in tree.find_all(nodes.For) if isinstance(loop.target, nodes.Name)
    }
    for node in tree.find_all(nodes.Node):
        loops += isinstance(node, nodes.For)
        if not isinstance(node, _ALLOWED):
            word = type(node).__name__.lower()
            raise _not_allowed(f"“{word}”", node.lineno)
        if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
            raise _not_allowed(f"the filter “{node.name}”", node.lineno)
        if isinstance(node, nodes.Test) and node.name not in _TESTS:
            raise _not_allowed(f"the test “{node.name}”", node.lineno)
        if (
            isinstance(node, nodes.Name)
            and node.name not in PLACEHOLDERS
            and node.name not in bound
        ):
            raise UnusableInput(
                f"The placeholder “{node.name[:60]}” in line {node.lineno} is not known.",
                f"It may be {', '.join(PLACEHOLDERS)}.",
            )
    if loops > _MOST_LOOPS:
        raise UnusableInput(f"The template has {loops} loops.", f"Use at most {_MOST_LOOPS}.")


def _not_allowed(what: str, line: int) -> UnusableInput:
    return UnusableInput(
        f"A template may not use {what} (line {line}).",
        "It may insert placeholders, choose with if, and walk over a list with for.",
    )


def render_template(text: str, facts: Facts) -> str:
    """Fill a template. A placeholder whose fact is missing is an error that names it.

    Raises:
        UnusableInput: the template is not allowed, a fact is missing, or too much text comes out.
    """
    environment = _parse(text)
    known = {name: value for name, value in facts.items() if value}
    parts: list[str] = []
    size = 0
    try:
        for part in environment.from_string(text).generate(known):
            size += len(part)
            if size > MOST_OUTPUT:
                raise UnusableInput("The template makes far too long a text.", "Shorten it.")
            parts.append(part)
    except UndefinedError as error:
        name = str(error).split("'")[1] if "'" in str(error) else "a placeholder"
        raise UnusableInput(
            f"The template asks for “{name}”, which is not known for this note.",
            f"Add the fact, or write {{% if {name} is defined %}} around it.",
        ) from error
    except (TemplateError, TypeError, ValueError, OverflowError) as error:
        raise UnusableInput(f"The template cannot be filled: {error}.", "Simplify it.") from error
    return "".join(parts).strip()


def draft_from_template(
    case: Case,
    template: OwnTemplate,
    *,
    at: datetime,
    to: Sequence[str] | None = None,
    voice: str = "warm",
    dialect: str = "en-GB",
    signature: str | None = None,
) -> tuple[Draft, ...]:
    """Draft one note per person from the candidate's own template, facts dealt out as ever.

    Raises:
        UnusableInput: see `render_template`.
    """
    ours = draft_notes(
        case, template.kind, at=at, to=to, voice=voice, dialect=dialect, signature=signature
    )
    return tuple(_with_template(case, draft, template, at, dialect, signature) for draft in ours)


def _with_template(
    case: Case,
    ours: Draft,
    template: OwnTemplate,
    at: datetime,
    dialect: str,
    signature: str | None,
) -> Draft:
    person = case.person(ours.to[0])
    name = parse_name(person.name if person else "")
    shared, paths = facts_for_template(case, template.kind, ours.to[0], at=at, dialect=dialect)
    facts: dict[str, str | Sequence[str]] = {
        **shared,
        "name": name.full,
        "first_name": short_name(name),
        "me": case.candidate.name or "",
        "signature": signature or case.candidate.name or "",
    }
    used = [path for key in PLACEHOLDERS if _names(template, key) for path in paths.get(key, ())]
    subject = render_template(template.subject, facts) if template.subject else ours.subject
    return Draft(
        to=ours.to,
        note=ours.note,
        channel=ours.channel,
        subject=ours.subject if ours.thread and ours.thread.subject else " ".join(subject.split()),
        body=render_template(template.body, facts),
        facts_used=tuple(dict.fromkeys(used)),
        missing=(),
        traced=(),
        thread=ours.thread,
    )


def _names(template: OwnTemplate, placeholder: str) -> bool:
    return placeholder in template.body or placeholder in template.subject
