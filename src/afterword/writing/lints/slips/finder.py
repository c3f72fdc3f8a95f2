"""Run the slip rules over a note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.domain.notes import Finding, Severity
from afterword.writing.lints.check import finding_at
from afterword.writing.lints.given_names import COMMON_GIVEN_NAMES
from afterword.writing.lints.names import all_parts
from afterword.writing.lints.prose import Prose, Text, Word
from afterword.writing.lints.slips import (
    rules_complements,
    rules_confused_words,
    rules_nouns,
    rules_prepositions,
    rules_time,
    rules_verb_patterns,
    rules_wording,
)
from afterword.writing.lints.slips.agreement import agreement_slips
from afterword.writing.lints.slips.rule import SlipRule
from afterword.writing.lints.slips.tagging import tagged
from afterword.writing.lints.slips.verb_forms import verb_slips
from afterword.writing.lints.slips.word_order import order_slips

RULES: tuple[SlipRule, ...] = (
    *rules_confused_words.RULES,
    *rules_prepositions.RULES,
    *rules_verb_patterns.RULES,
    *rules_nouns.RULES,
    *rules_time.RULES,
    *rules_wording.RULES,
    *rules_complements.RULES,
)

_BY_WORD: dict[str, list[int]] = {}
for _index, _rule in enumerate(RULES):
    for _word in _rule.needs:
        _BY_WORD.setdefault(_word, []).append(_index)


def own_slips(prose: Prose) -> Iterator[Finding]:
    """Find the slips of a note, subject first."""
    people = all_parts(prose.context.people)
    for text in prose.texts:
        if not text.words:
            continue
        names = _spans_of_names(prose, text)
        found = [
            finding
            for finding in (
                *_pattern_slips(text),
                *_verb_form_slips(text, people),
                *_order_slips(text),
                *_small_starts(text),
            )
            if not any(begin <= finding.span[0] < end for begin, end in names)
        ]
        yield from _joined(found, text)


def _joined(found: list[Finding], text: Text) -> Iterator[Finding]:
    """Make one finding of those that overlap; the first rule that saw it speaks."""
    clusters: list[list[Finding]] = []
    for finding in sorted(found, key=lambda one: one.span):
        if clusters and finding.span[0] < max(one.span[1] for one in clusters[-1]):
            clusters[-1].append(finding)
        else:
            clusters.append([finding])
    for cluster in clusters:
        if len(cluster) == 1:
            yield cluster[0]
            continue
        surest = min(cluster, key=lambda one: (one.severity is Severity.HINT, one.span))
        begin = min(one.span[0] for one in cluster)
        end = max(one.span[1] for one in cluster)
        same = surest.span == (begin, end)
        yield replace(
            surest,
            span=(begin, end),
            text=text.raw[begin:end],
            suggestions=surest.suggestions if same else (),
        )


def _spans_of_names(prose: Prose, text: Text) -> tuple[tuple[int, int], ...]:
    """Where the company and the role are named: their wording is not ours to correct."""
    context = prose.context
    spans = []
    for name in (context.company, context.role):
        if name:
            low = name.lower()
            at = text.low.find(low)
            while at >= 0:
                spans.append((at, at + len(low)))
                at = text.low.find(low, at + 1)
    return tuple(spans)


_BEFORE, _AFTER = 70, 110
"""How far from its word a rule looks, in characters: no pattern reaches further."""


def _pattern_slips(text: Text) -> Iterator[Finding]:
    windows: dict[int, list[tuple[int, int]]] = {}
    for word in text.words:
        for index in _BY_WORD.get(word.low, ()):
            _add_window(windows.setdefault(index, []), word)
    for index in sorted(windows):
        rule = RULES[index]
        if rule.also and rule.also.isdisjoint(text.vocabulary):
            continue
        finditer = rule.compiled.finditer
        for begin, end in windows[index]:
            for match in finditer(text.low, begin, end):
                span = match.span(match.lastgroup or 0)
                if text.is_quoted(span[0]) or span[0] == span[1]:
                    continue
                yield finding_at(
                    rule.code,
                    Severity.WARNING if rule.sure else Severity.HINT,
                    rule.message,
                    text,
                    span,
                    _suggestions(rule, match, text),
                )


def _add_window(windows: list[tuple[int, int]], word: Word) -> None:
    """Add the surroundings of a word, joined with the last ones where they touch."""
    begin, end = max(0, word.start - _BEFORE), word.end + _AFTER
    if windows and begin <= windows[-1][1]:
        windows[-1] = windows[-1][0], end
    else:
        windows.append((begin, end))


def _suggestions(rule: SlipRule, match: re.Match[str], text: Text) -> tuple[str, ...]:
    if not rule.fix:
        return ()
    fixes = rule.fix.split("|")
    capital = text.raw[match.start(match.lastgroup or 0)].isupper()
    return tuple(fix[:1].upper() + fix[1:] if capital else fix for fix in fixes)


def _verb_form_slips(text: Text, people: frozenset[str] = frozenset()) -> Iterator[Finding]:
    for slip in verb_slips(text, COMMON_GIVEN_NAMES | people if people else COMMON_GIVEN_NAMES):
        span = slip.first.start, slip.last.end
        fix = slip.fix
        if text.raw[span[0]].isupper():
            fix = fix[:1].upper() + fix[1:]
        yield finding_at("grammar", Severity.WARNING, slip.message, text, span, (fix,))


def _order_slips(text: Text) -> Iterator[Finding]:
    tags = tagged(text)
    for slip in (*order_slips(text, tags), *agreement_slips(text, tags)):
        span = slip.first.start, slip.last.end
        fixes = (slip.fix,) if slip.fix else ()
        yield finding_at("grammar", Severity.WARNING, slip.message, text, span, fixes)


_SMALL_START = re.compile(
    r"(?<=[a-z]{3})[.!?] (?P<slip>thank|the|we|you|your|my|it|if|this|that|there|please|when|our|as|also|but|and|so"
    r"|although|because|after|in|on|at|for|with|would|could|can|may|what|how|he|she|they|having|during|since|looking"
    r"|one|these|all|let|hope|best|kind|unfortunately|however|i)\b(?! ?[&+])"
)


def _small_starts(text: Text) -> Iterator[Finding]:
    """Find sentences that begin with a small letter; "etc. and" and the like are none."""
    for match in _SMALL_START.finditer(text.raw):
        begin, end = match.span("slip")
        before = text.low[max(0, begin - 12) : begin].split()
        if text.is_quoted(begin) or (before and before[-1].rstrip(".!?") in _SHORTENED):
            continue
        word = text.raw[begin:end]
        message = "A sentence begins with a capital."
        yield finding_at(
            "grammar", Severity.WARNING, message, text, (begin, end), (word.capitalize(),)
        )


_SHORTENED = frozenset(
    "etc inc ltd dept approx incl resp vol fig tel ext misc corp bros mrs".split()
)
