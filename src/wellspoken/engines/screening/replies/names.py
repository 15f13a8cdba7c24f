"""Names by which an answer addresses or mentions somebody, and whether the reader showed them."""

from collections.abc import Iterator
from dataclasses import dataclass

from wellspoken.engines.screening.lexicons.encounters import CLINICIAN
from wellspoken.engines.screening.lexicons.english import is_word
from wellspoken.engines.screening.names.lexicon import SHIFT, entries
from wellspoken.engines.text import Span, linear, word_set

_HONORIFIC = linear(
    r"\b((?:Mr|Mrs|Ms|Mx|Miss|MR|MRS|MS)\.?\s[A-Z][A-Za-z'-]{1,20}(?:\s[A-Z][a-z'-]{1,20})?)\b",
    ignore_case=False,
)
_GREETED = linear(
    r"(?:^|[.!?]\s{1,2}|\n)(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Hh]iya|HI|[Gg]ood (?:morning"
    r"|afternoon"
    r"|evening)|[Hh]i there"
    r"|[Tt]hank you(?: so much)?|[Tt]hanks(?: so much)?|[Ww]e(?:'re| are) sorry"
    r"|[Ss]orry)[, ]{1,2}"
    r"([A-Z][a-z'-]{1,20}(?:\s[A-Z][A-Za-z'-]{0,20}\.?)?)\s?[,!.:;-]",
    ignore_case=False,
)
_OPENING = linear(
    r"^([A-Z][a-z'-]{2,20}(?:\s[A-Z][A-Za-z'-]{0,20})?)[,!]\s(?:we|thank|thanks|i|your|you|our"
    r"|it"
    r"|as|so|please|sorry|the)\b"
)

_NO_NAMES = word_set(
    "all again and any anyone at beg both but care clinic community "
    "customer customers dear dental doctor doctors "
    "each everybody everyone facebook family families first folks "
    "for friend friends from god good google guys "
    "happy health hello hey hi hospital however in internet ladies "
    "lastly madam mam maam many mom moms my "
    "neighbor neighbors neighbour neighbours nurse nurses once "
    "our patient patients people please privacy "
    "readers reviewer security sir sorry so still team thank thanks "
    "that the then there these this to today "
    "tonight troop twitter unfortunately valued we well what when "
    "while yes yelp you your monday tuesday "
    "wednesday thursday friday saturday sunday january february "
    "march april may june july august september "
    "october november december christmas easter english spanish "
    "hipaa federal state also although as because "
    "if it not now no of on or since us until after before meneer mevrouw senor senora oops yep "
    "yeah nope aye obrigado obrigada gracias merci danke diolch aunty auntie uncle oga eish "
    "amen hallelujah alhamdulillah inshallah mashallah amin shukran salaam shalom namaste "
    "siyabonga ngiyabonga enkosi dankie asante karibu mahalo aloha kia slainte sláinte dhanyavaad "
    "shukriya salamat terima arigato xiexie takk tack kiitos grazie efharisto"
)
_TITLES = word_set(
    "mr mrs ms mx miss mdm sri smt shri auntie aunty uncle mister madam khun hajiya alhaji mallam "
    "cllr councillor sister brother pastor rev reverend coach chief oga mama baba sir captain"
)
# What a handle shows of a name: "aoibh.x" shows Aoibheann.
_PART = linear(r"[^\W\d_]{1,40}", ignore_case=False)
_LONG_PART = 4
_SHORT_FORMS = ("'re", "'ve", "'ll", "'d", "'m", "n't")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name in an answer, as a span of its folded text; `formal` with a form of address."""

    span: Span
    words: tuple[str, ...]
    formal: bool


def names_addressed(folded: str) -> Iterator[Name]:
    """Yield the names by which an answer calls its reader, or a person with a form of address."""
    for found in _HONORIFIC.finditer(folded):
        yield _name(found.span(1), found.group(1), formal=True)
    for pattern in (_GREETED, _OPENING):
        for found in pattern.finditer(folded):
            words = found.group(1)
            first = words.split()[0].lower()
            if (
                first not in _NO_NAMES
                and _may_be_name(first)
                and words.lower() not in _TITLES
                and not _ROLE.search(words.lower())
                and all(word[0].isupper() for word in words.split())
            ):
                yield _name(found.span(1), words, formal=False)


def _may_be_name(low: str) -> bool:
    """Tell whether a word is known as a name, or as nothing else."""
    if low.endswith(_SHORT_FORMS):
        return False
    code = entries().get(low, 0)
    return code >= SHIFT or (code == 0 and not is_word(low))


def was_shown(name: Name, author: str, review: str) -> bool:
    """Tell whether every part of the name stands in the reader's own name or words."""
    shown = "".join(char for char in author.lower() if char.isalnum())
    parts = [part for part in _PART.findall(author.lower()) if len(part) >= _LONG_PART]
    written = review.lower()
    return all(
        word in shown
        or word in written
        or (len(word) == 1 and word in author.lower())
        or word.startswith(tuple(parts))
        for word in name.words
    )


def _name(span: tuple[int, int], text: str, *, formal: bool) -> Name:
    words = tuple(word.strip(".'").lower() for word in text.split())
    titled = len(words) > 1 and words[0] in _TITLES
    return Name(span=Span(*span), words=words[1:] if formal or titled else words, formal=formal)


_ROLE = linear(rf"\b(?:dr|doctor|prof|professor|{CLINICIAN})\b", ignore_case=False)
