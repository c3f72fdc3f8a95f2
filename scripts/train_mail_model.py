#!/usr/bin/env python3
"""Train the small linear model that weighs phrases, form and common words of a mail.

    python scripts/train_mail_model.py --job-mail LABELLED.jsonl --ordinary FOLDER [FOLDER ...]

Needs scikit-learn, which the program itself does not. Inputs: the project's own labelled mails
(tests/corpus/mail), a file of labelled job mail and folders of ordinary mail that are not part of
the project. Only figures leave it: a word becomes a feature if at least eight mails contain it, it
is written in lower case at least as a rule, and it is common: public mail or our own texts use it.
Writes model_weights.py and sieve_weights.py in src/afterword/reading/mail; the card is
docs/reference/mail-model-card.md.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "scripts")]

from training_texts import mails_of_texts  # noqa: E402

from afterword.reading.mail.classify import read_mail  # noqa: E402
from afterword.reading.mail.evidence import find_phrases  # noqa: E402
from afterword.reading.mail.features import parts_of, rule_features, word_features  # noqa: E402
from afterword.reading.mail.item import MailItem, item_from_bytes, item_from_json  # noqa: E402
from afterword.reading.mail.linear_model import model_of  # noqa: E402
from afterword.reading.mail.sieve import (  # noqa: E402
    CUT,
    CUT_OF_STRANGERS,
    may_be_passed_over,
    sieve_words,
)
from afterword.reading.mail.structure import (  # noqa: E402
    Structure,
    guess_language,
    read_structure,
)

CORPUS = ROOT / "tests" / "corpus" / "mail"
TARGET = ROOT / "src" / "afterword" / "reading" / "mail" / "model_weights.py"
SIEVE_TARGET = TARGET.with_name("sieve_weights.py")
MAILS_WITH_A_WORD = 8
MAILS_WITH_AN_IDEA = 8
MAILS_WITH_A_SIEVE_WORD = 6
REGULARISATION = 3.0
SIEVE_REGULARISATION = 10.0
MAILS_WITH_A_NAME = 25
LEAST = 3
LEAST_OF_A_WORD = 8
"""Hundredths; smaller weights are left out."""
HANDS = (
    ("mail_dev.jsonl", "written_mails.jsonl"),
    ("own_mails.jsonl", "text:training_sentences", "text:weak_spots"),
    ("text:english",),
    ("text:german", "text:french", "text:spanish"),
)
"""Beginnings of the kinds of mail that one hand wrote; what is near to them is held out too."""
_TOKEN = re.compile(r"[^\W\d_]{2,20}")
_ADDRESSES = re.compile(r"\S*(?:://|@|www\.)\S*|\b\S+\.(?:com|net|org|ie|uk|html?)\b")


@dataclass(frozen=True)
class Example:
    """One labelled mail; `group` keeps copies of one template in one fold."""

    kind: str
    group: str
    label: str
    also: tuple[str, ...]
    item: MailItem
    weight: float


def composed() -> Iterator[Example]:
    """Two mails of each training text, named after its file."""
    for text, mail in mails_of_texts():
        line = f"{text.file}:{text.number}"
        yield Example(f"text:{text.file}", line, text.label, (), item_from_json(mail), 1.0)


def our_mails() -> Iterator[Example]:
    """The mails written for this project."""
    for name in ("mail_dev.jsonl", "own_mails.jsonl", "written_mails.jsonl"):
        for line in (CORPUS / name).read_text(encoding="utf-8").split("\n"):
            if not line:
                continue
            mail = json.loads(line)
            group = mail.get("company") or mail["from"]
            also = tuple(mail.get("also_acceptable") or ())
            yield Example(name, group, mail["label"], also, item_from_json(mail), 3.0)


def job_mails(path: Path) -> Iterator[Example]:
    """Labelled mail that is not part of the project; delivery reports are left to the rules."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line:
            continue
        mail = json.loads(line)
        if str(mail["id"]).startswith("dsn-"):
            continue
        group = str(mail.get("template_group") or mail["id"])
        also = tuple(mail.get("also_acceptable") or ())
        yield Example(f"job:{mail['kind']}", group, mail["label"], also, item_from_json(mail), 2.0)


def ordinary_mails(folders: list[Path], limit: int) -> Iterator[Example]:
    """Ordinary mail, none of it about the reader's applications."""
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    files = [path for path in files if path.suffix == ".txt" and path.name != "categories.txt"]
    random.Random(1).shuffle(files)
    for path in files[:limit]:
        item = item_from_bytes(path.read_bytes(), id=path.name)
        yield Example("ordinary", path.name, "not_job", (), item, 1.0)


def common_words(examples: list[Example]) -> frozenset[str]:
    """Words that public mail or our own texts write in lower case, at least as a rule.

    Words of links and addresses do not count, and a word that is part of a sender's or
    receiver's name or address has to be used by many mails, as "mark" or "may" are.
    """
    lower: collections.Counter[str] = collections.Counter()
    other: collections.Counter[str] = collections.Counter()
    public: collections.Counter[str] = collections.Counter()
    for example in examples:
        tokens = set(_TOKEN.findall(_ADDRESSES.sub(" ", example.item.text[:8000])))
        for token in tokens:
            (lower if token.islower() else other)[token.lower()] += 1
        if not example.kind.startswith("job:"):
            public.update({token for token in tokens if token.islower()})
    own = {word for example in examples if example.weight == 3.0 or example.kind.startswith("text:")
           for word in _TOKEN.findall(example.item.text) if word.islower()}  # fmt: skip
    names = names_of(examples) - {word for word in own if public[word] >= 3}
    return frozenset(
        word
        for word, count in lower.items()
        if (public[word] >= 3 or word in own)
        and count * 2 >= other[word]
        and (word not in names or (public[word] >= MAILS_WITH_A_NAME and count >= other[word]))
    )


def names_of(examples: list[Example]) -> set[str]:
    """Return the words of the names and addresses of senders and receivers, in lower case."""
    people = [one for e in examples for one in (e.item.from_, *e.item.to[:20]) if one is not None]
    return {word for one in people for word in _TOKEN.findall(f"{one.name} {one.email}".lower())}


def features_of(example: Example) -> tuple[dict[str, float], Structure]:
    """Return the phrase and form features and the structure of one mail."""
    structure = read_structure(example.item)
    body = find_phrases(structure.flat[:8000])
    subject = find_phrases(structure.subject_flat[:300])
    return rule_features(structure, body, subject), structure


def table(examples: list[Example]) -> list[dict[str, float]]:
    """Return all features of all mails, words restricted to the common ones."""
    common = common_words(examples)
    parts = {part for word in common for part in parts_of(word)}
    rows, structures = [], []
    counts: collections.Counter[str] = collections.Counter()
    for example in examples:
        row, structure = features_of(example)
        rows.append(row)
        structures.append(structure)
        counts.update(
            name
            for name in word_features(structure, None)
            if (name[2:] in parts if name[0] == "c" else set(name[2:].split()) <= common)
        )
    vocabulary = frozenset(name for name, count in counts.items() if count >= MAILS_WITH_A_WORD)
    ideas = collections.Counter(name for row in rows for name in row if name[0] == "i")
    for row, structure in zip(rows, structures, strict=True):
        for name in [name for name in row if name[0] == "i" and ideas[name] < MAILS_WITH_AN_IDEA]:
            del row[name]
        row.update(word_features(structure, vocabulary))
    return rows


def sieve_table(examples: list[Example]) -> tuple[list[dict[str, float]], list[bool], list[float]]:
    """Return the common words of each mail, whether it is about a job, and its weight.

    Losing a job mail is worse than reading an ordinary one: job mail counts threefold.
    """
    common = common_words(examples)
    found = [
        {
            word
            for word in sieve_words(example.item.subject, example.item.text)
            if word.removeprefix("s:") in common
        }
        for example in examples
    ]
    counts = collections.Counter(word for words in found for word in words)
    kept = [{w for w in words if counts[w] >= MAILS_WITH_A_SIEVE_WORD} for words in found]
    rows = [dict.fromkeys(sorted(words), len(words) ** -0.5 if words else 0.0) for words in kept]
    about = [example.label != "not_job" for example in examples]
    return rows, about, [3.0 if job else 1.0 for job in about]


def fit_sieve(rows, about, weights):  # type: ignore[no-untyped-def]
    """Fit a logistic regression that tells mail about a job from other mail."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    model = LogisticRegression(C=SIEVE_REGULARISATION, max_iter=400)
    model.fit(vectorizer.fit_transform(rows), about, sample_weight=weights)
    return vectorizer, model


def check_sieve(examples: list[Example], folds: int = 5) -> None:
    """Print what the sieve passes over of mail it has not seen, and any job mail among it."""
    rows, about, weights = sieve_table(examples)
    fold_of = fold_by_group(examples, folds)
    passed: collections.Counter[str] = collections.Counter()
    seen: collections.Counter[str] = collections.Counter()
    for fold in range(folds):
        train = [i for i, e in enumerate(examples) if fold_of[e.group] != fold]
        vectorizer, model = fit_sieve(
            [rows[i] for i in train], [about[i] for i in train], [weights[i] for i in train]
        )
        test = [i for i, e in enumerate(examples) if fold_of[e.group] == fold]
        scores = model.decision_function(vectorizer.transform([rows[i] for i in test]))
        for i, score in zip(test, scores, strict=True):
            name = f"{examples[i].kind} {'about a job' if about[i] else 'other'}"
            if not examples[i].item.known_thread:
                seen[f"{name} from strangers"] += 1
                passed[f"{name} from strangers"] += bool(score < CUT_OF_STRANGERS)
            if may_be_passed_over(examples[i].item):
                seen[f"{name} without a word of hiring"] += 1
                passed[f"{name} without a word of hiring"] += bool(score < CUT)
    for name in sorted(seen):
        print(f"sieve passes over {passed[name]}/{seen[name]} of {name}")


def fold_by_group(examples: list[Example], folds: int) -> dict[str, int]:
    """Put every group of one template, company or sender wholly in one fold."""
    groups = sorted({example.group for example in examples})
    random.Random(0).shuffle(groups)
    return {group: number % folds for number, group in enumerate(groups)}


def fit(rows, labels, weights):  # type: ignore[no-untyped-def]
    """Fit a multinomial logistic regression with a quadratic penalty."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    model = LogisticRegression(C=REGULARISATION, max_iter=200)
    model.fit(vectorizer.fit_transform(rows), labels, sample_weight=weights)
    return vectorizer, model


def fold_by_hand(examples: list[Example]) -> list[int]:
    """Put all that one hand wrote in one fold; mail of others by template, company or sender."""
    fold_of = fold_by_group(examples, len(HANDS))
    return [
        next(
            (number for number, kinds in enumerate(HANDS) if example.kind.startswith(kinds)),
            fold_of[example.group],
        )
        for example in examples
    ]


def _kinds(example: Example) -> list[str]:
    """The kinds a mail is counted under: its own, and all mails written as whole mails."""
    kinds = [example.kind]
    if example.kind in ("mail_dev.jsonl", "written_mails.jsonl"):
        kinds.append("mails of another hand")
    if example.kind == "job:real" and guess_language(example.item.text) == "fr":
        kinds.append("job:real French")
    return kinds


def cross_validate(examples: list[Example], rows: list[dict[str, float]]) -> None:
    """Print what the whole program gets right, each hand, template and company held out once."""
    fold_of = fold_by_hand(examples)
    right: collections.Counter[str] = collections.Counter()
    total: collections.Counter[str] = collections.Counter()
    found: collections.Counter[tuple[str, str, str]] = collections.Counter()
    for fold in range(len(HANDS)):
        train = [i for i in range(len(examples)) if fold_of[i] != fold]
        fitted = fit(
            [rows[i] for i in train],
            [examples[i].label for i in train],
            [examples[i].weight for i in train],
        )
        model = model_of(*written(*fitted))
        for i in (i for i in range(len(examples)) if fold_of[i] == fold):
            example = examples[i]
            label = read_mail(example.item, model=model).label
            is_right = label == example.label or label in example.also
            for kind in _kinds(example):
                total[kind] += 1
                right[kind] += is_right
                found[kind, example.label, "hit" if is_right else "missed"] += 1
                if not is_right:
                    found[kind, label, "false"] += 1
    for kind in sorted(total):
        print(f"{kind:24} {right[kind]}/{total[kind]} = {right[kind] / total[kind]:.3f}")
    for kind, label in sorted({(kind, label) for kind, label, _ in found}):
        if not kind.startswith("text:"):
            hits = found[kind, label, "hit"]
            precision = hits / max(1, hits + found[kind, label, "false"])
            recall = hits / max(1, hits + found[kind, label, "missed"])
            print(f"{kind:16} {label:34} precision {precision:.3f}  recall {recall:.3f}")


def written(vectorizer, model) -> tuple[list[str], list[int], dict[str, str]]:  # type: ignore[no-untyped-def]
    """Return labels, bias and weights in whole hundredths, "a-15c9" for each feature.

    What weighs next to nothing is left out; words and their parts are many and count little.
    """
    stored = {}
    for column, name in enumerate(vectorizer.get_feature_names_out()):
        least = LEAST_OF_A_WORD if name.startswith(("w:", "s:", "c:")) else LEAST
        values = [round(float(row[column]) * 100) for row in model.coef_]
        pairs = "".join(
            f"{chr(ord('a') + index)}{value}"
            for index, value in enumerate(values)
            if abs(value) >= least
        )
        if pairs:
            stored[str(name)] = pairs
    bias = [round(float(value) * 100) for value in model.intercept_]
    return [str(label) for label in model.classes_], bias, stored


def write(vectorizer, model) -> None:  # type: ignore[no-untyped-def]
    """Write the weights into the program."""
    labels, bias, stored = written(vectorizer, model)
    head = {"labels": labels, "bias": bias}
    lines = [
        f'{json.dumps(name, ensure_ascii=False)}:"{pairs}"'
        for name, pairs in sorted(stored.items())
    ]
    text = json.dumps(head)[:-1] + ', "weights": {\n' + ",\n".join(lines) + "\n}}"
    TARGET.write_text(
        '"""The weights of the linear model, by scripts/train_mail_model.py; figures only."""\n\n'
        "# ruff: noqa: E501\n"
        f'MODEL_JSON = r"""\n{text}\n"""\n',
        encoding="utf-8",
    )
    print(f"{len(stored)} features, {TARGET.stat().st_size // 1000} kB")


def write_sieve(vectorizer, model) -> None:  # type: ignore[no-untyped-def]
    """Write the weights of the sieve as whole hundredths; words without weight are kept."""
    values = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    pairs = [f"{json.dumps(str(name), ensure_ascii=False)}:{round(value * 100)}"
             for name, value in values]  # fmt: skip
    lines, line = [], ""
    for pair in pairs:
        if len(line) + len(pair) > 96:
            lines.append(line)
            line = ""
        line += pair + ","
    text = "\n".join([*lines, line]).rstrip(",")
    SIEVE_TARGET.write_text(
        '"""The weights of the sieve, by scripts/train_mail_model.py; figures only."""\n\n'
        f'SIEVE_JSON = r"""\n{{"bias":{round(float(model.intercept_[0]) * 100)},"weights":{{\n'
        f'{text}\n}}}}\n"""\n',
        encoding="utf-8",
    )
    print(f"sieve: {len(pairs)} words, {SIEVE_TARGET.stat().st_size // 1000} kB")


def main() -> None:
    """Read the inputs, print what cross-validation says, write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--job-mail", type=Path)
    parser.add_argument("--ordinary", type=Path, nargs="*", default=[])
    parser.add_argument("--ordinary-limit", type=int, default=3000)
    parser.add_argument("--no-cross-validation", action="store_true")
    parser.add_argument("--only-sieve", action="store_true")
    arguments = parser.parse_args()
    examples = [*our_mails(), *composed()]
    if arguments.job_mail:
        examples += job_mails(arguments.job_mail)
    examples += ordinary_mails(arguments.ordinary, arguments.ordinary_limit)
    if not arguments.no_cross_validation:
        check_sieve(examples)
    if not arguments.only_sieve:
        rows = table(examples)
        if not arguments.no_cross_validation:
            cross_validate(examples, rows)
        write(*fit(rows, [e.label for e in examples], [e.weight for e in examples]))
    write_sieve(*fit_sieve(*sieve_table(examples)))


if __name__ == "__main__":
    main()
