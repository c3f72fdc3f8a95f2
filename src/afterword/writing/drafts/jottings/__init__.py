"""What the candidate jotted down, turned into parts of sentences.

Debriefs are typed in haste: "moving the nightly batch to streaming", "Asked about my migration
work", "send the link to my report". Each module here recognises the shapes of one kind of jotting
and returns a form that fits the frames of a note, or None where no form would be safe.
"""

from afterword.writing.drafts.jottings.additions import Addition, parse_addition
from afterword.writing.drafts.jottings.promises import parse_promise
from afterword.writing.drafts.jottings.second_person import Listener
from afterword.writing.drafts.jottings.skills import Skill, join_skills, parse_skill
from afterword.writing.drafts.jottings.topics import Speaker, Topic, belongs_in_no_note, parse_topic

__all__ = [
    "Addition",
    "Listener",
    "Skill",
    "Speaker",
    "Topic",
    "belongs_in_no_note",
    "join_skills",
    "parse_addition",
    "parse_promise",
    "parse_skill",
    "parse_topic",
]
