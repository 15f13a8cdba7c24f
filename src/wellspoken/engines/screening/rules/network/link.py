"""network.link: every link opens, safely, where it says it does, without following the reader."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from collections.abc import Iterator
from urllib.parse import SplitResult

from wellspoken.engines.screening import links
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span

_OWN = Profile(own_domains=("stmary.example", "127.0.0.1"))


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        for span in passage.links:
            yield from _link(passage, span, reading.profile)


def _link(passage: Passage, span: Span, profile: Profile) -> Iterator[Mark]:
    found = passage.folded[span.start : span.end]
    if passage.kind == "link":
        found = found.strip()
    if links.is_other_kind(found):
        return
    if found != _as_typed(passage, span):
        yield _mark(
            passage,
            span,
            "The link holds characters that cannot be seen or that look like others.",
            found or "nothing that can be seen",
            "Type the address afresh, in plain letters.",
        )
        return
    if links.is_executable(found):
        yield _mark(
            passage,
            span,
            "The link runs code or opens a file instead of a page.",
            found.partition(":")[0] + ":",
            "Use the page's https:// address.",
        )
        return
    bare = passage.kind != "link" and not links.has_scheme(found)
    parts = links.split(f"https://{found}" if bare else found)
    if parts is None:
        meant = links.corrected(found)
        yield _mark(
            passage,
            span,
            "The link is not a complete web address and would not open.",
            found,
            f"Write it as {meant}" if meant else "Write the full address, beginning with https://.",
        )
        return
    host = parts.hostname or ""
    own = profile.owns_host(host)
    if links.is_private_host(host) and not own:
        yield _mark(
            passage,
            span,
            "The link leads to a machine that only your own network can reach.",
            host,
            "Use the page's public address.",
        )
        return
    yield from _advice(passage, span, parts, own=own)


def _advice(passage: Passage, span: Span, parts: SplitResult, *, own: bool) -> Iterator[Mark]:
    if parts.scheme == "http":
        yield _mark(
            passage,
            span,
            "The link is not encrypted (http).",
            "http://",
            f"Use {parts._replace(scheme='https').geturl()}",
            Severity.ADVISE,
        )
    if links.is_shortener(parts.hostname or ""):
        yield _mark(
            passage,
            span,
            "The link is shortened, so readers cannot see where it leads.",
            parts.hostname or "",
            "Use the address it leads to.",
            Severity.ADVISE,
        )
    names = [name for name in links.tracking_parameters(parts) if not (own and "utm_" in name)]
    if names:
        yield _mark(
            passage,
            span,
            "The link carries parameters that follow the reader.",
            ", ".join(names),
            f"Use {links.without_tracking(parts)}",
            Severity.ADVISE,
        )


def _as_typed(passage: Passage, span: Span) -> str:
    typed = passage.document.origin(span.start, span.end)
    text = passage.document.text
    return text.strip() if passage.kind == "link" else text[typed.start : typed.end]


def _mark(
    passage: Passage,
    span: Span,
    message: str,
    evidence: str,
    suggestion: str,
    severity: Severity | None = None,
) -> Mark:
    return Mark(
        passage=passage,
        span=(
            Span(0, len(passage.document.text))
            if passage.kind == "link"
            else passage.document.origin(span.start, span.end)
        ),
        message=message,
        evidence=evidence,
        suggestion=suggestion,
        severity=severity,
    )


RULE = Rule(
    code="network.link",
    name="Link that is broken, private, unencrypted, hidden or tracking",
    what=(
        "A malformed or disguised address, a scheme that runs code, a host that only answers "
        "inside a machine or a building (these block); an unencrypted link, a shortener, tracking "
        "parameters (these advise). Campaign parameters (utm_) on the organisation's own domains "
        "are left alone."
    ),
    why=(
        "A broken link cannot be mended on most networks once it is out. Shorteners hide where "
        "the reader is sent and teach people to click on anything. Click identifiers tell third "
        "parties that somebody read about a condition."
    ),
    source=(
        "RFC 3986 (January 2005), RFC 6761 (February 2013); HHS OCR bulletin on online tracking "
        "(1 December 2022, revised 18 March 2024, vacated in part 20 June 2024)"
    ),
    severity=Severity.BLOCK,
    fix="Copy the address from the open page, without anything after ? that it does not need.",
    bad=(
        bad("See http:/stmary.org/flu for times", "http:/stmary.org/flu"),
        bad("See htps://stmary.org/flu.", "htps://stmary.org/flu"),
        bad("See https://stmary", "https://stmary"),
        bad("See https://stmary..org/flu", "https://stmary..org/flu"),
        bad("See https://nurse:secret@stmary.org/", "https://nurse:secret@stmary.org/"),
        bad("Preview: http://localhost:8000/news/3", "http://localhost:8000/news/3"),
        bad("Preview: https://192.168.1.20/flu", "https://192.168.1.20/flu"),
        bad("On https://intranet.stmary.local/rota now", "https://intranet.stmary.local/rota"),
        bad("Click javascript:alert(1) now", "javascript:alert(1)"),
        bad("Flu clinic", "flu clinic page", link="flu clinic page"),
        bad("Flu clinic", "/news/flu", link="/news/flu"),
        bad("Flu clinic", "stmary.org/flu", link="stmary.org/flu"),
        bad("Flu clinic", "\u200b", link="\u200b"),
        bad("See http://stmary.org/flu", "http://stmary.org/flu", severity=Severity.ADVISE),
        bad("Book: https://bit.ly/3xYz", "https://bit.ly/3xYz", severity=Severity.ADVISE),
        bad("Book: bit.ly/3xYz!", "bit.ly/3xYz", severity=Severity.ADVISE),
        bad(
            "Read https://who.int/flu?lang=en&fbclid=IwAR0",
            "https://who.int/flu?lang=en&fbclid=IwAR0",
            severity=Severity.ADVISE,
        ),
        bad("Read ｈttps：／／stmary．org／flu", "ｈttps：／／stmary．org／flu"),
        bad("Read https://stmаry.org/flu", "https://stmаry.org/flu"),
    ),
    good=(
        good("See https://stmary.org/flu?site=2#times (in English)."),
        good("See stmary.org/flu or health.example/flu for times"),
        good("Flu clinic", link="https://stmary.org/flu"),
        good("See https://stmary.example/flu?utm_campaign=flu", profile=_OWN),
        good("Write to mailto:info@stmary.example or tel:+15551234567"),
        good("Either/or, and/or, 24/7, 1/2: no link here."),
        good("JavaScript: the good parts"),
        good("See https://127.0.0.1:8000/news/3", profile=_OWN),
    ),
    check=_check,
)
