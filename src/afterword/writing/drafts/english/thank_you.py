"""The thank-you note.

The article, "After a job interview": thanks, the role, one thing this person and I spoke about, my
expertise, interest in the job and the company, the forgotten point. Collected evidence, contents:
60 to 150 words, no question about the result, nothing that two people read alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.writing.drafts.draft import Question, Sentence
from afterword.writing.drafts.facts import NoteFacts
from afterword.writing.drafts.frames import Chooser, Gap
from afterword.writing.drafts.jottings import Addition, Skill, Speaker, Topic, join_skills
from afterword.writing.drafts.letter import Content, present
from afterword.writing.drafts.names import joined_names, short_name
from afterword.writing.drafts.sharing import Told

_OPENING = {
    "warm": (
        "Thank you for {meeting}{when} about {post}.",
        "I am grateful for the time you set aside{when} to talk with me about {post}.",
        "It was good to talk with you{when} about {post}, and I thank you for your time.",
        "Many thanks for our conversation{when} about {post}.",
        "I wanted to thank you for the time you gave me{when} to speak about {post}.",
        "Thank you for the attention you gave me{when} while we discussed {post}.",
        "Thank you very much for making room in your day{when} to discuss {post} with me.",
        "Please accept my warm thanks for our conversation{when} about {post}.",
    ),
    "plain": (
        "Thank you for {meeting}{when} about {post}.",
        "Thanks for the conversation{when} about {post}.",
        "I wanted to thank you for your time{when}, when we discussed {post}.",
        "Thank you for talking {post} through with me{when}.",
        "Many thanks for the interview{when} for {post}.",
        "I am grateful for the time you took{when} to talk about {post}.",
        "Thank you for discussing {post} with me{when}.",
        "It was good to speak with you{when} about {post}, so thank you for your time.",
    ),
    "formal": (
        "Thank you for the opportunity to speak with you{when} about {post}.",
        "I would like to thank you for the time you gave me{when} to discuss {post}.",
        "I am writing to thank you for our conversation{when} concerning {post}.",
        "Please accept my thanks for the interview{when} for {post}.",
        "It was a pleasure to meet you{when} to discuss {post}, and I thank you for your time.",
        "I am most grateful for the attention you gave{when} to my candidacy for {post}.",
        "May I thank you for taking part{when} in my interview for {post}.",
        "Allow me to thank you for our discussion{when} about {post}.",
    ),
}
_TOPIC = {
    "warm": (
        "I have kept thinking about our conversation on {topic}.",
        "What stayed with me most was our talk about {topic}.",
        "I particularly enjoyed talking with you about {topic}.",
        "The part I have gone back to most often since is the one about {topic}.",
        "I was glad that we came to speak about {topic}.",
        "Afterwards I was still turning over what we had said about {topic}.",
        "The work became easier to picture for me when we talked about {topic}.",
        "What I remember best is our exchange about {topic}.",
    ),
    "plain": (
        "I have thought more about {topic} since we spoke.",
        "It was useful to me to talk about {topic}.",
        "I found it interesting to talk with you about {topic}.",
        "I have a better picture of the work now that we have talked about {topic}.",
        "I was glad we covered {topic}.",
        "It helped me that we went into {topic}.",
        "I still have in mind what we said about {topic}.",
        "Of all we discussed, I remember best what we said about {topic}.",
    ),
    "formal": (
        "I found our discussion of {topic} particularly useful.",
        "I have given further thought to what we said about {topic}.",
        "I was particularly interested in our exchange on {topic}.",
        "I valued the opportunity to discuss {topic} with you.",
        "I gained a clearer understanding of the work from our conversation about {topic}.",
        "I was especially interested to speak with you about {topic}.",
        "It was instructive for me to speak with you about {topic}.",
        "The subject that has occupied me most since is {topic}.",
    ),
}
_TOPIC_TOLD = {
    "warm": (
        "I still have in mind what you told me about {topic}.",
        "Thank you in particular for what you told me about {topic}.",
        "I liked hearing from you about {topic}.",
        "I have gone on thinking about what you said on {topic}.",
    ),
    "plain": (
        "It helped me to hear from you about {topic}.",
        "It was useful to hear about {topic} from you.",
        "I have thought about what you said on {topic}.",
        "I will remember what you told me about {topic}.",
    ),
    "formal": (
        "I was particularly interested in your remarks on {topic}.",
        "I found it most helpful to hear from you about {topic}.",
        "I have reflected on what you told me about {topic}.",
        "I appreciated hearing from you about {topic}.",
    ),
}
_TOPIC_ASKED = {
    "warm": (
        "You asked about {topic}, and I enjoyed thinking about it with you.",
        "I liked that you asked about {topic}.",
        "You asked about {topic}, and I have gone on thinking about my answer since.",
        "Thank you for asking about {topic}; I was glad to talk about it.",
    ),
    "plain": (
        "You asked about {topic}, and I have thought about it since.",
        "I was glad that you asked about {topic}.",
        "You asked about {topic}; if you would like more detail, I will gladly send it.",
        "It was good to be asked about {topic}.",
    ),
    "formal": (
        "You asked about {topic}, and I have considered my answer further since.",
        "I was pleased that you asked about {topic}.",
        "You asked about {topic}; I would gladly go into more detail at any time.",
        "I appreciated your question about {topic}.",
    ),
}
_TOPIC_MINE = {
    "warm": (
        "I was glad of the chance to tell you about {topic}.",
        "It was a pleasure to talk with you about {topic}.",
        "I enjoyed our conversation about {topic}.",
        "Thank you for listening when I spoke about {topic}.",
    ),
    "plain": (
        "I was glad to be able to tell you about {topic}.",
        "It was good to talk with you about {topic}.",
        "Thank you for listening when I spoke about {topic}.",
        "I was glad we had time for {topic}.",
    ),
    "formal": (
        "I was pleased to have the opportunity to tell you about {topic}.",
        "Thank you for your attention when I spoke about {topic}.",
        "I valued the chance to discuss {topic} with you.",
        "I was glad to be able to speak with you about {topic}.",
    ),
}
_TOPIC_CLAUSE = {
    "warm": (
        "What I took away from our talk is that {clause}.",
        "It has stayed with me that {clause}.",
        "I have kept in mind since then that {clause}.",
        "One thing I remember well is that {clause}.",
        "I was glad to hear in our talk that {clause}.",
        "I often come back in my mind to the fact that {clause}.",
        "From our conversation I remember above all that {clause}.",
    ),
    "plain": (
        "I took away from our talk that {clause}.",
        "I have kept in mind that {clause}.",
        "I remember from our talk that {clause}.",
        "It helped me to know that {clause}.",
        "One point that stayed with me is that {clause}.",
        "I was interested to hear that {clause}.",
        "From our conversation I know now that {clause}.",
    ),
    "formal": (
        "I understood from our conversation that {clause}.",
        "I have borne in mind since that {clause}.",
        "I was interested to learn that {clause}.",
        "I noted with interest that {clause}.",
        "It was useful to know that {clause}.",
        "I took from our discussion that {clause}.",
        "One point to which I have returned is that {clause}.",
    ),
}
_SECOND_TOPIC = {
    "warm": (
        "I was also happy that we found time for {topic}.",
        "It was good to speak about {topic}, too.",
        "I enjoyed the part about {topic} as well.",
    ),
    "plain": (
        "It was also good to talk about {topic}.",
        "I am glad we got to {topic} as well.",
        "The part about {topic} interested me, too.",
    ),
    "formal": (
        "I was also interested to speak about {topic}.",
        "I appreciated, too, that we touched on {topic}.",
        "Our remarks on {topic} were likewise of interest to me.",
    ),
}
_SKILL = {
    "warm": (
        "I would enjoy putting {skill} to use with you.",
        "In this work I could draw on {skill}, and I would like to.",
        "I hope that {skill} would let me be of help to you early on.",
        "I would gladly bring {skill} into the role.",
        "{Skill} would be a good place for me to start.",
        "It would please me to build on {skill} here.",
        "I hope that {skill} would soon be of help to you.",
        "There is room in the role, I think, for {skill}.",
    ),
    "plain": (
        "I could bring {skill} to this role.",
        "In this role I would draw on {skill}.",
        "{Skill} should be useful here.",
        "I would like to put {skill} to use in this role.",
        "I think {skill} would help me to be useful early on.",
        "My part could begin with {skill}.",
        "I would build on {skill}.",
        "For this work I can offer {skill}.",
    ),
    "formal": (
        "I believe that {skill} would be of value in this role.",
        "I would welcome the opportunity to apply {skill} to this work.",
        "In this role I would be able to draw on {skill}.",
        "I would hope to contribute through {skill}.",
        "I am confident that {skill} would be useful to you.",
        "{Skill} would, I believe, serve the role well.",
        "It would be my aim to put {skill} at the service of the team.",
        "I would bring {skill} with me.",
    ),
}
_DEED = {
    "warm": (
        "{Deed}, and I would enjoy building on that with you.",
        "{Deed}; I hope that will soon be of help to you.",
        "{Deed}, which I would gladly put to use here.",
        "What I would bring with me: {deed}.",
        "{Deed}, and that is something I would like to go on with.",
        "I would start from what I know: {deed}.",
        "It may help that {deed}.",
        "I thought of one thing I could offer here: {deed}.",
    ),
    "plain": (
        "{Deed}, which should help in this role.",
        "It may help that {deed}.",
        "{Deed}, and I could build on that here.",
        "What I can offer here: {deed}.",
        "{Deed}; that would be of use in this work.",
        "It may matter to you that {deed}.",
        "I would start from this: {deed}.",
        "{Deed}, and would like to use that here.",
    ),
    "formal": (
        "{Deed}, and would welcome the opportunity to build on that.",
        "It may be of use to you that {deed}.",
        "It may be relevant that {deed}.",
        "I believe it would serve the role that {deed}.",
        "{Deed}; I would hope to contribute on that basis.",
        "May I say in this connection that {deed}.",
        "{Deed}, which I trust would be of value in this role.",
        "I would build on the following: {deed}.",
    ),
}
_ADD_CLAUSE = {
    "warm": (
        "One thing I did not get to say: {clause}.",
        "There was something I did not say: {clause}.",
        "Something I did not come to mention: {clause}.",
        "There is one small thing I would like to add: {clause}.",
        "I should have told you that {clause}.",
    ),
    "plain": (
        "One thing I forgot to say: {clause}.",
        "I did not mention that {clause}.",
        "I would like to add one point: {clause}.",
        "I should have said that {clause}.",
        "There is one thing I left out: {clause}.",
    ),
    "formal": (
        "I would like to add one point that I did not mention: {clause}.",
        "I did not have the opportunity to say that {clause}.",
        "May I add that {clause}.",
        "One point remained unsaid: {clause}.",
        "For completeness, I should add that {clause}.",
    ),
}
_ADD_THING = {
    "warm": (
        "I did not get round to mentioning {thing}, and would gladly tell you more.",
        "I also meant to tell you about {thing}.",
        "One thing I would have liked to bring up is {thing}.",
        "There was no time left for {thing}; I am happy to tell you about it whenever it suits "
        "you.",
    ),
    "plain": (
        "I did not get round to mentioning {thing}.",
        "I should also have mentioned {thing}.",
        "One thing I left out was {thing}.",
        "I also meant to tell you about {thing}.",
    ),
    "formal": (
        "I did not have the opportunity to mention {thing}, and would gladly tell you more.",
        "I should also have mentioned {thing}.",
        "May I also draw your attention to {thing}.",
        "One point I did not raise was {thing}.",
    ),
}
_ADD_QUESTION = (
    "I would have liked to ask you about {question}; perhaps there will be another occasion.",
    "There was one thing I meant to ask about, {question}, and I hope there will be another "
    "occasion.",
)
_PROMISE = {
    "warm": (
        "As promised, I will {promise}.",
        "I have not forgotten that I promised to {promise}.",
        "I will {promise}, as I said I would.",
    ),
    "plain": (
        "As promised, I will {promise}.",
        "I will {promise}, as I said.",
        "I said that I would {promise}, and I will.",
    ),
    "formal": (
        "As agreed, I will {promise}.",
        "I have not forgotten my promise to {promise}.",
        "I will {promise}, as I undertook to do.",
    ),
}
_INTEREST = {
    "warm": (
        "I would be very glad to do this work at {company}.",
        "The role appeals to me, and so does the thought of joining {company}.",
        "I would love to be part of {company}.",
        "{Company} is a place where I would be happy to work.",
        "I remain keen on the role, and I would be proud to do it for {company}.",
        "This is work I would enjoy, and I would like to do it at {company}.",
        "I would be happy to count myself among the people at {company}.",
        "I would be very happy to join {company}.",
    ),
    "plain": (
        "I am interested in the role and would like to work at {company}.",
        "The role suits what I want to do next, and I would be glad to join {company}.",
        "The work appeals to me, and so does the thought of doing it at {company}.",
        "I would like to do this job, and to do it at {company}.",
        "I remain very interested in the role and in working for {company}.",
        "I would be happy to take this on and to be of use at {company}.",
        "I am keen to do this work and would be glad of the chance at {company}.",
        "I hope that I can work with you and your colleagues at {company}.",
    ),
    "formal": (
        "I remain very interested in the role and in {company}.",
        "I would be pleased to join {company}.",
        "I would welcome the opportunity to work for {company}.",
        "I would be honoured to contribute to the work of {company}.",
        "My interest in the role, and in {company}, remains strong.",
        "I should be glad to take on this responsibility at {company}.",
        "The prospect of working for {company} appeals to me greatly.",
        "I would be delighted to become part of {company}.",
    ),
}
_INTEREST_NO_COMPANY = (
    "I would be very glad to do this work.",
    "I remain very interested in the role.",
    "The work appeals to me.",
    "I would be happy to take this on.",
    "I am keen to do this work.",
    "I would like to be part of it.",
    "I hope to work with you.",
)
_OFFER = {
    "warm": (
        "If there is anything else you would like to know, please write to me at any time.",
        "I am always happy to answer further questions.",
        "Do let me know if something from my side would help.",
        "Should a question come up on your side, I will gladly answer it.",
        "If I can send you anything more, you need only say so.",
        "Please ask if anything about me is still unclear.",
        "Whatever else would be of use to you, I will send it with pleasure.",
        "I am glad to supply anything you still need.",
    ),
    "plain": (
        "If you need anything else from me, please let me know and I will send it.",
        "I am happy to answer any further questions you may have.",
        "Please tell me if something is missing from my side.",
        "Should you have a question later on, I will gladly answer it.",
        "I can send more information, if that is useful.",
        "If anything about me is still unclear, please ask.",
        "Anything else that would help you I will gladly send.",
        "Do write if there is more you would like to see.",
    ),
    "formal": (
        "Should you require any further information, I would be glad to supply it.",
        "I am at your disposal for any further questions.",
        "Please do not hesitate to contact me if anything is missing.",
        "I will gladly answer any question that may arise.",
        "If further documents would be of help, I will send them without delay.",
        "Please let me know if there is anything that I can clarify.",
        "Any additional details you may need I will supply with pleasure.",
        "I am happy to provide whatever else may assist you.",
    ),
}
_NO_REPLY = {
    "warm": (
        "There is no need to answer this; I only wanted to say thank you.",
        "I am not waiting for a reply; the thanks are what matters to me.",
        "You will have plenty to do, so no reply is needed.",
        "This needs no answer, only my thanks.",
        "I know how full such days are, and I do not expect a reply.",
        "You do not have to answer; it was simply on my mind.",
        "Please take this just as it is meant, as a word of thanks.",
        "Nothing here asks for a reply.",
    ),
    "plain": (
        "There is no need to reply; I only wanted to say thank you.",
        "This asks for no answer, only for a moment of your time.",
        "I do not expect a reply and simply wanted you to have my thanks.",
        "You need not answer this, as I know you have a lot to do.",
        "No reply is needed, of course.",
        "You do not need to write back; the thanks are all that I meant to send.",
        "I know you have a lot to do, so no answer is needed.",
        "That is all I wanted to say, and it needs no answer.",
    ),
    "formal": (
        "There is no need to reply to this message.",
        "I do not expect an answer; I merely wished to express my thanks.",
        "Please do not trouble to reply.",
        "This note requires no response.",
        "I am aware of the many demands on your time, and no answer is necessary.",
        "I wished only to convey my thanks, and a reply is not needed.",
        "Kindly regard this as no more than a word of thanks.",
        "My purpose in writing is simply to say thank you.",
    ),
}
_GLAD = {
    "warm": (
        "It was good to learn more about {company} and about what the role asks for.",
        "I enjoyed getting a closer look at the role, and at {company} too.",
        "Talking with you gave me a clearer view of the role and of {company}.",
        "I was happy to hear about the role from somebody who knows {company} from the inside.",
        "I came away knowing more about the role, and that was worth a great deal to me.",
        "I am glad to have met you and to know a little more about {company} now.",
        "It was a pleasure to find out more about the role and the people behind it.",
        "Your side of the conversation helped me to understand the role better.",
    ),
    "plain": (
        "It was good to learn more about the role and about {company}.",
        "I have a clearer view now of what the role asks for and how you work.",
        "The conversation helped me to see what the role is about from day to day.",
        "I was glad to find out more about {company} and about what you are looking for.",
        "I know a good deal more about the role now, and that is a help.",
        "It was useful to hear about the role from you and not only from the advert.",
        "I understand better now what matters in the role and why.",
        "I was glad to meet you and to hear about the role at first hand.",
    ),
    "formal": (
        "I was pleased to learn more about the role and about {company}.",
        "Our conversation gave me a clearer understanding of the role.",
        "I valued the opportunity to become better acquainted with {company}.",
        "It was most useful to hear about the role at first hand.",
        "I now have a fuller picture of the role, for which I am obliged to you.",
        "I appreciated the chance to gain an impression of {company}.",
        "I was glad to be able to form a clearer view of the role.",
        "It was of great interest to me to hear more about {company}.",
    ),
}
_LATE = (
    "I am sorry that this reaches you a few days late.",
    "Please excuse that these lines come a little late.",
)
_SUBJECTS = (
    "Thank you - {role} interview",
    "Thank you for our conversation{when}",
    "{Role} interview: thank you",
    "With thanks for your time{when}",
    "{Role} interview: with thanks",
    "My thanks for the interview{when}",
    "Thank you for the talk about {post}",
)
# Which parts share a paragraph: o opening, t topic, s skill, a additions and promises, i interest,
# c courtesy at the end.
_LAYOUTS = ("o ts a ic", "ot sa i c", "o t si ac", "ots a ic", "o tsa ic", "ot s a ic", "o t sa ic")

_INFORMATIONAL_OPENING = (
    "Thank you for taking the time{when} to tell me about your work.",
    "I wanted to thank you for our conversation{when}; it helped me to see the field more clearly.",
    "Many thanks for the time you gave me{when}, and for answering my questions about your work.",
)
_INFORMATIONAL_END = (
    "I am still very interested in the field and would be glad to stay in touch.",
    "It made me keen to find out more, and I will let you know how I get on.",
    "I would be happy to return the favour if ever I can.",
)


def write_thank_you(note: NoteFacts, choose: Chooser) -> Content:
    """Write the note to one person who was there."""
    if note.interview is not None and note.interview.stage == "informational":
        return _informational(note, choose)
    gaps = note.gaps()
    voice, hand = note.voice, note.hand
    parts: dict[str, list[Sentence]] = {
        "o": present(note.own.take("thanks") or choose.say(_OPENING[voice], gaps, hand)),
        "t": _topics(note, choose, gaps),
        "s": _skills(note, choose, gaps),
        "a": _additions(note, choose, gaps),
        "i": present(_interest(note, choose, gaps)),
        "c": [],
    }
    if not parts["t"]:
        # The room of what was spoken about is left to the role: true of every interview.
        parts["t"] = present(choose.say(_GLAD[voice], gaps, hand))
    if _is_late(note):
        parts["o"] += present(choose.say(_LATE, gaps, hand))
    parts["c"] = _courtesies(note, choose, gaps, parts)
    layout = _LAYOUTS[hand % len(_LAYOUTS)]
    paragraphs = [[line for part in group for line in parts[part]] for group in layout.split()]
    return Content(
        subject=choose.say(_SUBJECTS, gaps, hand),
        paragraphs=[paragraph for paragraph in paragraphs if paragraph],
        missing=_missing(note),
    )


def _interest(note: NoteFacts, choose: Chooser, gaps: dict[str, Gap]) -> Sentence | None:
    mine = note.own.take("interest")
    return (
        mine
        or choose.say(_INTEREST[note.voice], gaps, note.hand)
        or choose.say(_INTEREST_NO_COMPANY, gaps, note.hand)
    )


def _is_late(note: NoteFacts) -> bool:
    """One clause of apology at most, from the third day on (collected evidence, late thanks)."""
    return note.interview is not None and (note.at - note.interview.end).days >= 3


def _topics(note: NoteFacts, choose: Chooser, gaps: dict[str, Gap]) -> list[Sentence]:
    """One thing this person and I spoke about; a second one only where there is room."""
    lines = []
    for index, told in enumerate(note.share.topics[: 2 if note.of == 1 else 1]):
        topic = told.value
        if index and topic.clause:
            continue
        ways = _SECOND_TOPIC[note.voice] if index else topic_ways(topic, note.voice)
        filled = gaps | {"topic": Gap(topic.phrase, (told.path,))}
        if topic.clause:
            filled["clause"] = Gap(topic.clause, (told.path,))
        lines += present(choose.say(ways, filled, note.hand))
    return lines


def topic_ways(topic: Topic, voice: str) -> Sequence[str]:
    """The ways to come back to a topic, by whose it was."""
    speaker = topic.speaker
    if topic.clause:
        return _TOPIC_CLAUSE[voice]
    if speaker is Speaker.CANDIDATE:
        return _TOPIC_MINE[voice]
    if speaker is Speaker.THEY:
        return _TOPIC_TOLD[voice]
    if speaker is Speaker.THEY_ASKED:
        return _TOPIC_ASKED[voice]
    return _TOPIC[voice]


def _skills(note: NoteFacts, choose: Chooser, gaps: dict[str, Gap]) -> list[Sentence]:
    told = note.share.skills
    if not told:
        return []
    skill = told[0].value
    paths: tuple[str, ...] = (told[0].path,)
    if len(told) > 1:
        joined = join_skills(skill, told[1].value)
        if joined is not None:
            skill, paths = joined, (told[0].path, told[1].path)
    return present(say_skill(note, choose, gaps, skill, paths))


def say_skill(
    note: NoteFacts, choose: Chooser, gaps: dict[str, Gap], skill: Skill, paths: tuple[str, ...]
) -> Sentence | None:
    """Say what one would bring."""
    if skill.thing:
        return choose.say(_SKILL[note.voice], gaps | {"skill": Gap(skill.thing, paths)}, note.hand)
    return choose.say(
        _deed_ways(skill, note.voice), gaps | {"deed": Gap(skill.deed, paths)}, note.hand
    )


def _deed_ways(skill: Skill, voice: str) -> Sequence[str]:
    """Leave out what would run on without a subject where the deed is not the writer's own."""
    ways = _DEED[voice]
    if skill.deed.startswith(("I ", "I'")):
        return ways
    return [way for way in ways if "}, and would" not in way]


def _additions(note: NoteFacts, choose: Chooser, gaps: dict[str, Gap]) -> list[Sentence]:
    lines = []
    most = 2 if note.of <= 2 else 1
    for told in note.share.additions[:most]:
        lines += present(say_addition(note, choose, gaps, told))
    for promise in note.share.promises[:most]:
        with_promise = gaps | {"promise": Gap(promise.value, (promise.path,))}
        lines += present(choose.say(_PROMISE[note.voice], with_promise, note.hand))
    return lines


def say_addition(
    note: NoteFacts, choose: Chooser, gaps: dict[str, Gap], told: Told[Addition]
) -> Sentence | None:
    """Bring in what was forgotten."""
    addition, paths = told.value, (told.path,)
    if addition.clause:
        return choose.say(
            _ADD_CLAUSE[note.voice], gaps | {"clause": Gap(addition.clause, paths)}, note.hand
        )
    if addition.thing:
        return choose.say(
            _ADD_THING[note.voice], gaps | {"thing": Gap(addition.thing, paths)}, note.hand
        )
    return choose.say(_ADD_QUESTION, gaps | {"question": Gap(addition.question, paths)}, note.hand)


def _courtesies(
    note: NoteFacts, choose: Chooser, gaps: dict[str, Gap], parts: dict[str, list[Sentence]]
) -> list[Sentence]:
    """An offer where there is room, and in a very short note the word that no answer is needed."""
    said = sum(len(line.text.split()) for lines in parts.values() for line in lines)
    lines = present(note.own.take("last"))
    if said < 75 and not lines:
        lines += present(choose.say(_OFFER[note.voice], gaps, note.hand))
    said += sum(len(line.text.split()) for line in lines)
    if said < 62:
        lines += present(choose.say(_NO_REPLY[note.voice], gaps, note.hand))
    return lines


def _missing(note: NoteFacts) -> list[Question]:
    """Ask for what would make this note this person's own."""
    asked = []
    where = f"{note.interview_path}.debrief"
    who = first_or_them(note)
    if not note.share.topics:
        text = f"What did you and {who} speak about? One thing is enough."
        asked.append(Question(text, f"{where}.discussed"))
    informational = note.interview is not None and note.interview.stage == "informational"
    if not note.share.skills and not informational:
        asked.append(
            Question(f"Which of your strengths fits what {who} needs?", f"{where}.expertise")
        )
    asked += [promise_question(note, told) for told in note.share.promises[:1]]
    return asked + note.share.unsaid


def first_or_them(note: NoteFacts) -> str:
    """How a question to the candidate names the recipient."""
    return "them" if note.name.is_function else short_name(note.name) or "them"


def promise_question(note: NoteFacts, told: Told[str]) -> Question:
    """Ask for the promised thing itself, which the program cannot know."""
    who = first_or_them(note)
    said = re.sub(r"\byour\b", "their", re.sub(r"\byou\b", who, told.value))
    said = re.sub(r"\bmy\b", "your", said)
    return Question(
        f"You promised to {said}. Can you put it into the note before it goes?", told.path
    )


def _informational(note: NoteFacts, choose: Chooser) -> Content:
    """After an informational interview: thanks, one thing, no word about a job (evidence, 26)."""
    gaps = note.gaps()
    body = [
        present(choose.say(_INFORMATIONAL_OPENING, gaps, note.hand)) + _topics(note, choose, gaps),
        _additions(note, choose, gaps),
        present(choose.say(_INFORMATIONAL_END, gaps, note.hand)),
    ]
    subject = choose.say(("Thank you for our conversation{when}",), gaps, note.hand)
    return Content(subject, [part for part in body if part], _missing(note))


_PASS_ON_OPENING = (
    "Thank you for arranging my interview{when} for {post}.",
    "Many thanks for organising the interview{when} for {post}.",
)
_PASS_ON_ASK = (
    "I do not know how to write to {names} directly. Could you please pass my thanks on by name?",
    "May I ask you to pass on my thanks by name to {names}? I would rather ask you than guess an "
    "address.",
)
_PASS_ON_TOPIC = (
    "I enjoyed speaking with {who} about {topic}.",
    "The conversation with {who} about {topic} has stayed with me.",
    "I found it helpful to talk with {who} about {topic}.",
)


def write_pass_on(
    note: NoteFacts, choose: Chooser, *, absent: tuple[str, ...], shares: dict[str, list[Told[str]]]
) -> Content:
    """Thank whoever arranged the interview, and through them those whose address is not known.

    Collected evidence, no address: ask for thanks to be passed on by name, never guess.
    `absent` are the ids to name; `shares` what was spoken about with each.
    """
    gaps = note.gaps()
    names, paths = note.names_of(absent)
    lines = present(choose.say(_PASS_ON_OPENING, gaps, note.hand))
    middle: list[Sentence] = []
    if names:
        gaps_ask = gaps | {"names": Gap(joined_names(names), paths)}
        middle += present(choose.say(_PASS_ON_ASK, gaps_ask, note.hand))
    for id_ in [id_ for id_ in absent if shares.get(id_)][:2]:
        told = shares[id_][0]
        who, path = note.names_of((id_,))
        if who:
            filled = gaps | {"who": Gap(who[0], path), "topic": Gap(told.value, (told.path,))}
            middle += present(choose.say(_PASS_ON_TOPIC, filled, note.hand))
    end = present(_interest(note, choose, gaps))
    end += present(choose.say(_OFFER[note.voice], gaps, note.hand))
    missing = []
    if not any(shares.values()):
        missing.append(
            Question(
                "What did you speak about? One thing for each person is enough.",
                f"{note.interview_path}.debrief.discussed",
            )
        )
    subject = choose.say(
        ("Thank you - {role} interview", "Thank you for the interview{when}"), gaps, 0
    )
    return Content(subject, [part for part in (lines, middle, end) if part], missing)


_AGENCY_OPENING = (
    "Thank you for arranging my interview{when} at {company} for {post}.",
    "Thank you for your help with the interview{when} for {post}.",
)
_AGENCY_ASK = (
    "Could you please pass on my thanks to {names}?",
    "I would be grateful if you could give my thanks to {names}.",
)
_AGENCY_INTEREST = (
    "I remain very interested in the role and would be glad to work at {company}.",
    "I remain very interested in the role.",
)
_AGENCY_END = (
    "If you would like to talk the interview through, I am happy to call you whenever it suits.",
    "I am glad to tell you how it went whenever it suits you.",
)


def write_to_agency(
    note: NoteFacts, choose: Chooser, *, absent: tuple[str, ...], shares: dict[str, list[Told[str]]]
) -> Content:
    """Thank the consultant, and the people at the client through them (evidence, agency)."""
    gaps = note.gaps()
    names, paths = note.names_of(absent)
    middle = []
    for id_ in [id_ for id_ in absent if shares.get(id_)][:2]:
        told = shares[id_][0]
        who, path = note.names_of((id_,))
        if who:
            filled = gaps | {"who": Gap(who[0], path), "topic": Gap(told.value, (told.path,))}
            middle += present(choose.say(_PASS_ON_TOPIC, filled, note.hand))
    if names:
        middle += present(
            choose.say(_AGENCY_ASK, gaps | {"names": Gap(joined_names(names), paths)}, note.hand)
        )
    paragraphs = [
        present(choose.say(_AGENCY_OPENING, gaps, 0)),
        middle,
        present(choose.say(_AGENCY_INTEREST, gaps, 0))
        + present(choose.say(_AGENCY_END, gaps, note.hand)),
    ]
    subject = choose.say(
        ("Thank you - {role} interview", "Thank you for the interview{when}"), gaps, 0
    )
    missing = []
    if not any(shares.values()):
        missing.append(
            Question(
                "What did you speak about in the interview? One thing is enough.",
                f"{note.interview_path}.debrief.discussed",
            )
        )
    return Content(subject, [part for part in paragraphs if part], missing)
