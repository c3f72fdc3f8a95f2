"""What each kind of note says, in which order (contents and lengths: practice guides).

Each function returns the paragraphs of one note and its subject. A sentence whose fact is not
known is left out; nothing is invented in its place.
"""

from __future__ import annotations

from collections.abc import Callable

from afterword.domain.notes import NoteKind
from afterword.writing.drafts import sentences as say
from afterword.writing.drafts.draft import Sentence
from afterword.writing.drafts.facts import Facts
from afterword.writing.drafts.fragments import Shape, as_theirs, fragment

Paragraphs = list[list[Sentence]]


def thank_you(facts: Facts) -> tuple[str, Paragraphs]:
    """Thanks, one specific thing, the expertise it calls for, the forgotten point, interest.

    Princeton, FVTC and WashU guides: 60 to 150 words, something from this conversation, no
    question about the result.
    """
    if facts.interview is not None and facts.person is not None:
        took_part = facts.person.id in facts.interview.participants
        if not took_part and facts.interview.participants:
            return _subject("Thank you", facts), _passed_on(facts)
    middle: list[Sentence] = []
    discussed = facts.discussed()
    if discussed:
        middle.append(say.talked(facts, discussed[0]))
        if len(discussed) > 1 and facts.of == 1:
            middle.append(say.talked(facts, discussed[1], second=True))
    expertise = facts.expertise()
    if expertise:
        middle.append(say.knows(facts, expertise[0]))
    extra = [say.forgot(facts, fact) for fact in facts.forgotten()[:2]]
    extra += [say.promises(facts, fact) for fact in facts.promised()[:2]]
    last = [say.wants(facts)]
    if facts.place % 2 == 0:
        last.append(say.offers(facts))
    opening = [say.thanks(facts)]
    if facts.place % 3 == 2 and extra:
        return _subject("Thank you", facts), [opening + middle, [*extra, *last]]
    return _subject("Thank you", facts), [opening, middle, extra, last]


def _passed_on(facts: Facts) -> Paragraphs:
    """Thank through someone who can pass it on by name; addresses are never guessed."""
    assert facts.interview is not None
    names = [p.name for id_ in facts.interview.participants if (p := facts.case.person(id_))]
    paths = tuple(
        f"people[{index}].name"
        for index, person in enumerate(facts.case.people)
        if person.id in facts.interview.participants
    )
    listed = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)
    opening = [
        Sentence(
            f"Thank you for arranging the conversation{facts.when()} about {facts.post}.",
            ("role", "employer.name"),
        ),
        Sentence(
            f"I do not have an address for {listed}; may I ask you to pass on my thanks for the "
            "time and for a good conversation?",
            paths,
        ),
    ]
    debrief = facts.interview.debrief
    middle = [say.talked(facts, fact) for fact in facts.discussed()[:1]]
    if not middle and debrief and debrief.discussed:
        piece = fragment(debrief.discussed[0].text)
        if piece.shape is Shape.THING:
            middle = [
                Sentence(
                    f"I especially valued hearing about {piece.text}.",
                    (f"{facts.interview_path}.debrief.discussed[0].text",),
                )
            ]
    extra = [say.forgot(facts, fact) for fact in facts.forgotten()[:1]]
    return [opening, middle + extra, [say.wants(facts)]]


def status_inquiry(facts: Facts) -> tuple[str, Paragraphs]:
    """Which interview, still interested, one open question, the offer to supply anything.

    The article, "After a job interview": gentle and brief; 40 to 90 words.
    """
    met = f"We spoke{facts.when()} about {facts.post}."
    if facts.person and facts.interview and facts.person.id not in facts.interview.participants:
        met = f"I was interviewed{facts.when()} for {facts.post}."
    return _subject("Follow-up", facts), [
        [Sentence(met, ("role", "employer.name", f"{facts.interview_path}.start"))],
        [
            Sentence(
                "I am still very interested in it, and would be glad to know whether there is "
                "any news on the timing."
            ),
            Sentence(
                "If there is anything you still need from me, such as references or work "
                "samples, I will send it gladly."
            ),
        ],
        [Sentence("I know these things take time, and thank you for yours.")],
    ]


def addendum(facts: Facts) -> tuple[str, Paragraphs]:
    """The item or the correction, nothing else: 30 to 80 words."""
    items = [say.promises(facts, fact) for fact in facts.promised()[:1]]
    items += [say.forgot(facts, fact) for fact in facts.forgotten()[:1]]
    opening = Sentence(
        f"This is a short addition to our conversation{facts.when()} about {facts.post}.",
        ("role", "employer.name"),
    )
    return _subject("An addition", facts), [
        [opening],
        items,
        [Sentence("There is no need to answer; I only wanted you to have it.")],
    ]


def linkedin_invitation(facts: Facts) -> tuple[str, Paragraphs]:
    """Where you met and the reason, within 200 characters; no question about the status."""
    met = f"we spoke{facts.when()} about the {facts.role or 'open'} role"
    reasons = [
        (f", and I would like to stay in touch about {as_theirs(piece.text)}", path)
        for piece, path in facts.discussed()
        if piece.shape is Shape.THING
    ]
    name = facts.person.name.split()[0] if facts.person and facts.person.name.split() else ""
    start = f"{name}, {met}" if name else met[0].upper() + met[1:]
    for reason, path in [*reasons, (", and I would like to stay in touch", "role")]:
        text = f"{start}{reason}. Thank you."
        if len(text) <= 200:
            return "", [[Sentence(text, ("role", path))]]
    return "", [[Sentence("We spoke at an interview; I would like to stay in touch.", ("role",))]]


def feedback_request(facts: Facts) -> tuple[str, Paragraphs]:
    """Ask once, after the decision, and make it easy to say no."""
    return _subject("A question", facts), [
        [
            Sentence(
                f"Thank you again for considering me for {facts.post}.", ("role", "employer.name")
            )
        ],
        [
            Sentence(
                "If you have a moment, I would value one thing I could do better next time; "
                "a line is plenty."
            ),
            Sentence("If that is not possible, I understand entirely."),
        ],
    ]


def rejection_reply(facts: Facts) -> tuple[str, Paragraphs]:
    """Thanks, half a sentence of regret, one thing liked, the door open: 40 to 120 words."""
    middle = [
        Sentence(
            f"I am sorry that it was not to be this time, but I was glad to learn more about "
            f"{facts.company}.",
            ("employer.name",),
        )
    ]
    for piece, path in facts.discussed()[:1]:
        if piece.shape is Shape.THING:
            middle.append(
                Sentence(f"I especially valued hearing about {as_theirs(piece.text)}.", (path,))
            )
    return _subject("Thank you", facts), [
        [
            Sentence(
                f"Thank you for letting me know about {facts.post}, and for the time you and "
                "your colleagues gave me.",
                ("role", "employer.name"),
            )
        ],
        middle,
        [
            Sentence("If something suitable opens up later, I would be pleased to hear from you."),
            Sentence("I wish you and the team all the best with it."),
        ],
    ]


def stay_in_touch(facts: Facts) -> tuple[str, Paragraphs]:
    """Who you are, one piece of news if there is one, open to later roles: 50 to 120 words."""
    news = next(
        (
            (event.text, f"events[{index}].text")
            for index, event in enumerate(facts.case.events)
            if event.kind == "news" and event.text
        ),
        None,
    )
    middle = [Sentence(f"I read your news with pleasure: {news[0]}.", (news[1],))] if news else []
    middle += [
        Sentence(f"I still think of what you told me about {as_theirs(piece.text)}.", (path,))
        for piece, path in facts.discussed()[:1]
        if piece.shape is Shape.THING
    ]
    return f"Greetings from {facts.case.candidate.name or 'a former candidate'}", [
        [
            Sentence(
                f"We spoke{facts.when()} about {facts.post}, and I remember the conversation "
                "with pleasure.",
                ("role", "employer.name", f"{facts.interview_path}.start"),
            )
        ],
        middle,
        [
            Sentence(
                f"I am writing only to stay in touch; {facts.company} is a place I would "
                "gladly work, should a role come up that fits.",
                ("employer.name",),
            ),
            Sentence("I hope all is well with you and the team."),
        ],
    ]


def deadline_notice(facts: Facts) -> tuple[str, Paragraphs]:
    """A real offer with a date, calmly, and a question, not an ultimatum: 60 to 120 words."""
    found = next(
        (
            (index, event)
            for index, event in enumerate(facts.case.events)
            if event.kind == "competing_offer"
        ),
        None,
    )
    body: list[Sentence] = []
    if found is not None:
        index, event = found
        until = ""
        if event.deadline is not None:
            day = event.deadline
            until = f", and have been asked to answer by {day:%A} {day.day} {day:%B}"
        in_writing = " in writing" if event.written else ""
        body.append(
            Sentence(
                f"I have received another offer{in_writing}{until}.",
                (f"events[{index}].kind", f"events[{index}].deadline"),
            )
        )
    subject = f"Update on my timeline - {facts.role}" if facts.role else "Update on my timeline"
    return subject, [
        [
            Sentence(
                f"Thank you again for the conversation{facts.when()} about {facts.post}.",
                ("role", "employer.name"),
            )
        ],
        [
            *body,
            Sentence(
                "I remain very interested in working with you, so I wanted you to know in good "
                "time."
            ),
        ],
        [
            Sentence(
                "Would it be possible to tell me before then whether a decision is likely, or "
                "roughly where things stand?"
            ),
            Sentence("If that is not possible, I understand, and thank you either way."),
        ],
    ]


def withdrawal(facts: Facts) -> tuple[str, Paragraphs]:
    """Thanks, withdraw, wish well; no reason that sounds like criticism: 30 to 80 words."""
    return _subject("Withdrawing my application", facts), [
        [
            Sentence(
                f"Thank you for the time you and your colleagues gave me for {facts.post}.",
                ("role", "employer.name"),
            )
        ],
        [
            Sentence(
                "I have decided to withdraw my application, and wanted you to know at once so "
                "that you can plan."
            )
        ],
        [Sentence("It was a pleasure to meet you, and I wish you every success with the search.")],
    ]


def card(facts: Facts) -> tuple[str, Paragraphs]:
    """By hand, 30 to 60 words, another text than the mail, nothing that is urgent."""
    sentences = [
        Sentence(f"it was a pleasure to talk with you{facts.when()}.", (facts.interview_path,))
    ]
    sentences += [
        Sentence(
            f"I have thought of your words on {as_theirs(piece.text)} several times since.", (path,)
        )
        for piece, path in facts.discussed()[-1:]
        if piece.shape is Shape.THING
    ]
    sentences.append(
        Sentence(
            f"Thank you for your kindness and your time; whatever comes of it, I am glad to have "
            f"met you and to have seen something of {facts.company}.",
            ("employer.name",),
        )
    )
    first = sentences[0]
    sentences[0] = Sentence(first.text[0].upper() + first.text[1:], first.facts)
    return "", [sentences]


def reply(facts: Facts) -> tuple[str, Paragraphs]:
    """Answer what they asked; the answer itself is the candidate's to give."""
    last = max(
        (
            (touchpoint.at, index)
            for index, touchpoint in enumerate(facts.case.touchpoints)
            if touchpoint.direction == "in" and touchpoint.at <= facts.at
        ),
        default=None,
    )
    paths = (f"messages[{last[1]}]",) if last else ()
    return _subject("Your message", facts), [
        [Sentence("Thank you for your message.", paths)],
        [Sentence("I am glad to hear from you, and remain very interested.")],
    ]


def _subject(opening: str, facts: Facts) -> str:
    return f"{opening} - {facts.role} interview" if facts.role else f"{opening} - our conversation"


KINDS: dict[NoteKind, Callable[[Facts], tuple[str, Paragraphs]]] = {
    NoteKind.THANK_YOU: thank_you,
    NoteKind.STATUS_INQUIRY: status_inquiry,
    NoteKind.ADDENDUM: addendum,
    NoteKind.LINKEDIN_INVITATION: linkedin_invitation,
    NoteKind.FEEDBACK_REQUEST: feedback_request,
    NoteKind.REJECTION_REPLY: rejection_reply,
    NoteKind.STAY_IN_TOUCH: stay_in_touch,
    NoteKind.DEADLINE_NOTICE: deadline_notice,
    NoteKind.WITHDRAWAL: withdrawal,
    NoteKind.CARD: card,
    NoteKind.REPLY: reply,
}
