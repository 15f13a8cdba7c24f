"""Whatever is thrown at the engine: no crash, true spans, and replacements that mend.

Texts are built from the rules' own examples, so that rules have something to see, and are then
dressed up as people who want to slip past a machine dress them: invisible characters between
letters, look-alikes, fancy letters, right-to-left marks, broken surrogates, marks piled upon marks.
"""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellspoken.commands.check.fix import fixed
from wellspoken.engines.claims.answering import starter_claims
from wellspoken.engines.screening import Finding, MediaItem, Profile, Screener, Subject, rules

SCREENER = Screener(claims=starter_claims)
HOUSE = Screener(
    Profile(
        names=("St Mary",),
        own_phones=("555-201-4477",),
        clinicians=("Dr Priya Raman",),
        house_terms=(("ER", "emergency department"), ("utilize", "use")),
    ),
    claims=starter_claims,
)
LONGEST = 20_000
ROUNDS = 12

EXAMPLES = sorted(
    {
        text
        for rule in rules()
        for example in (*rule.bad, *rule.good)
        for text in (example.subject.text, example.subject.link)
        if text
    }
)
ODDITIES = [
    "\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060", "\u202e", "\u202d", "\u2066", "\u2069", "\u200f",
    "\ud800", "\udfff", "\U000e0041", "\u0301" * 30, "\u20e3", "\ufe0f", "\U0001f3fd", "\u2028", "\u0085",
    "\r\n", "\t", "\x00", "\x1b[31m", "🇺🇸", "👩‍⚕️", "👨‍👩‍👧‍👦", "🅐", "𝗙𝗿𝗲𝗲", "Ｆ", "ﷺ", "ﬁ", "İ", "ß", "ẞ", "ǆ",
    "שלום", "مرحبا", "сорок", "漢字", "ᄀ", "#", "@", "#️⃣", "!!!!", "....", "¯\\_(ツ)_/¯", "~*~*~*~", "★★★★★",
    "[here](", "<a href='", "](", "((((", "))))", "\\", "|-|-|", "0" * 40, "A" * 40, "a." * 20, "@a@a",
]  # fmt: skip


def _between(joint: str) -> Callable[[str], str]:
    return joint.join


def _looking_alike(text: str) -> str:
    return text.translate(str.maketrans("aeocpxyABEHKMT", "аеосрхуАВЕНКМТ"))


def _fancy(text: str) -> str:
    return "".join(
        chr(0x1D5EE + ord(char) - ord("a")) if "a" <= char <= "z" else char for char in text
    )


def _wide(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


DRESSES = st.sampled_from(
    [
        str, str, str, str.upper, str.lower, str.swapcase, str.title, _between("\u200b"), _between(" "),
        _between("\u0336"), _looking_alike, _fancy, _wide, lambda text: text[::-1],
        lambda text: f"\u202e{text}\u202c", lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", ""), lambda text: "#" + text.replace(" ", ""),
        lambda text: "@" + text.replace(" ", "_"), lambda text: text.replace(" ", "\n"),
    ]
)  # fmt: skip
DRESSED = st.builds(lambda dress, text: dress(text), DRESSES, st.sampled_from(EXAMPLES))
PIECES = st.one_of(DRESSED, st.sampled_from(ODDITIES), st.text(max_size=8))
TEXTS = st.lists(PIECES, max_size=6).map(" ".join)
LONG_TEXTS = st.lists(PIECES, min_size=1, max_size=5).map(
    lambda pieces: ((" ".join(pieces) + " ") * LONGEST)[:LONGEST]
)
MEDIA = st.builds(
    MediaItem,
    kind=st.sampled_from(["image", "video", "document"]),
    name=st.sampled_from(["a.jpg", "\u202e.png", ""]),
    alt=TEXTS,
    decorative=st.booleans(),
    has_captions=st.booleans(),
)


def subjects(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Subject]:
    return st.builds(
        Subject,
        text=texts,
        surface=st.sampled_from(["post", "reply", "page", "message", "export"]),
        lang=st.sampled_from(["en", "es", "de", "", "en-GB"]),
        link=st.one_of(st.just(""), PIECES),
        media=st.lists(MEDIA, max_size=1).map(tuple),
        in_reply_to=st.one_of(st.none(), TEXTS),
        reply_to_author=st.sampled_from(["", "maria_lopez", "@\u200bx", "\ud800"]),
    )


def _holds(subject: Subject, findings: tuple[Finding, ...]) -> None:
    fields = {subject.place: subject.text, f"{subject.place}.link": subject.link}
    fields |= {f"{subject.place}.media.{item.name}": item.alt for item in subject.media}
    for finding in findings:
        field = fields[finding.place]
        assert 0 <= finding.start <= finding.end <= len(field), finding
        assert finding.text == field[finding.start : finding.end]
        assert finding.message
        assert finding.suggestion
        assert finding.source


@settings(max_examples=300, deadline=None)
@given(subjects(TEXTS))
def test_every_span_lies_within_the_text_however_it_is_dressed(subject: Subject) -> None:
    for screener in (SCREENER, HOUSE):
        _holds(subject, screener.screen(subject).findings)


@settings(max_examples=15, deadline=None)
@given(subjects(LONG_TEXTS))
def test_text_of_twenty_thousand_characters_is_read_to_its_end(subject: Subject) -> None:
    assert len(subject.text) == LONGEST
    _holds(subject, SCREENER.screen(subject).findings)


def _mended(text: str, subject: Subject) -> str:
    found = HOUSE.screen(subject).findings
    return fixed(text, [finding for finding in found if finding.place == subject.place])[0]


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from(["post", "reply", "page"]))
def test_replacements_leave_a_text_that_needs_none(text: str, surface: str) -> None:
    for _ in range(ROUNDS):
        better = _mended(text, Subject(text, surface=surface))
        if better == text:
            return
        if _is_encodable(text):
            assert _is_encodable(better)
        text = better
    pytest.fail(f"still not mended after {ROUNDS} rounds: {text!r}")


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
