"""claim.superlative: praise of the house names who gave it."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import mark
from wellspoken.engines.screening.sourcing import points_to_source
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear, word_set, words_needed

_MOST = (
    r"(?:best|top|leading|finest|safest|fastest|premier|foremost|greatest|number one|number 1"
    r"|no\. ?1|#1"
    r"|world[- ]class|top[- ]rated|highest[- ]rated|best[- ]in[- ]class|most (?:advanced|trusted"
    r"|experienced|innovative|skilled|effective|modern|accurate|comprehensive|caring|qualified"
    r"|respected)"
    r"|unmatched|unrivall?ed|unparallell?ed|unbeatable|unsurpassed|first-class|elite|award-winning"
    r"|largest|cheapest|lowest-cost|strongest|cleanest)"
)
_HEAD = (
    r"(?:hospitals?|clinics?|doctors?|surgeons?|physicians?|specialists?|team|care|facility"
    r"|facilities"
    r"|centers?|centres?|programs?|programmes?|practices?|outcomes?|results|treatments?|technology"
    r"|services?|emergency (?:room|department)|er|ed|maternity|nurses|healthcare|health (?:care"
    r"|system)"
    r"|medicine|department|unit|provider|providers|experts?|dentists?|therapists?|vaccines?|drugs?"
    r"|medication|rehab|institute|laborator(?:y|ies)|labs?|physio\w{0,10}|pharmacy|imaging)"
)
_AREA = (
    r"(?:in|across|of|on) (?:the |our |all of )?(?:whole |entire )?(?:state|region|country"
    r"|county|city|world"
    r"|nation|area|valley|uk|us|usa|america|europe|midwest|south|north|east|west|southwest"
    r"|northwest"
    r"|northeast|southeast|town|planet|island|continent|tri-state)"
)
_PRAISE = linear(
    rf"\b(?:the |our |your |county's |city's |state's |region's |nation's |area's |country's "
    rf"|world's )?"
    rf"{_MOST}(?:,? (?:and )?[a-z-]{{3,16}}){{0,3}}? {_HEAD}\b"
    rf"|\b(?:second to none|like no other|nobody does it better|no one does it better"
    rf"|better than any"
    rf"(?: other)? {_HEAD}|better than (?:the competition|our competitors|every other \w{{4,12}})"
    rf"|the only (?:hospital|clinic|team|doctors?|place) (?:you|that can|who can)"
    rf"|leader in \w{{4,16}}"
    rf"(?: care| treatment| medicine)?|the best there is|best of the best|ahead of (?:all"
    rf"|every) other)\b"
    rf"|#1(?:,? (?:and )?[a-z-]{{3,16}}){{0,3}}? {_HEAD}\b"
    rf"|(?:#1|\bno\. ?1|\bnumber one|\bnumber 1) (?:choice|in|for|hospital|clinic|rated"
    rf"|ranked)\b(?: [a-z]{{3,14}})?"
    rf"|\b(?:the )?(?:best|finest|greatest|safest|fastest|top) (?:[a-z-]{{3,14}} ){{0,3}}{_AREA}\b"
)
_OTHER = linear(
    r"\b(?:best (?:practices?|way|wishes|time|friends?|self|interests?|guess|chance"
    r"|choice for you|thing"
    r"|protection|defen[cs]e|shot|tips?|advice|results when|care (?:starts|begins|for your"
    r"|possible))"
    r"|leading cause|leading causes|top (?:tips?|ten|5|five|three|10|reasons?|floor|of)|your best"
    r"|do our best|their best|our best|at their best|best of luck|best possible|best for (?:you"
    r"|your"
    r"|them)|one of the|among the|strive|aim|goal|want to be|working to|hope to|vision|mission"
    r"|deserves?"
    r"|thank\w{0,3}|proud of|love our|appreciat\w{1,5}|birthday|congratulat\w{1,5}|n't|not|find the"
    r"|choose the|how to|which|looking for|right for|we know|ever|anyone|works best|leading (?:a"
    r"|the|our)|led by"
    r"|largest (?:employer|meal|organ|size|single|risk)|the best medicine|laughter|access to|who is"
    r"|largest gland)\b|\?"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        if points_to_source(reading, passage):  # it reads the whole text
            continue
        for found in _PRAISE.finditer(passage.folded):
            span = Span(*found.span())
            sentence = passage.around(span.start, span.end)
            if _OTHER.search(sentence) or is_quoted(passage, span):
                continue
            yield mark(
                passage,
                span,
                "This ranks the house or a treatment above others and names no source.",
                "Say who found so, when and how, or say what you do instead of how good it is.",
            )


RULE = Rule(
    code="claim.superlative",
    name="Superlative without a source",
    what='"The best hospital", "leading surgeons", "#1 in the state", with nobody named who says '
    "so.",
    why="A comparison needs proof before it is published, and readers should be able to look it "
    "up.",
    source="UK CAP Code, rules 3.7 and 3.33 (2010, as amended); FTC Policy Statement on "
    "Substantiation (1984)",
    severity=Severity.REVIEW,
    fix="Name the ranking, the year and the link; or leave the superlative out.",
    bad=(
        bad("We are the best hospital in the state.", "the best hospital"),
        bad("Our world-class surgeons are here for you.", "Our world-class surgeons"),
        bad("#1 in knee surgery", "#1 in knee"),
        bad(
            "The region's most advanced cancer center opens.",
            "region's most advanced cancer center",
        ),
        bad("Our stroke care is second to none.", "second to none"),
        bad("Come to the safest maternity unit around.", "the safest maternity"),
        bad("Unrivalled outcomes after hip surgery", "Unrivalled outcomes"),
        bad("The fastest ER in town", "The fastest ER"),
    ),
    good=(
        good("Named a best hospital for maternity care by U.S. News, 2024-2025."),
        good("Heart disease is the leading cause of death."),
        good("The best way to stop the flu is to get your shot."),
        good("Our nurses do their best for you, every day."),
        good("Best practices in wound care: a free class"),
        good("Thank you to the best nurses in the world! 💙"),
        good("Top tips for a safe barbecue"),
        good("Leapfrog gave us an A for safety in spring 2024: one of the safest hospitals."),
        good("What is the best treatment for me? Ask these questions."),
    ),
    check=_check,
    needs=(_PRAISE,),
    triggers=word_set(
        "best top leading finest safest fastest premier foremost greatest number 1 class rated "
        "most "
        "unmatched unrivalled unrivaled unparalleled unparallelled unbeatable unsurpassed elite "
        "award "
        "largest cheapest lowest strongest cleanest second better only leader ahead"
    ),
    also=words_needed(_PRAISE),
)
