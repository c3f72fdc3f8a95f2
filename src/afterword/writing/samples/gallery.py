"""The gallery: what works and what does not, side by side, for every kind of note."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.domain.notes import NoteKind


@dataclass(frozen=True, slots=True)
class Sample:
    """A note to learn from. `works` tells good from bad; `why` says what makes it so.

    `codes` are the checks that find what is wrong with a bad one.
    """

    kind: NoteKind
    title: str
    situation: str
    subject: str
    body: str
    why: str
    works: bool = True
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CoachSlot:
    """The place where a coach's word about a note will stand, and what stands there until then."""

    heading: str
    text: str


COACH_SLOT = CoachSlot(
    "Ask somebody you trust",
    "A coach, a mentor or a friend who writes well sees what no program sees. Show them the note "
    "before it goes; their words have a place here beside it.",
)

_MAYA = "Maya Lindqvist"
_GOOD: tuple[Sample, ...] = (
    Sample(
        NoteKind.THANK_YOU,
        "A thank-you note",
        "Maya spoke with Priya, who would be her manager, on Tuesday.",
        "Thank you for our conversation on Tuesday",
        "Dear Priya,\n\n"
        "Thank you for your time on Tuesday, and for walking me through how the team plans its "
        "quarter. Your point about the reports nobody reads stayed with me on the way home: at my "
        "last post we halved ours by asking each reader what they would miss.\n\n"
        "I left with a clear picture of the Data Analyst role and would be glad to do it. If "
        "anything is missing from my side, I am happy to send it.\n\n"
        f"With kind regards,\n{_MAYA}",
        "It thanks first, takes up one thing that was really said, adds one thing about the "
        "writer, and asks for nothing.",
    ),
    Sample(
        NoteKind.THANK_YOU,
        "To another person of the same panel",
        "Tom sat beside Priya. The two will compare notes, so his is about what he asked.",
        "Thank you, and a better answer",
        "Dear Tom,\n\n"
        "Thank you for the good questions on Tuesday. You asked how I would find out which of two "
        "data sources is right, and I answered too quickly: I would start with ten records traced "
        "by hand, because that has shown me the cause more often than any query.\n\n"
        "I enjoyed thinking about it with you, and I would like to do more of that as a "
        "colleague.\n\n"
        f"Best wishes,\n{_MAYA}",
        "No sentence is shared with the note to Priya, and a weak answer is put right.",
    ),
    Sample(
        NoteKind.THANK_YOU,
        "Through somebody who can pass it on",
        "The two managers' addresses were never given; Sana arranged the interview.",
        "Thank you - Finance Officer interview",
        "Dear Sana,\n\n"
        "Thank you for arranging my interview on Thursday. Could you please pass my thanks on to "
        "Ruth Calder and Ian Moss by name? I enjoyed hearing from them how the new ledger came "
        "about, and I would be very glad to work with it.\n\n"
        f"Kind regards,\n{_MAYA}",
        "Nobody's address is guessed, and both are thanked by name for something of their own.",
    ),
    Sample(
        NoteKind.STATUS_INQUIRY,
        "The one gentle status note",
        "Twelve days of silence; no date had been named.",
        "Follow-up: Data Analyst interview on 3 March",
        "Dear Priya,\n\n"
        "We spoke on 3 March about the Data Analyst post, and I remain very interested. Could you "
        "tell me how the timing looks from your side? If a reference or an example of my work "
        "would help, I will gladly send it.\n\n"
        "I quite understand if there is no news yet.\n\n"
        f"Kind regards,\n{_MAYA}",
        "It says which interview, asks one question, makes an offer, and gives permission to have "
        "no answer. It is sent once.",
    ),
    Sample(
        NoteKind.ADDENDUM,
        "The item that was promised",
        "Maya had promised a link and had not had it at hand.",
        "The link I promised",
        "Dear Tom,\n\n"
        "I promised you the write-up of our ten-record method; you will find it at "
        "maya.example.org/ten-records. There is no need to answer.\n\n"
        f"Best wishes,\n{_MAYA}",
        "It holds the promised thing and nothing else.",
    ),
    Sample(
        NoteKind.REJECTION_REPLY,
        "A gracious answer to a no",
        "They chose someone else. Maya slept on it.",
        "Thank you for letting me know",
        "Dear Priya,\n\n"
        "Thank you for telling me, and for doing it so kindly. I am disappointed, of course, and I "
        "still enjoyed our talks; I learnt something about planning that I will keep.\n\n"
        "Should another post open in which you can picture me, I would be glad to hear of it. I "
        "wish you and your new colleague a good start.\n\n"
        f"With kind regards,\n{_MAYA}",
        "It is honest, short and warm, and it leaves the door open without leaning on it.",
    ),
    Sample(
        NoteKind.FEEDBACK_REQUEST,
        "Asking for feedback",
        "After a no, to the one who knew her answers best.",
        "One question, if you have a minute",
        "Dear Tom,\n\n"
        "Thank you again for the talks. If you have a minute and are free to say: what is the one "
        "thing you would advise me to work on? I ask in order to learn.\n\n"
        "If that is not possible, I quite understand.\n\n"
        f"Best wishes,\n{_MAYA}",
        "It asks once, for one thing, and makes it easy not to answer.",
    ),
    Sample(
        NoteKind.LINKEDIN_INVITATION,
        "An invitation on LinkedIn",
        "Tom had mentioned a meet-up on data quality.",
        "",
        "Dear Tom, you mentioned the data quality meet-up in Leeds when we met. I would like to "
        "hear how your talk goes and stay in touch about the subject. Maya",
        "The reason comes first, and it fits into two hundred characters.",
    ),
    Sample(
        NoteKind.DEADLINE_NOTICE,
        "Another offer has a deadline",
        "A written offer from elsewhere has to be answered on Friday.",
        "Update on my timeline - Data Analyst",
        "Dear Priya,\n\n"
        "I would like to be open with you: I have a written offer from another employer and have "
        "to answer it by Friday 13 March. Your post remains the one I would rather take, so I "
        "wanted to ask whether you can already say anything by then.\n\n"
        "If not, I quite understand, and I thank you either way.\n\n"
        f"Kind regards,\n{_MAYA}",
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
        "I hope your team is well. Should a role come up one day that fits, I would be glad to "
        "talk.\n\n"
        f"Best wishes,\n{_MAYA}",
        "It gives something and asks for nothing now. Two or three months apart is often enough.",
    ),
    Sample(
        NoteKind.WITHDRAWAL,
        "Withdrawing",
        "Maya has accepted another post.",
        "Withdrawing my application - Data Analyst",
        "Dear Priya,\n\n"
        "I have decided to accept another post and would like to withdraw. It was not an easy "
        "choice: I enjoyed our talks and think highly of your team.\n\n"
        "Thank you for your time and your openness. I hope our paths cross again.\n\n"
        f"With kind regards,\n{_MAYA}",
        "It is prompt, it thanks, and it gives no reason that could sound like criticism.",
    ),
    Sample(
        NoteKind.CARD,
        "A card by hand",
        "The mail has gone; the office's address is on the website.",
        "",
        "Dear Priya,\n\n"
        "a line by hand to thank you for Tuesday. I keep telling people about the reports nobody "
        "reads, and they all know one. Whatever comes of it, I am glad to have met you and the "
        "team.\n\n"
        f"With kind regards,\n{_MAYA}",
        "Other words than the mail, nothing urgent, and short enough to be written legibly.",
    ),
    Sample(
        NoteKind.REPLY,
        "Saying yes to the next round",
        "They offered two times for a second interview.",
        "Re: Second interview",
        "Dear Priya,\n\n"
        "Thank you for the invitation. Thursday at ten suits me very well, and I look forward to "
        "meeting the rest of the team.\n\n"
        f"Kind regards,\n{_MAYA}",
        "It answers what was asked, within a working day, and in the same thread.",
    ),
)
_BAD: tuple[Sample, ...] = (
    Sample(
        NoteKind.THANK_YOU,
        "Too eager for the answer",
        "The same interview, the same evening.",
        "Thanks!!!",
        "Dear Hiring Team,\n\n"
        "Thank you so much for the amazing opportunity! I am 100% sure I am the right person. Have "
        "you made a decision yet? I could also talk about the salary this week.\n\n"
        f"Cheers,\n{_MAYA}",
        "Nobody is greeted by name, nothing in it happened in this interview, and it asks for the "
        "decision and for money in a note of thanks.",
        works=False,
        codes=("group_greeting", "asks_for_decision", "salary_or_benefits", "exclamation_marks"),
    ),
    Sample(
        NoteKind.THANK_YOU,
        "The note that fits everybody",
        "Sent to all five people of the panel, with the names changed.",
        "Thank you",
        "Dear Tom,\n\n"
        "Thank you for the interesting conversation. I believe my skills and experience are a good "
        "fit for your company. I look forward to hearing from you.\n\n"
        f"Kind regards,\n{_MAYA}",
        "It could be about any interview with anybody. People on a panel compare notes, and then "
        "five of these say less than one real sentence.",
        works=False,
        codes=("no_specific_detail",),
    ),
    Sample(
        NoteKind.STATUS_INQUIRY,
        "The reproach",
        "The third message in ten days.",
        "Still waiting",
        "Dear Priya,\n\n"
        "I have written twice and have still not heard back from you. Did you forget me? I need an "
        "answer by tomorrow, as I have rent to pay.\n\n"
        f"{_MAYA}",
        "It blames, sets a deadline nobody agreed to, and makes its reader feel guilty. People "
        "answer such notes last.",
        works=False,
        codes=("reproach", "pressure_to_reply"),
    ),
    Sample(
        NoteKind.REJECTION_REPLY,
        "Arguing with the decision",
        "Written ten minutes after the no.",
        "Re: Your application",
        "Dear Priya,\n\n"
        "Thank you for the mail. I think you are making a mistake, and I would like you to "
        "reconsider. Please tell me exactly why the other candidate was better.\n\n"
        f"{_MAYA}",
        "A decision is not changed by an argument, and the door that was open closes. A night's "
        "sleep would have written a better note.",
        works=False,
        codes=("argues_with_decision",),
    ),
    Sample(
        NoteKind.LINKEDIN_INVITATION,
        "The ready-made invitation",
        "Sent an hour after the interview.",
        "",
        "Hi Tom, I'd like to add you to my professional network. Any news about the job?",
        "There is no reason in it, and a question about the outcome does not belong there.",
        works=False,
        codes=("generic_invitation", "status_question_on_linkedin"),
    ),
    Sample(
        NoteKind.DEADLINE_NOTICE,
        "The ultimatum",
        "There is no other offer.",
        "My decision",
        "Dear Priya,\n\n"
        "I have another offer. Unless you decide by noon on Friday, I am gone.\n\n"
        f"{_MAYA}",
        "It threatens, and it is not true. One question about that offer, and trust is gone.",
        works=False,
        codes=("invented_offer", "ultimatum"),
    ),
    Sample(
        NoteKind.WITHDRAWAL,
        "Parting in anger",
        "The process had been slow.",
        "Withdrawal",
        "Dear Priya,\n\n"
        "I withdraw my application, because your process was badly organised and nobody ever "
        "called me back.\n\n"
        f"{_MAYA}",
        "Whoever reads it will remember this sentence and not the good interview before it.",
        works=False,
        codes=("reproach",),
    ),
    Sample(
        NoteKind.STAY_IN_TOUCH,
        "Asking again and again",
        "Four weeks after a no.",
        "Hello again",
        "Dear Priya,\n\n"
        "Have you got a job for me now? You said you would keep my details, so I thought I would "
        "ask every month.\n\n"
        f"{_MAYA}",
        "It brings nothing and asks for everything. One light note in two or three months is more.",
        works=False,
        codes=("nagging",),
    ),
)
ALL_SAMPLES: tuple[Sample, ...] = _GOOD + _BAD


def list_samples(kind: NoteKind | None = None) -> tuple[Sample, ...]:
    """The samples of a kind, good ones first; without a kind, all of them."""
    return tuple(sample for sample in ALL_SAMPLES if kind is None or sample.kind is kind)
