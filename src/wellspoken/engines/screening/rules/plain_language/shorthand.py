"""plain-language.shorthand: the short ways of charts and prescriptions stay in the chart."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.explained import is_explained
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear

_NOTES: Final = linear(
    r"\b(?:HbA1[cC]|A1[cC]|eGFR|SpO2|PaO2|FiO2|FEV1|CD4 count|T[12]DM|DM[12]|NT-proBNP|proBNP|hCG"
    r"|dsDNA"
    r"|anti-?TPO|U&Es?|U/E|LFTs?|TFTs?|FBCs?|K\+|Na\+|Hb [0-9]|hsCRP|PaCO2|VO2 ?max|pHPT"
    r"|BRCA[12])\b"
    r"|\b(?:[uU]/[sS](?:AB)?|[cC]/[oO]|[hH]/[oO]|[sS]/[pP]|[rR]/[vVtTxX]|[fF]/[uU]|[tT]/[tT]"
    r"|[pP]/[wW]"
    r"|[dD]/[cCwW]|[nN]/[vVkK]|[bB]/[gG]|[oO]/[eE]|[rR]/[oO]|[aA]/[wW]|[kK]/[cC]/[oO]|[yY]/[oO])"
    r"(?: |$|[.,;])"
    r"|\b(?:[Ii]x|[Hh]x|[Dd]x|[Tt]x|[Ss]x|[Mm]x|PMHx|FHx|Bx|Cx|Abx|abx|Pts?|pts?|Rxn)\b(?: |[.,:]"
    r"|$)"
    r"|\b(?:(?:[1-9]|1[0-9])/(?:7|52|12)|q[0-9]{1,2}h|Q[0-9]{1,2}H|[0-9]{1,2} hrly"
    r"|[0-9]{1,2}-hrly)\b"
    r"|\b(?:BD|TDS|QDS|QID|TID|BID|OD|HS|PRN|prn|tds|qds|qid|bid|nocte|mane|qhs|stat dose|p\.o\."
    r"|b\.d\.|t\.d\.s\.|q\.d\.s\.|p\.r\.n\.|sos if|SOS if|OD hs)(?:[ ,.;]|$)"
    r"|\b(?:[0-2][0-9][0-5][0-9] ?H(?:rs|RS|ours)?|[0-2][0-9][0-5][0-9]hrs)\b"
    r"|\b(?:G[0-9]P[0-9]|ASA [1-4]|NYHA (?:class )?[IV1-4]{1,3}|GCS [0-9]{1,2}"
    r"|NEWS2? (?:of )?[0-9]{1,2})\b",
    ignore_case=False,
)
# Letters of degrees and of places that look the same.
_ELSE: Final = linear(
    r"\b(?:OD (?:is|was|on|on the|deaths?|at)|[A-Z][a-z]{2,14},? OD\b|BD9|BD[0-9]|points|HS2"
    r"|ptsd)\b",
    ignore_case=False,
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        for found in _NOTES.finditer(passage.folded):
            written = found.group().rstrip(" ,.;:")
            span = Span(found.start(), found.start() + len(written))
            if passage.before(span.start, 1) in {"(", "#", "@", "-", "/", "&"}:
                continue
            if _ELSE.search(passage.folded[max(0, span.start - 18) : span.end + 10]):
                continue
            if passage.in_link(span.start, span.end) or is_explained(passage, span, ""):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message=f"“{written}” is written for a chart, not for readers.",
                evidence="a short form of charts, test results or prescriptions",
                suggestion="Write out what it means, in everyday words.",
            )


RULE = Rule(
    code="plain-language.shorthand",
    name="Shorthand of charts and prescriptions",
    what=(
        "Short forms of charts, test results and prescriptions, such as HbA1c, BD, 7/7, r/v or "
        "0730H, that the text does not explain."
    ),
    why="Readers cannot look them up, and some mean two things: OD is once a day and overdose.",
    source=(
        "Academy of Medical Royal Colleges, Please, write to me (September 2018); CDC Clear "
        "Communication Index, user guide, item 7 (August 2014)"
    ),
    severity=Severity.ADVISE,
    fix="Write it out.",
    bad=(
        bad("Your HbA1c is back. Please call.", "HbA1c"),
        bad("Take one tablet BD with food.", "BD"),
        bad("Come for your r/v on Monday.", "r/v"),
        bad("Bring the form back in 3/52.", "3/52"),
        bad("Be here at 0630H, without breakfast.", "0630H"),
        bad("Use the cream prn.", "prn"),
    ),
    good=(
        good("Your long-term sugar test (HbA1c) is back. Please call."),
        good("HbA1c, a test of your sugar over three months, is back."),
        good("Take one tablet twice a day with food."),
        good("Our emergency department is open 24/7. Come in!"),
        good("Dr. Jane Ruiz, OD, joins our eye clinic."),
        good("Park at BD9 and walk. #OD"),
    ),
    check=_check,
    needs=(_NOTES,),
)
