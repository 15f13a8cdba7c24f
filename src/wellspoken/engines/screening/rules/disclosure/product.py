"""disclosure.product-praise: who praises a product by name says whether there is a tie."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.disclosure.praise import branded_in
from wellspoken.engines.screening.rules.disclosure.told import INDEPENDENT, is_told_first
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear, words_needed

# Praise that sells: a wish that readers have the thing too, or the writer's own delight in it.
_SELLS: Final = linear(
    r"\b(?:recommend\w{0,4}|obsessed|love|loving|loves|swears? by|game[- ]changer|must-have"
    r"|can't live without|life-?saver|saved my|changed my life|favou?rites?|the best|the only"
    r"|holy grail"
    r"|go-to|hands down|10/10|ten of ten|five stars|get (?:one|yours|your|some|it|them|the)|grab"
    r"|try|buy|order|download|treat yourself|you need|tell (?:every|my|all)|told every|works?\b"
    r"|magic|brilliant|amazing|unreal|superb|fab|fabulous|wonderful"
    r"|forever|never (?:looked|slept|felt|travel|going)|painless|nothing (?:beats|like)|switched"
    r"|choose|pick|trust|wear|wears|top notch|new (?:wo)?man|made me|keeps? me|keeping me"
    r"|stays? on|worth (?:it|every)|highly|finally)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text"):
        folded = passage.folded
        if passage.document.language != "en" or is_told_first(folded):
            continue
        if (brand := branded_in(folded)) is None or INDEPENDENT.search(folded):
            continue
        for found in _SELLS.finditer(folded):
            span = Span(*found.span())
            if not is_quoted(passage, span):
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(span.start, span.end),
                    message=f"{brand} is praised by name: is there a tie to its maker?",
                    evidence=f'"{found.group()}"',
                    suggestion=(
                        "Name no brand, or begin with the tie. Where there is none, say that "
                        "nobody paid for this."
                    ),
                )
                break


def _names_product(reading: Reading) -> bool:
    return any(branded_in(passage.folded) for passage in reading.of_kind("text"))


RULE = Rule(
    code="disclosure.product-praise",
    name="Product praised by name",
    what="Praise for a product by its name, with no word on whether its maker paid or gave it.",
    why="Readers take a health service's praise for advice, and ask who paid for it.",
    source="16 CFR 255.0 and 255.5 (88 FR 48092, 26 July 2023)",
    severity=Severity.ADVISE,
    fix="Name no brand, or say first what ties you to its maker.",
    bad=(
        bad("Our midwives swear by the CozyNap pillow.", "swear by"),
        bad("FlexoKnee got me up the stairs again. Get one!", "Get one"),
    ),
    good=(
        good("Our midwives swear by a plain pillow between the knees."),
        good("#ad Our midwives swear by the CozyNap pillow."),
        good(
            "Nobody paid us for this: the CozyNap pillow did well in our test. Try it in the shop."
        ),
        good("You can try the MyChart app or ring the desk to book."),
    ),
    check=_check,
    triggers=words_needed(_SELLS),
    needs=(_SELLS,),
    concerns=_names_product,
)
