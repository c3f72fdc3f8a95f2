"""Drafting: who gets a note, in which order its parts stand, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from afterword.domain.case import Case, Interview, Thread
from afterword.domain.errors import NotFound, UnusableInput
from afterword.domain.notes import NoteKind
from afterword.writing.drafts import french, german
from afterword.writing.drafts.draft import Draft, Question
from afterword.writing.drafts.english import other_kinds, thank_you
from afterword.writing.drafts.facts import NoteFacts, ask_for_basics
from afterword.writing.drafts.frames import Chooser
from afterword.writing.drafts.letter import Content, body_of, closing, greeting
from afterword.writing.drafts.own_phrases import OwnPhrases, sort_phrases
from afterword.writing.drafts.sharing import Share, Told, panel_order, share_out
from afterword.writing.drafts.who import default_recipients, interview_with, same_people
from afterword.writing.threads import reply_subject, thread_to_answer

VOICES = ("warm", "plain", "formal")
DIALECTS = ("en-GB", "en-US")
LANGUAGES: Mapping[str, tuple[NoteKind, ...]] = {
    "en": tuple(NoteKind),
    "de": tuple(german.WRITERS),
    "fr": tuple(french.WRITERS),
}
_LANGUAGE_NAMES = {"de": "German", "fr": "French"}
_NO_ENVELOPE = frozenset({NoteKind.LINKEDIN_INVITATION})
_NEW_THREAD = frozenset({NoteKind.STAY_IN_TOUCH, NoteKind.CARD, NoteKind.LINKEDIN_INVITATION})
_CHANNELS = {NoteKind.CARD: "post", NoteKind.LINKEDIN_INVITATION: "linkedin"}
_MOST_QUESTIONS = 4
Writer = Callable[[NoteFacts, Chooser], Content]


def draft_notes(
    case: Case,
    kind: NoteKind,
    *,
    at: datetime,
    to: Sequence[str] | None = None,
    voice: str = "warm",
    dialect: str = "en-GB",
    language: str = "en",
    signature: str | None = None,
    phrases: Sequence[str] = (),
) -> tuple[Draft, ...]:
    """Draft one note of `kind` per person; `to` None means everyone the kind goes to.

    Facts that are missing are asked for in `missing`; nothing is invented. The same facts give
    the same notes, and a note is the same whether its panel is drafted with it or not.
    `phrases` are the candidate's own sentences, greetings and closings; they are preferred.

    Raises:
        NotFound: somebody in `to` is not in the case.
        UnusableInput: an unknown voice or dialect, or a kind that the language does not have.
    """
    _check(kind, voice, dialect, language)
    for id_ in to or ():
        if case.person(id_) is None:
            raise NotFound(
                f"There is no person {id_!r} in this case.", f"Its people are {_ids(case)}."
            )
    recipients = tuple(to) if to is not None else default_recipients(case, kind, at)
    desk = _Desk(case, kind, at, voice, dialect, language, signature, tuple(phrases))
    return tuple(desk.draft(id_, recipients) for id_ in dict.fromkeys(recipients))


def _check(kind: NoteKind, voice: str, dialect: str, language: str) -> None:
    if voice not in VOICES:
        raise UnusableInput(f"{voice!r} is not a voice we have.", f"It may be {', '.join(VOICES)}.")
    if dialect not in DIALECTS:
        raise UnusableInput(
            f"{dialect!r} is not a dialect we have.", f"It may be {', '.join(DIALECTS)}."
        )
    if language not in LANGUAGES:
        raise UnusableInput(
            f"Notes cannot be drafted in {language!r}.", f"It may be {', '.join(LANGUAGES)}."
        )
    if kind not in LANGUAGES[language]:
        kinds = ", ".join(LANGUAGES[language])
        raise UnusableInput(
            f"There is no {kind} in {_LANGUAGE_NAMES[language]}.",
            f"In {_LANGUAGE_NAMES[language]} there are {kinds}; draft it in English.",
        )


def _ids(case: Case) -> str:
    return ", ".join(f"{p.id} ({p.name})" for p in case.people) or "none yet"


class _Desk:
    """Writes the notes of one kind for one case, keeping panels together."""

    def __init__(
        self,
        case: Case,
        kind: NoteKind,
        at: datetime,
        voice: str,
        dialect: str,
        language: str,
        signature: str | None,
        phrases: tuple[str, ...],
    ) -> None:
        self.case, self.kind, self.at = case, kind, at
        self.voice, self.dialect, self.language = voice, dialect, language
        self.signature, self.phrases = signature, phrases
        self.panels: dict[str, dict[str, tuple[NoteFacts, Content]]] = {}

    def draft(self, id_: str, recipients: Sequence[str]) -> Draft:
        """Draft the note to one person."""
        interview = interview_with(self.case, id_, self.at)
        note, content = self._of_panel(id_, interview) or self._alone(id_, interview, recipients)
        own = sort_phrases(self.phrases)
        traced = tuple(line for part in content.paragraphs for line in part)
        thread = self._thread(id_)
        return Draft(
            to=(id_,),
            note=self.kind,
            channel=self._channel(note),
            subject=_subject(content, thread),
            body=self._body(note, content, own),
            facts_used=tuple(_facts_used(note, content)),
            missing=tuple(self._missing(note, content)),
            traced=traced,
            thread=thread,
        )

    def _of_panel(self, id_: str, interview: Interview | None) -> tuple[NoteFacts, Content] | None:
        """The note as it stands in its panel, so that neighbours never take the same words."""
        if self.kind not in (NoteKind.THANK_YOU, NoteKind.CARD) or interview is None:
            return None
        if interview.id not in self.panels:
            self.panels[interview.id] = self._write_panel(interview)
        known = self.panels[interview.id]
        return next((known[one] for one in known if one in same_people(self.case, id_)), None)

    def _write_panel(self, interview: Interview) -> dict[str, tuple[NoteFacts, Content]]:
        people = [id_ for id_ in dict.fromkeys(interview.participants) if self.case.person(id_)]
        order = panel_order(self.case, people)
        shares = share_out(self.case, interview, order, dialect=self.dialect)
        chooser = Chooser(self.dialect)
        own = sort_phrases(self.phrases)
        written = {}
        for place, id_ in enumerate(order):
            note = self._facts(id_, interview, shares[id_], place=place, of=len(order), own=own)
            written[id_] = (note, self._writer()(note, chooser))
        return written

    def _alone(
        self, id_: str, interview: Interview | None, recipients: Sequence[str]
    ) -> tuple[NoteFacts, Content]:
        chooser = Chooser(self.dialect)
        own = sort_phrases(self.phrases)
        if (
            self.kind is NoteKind.THANK_YOU
            and interview is not None
            and interview.participants
            and self.language == "en"
        ):
            return self._for_others(id_, interview, recipients, chooser, own)
        share = Share()
        if interview is not None:
            panel = (
                [id_]
                if not interview.participants
                else [
                    id_,
                    *(p for p in interview.participants if p not in same_people(self.case, id_)),
                ]
            )
            if self.kind not in (NoteKind.ADDENDUM,):
                share = share_out(self.case, interview, panel, dialect=self.dialect)[id_]
            else:
                share = self._everything(id_, interview)
        note = self._facts(id_, interview, share, own=own)
        return note, self._writer()(note, chooser)

    def _everything(self, id_: str, interview: Interview) -> Share:
        """An addition carries whatever is still open, whoever was in the room."""
        return share_out(self.case, interview, [id_], dialect=self.dialect)[id_]

    def _for_others(
        self,
        id_: str,
        interview: Interview,
        recipients: Sequence[str],
        chooser: Chooser,
        own: OwnPhrases,
    ) -> tuple[NoteFacts, Content]:
        """To somebody who was not in the room: thanks to be passed on by name."""
        note = self._facts(id_, interview, Share(), own=own)
        person = self.case.person(id_)
        absent = tuple(one for one in interview.participants if self._is_absent(one, recipients))
        shares = share_out(self.case, interview, absent, dialect=self.dialect, addressed=False)
        topics = {
            one: [Told(t.value.phrase, t.path) for t in share.topics if not t.value.clause]
            for one, share in shares.items()
        }
        if (
            self.case.via == "agency"
            and person is not None
            and person.role in ("agency_recruiter", "recruiter")
        ):
            return note, thank_you.write_to_agency(note, chooser, absent=absent, shares=topics)
        return note, thank_you.write_pass_on(note, chooser, absent=absent, shares=topics)

    def _is_absent(self, id_: str, recipients: Sequence[str]) -> bool:
        """Whether thanks to this person have to go through somebody else."""
        person = self.case.person(id_)
        return person is not None and id_ not in recipients

    def _facts(
        self,
        id_: str,
        interview: Interview | None,
        share: Share,
        *,
        place: int = 0,
        of: int = 1,
        own: OwnPhrases,
    ) -> NoteFacts:
        return NoteFacts(
            case=self.case,
            at=self.at,
            person=self.case.person(id_),
            interview=interview,
            share=share,
            voice=self.voice,
            dialect=self.dialect,
            language=self.language,
            hand=_seed(self.case, interview) + place,
            place=place,
            of=of,
            own=own,
        )

    def _writer(self) -> Writer:
        if self.language == "de":
            return german.WRITERS[self.kind]
        if self.language == "fr":
            return french.WRITERS[self.kind]
        return other_kinds.WRITERS[self.kind]

    def _thread(self, id_: str) -> Thread | None:
        if self.kind in _NEW_THREAD:
            return None
        return thread_to_answer(self.case, id_, at=self.at)

    def _channel(self, note: NoteFacts) -> str:
        if self.kind in _CHANNELS:
            return _CHANNELS[self.kind]
        if self.kind is NoteKind.REPLY:
            last = other_kinds.last_message(note)
            if last is not None and last[0].channel in ("email", "sms", "whatsapp", "linkedin"):
                return last[0].channel
        prefers = note.person.prefers if note.person else None
        return prefers if prefers in ("email", "sms", "whatsapp", "linkedin") else "email"

    def _body(self, note: NoteFacts, content: Content, own: OwnPhrases) -> str:
        text = body_of(content.paragraphs)
        if self.kind in _NO_ENVELOPE:
            return text
        english = self.language == "en"
        opening = greeting(note, own.greeting if english else None)
        end = closing(note, self.signature, own.closing if english else None)
        return f"{opening}\n\n{text}\n\n{end}".rstrip()

    def _missing(self, note: NoteFacts, content: Content) -> list[Question]:
        """At most four questions, the most telling first."""
        asked = [*content.missing, *ask_for_basics(note)]
        if self.signature and asked:
            asked = [question for question in asked if question.path != "candidate.name"]
        if self._has_no_address(note):
            who = note.person.name if note.person else "them"
            asked.insert(
                0,
                Question(
                    f"No address of {who} is known. Who could pass this on, or give it to you?",
                    _email_path(note),
                ),
            )
        return list(dict.fromkeys(asked))[:_MOST_QUESTIONS]

    def _has_no_address(self, note: NoteFacts) -> bool:
        by_mail = self.kind not in _CHANNELS and self._channel(note) == "email"
        if note.person is None or not by_mail:
            return False
        known = [
            p for id_ in same_people(self.case, note.person.id) if (p := self.case.person(id_))
        ]
        return not any(p.can_be_mailed for p in known)


def _email_path(note: NoteFacts) -> str:
    return (
        note.person_path(note.person.id).rsplit(".", 1)[0] + ".email" if note.person else "people"
    )


def _seed(case: Case, interview: Interview | None) -> int:
    """Where the choosing of words begins, derived from the facts alone.

    Another round moves it, so that a second thank-you to one person is worded anew.
    """
    letters = sum(ord(letter) for letter in case.employer.name + case.role)
    return letters + 3 * (interview.round if interview else 0)


def _subject(content: Content, thread: Thread | None) -> str:
    if thread is not None and thread.subject:
        return reply_subject(thread.subject)
    return content.subject.text if content.subject else ""


def _facts_used(note: NoteFacts, content: Content) -> list[str]:
    """Every path the note rests on: its sentences, its greeting and who signs."""
    paths = [path for part in content.paragraphs for line in part for path in line.facts]
    if content.subject is not None:
        paths += content.subject.facts
    if note.person is not None:
        paths.append(note.person_path(note.person.id))
    if note.case.candidate.name:
        paths.append("candidate.name")
    return [path for path in dict.fromkeys(paths) if path and not path.startswith("phrases[")]


def facts_for_template(
    case: Case, kind: NoteKind, id_: str, *, at: datetime, dialect: str
) -> tuple[dict[str, str | list[str]], dict[str, tuple[str, ...]]]:
    """What a template of one's own may insert for one person, and the paths it comes from."""
    desk = _Desk(case, kind, at, "warm", dialect, "en", None, ())
    interview = interview_with(case, id_, at)
    share = Share()
    if interview is not None:
        panel = [id_, *(p for p in interview.participants if p not in same_people(case, id_))]
        order = panel_order(case, panel)
        share = share_out(case, interview, order, dialect=dialect)[id_]
    note = desk._facts(id_, interview, share, own=OwnPhrases())
    gaps = note.gaps()
    texts: dict[str, str | list[str]] = {
        "topics": [told.value.phrase for told in share.topics],
        "strengths": [told.value.thing or told.value.deed for told in share.skills],
        "additions": [
            told.value.clause or told.value.thing or told.value.question for told in share.additions
        ],
        "promises": [told.value for told in share.promises],
    }
    paths: dict[str, tuple[str, ...]] = {
        "topics": tuple(told.path for told in share.topics),
        "strengths": tuple(told.path for told in share.skills),
        "additions": tuple(told.path for told in share.additions),
        "promises": tuple(told.path for told in share.promises),
        "name": (note.person_path(id_),),
        "first_name": (note.person_path(id_),),
        "me": ("candidate.name",),
    }
    for name in ("company", "role", "date"):
        if name in gaps:
            texts[name] = gaps[name].text
            paths[name] = gaps[name].paths
    return texts, paths
