"""misinformation.repeated-claim: what the register knows to be false is not told as true."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.known_claims import RepeatedClaim
from wellspoken.engines.screening.learned.likely import score_of
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear

_LANGUAGES: Final = frozenset(("en", "es"))
_WRONG: Final = frozenset(("false", "misleading", "unproven", "outdated"))
_DOUBTFUL: Final = frozenset(("partly-true",))
_SHORTEST: Final = 12
# At -25, set on hands that were left out of the training, half of the false claims were told and
# one in sixteen of the texts alike that tell none. Raised when the weights were learned anew, for
# true sentences of the tests.
_LEANING: Final = -10
# Of all likenesses to known claims, below it lay one in fifty of those that told a false one and
# one in three of the others. It is asked only of likenesses that leave out a part of the claim.
_UNLIKELY: Final = -100
# As the register says why it takes a sentence for a claim.
_LACKS: Final = linear(r"does not name|its words do not tell")


def _check(reading: Reading) -> Iterator[Mark]:
    if reading.claims is None:
        return
    for passage in reading.of_kind("text", "alt"):
        language = passage.document.language
        if language not in _LANGUAGES or len(passage.folded) < _SHORTEST:
            continue
        leans = _leans if language == "en" else None
        for known in reading.claims.repeated_in(passage.folded, language, leans=leans):
            if known.verdict in _WRONG | _DOUBTFUL and not _is_unlikely(passage, known):
                yield _mark(passage, known)


def _leans(sentence: str) -> bool:
    return score_of(sentence, "misinformation") > _LEANING


def _is_unlikely(passage: Passage, known: RepeatedClaim) -> bool:
    """Tell whether words that leave out a part of the claim are hardly those of a false one."""
    if passage.document.language != "en" or not any(map(_LACKS.match, known.why)):
        return False
    return score_of(passage.folded[known.start : known.end], "misinformation") < _UNLIKELY


def _mark(passage: Passage, known: RepeatedClaim) -> Mark:
    surely = known.surely and known.verdict in _WRONG
    says = "repeats" if surely else "may repeat"
    return Mark(
        passage=passage,
        span=passage.document.origin(known.start, known.end),
        message=f"This {says} a known claim that is {known.verdict}: “{known.claim}”",
        evidence="; ".join((f"claim {known.id}, verdict {known.verdict}", *known.why)),
        suggestion=known.fact or "Its evidence is due for review: ask whoever keeps the register.",
        severity=Severity.REVIEW if surely else Severity.ADVISE,
        source=known.source or None,
    )


RULE = Rule(
    code="misinformation.repeated-claim",
    name="Known false claim told as true",
    what=(
        "A text that takes for its own a claim which the register holds to be false, misleading, "
        "unproven or outdated. Texts that debunk it, ask about it or only mention it are left "
        "alone; a likely match is advised only. Of a sentence that reads like a false "
        "claim, less of a likeness to one will do. Needs a register of claims."
    ),
    why="A false claim from a hospital is believed, and each repetition makes it more familiar.",
    source=(
        "U.S. Surgeon General, Confronting Health Misinformation (2021); the register of claims "
        "names the source of each fact"
    ),
    severity=Severity.REVIEW,
    fix="Tell the fact instead, or make clear that the claim is wrong before you name it.",
    bad=(
        bad(
            "The MMR vaccine causes autism in children.",
            "The MMR vaccine causes autism in children.",
        ),
        bad("Join our walk. Baking soda cures cancer.", "Baking soda cures cancer."),
        bad("Garlic cures covid.", "Garlic cures covid."),
        bad(
            "La vacuna triple vírica causa autismo.",
            "La vacuna triple vírica causa autismo.",
            lang="es",
        ),
    ),
    good=(
        good("The MMR vaccine does not cause autism."),
        good("Myth: baking soda cures cancer. Fact: it does not, and much of it is dangerous."),
        good("Does the MMR vaccine cause autism?"),
        good("Some people still say that vaccines cause autism. Large studies found no link."),
        good("Your child's MMR vaccine is due at 12 months. Autism checks are at 18 months."),
        good("Free flu shots on Saturday. No appointment needed."),
    ),
    check=_check,
    needs_claims=True,
)
