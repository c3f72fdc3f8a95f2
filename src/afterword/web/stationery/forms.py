"""Forms of the stationery: habits of writing, a template, the box of cards."""

from __future__ import annotations

from typing import Any

from django import forms

from afterword.domain.notes import NoteKind
from afterword.usecases.ports_stationery import WritingHabits
from afterword.web.fields import choice, line, text
from afterword.web.vocabulary import KINDS
from afterword.writing.cards import CardStock
from afterword.writing.drafts.own_templates import OwnTemplate

LANGUAGES = (
    ("en", "English"),
    ("de", "German, where there is such a note"),
    ("fr", "French, where there is such a note"),
)


class HabitsForm(forms.Form):
    """How the candidate likes notes written, and who else may read them over."""

    language = choice(
        "Write my notes in",
        LANGUAGES,
        hint="Thank-you notes, status notes and answers to a no exist in all three.",
    )
    phrases = text(
        "Phrases of your own",
        hint="One on each line: a greeting, a way of thanking, a last line. They go before ours, "
        "word for word.",
        most=10_000,
    )
    return_address = text(
        "Your postal address", hint="It stands small on the envelopes of cards.", most=500
    )
    grammar_address = line(
        "A LanguageTool server",
        required=False,
        hint="Only if you run one, such as http://127.0.0.1:8081. Your notes are sent there.",
        most=300,
    )
    rewriter_address = line(
        "A language model",
        required=False,
        hint="Only if you run one, such as http://127.0.0.1:11434/v1. Left empty, nothing is "
        "ever asked.",
        most=300,
    )
    rewriter_model = line("Its name", required=False, hint="Such as llama3.1:8b.", most=100)
    rewriter_key = forms.CharField(
        label="Its key",
        required=False,
        max_length=500,
        help_text="Where it wants one. It is kept with the secrets of this machine.",
    )

    def __init__(self, *args: Any, habits: WritingHabits, **more: Any) -> None:
        more.setdefault(
            "initial",
            {
                "language": habits.language,
                "phrases": "\n".join(habits.phrases),
                "return_address": habits.return_address,
                "grammar_address": habits.grammar_address,
                "rewriter_address": habits.rewriter_address,
                "rewriter_model": habits.rewriter_model,
            },
        )
        super().__init__(*args, **more)

    def habits(self) -> WritingHabits:
        """Return what was told."""
        data = self.cleaned_data
        return WritingHabits(
            language=data["language"],
            phrases=tuple(line for line in data["phrases"].splitlines() if line.strip()),
            return_address=data["return_address"].replace("\r\n", "\n").strip(),
            grammar_address=data["grammar_address"].strip(),
            rewriter_address=data["rewriter_address"].strip(),
            rewriter_model=data["rewriter_model"].strip(),
        )


class TemplateForm(forms.Form):
    """A note worded once, with places for facts."""

    name = line("Its name", hint="A word to find it by.", most=60)
    kind = choice("What it is for", tuple((kind.value, KINDS[kind]) for kind in NoteKind))
    subject = line("Subject", required=False, hint="Left empty: the usual one.", most=300)
    body = forms.CharField(
        label="The note",
        max_length=10_000,
        strip=False,
        error_messages={"required": "Please write the note."},
    )

    def __init__(self, *args: Any, template: OwnTemplate | None = None, **more: Any) -> None:
        if template is not None:
            more.setdefault(
                "initial",
                {
                    "name": template.name,
                    "kind": template.kind.value,
                    "subject": template.subject,
                    "body": template.body,
                },
            )
        super().__init__(*args, **more)

    def template(self) -> OwnTemplate:
        """Return what was written."""
        data = self.cleaned_data
        body = data["body"].replace("\r\n", "\n").replace("\r", "\n")
        return OwnTemplate(data["name"], NoteKind(data["kind"]), body, data["subject"])


class StockForm(forms.Form):
    """The box of cards and stamps, as counted."""

    cards = forms.IntegerField(label="Cards", min_value=0, max_value=10_000)
    stamps = forms.IntegerField(label="Stamps", min_value=0, max_value=10_000)
    remind_at = forms.IntegerField(
        label="Remind me when so many are left", min_value=0, max_value=1_000
    )

    def __init__(self, *args: Any, stock: CardStock, **more: Any) -> None:
        more.setdefault(
            "initial",
            {"cards": stock.cards, "stamps": stock.stamps, "remind_at": stock.remind_at},
        )
        super().__init__(*args, **more)
