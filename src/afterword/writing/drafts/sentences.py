"""The sentences notes are made of, several ways of saying each.

A note takes the way that stands at its place in the panel, so that people who compare their
notes find different ones; chance has no part in it.
"""

from __future__ import annotations

from afterword.writing.drafts.draft import Sentence
from afterword.writing.drafts.facts import Fact, Facts
from afterword.writing.drafts.fragments import Fragment, Shape, as_theirs


def _pick(ways: tuple[str, ...], place: int) -> str:
    return ways[place % len(ways)]


_THANKS = {
    "warm": (
        "Thank you for your time{when} and for talking with me about {post}.",
        "It was good to meet you{when}, and I am grateful for the time you took to talk about "
        "{post}.",
        "Thank you for such an open conversation{when} about {post}.",
        "I wanted to thank you for the time you gave me{when}, when we spoke about {post}.",
        "Many thanks for seeing me{when} about {post}.",
        "Our conversation{when} about {post} was a pleasure; thank you for it.",
        "Thank you for making time for me{when} and for all you told me about {post}.",
    ),
    "plain": (
        "Thank you for the conversation{when} about {post}.",
        "Thanks for taking the time to talk{when} about {post}.",
        "Thank you for meeting me{when} about {post}.",
        "Thank you for your time{when}; it was useful to talk about {post}.",
        "Thanks for the talk{when} about {post}.",
        "I am grateful for your time{when} and for what you told me about {post}.",
        "Thank you for speaking with me{when} about {post}.",
    ),
    "formal": (
        "Thank you for the opportunity to speak with you{when} about {post}.",
        "I should like to thank you for the time you gave me{when} to discuss {post}.",
        "Thank you for receiving me{when} and for your account of {post}.",
        "I am grateful for our conversation{when} regarding {post}.",
        "Thank you for the time and attention you gave me{when} regarding {post}.",
        "May I thank you for the interview{when} for {post}.",
        "I write to thank you for our discussion{when} of {post}.",
    ),
}
_TALKED = (
    "I have kept thinking about {it} since we spoke.",
    "What you told me about {it} has stayed with me.",
    "I found it especially helpful to hear about {it}, because it made the work clear to me.",
    "Of everything we covered, I have come back most often to {it}.",
    "I liked the way you spoke about {it}.",
    "Hearing about {it} from you gave me a good picture of what matters in the job.",
    "You made {it} very easy to picture.",
)
_TOLD = (
    "I was glad that we could talk about {it}.",
    "I enjoyed telling you about {it}; your questions made me see it afresh.",
    "Thank you for asking about {it}.",
)
_TALKED_TOO = (
    "I was also glad that we came to {it}.",
    "The same goes for {it}.",
    "It was good to hear about {it} as well.",
)
_KNOWS = (
    "I would enjoy bringing my experience with {it} to this.",
    "I would gladly put what I know of {it} to work there.",
    "It is close to work I know well: {it}.",
    "With my background in {it} I could help from early on.",
    "I believe I could soon take some work off the team, above all in {it}.",
    "What I have learned about {it} would fit well with that.",
    "In {it} I could be of use to the team from the start.",
)
_FORGOT_STATEMENT = (
    "One thing I forgot to say: {it}.",
    "I left something out that may matter to you: {it}.",
    "There is a point I did not get to: {it}.",
)
_FORGOT_THING = (
    "One thing I did not mention is {it}; I would be glad to tell you more.",
    "I also meant to tell you about {it}.",
    "I did not get to {it}, and can gladly say more about it.",
)
_WANTS = {
    "warm": (
        "The more I hear of the role, the more I would like to do it at {company}.",
        "I came away even more interested in the role and in {company}.",
        "I would be very glad to do this work at {company}.",
        "After our talk I can picture myself in the role at {company}, and I like the picture.",
        "The role interests me a great deal, and so does the way {company} goes about it.",
        "I remain very interested in the role, and {company} feels like a place to do it well.",
        "What I learned about {company} makes me want the role more, not less.",
    ),
    "formal": (
        "Our conversation has confirmed my interest in the role and in {company}.",
        "I remain very interested in joining {company} in this role.",
        "I should be glad to take on this role at {company}.",
        "The role and the work of {company} interest me greatly.",
    ),
}
_OFFERS = (
    "If anything else would help you, please let me know.",
    "I am happy to answer any further question.",
    "Please tell me if you would like to see anything more from me.",
)


def thanks(facts: Facts) -> Sentence:
    """Thank for the time, naming the role and the day."""
    ways = _THANKS.get(facts.voice, _THANKS["warm"])
    text = _pick(ways, facts.place).format(when=facts.when(), post=facts.post)
    paths = [p for p, there in (("role", facts.role), ("employer.name", facts.company)) if there]
    return Sentence(text, (*paths, f"{facts.interview_path}.start") if facts.when() else (*paths,))


def talked(facts: Facts, fact: Fact, *, second: bool = False) -> Sentence:
    """Come back to one thing that was spoken about."""
    piece, path = fact
    if piece.shape is Shape.STATEMENT:
        return Sentence(_sentence(f"I was glad we could speak about this: {piece.text}"), (path,))
    if piece.text.lower().startswith(("my ", "mine ")):
        way = _pick(_TOLD, facts.place)
        return Sentence(way.format(it=piece.text), (path,))
    text = f"our plan to {piece.text}" if piece.shape is Shape.DEED else as_theirs(piece.text)
    ways = _TALKED_TOO if second else _TALKED
    return Sentence(_pick(ways, facts.place).format(it=text), (path,))


def knows(facts: Facts, fact: Fact) -> Sentence:
    """Say which expertise would be of use."""
    piece, path = fact
    if piece.shape is Shape.STATEMENT:
        return Sentence(_sentence(piece.text), (path,))
    text = piece.text if piece.shape is Shape.THING else f"knowing how to {piece.text}"
    way = _pick(_KNOWS, facts.place)
    return Sentence(way.format(it=text), (path,))


def forgot(facts: Facts, fact: Fact) -> Sentence:
    """Bring in the point that was forgotten."""
    piece, path = fact
    ways = _FORGOT_STATEMENT if piece.shape is Shape.STATEMENT else _FORGOT_THING
    return Sentence(_pick(ways, facts.place).format(it=_thing(piece)), (path,))


def promises(facts: Facts, fact: Fact) -> Sentence:
    """Keep to what was promised."""
    piece, path = fact
    if piece.shape is Shape.DEED:
        return Sentence(f"As I said I would, I will {piece.text}.", (path,))
    if piece.shape is Shape.STATEMENT:
        return Sentence(_sentence(f"As promised: {piece.text}"), (path,))
    return Sentence(f"I have not forgotten {as_theirs(piece.text)}, which I promised you.", (path,))


def wants(facts: Facts) -> Sentence:
    """Say the interest in job and company."""
    if not facts.company:
        return Sentence("I remain very interested in the role.")
    ways = _WANTS.get(facts.voice, _WANTS["warm"])
    return Sentence(_pick(ways, facts.place).format(company=facts.company), ("employer.name",))


def offers(facts: Facts) -> Sentence:
    """Offer anything that is still needed."""
    return Sentence(_pick(_OFFERS, facts.place))


def _thing(piece: Fragment) -> str:
    return f"how I would {piece.text}" if piece.shape is Shape.DEED else piece.text


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
