"""The sample notes: invented people, real manners. Each says what makes it work."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.notes import NoteKind


@dataclass(frozen=True, slots=True)
class Sample:
    """A note to learn from: the situation, the note, and what makes it work."""

    kind: NoteKind
    title: str
    situation: str
    subject: str
    body: str
    why: str


SAMPLES: tuple[Sample, ...] = (
    Sample(
        NoteKind.THANK_YOU,
        "A thank-you note",
        "Maya spoke with Priya, who would be her manager, this morning.",
        "Thank you for this morning",
        "Dear Priya,\n\n"
        "Thank you for your time this morning, and for walking me through how the team plans its "
        "quarter. Your point about the reports nobody reads stayed with me on the way home: at my "
        "last post we halved ours by asking each reader what they would miss.\n\n"
        "I left with a clear picture of the work and would be glad to do it. If anything is "
        "missing from my side, I am happy to send it.\n\n"
        "With kind regards,\nMaya Lindqvist",
        "It thanks first, takes up one thing that was really said, adds one thing about the "
        "writer, and asks for nothing.",
    ),
    Sample(
        NoteKind.THANK_YOU,
        "To another person of the same panel",
        "Tom sat beside Priya. The two will compare notes, so his is about what he asked.",
        "Thank you, and the answer I owed you",
        "Dear Tom,\n\n"
        "Thank you for the good questions today. You asked how I would find out which of two data "
        "sources is right, and I answered too quickly: I would start with ten records traced by "
        "hand, because that has shown me the cause more often than any query.\n\n"
        "I enjoyed thinking about it with you.\n\n"
        "Best wishes,\nMaya Lindqvist",
        "No sentence is shared with the note to Priya, and a weak answer is put right in two "
        "lines.",
    ),
    Sample(
        NoteKind.STATUS_INQUIRY,
        "The one gentle status note",
        "Twelve days of silence; no date had been named.",
        "Data analyst: how do things stand?",
        "Dear Priya,\n\n"
        "I hope the month has begun well. I am writing to ask how things stand with the data "
        "analyst post. I remain very interested, and if it helps I can send a reference or an "
        "example of my work.\n\n"
        "I quite understand if there is no news yet.\n\n"
        "Kind regards,\nMaya Lindqvist",
        "One question, no reproach, an offer to help, and permission to have no answer. It is "
        "sent once.",
    ),
    Sample(
        NoteKind.REJECTION_REPLY,
        "A gracious answer to a no",
        "They chose someone else. Maya slept on it.",
        "Thank you for letting me know",
        "Dear Priya,\n\n"
        "Thank you for telling me, and for doing it so kindly. I am disappointed, of course, "
        "and I still enjoyed our talks; I learnt something about planning that I will keep.\n\n"
        "Should another post open in which you can picture me, I would be glad to hear of it. I "
        "wish you and the new colleague a good start.\n\n"
        "With kind regards,\nMaya Lindqvist",
        "It is honest, short and warm. People remember who took a no well.",
    ),
    Sample(
        NoteKind.FEEDBACK_REQUEST,
        "Asking for feedback",
        "After a no, to the one who knew her answers best.",
        "One question, if you have a minute",
        "Dear Tom,\n\n"
        "Thank you again for the talks. If you have a minute and are free to say: what is the one "
        "thing I could have done better? I ask in order to learn, and will not argue.\n\n"
        "If that is not possible, I quite understand.\n\n"
        "Best wishes,\nMaya Lindqvist",
        "It asks once, for one thing, and makes it easy not to answer.",
    ),
    Sample(
        NoteKind.LINKEDIN_INVITATION,
        "An invitation on LinkedIn",
        "Tom had mentioned a meet-up on data quality.",
        "",
        "Dear Tom, you mentioned the data quality meet-up in Leeds. I would like to hear how your "
        "talk goes and stay in touch about the subject. Maya",
        "The reason comes first, and it fits into two hundred characters.",
    ),
    Sample(
        NoteKind.DEADLINE_NOTICE,
        "Another offer has a deadline",
        "A written offer from elsewhere has to be answered on Friday.",
        "A date you should know about",
        "Dear Priya,\n\n"
        "I would like to be open with you: I have a written offer from another company and have "
        "to answer it by Friday the 11th. Your post remains the one I would rather take, so I "
        "wanted to ask whether you can already say anything by then.\n\n"
        "If not, I quite understand.\n\n"
        "Kind regards,\nMaya Lindqvist",
        "It states a fact, names the day, and does not press. Never write this without an offer.",
    ),
    Sample(
        NoteKind.STAY_IN_TOUCH,
        "Keeping in touch",
        "Ten weeks after a friendly no.",
        "The book you mentioned",
        "Dear Priya,\n\n"
        "I have just read the book on planning you mentioned in March, and the chapter on saying "
        "no has changed how my Mondays look. Thank you for the hint.\n\n"
        "I hope your team is well.\n\n"
        "Best wishes,\nMaya Lindqvist",
        "It gives something and asks for nothing. Two or three months apart is often enough.",
    ),
    Sample(
        NoteKind.WITHDRAWAL,
        "Withdrawing",
        "Maya has accepted another post.",
        "Withdrawing from the data analyst post",
        "Dear Priya,\n\n"
        "I have decided to accept another post and would like to withdraw. It was not an easy "
        "choice: I enjoyed our talks and think highly of your team.\n\n"
        "Thank you for your time and your openness. I hope our paths cross again.\n\n"
        "With kind regards,\nMaya Lindqvist",
        "It is prompt, it thanks, and it gives no reason that could sound like criticism.",
    ),
)
