"""Words of an answer in Spanish, their kinds, and who speaks of whom in a sentence.

Verbs are told by their endings, since pronouns are left out: "le atendimos", "viniste". Accents are
left out where words are compared, as people on telephones do.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.replies.talk import FIGURE
from wellspoken.engines.screening.spanish.words import SMALL_WORDS, plain
from wellspoken.engines.text import word_set

# Of verbs: who did it and when, as far as the ending tells; the longer ones are asked first.
_ENDINGS: Final = (
    ("<ste>", ("aste", "iste", "asteis", "isteis")),
    ("<ron>", ("aron", "ieron")),
    ("<mos>", ("amos", "imos", "emos")),
    ("<do>", ("ado", "ido", "ada", "ida", "ados", "idos", "adas", "idas")),
    ("<ndo>", ("ando", "iendo")),
    ("<r>", ("ar", "er", "ir", "arle", "erle", "irle", "arte", "erte", "irte", "arnos", "ernos")),
    ("<aba>", ("aba", "abas", "aban", "ia", "ias", "ian")),
)
_PAST_KINDS: Final = frozenset(("<past>", "<ste>", "<ron>", "<aba>", "<do>"))
_PAST: Final = word_set("fue fueron era estaba estuvo vino hizo")
_YOU: Final = word_set(
    "te ti tu tus usted ustedes su sus le les lo la os vos vosotros vuestra vuestro vuestros "
    "vuestras contigo tuyo suya suyo"
)
_WE: Final = word_set("nos nuestra nuestro nuestras nuestros nosotros yo me mi")
_ALL: Final = word_set(
    "todos todas cualquier cualquiera quien quienes pacientes personas alguien nadie cada si"
)
_OFFER: Final = word_set(
    "favor puede pueden puedes podria llame llamenos llamanos escriba escribanos escribenos "
    "contacte contactenos comuniquese invitamos acerquese visite consulte dm"
)


@lru_cache(maxsize=8192)
def kind_of(word: str) -> str:
    """Return a word that carries grammar without its accents, any other as its ending tells it."""
    bare = plain(word)
    if bare in SMALL_WORDS:
        return bare
    if word == FIGURE:
        return "<0>"
    if not word[0].isalpha():
        return "<sign>"
    if word.endswith(("\u00f3", "\u00e9", "\u00ed")):
        return "<past>"
    return next((kind for kind, endings in _ENDINGS if bare.endswith(endings)), "<word>")


def shapes_in(words: list[str], kinds: list[str]) -> Iterator[str]:
    """Yield of each sentence who speaks of whom: you, us, the past, all people, an offer."""
    start = 0
    for at in range(len(words) + 1):
        if at < len(words) and words[at] not in {".", "!", "?"}:
            continue
        said = set(map(plain, words[start:at]))
        verbs = set(kinds[start:at])
        told = (
            ("you", "<ste>" in verbs or not _YOU.isdisjoint(said)),
            ("we", "<mos>" in verbs or not _WE.isdisjoint(said)),
            ("past", not (_PAST_KINDS.isdisjoint(verbs) and _PAST.isdisjoint(said))),
            ("all", not _ALL.isdisjoint(said)),
        )
        shape = "+".join(name for name, holds in told if holds)
        yield shape
        yield f"{shape}, {'offer' if not _OFFER.isdisjoint(said) else 'none'}"
        start = at + 1
