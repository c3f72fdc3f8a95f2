"""The notes that are not thanks: short, one purpose each.

Contents, lengths and taboos follow the collected evidence, section on contents: status note 40 to
90 words, addendum 30 to 80, deadline 60 to 120, invitation 200 characters, reply to a rejection 40
to 120, staying in touch 50 to 120, withdrawal 30 to 80.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.domain.case import Event, Touchpoint
from afterword.domain.notes import NoteKind
from afterword.writing.drafts.days import date_words
from afterword.writing.drafts.draft import Question, Sentence
from afterword.writing.drafts.english.thank_you import (
    promise_question,
    say_addition,
    write_thank_you,
)
from afterword.writing.drafts.facts import NoteFacts
from afterword.writing.drafts.frames import Chooser, Gap
from afterword.writing.drafts.jottings import Speaker, Topic, parse_addition
from afterword.writing.drafts.jottings.cleaning import clean_line, lower_first
from afterword.writing.drafts.jottings.second_person import Listener
from afterword.writing.drafts.letter import Content, present
from afterword.writing.drafts.names import joined_names
from afterword.writing.drafts.sharing import Told, known_names

Gaps = Mapping[str, Gap]

_MET = {
    "warm": (
        "We spoke {on_date} about {post}, and I enjoyed our conversation.",
        "You kindly took the time {on_date} to talk with me about {post}.",
        "I am thinking back to our conversation {on_date} about {post}.",
    ),
    "plain": (
        "We spoke {on_date} about {post}.",
        "I am writing about my interview {on_date} for {post}.",
        "You interviewed me {on_date} for {post}.",
    ),
    "formal": (
        "I am writing with reference to our conversation {on_date} concerning {post}.",
        "I refer to my interview {on_date} for {post}.",
        "Thank you once more for the interview {on_date} for {post}.",
    ),
}
_WAS_INTERVIEWED = {
    "warm": (
        "I had my interview for {post} {on_date} and enjoyed meeting {names}.",
        "I spoke with {names} {on_date} about {post}, and it was a good conversation.",
        "My interview for {post} was {on_date}, and I am thinking back to it with pleasure.",
    ),
    "plain": (
        "I spoke with {names} {on_date} about {post}.",
        "I was interviewed {on_date} for {post}.",
        "My interview for {post} was {on_date}.",
    ),
    "formal": (
        "I refer to my interview {on_date} with {names} for {post}.",
        "I am writing with reference to my interview {on_date} for {post}.",
        "I had the pleasure of speaking with {names} {on_date} concerning {post}.",
    ),
}
_AGENCY_MET = (
    "I was interviewed at {company} {on_date} for {post}.",
    "My interview at {company} for {post} was {on_date}.",
)
_AGENCY_ASK = (
    "Have you heard anything from them about the timing of the next step?",
    "Do you know yet when they expect to be able to say more?",
)
_NO_INTERVIEW = ("I am writing about {post}.",)
_STILL = {
    "warm": (
        "I remain very interested and would be glad to join {company}.",
        "The work still appeals to me, and I would be happy to do it at {company}.",
        "I would still be very glad to work at {company}.",
        "I remain very interested in the work.",
    ),
    "plain": (
        "I am still very interested in the role.",
        "I remain interested and would like to work at {company}.",
        "I would still be glad to join {company}.",
    ),
    "formal": (
        "I remain very interested in the role and in {company}.",
        "My interest in the role continues unchanged.",
        "I would still welcome the opportunity to work for {company}.",
    ),
}
_WHEN_ASKED = {
    "warm": (
        "Could you tell me, when it suits you, how the timing looks from your side?",
        "May I ask whether there is anything you can say yet about the next steps?",
        "Do you already have an idea of when you will be able to say more?",
    ),
    "plain": (
        "Could you tell me when you expect to be able to say more?",
        "Do you have an idea of the timing for the next step?",
        "Is there any news about the next steps and their timing?",
    ),
    "formal": (
        "May I ask when you expect to be in a position to say more?",
        "I would be grateful to know what timing you now have in mind for the next steps. Could "
        "you let me know?",
        "Could you kindly tell me how the timing of the process looks at present?",
    ),
}
_STATUS_OFFER = {
    "warm": (
        "If anything from me would help you to decide, such as references or an example of my "
        "work, I will gladly send it.",
        "If there is something more you would like to see from me, I am happy to supply it.",
        "Should you need references or anything else from me in the meantime, I will send them "
        "with pleasure.",
    ),
    "plain": (
        "If anything else from me would help, such as references, I will send it.",
        "I am happy to supply anything that would help you decide.",
        "If you need references or further details, please let me know.",
    ),
    "formal": (
        "Should any further information or references assist you, I would be glad to supply them.",
        "I will gladly provide anything that may help you in reaching your decision.",
        "If further documents would be of use, I would be pleased to send them.",
    ),
}
_PATIENCE = {
    "warm": (
        "I know that such things take time, and I am grateful for yours.",
        "I quite understand if there is nothing to tell yet.",
        "Thank you for your time, and please do not hurry on my account.",
    ),
    "plain": (
        "I know these things take time.",
        "If there is no news yet, that is fine.",
        "Thank you for your time.",
    ),
    "formal": (
        "I appreciate that such decisions take time.",
        "I quite understand if nothing can be said at present.",
        "Thank you for your time and consideration.",
    ),
}


def write_status_inquiry(note: NoteFacts, choose: Chooser) -> Content:
    """Which interview, still interested, one open question about timing, an offer to help."""
    gaps = note.gaps()
    voice, hand = note.voice, note.hand
    met = _met_sentence(note, choose, gaps)
    first = met + present(note.own.take("interest") or choose.say(_STILL[voice], gaps, hand))
    ask = _AGENCY_ASK if _is_consultant(note) else _WHEN_ASKED[voice]
    second = present(choose.say(ask, gaps, hand)) + present(
        choose.say(_STATUS_OFFER[voice], gaps, hand)
    )
    last = present(choose.say(_PATIENCE[voice], gaps, hand))
    subject = choose.say(
        (
            "Follow-up: {role} interview {on_date}",
            "Follow-up: our conversation {on_date}",
            "Follow-up: {post}",
        ),
        gaps,
        0,
    )
    return Content(subject, [first, second, last])


def _is_consultant(note: NoteFacts) -> bool:
    """Whether the note goes to the agency, which asks the employer in its turn."""
    agency = note.case.via == "agency" and note.person is not None
    return (
        agency and note.person is not None and note.person.role in ("agency_recruiter", "recruiter")
    )


def _met_sentence(note: NoteFacts, choose: Chooser, gaps: dict[str, Gap]) -> list[Sentence]:
    """Say which interview: "we spoke", or with whom, where the reader was not there."""
    if note.interview is None:
        return present(choose.say(_NO_INTERVIEW, gaps, 0))
    if _is_consultant(note):
        return present(choose.say(_AGENCY_MET, gaps, note.hand))
    if note.took_part:
        return present(choose.say(_MET[note.voice], gaps, note.hand))
    names, paths = note.names_of(note.interview.participants)
    if names and len(names) <= 3:
        gaps = gaps | {"names": Gap(joined_names(names), paths)}
    return present(choose.say(_WAS_INTERVIEWED[note.voice], gaps, note.hand))


_ADDENDUM_OPENING = (
    "Thank you again for {our_talk}{when} about {post}.",
    "I have a short addition to {our_talk}{when} about {post}.",
)
_ADDENDUM_OPENING_ABSENT = ("I have a short addition to my interview{when} for {post}.",)
_ADDENDUM_PROMISE = (
    "I promised to {promise}, and I have not forgotten.",
    "When we spoke I said that I would {promise}, and I keep my word.",
)
_CORRECTION_OPENING = ("I have to put right something in my last message about {post}.",)
_CORRECTION = ("It should have read: {correction}.",)
_CORRECTION_END = ("Please excuse the slip.",)
_ADDENDUM_END = (
    "There is no need to reply; I only wanted you to have it.",
    "Thank you for taking it into account, and no answer is needed.",
)


def write_addendum(note: NoteFacts, choose: Chooser) -> Content:
    """The forgotten point, the promised item, or the correction, and nothing else."""
    gaps = note.gaps()
    found = _event(note, ("mistake_in_sent_note",))
    subject = choose.say(
        ("An addition - {role} interview", "An addition to our conversation"), gaps, 0
    )
    if found is not None:
        return _correction(note, choose, gaps, found)
    lines: list[Sentence] = []
    missing: list[Question] = []
    for told in note.share.promises[:1]:
        lines += present(
            choose.say(
                _ADDENDUM_PROMISE, gaps | {"promise": Gap(told.value, (told.path,))}, note.hand
            )
        )
        missing.append(promise_question(note, told))
    if not lines:
        promised = _event(note, ("promise",))
        if promised is not None:
            line, question = _promise_event(note, choose, gaps, promised)
            lines += line
            missing.append(question)
    for addition in note.share.additions[: 1 if lines else 2]:
        lines += present(say_addition(note, choose, gaps, addition))
    if not lines:
        missing.append(
            Question("What would you like to add?", f"{note.interview_path}.debrief.forgot_to_say")
        )
    ways = _ADDENDUM_OPENING if note.took_part else _ADDENDUM_OPENING_ABSENT
    opening = present(choose.say(ways, gaps, note.hand))
    end = present(choose.say(_ADDENDUM_END, gaps, note.hand))
    return Content(subject, [part for part in (opening, lines, end) if part], missing)


def _promise_event(
    note: NoteFacts, choose: Chooser, gaps: dict[str, Gap], found: tuple[Event, str]
) -> tuple[list[Sentence], Question]:
    from afterword.writing.drafts.jottings import parse_promise

    event, path = found
    what = str(event.extra.get("what") or event.text)
    promise = parse_promise(what, Listener(own=True), known_names(note.case))
    question = Question(
        f"You promised this: {what or 'something'}. Put the link or the text into the note.", path
    )
    if promise is None:
        return [], question
    line = choose.say(_ADDENDUM_PROMISE, gaps | {"promise": Gap(promise, (path,))}, note.hand)
    return present(line), question


def _correction(
    note: NoteFacts, choose: Chooser, gaps: dict[str, Gap], found: tuple[Event, str]
) -> Content:
    event, path = found
    right = str(event.extra.get("correct") or event.extra.get("correction") or event.text).strip()
    lines: list[Sentence] = []
    missing = []
    cleaned = clean_line(right) if right else ""
    if cleaned:
        lines = present(choose.say(_CORRECTION, gaps | {"correction": Gap(cleaned, (path,))}, 0))
    else:
        missing.append(Question("What should it have said?", path))
    subject = choose.say(
        ("A correction - {role} interview", "A correction to my last message"), gaps, 0
    )
    opening = present(choose.say(_CORRECTION_OPENING, gaps, 0))
    return Content(
        subject, [opening + lines + present(choose.say(_CORRECTION_END, gaps, 0))], missing
    )


LINKEDIN_MOST = 200
"""Characters of a free invitation (collected evidence, rule 20; 300 with a premium account)."""
_INVITATION = (
    "Dear {first}, we spoke {on_date} about {post}. I enjoyed our talk about {topic} and would "
    "like to stay in touch about it.{signed}",
    "Dear {first}, thank you for our talk {on_date}. I would like to stay in touch about "
    "{topic}.{signed}",
    "Dear {first}, I enjoyed talking with you about {topic} and would like to stay in "
    "touch.{signed}",
    "Dear {first}, may we stay in touch about {topic}?{signed}",
)
_INVITATION_PLAIN = (
    "Dear {first}, thank you for our conversation {on_date} about {post}. I would be glad to "
    "stay in touch here.{signed}",
    "Dear {first}, thank you for our talk {on_date}. I would be glad to stay in touch "
    "here.{signed}",
    "Dear {first}, we met at my interview, and I would be glad to stay in touch here.{signed}",
    "We met at my interview, and I would be glad to stay in touch here.{signed}",
)


def write_linkedin_invitation(note: NoteFacts, choose: Chooser) -> Content:
    """Where you met and a reason, in 200 characters; no question about the status."""
    gaps = note.gaps()
    reason = _reason_to_connect(note)
    signature = note.case.candidate.name or ""
    missing = []
    if reason is not None:
        gaps = gaps | {"topic": reason}
    else:
        missing.append(
            Question(
                "What do you share with them, or would like to hear more about?",
                f"{note.interview_path}.debrief.discussed",
            )
        )
    endings = (f" {signature}", f" {signature.split()[0]}", "") if signature else ("",)
    ways = (*(_INVITATION if reason else ()), *_INVITATION_PLAIN)
    for way in ways:
        for ending in endings:
            path = ("candidate.name",) if ending else ()
            line = choose.say((way,), gaps | {"signed": Gap(ending, path)}, 0)
            if line is not None and len(line.text) <= LINKEDIN_MOST:
                return Content(None, [[line]], missing)
    return Content(
        None,
        [[Sentence("Thank you for the interview. I would be glad to stay in touch.")]],
        missing,
    )


def _reason_to_connect(note: NoteFacts) -> Gap | None:
    for index, event in enumerate(note.case.events):
        if event.kind == "shared_topic" and event.text.strip():
            text = lower_first(clean_line(event.text), known_names(note.case))
            return Gap(
                text.replace("same ", "the ", 1) if text.startswith("same ") else text,
                (f"events[{index}].text",),
            )
    for told in plain_topics(note):
        return Gap(told.value.phrase, (told.path,))
    return None


_FEEDBACK_OPENING = (
    "Thank you again for considering me for {post}, and for the time you gave me.",
    "Thank you once more for the interview {on_date} for {post}.",
)
_FEEDBACK_ASK = (
    "If you have a minute and are free to say, what is the one thing you would advise me to work "
    "on? A single line would help me with my next interviews.",
    "If you are able to share it, I would value one piece of advice: what should I work on "
    "before my next interview?",
)
_FEEDBACK_END = (
    "I ask only in order to learn, and I quite understand if it is not possible.",
    "If you would rather not, or may not, I understand completely.",
)


def write_feedback_request(note: NoteFacts, choose: Chooser) -> Content:
    """Ask once, after the decision, for one thing; a no is made easy."""
    gaps = note.gaps()
    paragraphs = [
        present(choose.say(_FEEDBACK_OPENING, gaps, note.hand)),
        present(choose.say(_FEEDBACK_ASK, gaps, note.hand)),
        present(choose.say(_FEEDBACK_END, gaps, note.hand)),
    ]
    return Content(
        choose.say(
            ("A question about my interview - {role}", "A question about my interview"), gaps, 0
        ),
        paragraphs,
    )


_NO_THANKS = {
    "warm": (
        "Thank you for letting me know about {post}, and for the time you and your colleagues "
        "gave me.",
        "Thank you for your message about {post}, and for all the time you took.",
    ),
    "plain": (
        "Thank you for letting me know about {post}.",
        "Thank you for telling me your decision about {post}, and for your time.",
    ),
    "formal": (
        "Thank you for informing me of your decision regarding {post}, and for the time you gave "
        "me.",
        "I would like to thank you for your message concerning {post}, and for your consideration.",
    ),
}
_NO_SORRY = {
    "warm": (
        "I am disappointed, of course, but glad to have got to know you and {company}.",
        "Of course I would have liked another answer, and I am still glad that we met.",
    ),
    "plain": (
        "I am sorry that it did not work out, and glad to have learned about {company}.",
        "I would have liked a different answer, but I was glad to meet you.",
    ),
    "formal": (
        "While I regret that I cannot join {company} at present, I was glad of the opportunity "
        "to get to know it.",
        "I naturally regret the outcome, yet I valued {our_talk}.",
    ),
}
_NO_LIKED = (
    "What we said about {topic} will stay with me.",
    "I enjoyed talking about {topic}, and I will remember it.",
    "Our talk about {topic} was well worth the visit.",
)
_NO_DOOR = {
    "warm": (
        "If another role comes up in which you can picture me, I would be very glad to hear from "
        "you.",
        "Should something suitable open up later, I would be happy to talk again.",
    ),
    "plain": (
        "If a suitable role comes up later, I would be glad to hear from you.",
        "Please keep me in mind when another role comes up.",
    ),
    "formal": (
        "Should a suitable position become available in future, I would be pleased to be "
        "considered.",
        "I would be glad to be considered for a suitable position at a later time.",
    ),
}
_NO_WISHES = {
    "warm": (
        "I wish you and your new colleague a good start together.",
        "I wish you and the team all the best.",
    ),
    "plain": ("I wish you and the team all the best.", "I wish you every success."),
    "formal": ("I wish you and your team every success.", "I wish {company} continued success."),
}


def write_rejection_reply(note: NoteFacts, choose: Chooser) -> Content:
    """Thanks, half a sentence of regret, one thing liked, the door open, good wishes."""
    gaps = note.gaps()
    voice, hand = note.voice, note.hand
    middle = present(choose.say(_NO_SORRY[voice], gaps, hand))
    for told in plain_topics(note)[:1]:
        ways = (
            _NO_LIKED[:2]
            if told.value.speaker is Speaker.CANDIDATE
            or note.interview is None
            or note.interview.format != "onsite"
            else _NO_LIKED
        )
        middle += present(
            choose.say(ways, gaps | {"topic": Gap(told.value.phrase, (told.path,))}, hand)
        )
    paragraphs = [
        present(choose.say(_NO_THANKS[voice], gaps, hand)),
        middle,
        present(choose.say(_NO_DOOR[voice], gaps, hand))
        + present(choose.say(_NO_WISHES[voice], gaps, hand)),
    ]
    return Content(
        choose.say(
            ("Thank you for letting me know - {role}", "Thank you for letting me know"), gaps, 0
        ),
        paragraphs,
    )


_TOUCH_WHO = (
    "I had my interview for {post} {in_month}, and I remember it with pleasure.",
    "You may remember me from my interview {in_month} for {post}.",
)
_TOUCH_NEWS = ("Since then there is one piece of news from me: {news}.",)
_TOUCH_THEIR_NEWS = (
    "I was glad to read this about {company}: {news}.",
    "I was glad to read your news: {news}.",
)
_TOUCH_TOPIC = (
    "Our talk about {topic} has come back to me more than once since then.",
    "I still think of our talk about {topic} now and then.",
)
_TOUCH_OPEN = (
    "I am writing only to stay in touch. If a role comes up at {company} that might suit me, I "
    "would be glad to talk.",
    "There is nothing I need; I would simply like to stay in touch, and I am open to a role that "
    "fits, should one come up.",
)
_TOUCH_END = (
    "I hope that all is well with you and the team.",
    "I hope you are well, and your colleagues too.",
)


def write_stay_in_touch(note: NoteFacts, choose: Chooser) -> Content:
    """Who you are, one thing of use or interest to them, open to later roles, no pressure."""
    gaps = note.gaps()
    middle: list[Sentence] = []
    missing: list[Question] = []
    news = _event(note, ("news",))
    if news is not None:
        middle, missing = _news(note, choose, gaps, news)
    for told in plain_topics(note)[:1]:
        filled = gaps | {"topic": Gap(told.value.phrase, (told.path,))}
        middle += present(choose.say(_TOUCH_TOPIC, filled, note.hand))
    if news is None:
        missing.append(
            Question(
                "Is there something new, or something they would enjoy reading? One line or a "
                "link is enough.",
                "events",
            )
        )
    paragraphs = [
        present(choose.say(_TOUCH_WHO, gaps, note.hand)),
        middle,
        present(choose.say(_TOUCH_OPEN, gaps, note.hand))
        + present(choose.say(_TOUCH_END, gaps, note.hand)),
    ]
    subject = (
        Sentence(f"Greetings from {note.case.candidate.name}", ("candidate.name",))
        if note.case.candidate.name
        else None
    )
    return Content(
        subject or choose.say(("Our conversation {in_month}", "Our conversation"), gaps, 0),
        [p for p in paragraphs if p],
        missing,
    )


def _news(
    note: NoteFacts, choose: Chooser, gaps: dict[str, Gap], found: tuple[Event, str]
) -> tuple[list[Sentence], list[Question]]:
    """Use a piece of news if it is clear whose it is; else ask."""
    event, path = found
    text = clean_line(event.text)
    whose = str(
        event.extra.get("of") or event.extra.get("about") or event.extra.get("by") or ""
    ).lower()
    names = known_names(note.case)
    if whose in ("employer", "company", "them", "they"):
        filled = gaps | {"news": Gap(lower_first(text, names), (path,))}
        return present(choose.say(_TOUCH_THEIR_NEWS, filled, 0)), []
    addition = parse_addition(text, Listener(own=True), names)
    if addition is not None and addition.clause.startswith(("I ", "I'", "my ", "we ")):
        return present(
            choose.say(_TOUCH_NEWS, gaps | {"news": Gap(addition.clause, (path,))}, 0)
        ), []
    return [], [
        Question(
            f"\u201c{text}\u201d: whose news is it, and how would you tell it in one sentence?",
            path,
        )
    ]


_DEADLINE_OPENING = (
    "Thank you again for {our_talk} {on_date} about {post}.",
    "I am writing about {our_talk} {on_date} concerning {post}.",
)
_DEADLINE_OFFER = (
    "I would like to be open with you: I have received a written offer from another employer and "
    "have to answer it by {deadline}.",
    "There is something I would like you to know in good time: I have received another offer in "
    "writing and have been asked to answer by {deadline}.",
)
_DEADLINE_FIRST = (
    "{Post} remains my first choice, which is why I am writing.",
    "You remain my first choice, which is why I am telling you.",
)
_DEADLINE_INTEREST = (
    "I remain very interested in {post} and would not like to decide without asking you first.",
    "I remain very interested in working at {company}, and would not like to decide without "
    "asking you first.",
)
_DEADLINE_ASK = (
    "Would it be possible to say by then how things stand, or when you expect to decide?",
    "Do you think you will be able to tell me anything by then?",
)
_DEADLINE_END = (
    "If that cannot be done, I quite understand, and I thank you either way.",
    "I know that your process has its own pace, and I will understand if you cannot.",
)


def write_deadline_notice(note: NoteFacts, choose: Chooser) -> Content:
    """The written offer, its date, a polite question; never without an offer, never a threat."""
    gaps = note.gaps()
    missing: list[Question] = []
    offer: list[Sentence] = []
    found = _event(note, ("competing_offer",))
    if found is None or found[0].written is not True:
        path = f"{found[1].rsplit('.', 1)[0]}.written" if found else "events"
        missing.append(
            Question(
                "Do you have the other offer in writing? This note should wait until you do.", path
            )
        )
    elif found[0].deadline is None:
        missing.append(
            Question(
                "By which day do you have to answer the other offer?",
                f"{found[1].rsplit('.', 1)[0]}.deadline",
            )
        )
    else:
        offer = present(
            choose.say(_DEADLINE_OFFER, gaps | {"deadline": _deadline(note, found)}, note.hand)
        )
    wish = _wish(note, choose, gaps, found, missing)
    paragraphs = [
        present(choose.say(_DEADLINE_OPENING, gaps, note.hand)),
        offer + wish,
        (present(choose.say(_DEADLINE_ASK, gaps, note.hand)) if offer else [])
        + present(choose.say(_DEADLINE_END, gaps, note.hand) if offer else None),
    ]
    subject = choose.say(("Update on my timeline - {role}", "Update on my timeline"), gaps, 0)
    return Content(subject, [part for part in paragraphs if part], missing)


def _wish(
    note: NoteFacts,
    choose: Chooser,
    gaps: dict[str, Gap],
    found: tuple[Event, str] | None,
    missing: list[Question],
) -> list[Sentence]:
    """ "First choice" only where the candidate said so (evidence, deadline note: only if true)."""
    preferred = found[0].extra.get("preferred") if found else None
    first = found[0].extra.get("first_choice") if found else None
    if first is True or preferred is True:
        path = f"{found[1].rsplit('.', 1)[0]}.preferred" if found else ""
        marked = gaps | {"post": Gap(gaps["post"].text, (*gaps["post"].paths, path))}
        return present(choose.say(_DEADLINE_FIRST, marked, note.hand))
    if found is not None and preferred is None:
        missing.append(
            Question(
                "Is this post your first choice? Then say so; it may only stand there if it is "
                "true.",
                f"{found[1].rsplit('.', 1)[0]}.preferred",
            )
        )
    return present(choose.say(_DEADLINE_INTEREST, gaps, note.hand))


def _deadline(note: NoteFacts, found: tuple[Event, str]) -> Gap:
    event, path = found
    day = event.deadline
    if isinstance(day, datetime):
        day = day.astimezone(ZoneInfo(note.case.candidate.tz)).date()
    assert isinstance(day, date)
    words = (
        f"{day:%A}, {date_words(day, note.today, dialect=note.dialect)}"
        if note.dialect == "en-US"
        else f"{day:%A} {date_words(day, note.today, dialect=note.dialect)}"
    )
    return Gap(words, (f"{path.rsplit('.', 1)[0]}.deadline",))


_WITHDRAW_OPENING = (
    "Thank you for the time you and your colleagues have given me for {post}.",
    "Thank you for considering me for {post}, and for the time you took.",
)
_WITHDRAW_ACCEPTED = (
    "I have accepted another post and would therefore like to withdraw my application.",
    "I have decided to take up another post, so I would like to withdraw my application.",
)
_WITHDRAW = (
    "After some thought I have decided to withdraw my application, and I wanted to tell you "
    "straight away.",
    "I have decided to withdraw my application and am telling you at once, so that you can plan.",
)
_WITHDRAW_END = (
    "I valued {our_talk}, and I wish you and {company} all the best in filling the post.",
    "I am grateful for {our_talk}, and I wish you every success in your search.",
)


def write_withdrawal(note: NoteFacts, choose: Chooser) -> Content:
    """Thanks, withdraw, wish well; no reason that could sound like criticism."""
    gaps = note.gaps()
    accepted = _event(note, ("accepted_elsewhere",))
    if accepted is not None:
        path = accepted[1].rsplit(".", 1)[0] + ".kind"
        line = choose.say(_WITHDRAW_ACCEPTED, gaps, note.hand)
        said = [Sentence(line.text, (path,))] if line else []
    else:
        said = present(choose.say(_WITHDRAW, gaps, note.hand))
    paragraphs = [
        present(choose.say(_WITHDRAW_OPENING, gaps, note.hand)),
        said,
        present(choose.say(_WITHDRAW_END, gaps, note.hand)),
    ]
    return Content(
        choose.say(("Withdrawing my application - {role}", "Withdrawing my application"), gaps, 0),
        paragraphs,
    )


_CARD_OPENING = (
    "It was a pleasure to talk with you{when}, and I thank you for your time.",
    "This is a small thank-you on paper for the time you gave me{when}.",
    "Thank you for our conversation{when}; I still think of it with pleasure.",
    "A line by hand to thank you for your time{when}.",
    "Some thanks belong on paper, and these are for our conversation{when}.",
    "I was glad to get to know you{when}, and I would like to thank you for that.",
    "Before more days go by, I would like to thank you by hand for our conversation{when}.",
    "Let me thank you once more, and with a real pen, for speaking with me{when}.",
)
_CARD_TOPIC = (
    "I have often thought since of our words about {topic}.",
    "What comes back to me most is our talk about {topic}.",
    "It was a pleasure in itself to talk about {topic} with you.",
    "I shall remember how we spoke about {topic}.",
    "Best of all I liked what we had to say on {topic}.",
    "If I had to name one moment, it would be the one when we came to {topic}.",
    "My favourite minutes were those on {topic}.",
    "I am still glad that we found time for {topic}.",
)
_CARD_TOPIC_MINE = (
    "I was happy to be able to tell you about {topic}.",
    "Thank you for listening when I told you about {topic}.",
    "It was a pleasure to speak about {topic} with somebody who listens.",
    "You gave me room to tell you about {topic}, and I enjoyed it.",
)
_CARD_END = (
    "Whatever comes of it, I am glad to have met you and to have seen something of {company}.",
    "My good wishes go to you and to everybody at {company}.",
    "I am grateful for the glimpse of {company}, and I wish you well.",
    "With my thanks, and all good wishes to you and your colleagues.",
    "I send you and your colleagues my thanks and my good wishes.",
    "However things turn out, it was good to meet you.",
    "I wish you, and everybody at {company}, all the best.",
    "May the weeks ahead be good ones for you and for {company}.",
)
_CARD_MORE = (
    "It was simply a wish of mine to thank you properly.",
    "Please take this as it is meant, as a plain word of thanks.",
    "It was good of you to take the time, and I wanted to say so properly.",
    "This asks for nothing; it only brings my thanks.",
    "A good conversation is worth a stamp, and this was one.",
    "I wanted you to have this in writing, and not only on a screen.",
    "There is nothing to answer here, and nothing to decide.",
    "It seemed right to say it in my own hand.",
)


def write_card(note: NoteFacts, choose: Chooser) -> Content:
    """By hand, 30 to 60 words, other words than the mail, nothing that cannot wait."""
    gaps = note.gaps()
    lines = present(choose.say(_CARD_OPENING, gaps, note.hand))
    topics = plain_topics(note)[-1:]
    for told in topics:
        ways = _CARD_TOPIC_MINE if told.value.speaker is Speaker.CANDIDATE else _CARD_TOPIC
        lines += present(
            choose.say(ways, gaps | {"topic": Gap(told.value.phrase, (told.path,))}, note.hand)
        )
    end = present(choose.say(_CARD_END, gaps, note.hand))
    if sum(len(line.text.split()) for line in lines + end) < 35:
        lines += present(choose.say(_CARD_MORE, gaps, note.hand))
    missing = (
        []
        if topics
        else [
            Question(
                "What would you like to mention from your conversation?",
                f"{note.interview_path}.debrief.discussed",
            )
        ]
    )
    if note.person is not None and not note.person.postal:
        path = note.person_path(note.person.id).rsplit(".", 1)[0]
        missing.append(
            Question(
                f"Where should the card to {note.name.full} go? The address of the office is "
                f"enough.",
                f"{path}.postal",
            )
        )
    return Content(None, [lines, end], missing)


_REPLY = {
    "next_round": (
        (
            "Thank you for the invitation to the next step for {post}. I am very glad about it "
            "and look forward to speaking with you again.",
        ),
        "Does the time they propose suit you? Add it, or offer two others.",
    ),
    "interview_invitation": (
        (
            "Thank you for the invitation to talk about {post}. I am very glad about it and look "
            "forward to it.",
        ),
        "Does the time they propose suit you? Add it, or offer two others.",
    ),
    "question": (
        ("Thank you for your message about {post}.",),
        "What would you like to answer? Put it in your own words.",
    ),
    "info_request": (
        ("Thank you for your message about {post}. I am happy to supply what you need.",),
        "What did they ask for? Add it, or say by when you will send it.",
    ),
    "task": (
        ("Thank you for sending me the task for {post}. I will let you have it in good time.",),
        "By when will you hand it in? Say the day.",
    ),
    "assessment": (
        ("Thank you for sending me the task for {post}. I will let you have it in good time.",),
        "By when will you hand it in? Say the day.",
    ),
    "offer": (
        (
            "Thank you very much for offering me {post}. I am delighted, and I will read "
            "everything carefully and come back to you by {deadline}.",
            "Thank you very much for offering me {post}. I am delighted, and I will read "
            "everything carefully and come back to you soon.",
        ),
        "By when will you answer the offer? Say the day if none is named.",
    ),
    "delay_notice": (
        (
            "Thank you for letting me know how the timing for {post} looks. I remain very "
            "interested, and I am happy to wait.",
        ),
        "",
    ),
    "hold": (
        (
            "Thank you for letting me know how things stand with {post}. I remain interested and "
            "would be glad to hear from you when things move again.",
        ),
        "",
    ),
    "instruction": (
        ("Thank you for your message about {post}. I will gladly do as you say.",),
        "",
    ),
    "small_talk": (
        ("Thank you for your kind message. It was good to hear from you.",),
        "",
    ),
}
_REPLY_TO_ANYTHING = ("Thank you for your message about {post}.",)


def write_reply(note: NoteFacts, choose: Chooser) -> Content:
    """Answer what came last. The answer itself is the candidate's to give, so it is asked for."""
    gaps = note.gaps()
    last = last_message(note)
    missing: list[Question] = []
    ways: tuple[str, ...] = _REPLY_TO_ANYTHING
    ask = "What would you like to answer? Put it in your own words."
    paths: tuple[str, ...] = ()
    if last is not None:
        touchpoint, paths = last[0], (last[1],)
        ways, ask = _REPLY.get(touchpoint.kind, (_REPLY_TO_ANYTHING, ask))
        if touchpoint.kind == "offer":
            offer = _event(note, ("offer",))
            if offer is not None and offer[0].deadline is not None:
                gaps = gaps | {"deadline": _deadline(note, offer)}
                ask = ""
    line = choose.say(ways, gaps, 0)
    if ask:
        missing.append(Question(ask, paths[0] if paths else "messages"))
    said = [Sentence(line.text, (*paths, *line.facts))] if line else []
    return Content(choose.say(("Your message - {role}", "Your message"), gaps, 0), [said], missing)


def last_message(note: NoteFacts) -> tuple[Touchpoint, str] | None:
    """The latest message from the other side that a person wrote, and its path."""
    inbound = [
        (t, f"messages[{i}].text")
        for i, t in enumerate(note.case.touchpoints)
        if t.direction == "in" and t.at <= note.at and not t.auto_submitted
    ]
    return max(inbound, key=lambda pair: pair[0].at, default=None)


def plain_topics(note: NoteFacts) -> list[Told[Topic]]:
    """The topics that can follow "about"; what was told as a whole clause is for thanks only."""
    return [told for told in note.share.topics if not told.value.clause]


def _event(note: NoteFacts, kinds: tuple[str, ...]) -> tuple[Event, str] | None:
    """The last event of one of these kinds, and the path of its text."""
    for index in range(len(note.case.events) - 1, -1, -1):
        event = note.case.events[index]
        if event.kind in kinds:
            return event, f"events[{index}].text"
    return None


WRITERS: dict[NoteKind, Callable[[NoteFacts, Chooser], Content]] = {
    NoteKind.THANK_YOU: write_thank_you,
    NoteKind.STATUS_INQUIRY: write_status_inquiry,
    NoteKind.ADDENDUM: write_addendum,
    NoteKind.LINKEDIN_INVITATION: write_linkedin_invitation,
    NoteKind.FEEDBACK_REQUEST: write_feedback_request,
    NoteKind.REJECTION_REPLY: write_rejection_reply,
    NoteKind.STAY_IN_TOUCH: write_stay_in_touch,
    NoteKind.DEADLINE_NOTICE: write_deadline_notice,
    NoteKind.WITHDRAWAL: write_withdrawal,
    NoteKind.CARD: write_card,
    NoteKind.REPLY: write_reply,
}
