"""claim.number: a figure that praises says where it comes from."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import mark
from wellspoken.engines.screening.sourcing import points_to_source
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear, word_set, words_needed

_FIGURE = (
    r"(?:[0-9]{1,3}(?:\.[0-9]{1,2})? ?(?:%|percent|per cent|pct)|[0-9]{1,2} (?:out of|in"
    r"|of) (?:every )?[0-9]{1,3}"
    r"|(?:nine|eight|seven|four|three|two) (?:out of|in) (?:ten|five|four|three)|half|one third"
    r"|two thirds"
    r"|[0-9]{1,3}x|[0-9]{1,3} times|two times|three times|five times|ten times|twice|double|triple)"
)
_EFFECT = linear(
    rf"\b{_FIGURE} (?:as |more |less |fewer |lower |higher |better |faster |reduction in "
    rf"|drop in |cut in )?"
    r"(?:success\w{0,4}|effective\w{0,4}|efficacy|accura\w{2,3}|survival|cure rate|satisf\w{1,7}"
    r"|recover\w{1,3}"
    r"|reduction|improvement|fewer|less|lower|faster|better|safer|quicker|shorter|protect\w{0,5}"
    r"|relief"
    r"|pain|complications?|readmissions?|infections?|symptoms?|weight)\b"
    rf"|\b(?:reduc\w{{1,4}}|cuts?|cutting|lower\w{{0,3}}|slash\w{{0,3}}|halv\w{{1,3}}"
    rf"|boost\w{{0,3}}|improv\w{{1,4}}"
    rf"|increas\w{{1,3}}|decreas\w{{1,3}}|drop\w{{0,4}}|rais\w{{1,3}}|prevent\w{{0,3}}"
    rf"|eliminat\w{{1,3}})"
    rf" (?:[\w'-]{{1,14}} ){{1,6}}?(?:by |up to |more than |over |about |nearly |almost |in "
    rf"|of )?{_FIGURE}(?:\b|%)?"
    rf"|\b{_FIGURE}(?: of)? (?:our |all |the |these )?(?:patients|users|people|women|men|clients"
    rf"|families"
    r"|customers|parents|participants|doctors|dentists|surgeons"
    r"|nurses) (?:who \w{2,10} (?:\w{2,12} )?)?"
    r"(?:recommend\w{0,2}|would|improve\w{0,2}|recover\w{0,2}|walk\w{0,2}|lose|lost|quit|saw|see"
    r"|feel|felt"
    r"|report\w{0,2}|get|got|agree\w{0,1}|choose|prefer|trust|survive\w{0,1}|return\w{0,2}"
    r"|are (?:satisfied|happy"
    r"|pain|cured|better)|were|stay\w{0,2}|love|go home|need less)\b"
    rf"|\b(?:success|survival|cure|recovery|satisfaction|efficacy|accuracy|complication"
    rf"|infection|live birth"
    rf"|pregnancy) rates? (?:of|is|are|at|:|above|over|near\w{{0,2}}|hits?|reach\w{{0,3}}) "
    rf"(?:just |only |over |about |nearly |more than )?{_FIGURE}(?:\b|%)?"
)
_OTHER = linear(
    r"n't\b|\b(?:no|not|never|nothing) (?:[\w-]{1,14} ){0,4}(?:is|are|be|100)\b|\b(?:off"
    r"|discount|raised|donat\w{1,4}|fundrais\w{1,4}|goal|capacity|staff|employees|cdc|tickets?"
    r"|humidity|rain|alcohol|spf|uv|cotton|tax|apr|battery|target)\b|\?"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        if points_to_source(reading, passage):  # it reads the whole text
            continue
        for found in _EFFECT.finditer(passage.folded):
            span = Span(*found.span())
            sentence = passage.around(span.start, span.end)
            if _OTHER.search(sentence) or is_quoted(passage, span):
                continue
            yield mark(
                passage,
                span,
                "This figure speaks for a treatment or the house, and names no source.",
                "Name the source and the year, and say compared with what.",
            )
            break


RULE = Rule(
    code="claim.number",
    name="Figure without a source",
    what=(
        "Success rates, effects and satisfaction in numbers (95% effective, cuts pain in half, 9 "
        "of 10 "
        "patients) with no source named or linked."
    ),
    why="A number sounds proved. Without a source nobody can tell whether it is.",
    source="FTC Policy Statement Regarding Advertising Substantiation (1984); UK CAP Code, rule "
    "3.7 (2010)",
    severity=Severity.REVIEW,
    fix="Name the source and the year, or link to it.",
    bad=(
        bad("Our IVF success rate is 72%.", "success rate is 72%"),
        bad("9 out of 10 patients recommend us.", "9 out of 10 patients recommend"),
        bad("The new pill is 95% effective.", "95% effective"),
        bad("Yoga cuts back pain by 60%.", "cuts back pain by 60%"),
        bad("Twice as effective as surgery", "Twice as effective"),
        bad("Robotic surgery means 3x faster recovery.", "3x faster recovery"),
        bad("98% of our patients go home the same day.", "98% of our patients go home"),
    ),
    good=(
        good("The vaccine was 95% effective in a trial published in 2020 (NEJM)."),
        good("According to the CDC, flu shots cut the risk of illness by 40% to 60%."),
        good("1 in 5 adults lives with a mental illness."),
        good("Get 50% off reading glasses at our gift shop."),
        good("We raised 80% of our goal for the new MRI."),
        good("Use a rub with at least 60% alcohol."),
        good("Screening cuts deaths by 20%: https://example.org/study"),
        good("95% of staff had their flu shot."),
    ),
    check=_check,
    needs=(_EFFECT,),
    triggers=words_needed(_EFFECT),
    also=word_set("0 nine eight seven four three two half third thirds times twice double triple"),
    yields_to=frozenset(("claim.hundred-percent",)),
)
