"""The list of checks. Order: what blocks first, then what is missing, tone, and slips of the pen."""

from __future__ import annotations

from afterword.writing.lints import (
    argues_with_decision,
    asks_for_decision,
    attachment_mentioned_not_attached,
    confidential_information,
    desperation,
    empty_greeting,
    exclamation_marks,
    generic_invitation,
    gift,
    group_greeting,
    identical_to_other_note,
    invented_offer,
    leftover_placeholder,
    missing_subject,
    missing_thanks,
    misspelt_name,
    nagging,
    negative_about_current_employer,
    no_interest,
    no_specific_detail,
    over_character_limit,
    pressure_to_reply,
    repeated_word,
    reproach,
    salary_or_benefits,
    same_detail_as_other_note,
    second_inquiry,
    slang_or_emoji,
    status_question_on_linkedin,
    too_long,
    too_many_apologies,
    too_short,
    ultimatum,
    wrong_company,
    wrong_date,
    wrong_recipient_name,
    wrong_role,
)

CHECKS = (
    leftover_placeholder.CHECK,
    wrong_recipient_name.CHECK,
    wrong_company.CHECK,
    wrong_role.CHECK,
    identical_to_other_note.CHECK,
    invented_offer.CHECK,
    over_character_limit.CHECK,
    misspelt_name.CHECK,
    empty_greeting.CHECK,
    group_greeting.CHECK,
    wrong_date.CHECK,
    attachment_mentioned_not_attached.CHECK,
    missing_subject.CHECK,
    missing_thanks.CHECK,
    no_specific_detail.CHECK,
    same_detail_as_other_note.CHECK,
    no_interest.CHECK,
    too_short.CHECK,
    too_long.CHECK,
    second_inquiry.CHECK,
    asks_for_decision.CHECK,
    salary_or_benefits.CHECK,
    nagging.CHECK,
    reproach.CHECK,
    pressure_to_reply.CHECK,
    ultimatum.CHECK,
    desperation.CHECK,
    too_many_apologies.CHECK,
    argues_with_decision.CHECK,
    negative_about_current_employer.CHECK,
    confidential_information.CHECK,
    gift.CHECK,
    generic_invitation.CHECK,
    status_question_on_linkedin.CHECK,
    slang_or_emoji.CHECK,
    exclamation_marks.CHECK,
    repeated_word.CHECK,
)

IN_ANY_LANGUAGE = frozenset(
    """leftover_placeholder wrong_recipient_name wrong_company wrong_role identical_to_other_note
    over_character_limit misspelt_name missing_subject too_short too_long exclamation_marks""".split()
)
"""Codes of the checks that compare and count, and so are right whatever language a note is in."""

SLIP_CODES = ("spelling", "grammar", "not_proofread")
"""Codes of the grammar engine and of the slip rules, and of the hint that nothing was checked."""

CODES = tuple(check.code for check in CHECKS) + SLIP_CODES
