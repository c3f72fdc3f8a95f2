"""The grammar itself: what patterns mean, and that every rule fits what it calls."""

from __future__ import annotations

import inspect

import pytest

from afterword.reading.timing.grammar import Grammar, _Node, _Pattern
from afterword.reading.timing.language import LEXICONS
from afterword.reading.timing.tokens import tokenise


def ends(pattern: str, words: str) -> list[int]:
    grammar = Grammar({"it": [(pattern, lambda *_: "found")], "n": [("<#>", lambda _, n: n)]})
    row = [token.norm for token in tokenise(words)]
    return [end for end, _ in grammar.on(row, None).at("it", 0)]


def test_patterns_know_alternatives_options_groups_stems_gaps_and_numbers():
    assert ends("by (the end | close) of? play", "by close of play") == [4]
    assert ends("by (the end | close) of? play", "by the end play") == [4]
    assert ends("entscheid* bald", "Entscheidungen bald") == [2]
    assert ends("not ~2 before", "not a day before") == [4]
    assert ends("not ~2 before", "not on a single day before") == []
    assert ends("<n> days", "10 days") == [2]
    assert ends("d'ici demain", "d’ici demain") == [3]


@pytest.mark.parametrize("pattern", ["(a | ) b?", "a)", "(a", "a?", "a | | b"])
def test_a_broken_pattern_is_refused(pattern):
    with pytest.raises(ValueError, match=r"pattern|alternative"):
        ends(pattern, "a b")


def test_a_symbol_that_begins_with_itself_finds_nothing_instead_of_running_on():
    grammar = Grammar({"it": [("<it> more", lambda _, it: it), ("some", lambda _: 1)]})
    assert grammar.on(["some", "more"], None).at("it", 0) == [(1, 1)]


def counts_of_values(node: _Node, so_far: int = 0) -> set[int]:
    found = {so_far} if node.goals else set()
    for followers in node.words.values():
        found |= {n for follower in followers for n in counts_of_values(follower, so_far)}
    for stems in node.stems.values():
        found |= {n for _, follower in stems for n in counts_of_values(follower, so_far)}
    for *_, follower in node.gaps:
        found |= counts_of_values(follower, so_far)
    for followers in node.symbols.values():
        found |= {n for follower in followers for n in counts_of_values(follower, so_far + 1)}
    return found


@pytest.mark.parametrize("lexicon", LEXICONS.values(), ids=LEXICONS)
def test_every_rule_hands_its_action_as_many_values_as_it_takes(lexicon):
    for symbol, rules in lexicon.rules.items():
        for pattern, action in rules:
            root = _Pattern(pattern).leading_to(_Node(goals=[action]))
            for count in counts_of_values(root):
                try:
                    inspect.signature(action).bind(None, *range(count))
                except TypeError:
                    pytest.fail(f"{lexicon.code} {symbol}: {pattern!r} hands on {count} values")


@pytest.mark.parametrize("lexicon", LEXICONS.values(), ids=LEXICONS)
def test_every_symbol_that_is_named_exists(lexicon):
    patterns = [pattern for rules in lexicon.rules.values() for pattern, _ in rules]
    patterns += [pattern for cues in lexicon.cues.values() for pattern in cues]
    for pattern in patterns:
        for name in (part.split(">")[0] for part in pattern.split("<")[1:]):
            assert name == "#" or name in lexicon.rules, pattern
