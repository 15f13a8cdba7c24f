"""Finding e-mail addresses, plain or disguised ("john dot smith at example dot com")."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wellspoken.engines.text import Match, Span, linear, word_set

_PLAIN = linear(r"[\w.%+'-]{1,64}@[^\W_](?:[\w-]{0,62}[^\W_])?(?:\.[\w-]{1,62}){1,5}")
_WORD_DOT = r"(?:\s?[(\[{]\s?(?:dot|punto|\.)\s?[)\]}]\s?|\s{1,2}(?:dot|punto)\s{1,2})"
_DOT = rf"(?:\.|\s\.\s|{_WORD_DOT})"
_JOIN = rf"(?:{_DOT}|\s{{1,2}}(?:underscore|dash|hyphen|plus|gui[oó]n)\s{{1,2}})"
_AT = r"(?:\s?[(\[{<]\s?(?:at|a|arroba)\s?[)\]}>]\s?|\s{1,2}(?:at|arroba)\s{1,2}|\s{0,2}@\s{0,2})"
_DISGUISED = linear(
    rf"\b([\w+'-]{{1,40}}(?:{_JOIN}[\w+'-]{{1,40}}){{0,3}})({_AT})"
    rf"([a-z0-9-]{{1,40}}(?:{_DOT}[a-z0-9-]{{1,24}}){{1,3}})\b"
)
_LETTER_BY_LETTER = linear(
    r"\b[a-z0-9](?:\s[a-z0-9._+-]){2,40}\s@\s[a-z0-9](?:\s[a-z0-9-]){1,40}(?:\s\.(?:\s[a-z]){2,12}){1,3}\b"
)
_MAY_BE_DISGUISED = linear(
    r"(?:\b(?:at|arroba)|[(\[{<]\s?a)[\s)\]}>]{1,4}[a-z0-9-]{1,40}(?:\s?[.(\[{]|\s{1,2}(?:dot|punto)\b)"
)
_CUE = linear(r"\b(?:e-?mails?|mail|write to|reach|contact|address)\b[^\n]{0,20}$")
_WORD = linear(r"[a-z]{3,24}")
_DOT_WORD = linear(r"\b(?:dot|punto)\b")
_SPACED_DOT = linear(_DOT)
_SPACED_JOIN = linear(r"\s{1,2}(underscore|dash|hyphen|plus|gui[oó]n)\s{1,2}")

ENDINGS: Final = word_set(
    "com org net edu gov mil int info biz io co uk us ca au nz ie eu de fr es it nl be ch at se "
    "no dk fi pt pl in jp cn br mx za health care clinic hospital healthcare email me dev app "
    "example nhs ac"
)
_PERSONAL_HOSTS: Final = word_set(
    "aol att bellsouth btinternet comcast cox fastmail gmail gmx googlemail hotmail icloud live "
    "mac me msn outlook proton protonmail rocketmail sbcglobal verizon yahoo yandex ymail zoho "
    "earthlink mail tutanota pm hey web"
)
_NOT_PEOPLE: Final = word_set(
    "us me you we it here there more now today out in on is are and or online live visit "
    "details information website site page look available found find that this them him her one"
)
_OFFICES: Final = word_set(
    "admin admissions appointments billing careers clinic communications complaints contact "
    "development donate education enquiries enquiry events feedback foundation giving hello "
    "help helpdesk hr info inquiries jobs library mail marketing media news newsletter office "
    "outreach patientrelations patients pharmacy press privacy pr public reception recruitment "
    "referrals registration research security service support training volunteer volunteers "
    "webmaster access accounts advice alumni apply archive bequests blood book booking bookings "
    "carers catering chaplaincy choir comms community compliance conference council customercare "
    "desk director donations donors editor education enrol enrolment estates facilities finance "
    "forms friends frontdesk fundraising gifts governance governors images invoices involvement "
    "jobs "
    "learning legacy lostproperty members membership museum nurses nursing orders pals parking "
    "payroll photos pictures post postbox postroom procurement quality questions radio radiology "
    "records recruiting refund refunds rota sales schools secretary sponsor sponsors studies study "
    "suppliers switchboard talks team tours transport travel trial trials vacancies vendors "
    "visitors vivas web welcome wellbeing workshops yoursay"
)

# One of these matches wherever an address is found.
EMAILS: Final = (_PLAIN, _DISGUISED, _LETTER_BY_LETTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailAddress:
    """An address where it stands, as it would be typed into a mail programme."""

    span: Span
    address: str
    disguised: bool

    @property
    def is_office(self) -> bool:
        """Whether the mailbox belongs to an office, at a host that is not for private mail."""
        local, _, host = self.address.lower().partition("@")
        words = set(_WORD.findall(local))
        told = local.replace("-", "") in _OFFICES or (bool(words) and words <= _OFFICES)
        # People join their names by points; "app-feedback" is a desk's.
        told = told or ("-" in local and local.rpartition("-")[2] in _OFFICES)
        return told and not is_personal_host(host)

    @property
    def is_plain_word(self) -> bool:
        """Whether the mailbox is one word, as offices have, at a host not for private mail."""
        local, _, host = self.address.lower().partition("@")
        return not self.disguised and local.isalpha() and not is_personal_host(host)


def find_emails(folded: str) -> Iterator[EmailAddress]:
    """Yield every e-mail address in the text, in order, without overlap."""
    lowered = folded.lower()
    if not any(sign in lowered for sign in ("@", "at", "arroba", "a)", "a]")):
        return
    if "@" not in folded and not _MAY_BE_DISGUISED.search(folded):
        return
    found = [*_plain(folded), *_disguised(folded), *_spaced_out(folded)]
    end = 0
    for email in sorted(found, key=lambda email: (email.span.start, -email.span.end)):
        if email.span.start >= end:
            end = email.span.end
            yield email


def is_personal_host(host: str) -> bool:
    """Tell whether the host gives mailboxes to the general public."""
    return host.lower().split(".")[0] in _PERSONAL_HOSTS


def _plain(folded: str) -> Iterator[EmailAddress]:
    if "@" not in folded:
        return
    for match in _PLAIN.finditer(folded):
        start = match.start() + len(match.group()) - len(match.group().lstrip(".'-%+"))
        is_handle = folded[max(0, start - 1) : start] == "@"  # @user@server: a fediverse name
        end = match.end() - (len(match.group()) - len(match.group().rstrip(".-")))
        if not is_handle and folded[start] != "@":
            yield EmailAddress(
                span=Span(start, end), address=folded[start:end].lower(), disguised=False
            )


def _disguised(folded: str) -> Iterator[EmailAddress]:
    for match in _apart(folded):
        local, at, host = match.groups()
        if at == "@" or folded[max(0, match.start() - 1) : match.start()] == "@":
            continue
        plain_local, plain_host = _undisguised(local), _undisguised(host)
        if plain_host.rpartition(".")[2] not in ENDINGS or plain_local in _NOT_PEOPLE:
            continue
        before = folded[max(0, match.start() - 30) : match.start()]
        if local.isdigit() and at.strip().lower() == "at":
            continue  # "places are £15 at run.example.org"
        if at.strip().lower() == "at" and not _reads_as_address(local, host, before):
            continue
        yield EmailAddress(
            span=Span(*match.span()), address=f"{plain_local}@{plain_host}", disguised=True
        )


def _apart(folded: str) -> Iterator[Match]:
    """Yield what may be addresses, and what begins within a refused host.

    In "write me at j dot lee at mail dot org" the first "at" is only a word, and the host that it
    seems to have is the name before the second.
    """
    at = 0
    while (match := _DISGUISED.search(folded, at)) is not None:
        yield match
        refused = _undisguised(match.group(3)).rpartition(".")[2] not in ENDINGS
        at = match.start(3) if refused else match.end()


def _spaced_out(folded: str) -> Iterator[EmailAddress]:
    if " @ " not in folded:
        return
    for match in _LETTER_BY_LETTER.finditer(folded):
        address = "".join(match.group().split()).lower()
        yield EmailAddress(span=Span(*match.span()), address=address, disguised=True)


def _undisguised(part: str) -> str:
    signs = {"underscore": "_", "dash": "-", "hyphen": "-", "plus": "+", "guion": "-", "guión": "-"}
    joined = _SPACED_JOIN.sub(lambda match: signs[match.group(1).lower()], part)
    return _SPACED_DOT.sub(".", joined).lower()


def _reads_as_address(local: str, host: str, before: str) -> bool:
    """Tell "jsmith at example dot com" from "see us at example.com", where only "at" is a word."""
    return bool(
        _DOT_WORD.search(host)
        or any(sign in local for sign in "._+0123456789")
        or _DOT_WORD.search(local)
        or is_personal_host(host)
        or _CUE.search(before)
    )
