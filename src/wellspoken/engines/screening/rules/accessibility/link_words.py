"""accessibility.link-words: a link says where it leads, without the words about it."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, Stretches, linear

_CLICK: Final = linear(
    r"\b(?:(?:just |simply |please )?(?:click|tap|press|see|go|look|sign up|register|book|apply"
    r"|download|read more|learn more|find out more|more info(?:rmation)?|details) "
    r"(?:(?:on )?(?:right )?here|on this link|this link|the link|on the link)"
    r"(?: (?:below|above|now|today|for more(?: info(?:rmation)?)?"
    r"|to (?:read|learn|find out) more))?"
    r"|(?:click|tap|press) this(?: one)?|(?:see|check|view|read|open|find) (?:the )?attach(?:ed"
    r"|ment)"
    r"|(?:pulse|haga clic|haz clic|clic|pincha|da clic|toca) aqu[ií])\b"
)
# "Sign up here in the lobby" speaks of a place.
_OF_PLACE: Final = linear(r"^ (?:at|in|on|near|for (?:your|our)|every|from) ")
# "See the attached poster" says what it is.
_UNNAMED: Final = linear(r"^(?:[.!,:;]|$| (?:for|to|and|on)\b)")
_BARE: Final = linear(
    r"\A(?:read|learn|see|find out|show|discover|know|leer|saber|ver) (?:more|m[aá]s)"
    r"(?: information| info)?[.:!> ]{0,4}\Z|\A(?:here|this|link|more|details|website|continue"
    r"|this (?:link|page|article|website)|the link|aqu[ií]|m[aá]s|click|download)[.:!> ]{0,4}\Z"
)
_MARKDOWN: Final = linear(r"\[([^\[\]\n]{1,80})\]\([^()\[\]\s]{1,300}\)")
_ANCHOR: Final = linear(r"<a [^<>]{1,300}>([^<]{1,80})</a>")
_LONE: Final = linear(r"\A\s{0,4}((?:read|learn|see|find out) more)[.:!> ]{0,4}(?:\s|\Z)")
_NEEDS_LINK: Final = ("sign up", "register", "book", "apply", "see", "go", "look", "download")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text"):
        folded = passage.folded
        done = Stretches()
        for labelled in (_MARKDOWN, _ANCHOR):
            for found in labelled.finditer(folded):
                if _BARE.search(found.group(1).strip()):
                    label = Span(*found.span(1))
                    done.add(label)
                    yield _mark(passage, label)
        for found in _CLICK.finditer(folded):
            span = Span(*found.span())
            if done.overlap(span) or not _is_link(reading, passage, span):
                continue
            yield _mark(passage, span)
        if lone := _lone(passage):
            yield _mark(passage, lone)


def _is_link(reading: Reading, passage: Passage, span: Span) -> bool:
    """Tell whether the words speak of a link, not of a place or of something seen."""
    words = passage.folded[span.start : span.end].lower()
    if "attach" in words:
        return bool(_UNNAMED.search(passage.folded[span.end : span.end + 6]))
    if not words.startswith(_NEEDS_LINK) or "link" in words:
        return True
    if _OF_PLACE.search(passage.folded[span.end : span.end + 16]):
        return False
    return bool(passage.links) or bool(reading.subject.link)


def _lone(passage: Passage) -> Span | None:
    """Return "read more" where the text is nothing but these words and a link."""
    found = _LONE.search(passage.folded)
    if found is None or not passage.links:
        return None
    rest = passage.folded[found.end(1) : passage.links[0].start].strip(" .:!>\n")
    after = passage.folded[passage.links[-1].end :].strip(" .:!>\n")
    return Span(*found.span(1)) if not rest and not after else None


def _mark(passage: Passage, span: Span) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="The words at the link do not say where it leads.",
        evidence=f"“{passage.folded[span.start : span.end]}”",
        suggestion=(
            "Name what is behind the link: “Flu clinic times: stmary.example/flu” rather than "
            "“click here”."
        ),
    )


RULE = Rule(
    code="accessibility.link-words",
    name='"Click here" instead of where the link leads',
    what=(
        'Words such as "click here", "tap this link" or "more info here" for a link, and links '
        'whose whole label is "here" or "read more".'
    ),
    why=(
        "Screen reader users go from link to link and hear the labels alone; and not everybody "
        "clicks or taps."
    ),
    source=(
        "WCAG 2.2, success criterion 2.4.4 and failure F84 (W3C, 5 October 2023); 45 CFR 84.84 "
        "(89 FR 40066, 9 May 2024)"
    ),
    severity=Severity.ADVISE,
    fix="Let the words at the link say what it opens.",
    bad=(
        bad("For flu clinic times click here: https://stmary.example/flu", "click here"),
        bad("Tap this link to book https://stmary.example/book", "Tap this link"),
        bad("Read [here](https://stmary.example/flu) about flu.", "here", surface="page"),
        bad("Flu is back. [Read more](https://stmary.example/flu)", "Read more", surface="page"),
        bad(
            'Flu. <a href="https://stmary.example/flu">click here</a>', "click here", surface="page"
        ),
        bad("Learn more: https://stmary.example/flu", "Learn more"),
        bad("Fasting rules: tap this https://stmary.example/fast", "tap this"),
        bad("See the attached for who needs the shot.", "See the attached"),
        bad("Sign up here https://stmary.example/walk", "Sign up here"),
        bad("Haga clic aquí: https://stmary.example/gripe", "Haga clic aquí", lang="es"),
    ),
    good=(
        good("Flu clinic times: https://stmary.example/flu"),
        good("Flu is back. Learn more about shots: https://stmary.example/flu"),
        good("See [our flu clinic times](https://stmary.example/flu).", surface="page"),
        good("See the attached poster, which says: wash your hands for 20 seconds."),
        good("Sign up here at the front desk."),
        good("Look here, there is hope. We are here for you."),
        good("Nurses register here every spring."),
    ),
    check=_check,
    needs=(_MARKDOWN, _ANCHOR, _CLICK, _LONE),
    triggers=frozenset(
        (
            "here",
            "link",
            "this",
            "attached",
            "attachment",
            "more",
            "aquí",
            "aqui",
            "más",
            "mas",
            "](",
            "</a>",
        )
    ),
)
