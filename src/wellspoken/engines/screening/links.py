"""Finding web addresses in text and saying what is wrong with one.

Kept apart from the rule because the phone and date rules need the addresses too, to leave the
digits inside them alone.
"""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit, urlunsplit

from wellspoken.engines.screening.lexicons.link_lists import (
    CLICK_PARAMETERS,
    PRIVATE_SUFFIXES,
    SHORTENERS,
)
from wellspoken.engines.text import Span, linear

# Misspelt schemes too (http:/x, https//x, htps://x): a broken link is what the rule is for.
_WITH_SCHEME = linear(
    r"\b(?:h{1,2}[tx]{1,3}ps{0,2}[:;]{0,2}[/\\]{1,3}|ftp://|file:/{1,3}|(?:java|vb)script:"
    r"|data:[a-z]{2,20}/|www\.)[^\s<>\"]{1,1000}"
)
_BARE = linear(
    r"\b(?:localhost|127\.0\.0\.1|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})(?::[0-9]{2,5})?/"
    r"[^\s<>\"]{0,1000}"
)
_SCHEME = linear(r"^(?:[a-z][a-z0-9+.-]{0,15}://|h{1,2}[tx]{1,3}ps{0,2}[:;/\\])")
_LABEL = linear(r"^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$")
_BARE_HOST = linear(r"^(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:[:/?#]|$)")

# Without any of these neither expression can match.
_SIGNS = ("/", "\\", "www.", "script:", "data:")
_TRAILING = ".,;:!?'*_~"


def find_links(folded: str) -> tuple[Span, ...]:
    """Return the spans of everything that reads as a web address, in order, without overlap."""
    lowered = folded.lower()
    if not any(sign in lowered for sign in _SIGNS):
        return ()
    found = [_trimmed(folded, *m.span()) for p in (_WITH_SCHEME, _BARE) for m in p.finditer(folded)]
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Leave out the punctuation of the sentence, and a bracket that opened before the link."""
    while end > start + 1:
        last = text[end - 1]
        if last in _TRAILING or (last in ")]}" and not _opens(text, start, end, last)):
            end -= 1
        else:
            break
    return Span(start, end)


def _opens(text: str, start: int, end: int, closing: str) -> bool:
    return {")": "(", "]": "[", "}": "{"}[closing] in text[start:end]


def has_scheme(link: str) -> bool:
    """Tell whether the link begins with a scheme, be it a misspelt one."""
    return bool(_SCHEME.search(link))


def is_executable(link: str) -> bool:
    """Tell whether following the link would run something rather than open a page."""
    return link.lower().startswith(("javascript:", "vbscript:", "data:", "file:"))


def split(link: str) -> SplitResult | None:
    """Return the parts of a sound absolute web address, or None where it is malformed."""
    if "\\" in link or any(char.isspace() for char in link):
        return None
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc:
        return None
    return parts if _is_address(host) or _is_name(host) else None


def is_other_kind(link: str) -> bool:
    """Tell whether the link opens mail, phone or messages, which are not web addresses."""
    return link.lower().startswith(("mailto:", "tel:", "sms:"))


def corrected(link: str) -> str:
    """Return the address as it was probably meant, or an empty string where that is unclear."""
    plain = link.strip().replace("\\", "/")
    if _BARE_HOST.search(plain):
        return f"https://{plain}"
    _, slashes, rest = plain.partition("/")
    rest = rest.lstrip("/")
    return f"https://{rest}" if slashes and _BARE_HOST.search(rest) else ""


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_name(host: str) -> bool:
    labels = host.rstrip(".").split(".")
    if len(host) > 253 or labels[-1].isdigit():
        return False
    # A label in another script is sound once it is written as letters and digits.
    return all(_LABEL.match(label) if label.isascii() else label.isalnum() for label in labels)


def is_private_host(host: str) -> bool:
    """Tell whether the host answers only inside a machine or a building."""
    if _is_address(host):
        return not ip_address(host).is_global
    return "." not in host.rstrip(".") or host.rstrip(".").endswith(PRIVATE_SUFFIXES)


def is_shortener(host: str) -> bool:
    """Tell whether the host hides where its links lead."""
    return host.removeprefix("www.") in SHORTENERS


def tracking_parameters(parts: SplitResult) -> tuple[str, ...]:
    """Return the names of the parameters that follow the reader, in order."""
    names = (piece.partition("=")[0] for piece in parts.query.split("&"))
    return tuple(name for name in names if _follows_reader(name))


def without_tracking(parts: SplitResult) -> str:
    """Return the address with those parameters left out and all else as it was."""
    kept = [p for p in parts.query.split("&") if not _follows_reader(p.partition("=")[0])]
    return urlunsplit(parts._replace(query="&".join(kept)))


def _follows_reader(name: str) -> bool:
    lowered = name.lower()
    return lowered in CLICK_PARAMETERS or lowered.startswith("utm_")
