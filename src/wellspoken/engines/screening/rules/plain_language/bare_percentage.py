"""plain-language.bare-percentage: a share says of what, a change says from what to what."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear

_PERCENT: Final = linear(
    r"\b[0-9]{1,3}(?:[.,][0-9]{1,2})?(?:\s?(?:-|to)\s?[0-9]{1,3}(?:\.[0-9]{1,2})?)?"
    r"(?:\s{0,2}%|[ -](?:percent|per cent|pct)\b)"
    r"|\b(?:five|ten|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[- ]\w{3,5})?|a hundred) (?:percent|per cent)\b"
)
# What a relative change is a change of, when it is somebody's risk.
_RISK: Final = (
    r"risks?|chances?|odds|likelihood|deaths?|mortality|dying|cases|infections?|hospitali[sz]ations?"
    r"|admissions?|strokes?|heart attacks?|cancers?|overdoses?|suicides?|injur(?:y|ies)|falls"
    r"|complications?|severe (?:illness|disease)|illness|disease|birth defects|miscarriages?"
    r"|relapses?|symptoms|transmission|diagnos[ei]s|attacks?|asthma|dementia|diabetes|pneumonia"
    r"|hospital (?:stays|visits)|stays|preterm births?|stillbirths?|bleeding|flare-?ups|survival"
    r"|side effects|caries|decay|fractures?|blindness|depression|vaccines?|jabs?|shots?|screening"
    r"|pills?|tablets?|drugs?|statins?|breastfeeding|exercise|smoking|vaping|smokers?"
)
_RISK_NAMED: Final = linear(rf"\b(?:{_RISK})\b")
_CHANGE_BEFORE: Final = linear(
    r"\b(?:reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|decreas(?:e|es|ed|ing)"
    r"|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|rose|rises?|risen|fell|fallen|drop(?:s|ped)?"
    r"|declin(?:e|es|ed)|grew|grown|jump(?:s|ed)?|surged?|climb(?:s|ed)?|up|down|doubl(?:e|es|ed)"
    r"|prevent(?:s|ed)?|stops?|protects?|slash(?:es|ed)?|boost(?:s|ed|ing)?|shrinks?|halv(?:e|es|ed))\b"
)
# "down to 30%" is a level, "by up to 30%" a change.
_BY: Final = linear(
    r"\bby (?:up to |as much as |more than |at least |about |nearly |almost |over )?~?$"
)
_LEVEL: Final = linear(
    r"\b(?:to|at|than|from|reach(?:es|ed|ing)?|cross(?:es|ed)?|hits?)"
    r"(?: about| nearly| almost| over| around)? ?~?$"
)
_CHANGE_AFTER: Final = linear(
    r"^\s{0,2}(?:more|less|greater|smaller|higher|lower|fewer|reduc(?:ed|tion)|decrease[sd]?|drop"
    r"|fall|increase[sd]?|rise|decline|cut|jump|surge|greater|worse|better|risk reduction"
    r"|relative|effective|efficacy|protection|protected)\b"
)
_SHARE_AFTER: Final = linear(
    r"^\s{1,2}(?:(?:now|still|also|already|will|do|did|don't|never|even)\s)?(?:have|had|has|are|were"
    r"|is|was|suffer|suffered|die|died|dies|get|got|live|lived|report|reported|reports|say|said|says"
    r"|develop|developed|experience|experienced|survive|survived|recover|recovered|smoke|drink"
    r"|feel|felt|go|went|know|knew|take|took|miss|missed|need|needed|relapse|relapsed|receive"
    r"|received|do not|quit|show|showed)\b"
)
_WHOLE: Final = linear(
    r"\b[0-9][0-9.,]{0,12} (?:[a-z-]{2,14} )?(?:in|out of|of|per|for) (?:every |each |the "
    r"|about )?[0-9]"
    r"|\bfrom (?:about |nearly )?[0-9][0-9.,]{0,10} (?:[a-z]{2,14} )?(?:[a-z]{2,14} )?to "
    r"(?:about |nearly )?[0-9][0-9.,]{0,10} [a-z]|\bn ?= ?[0-9]"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) (?:every )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|[0-9])"
)
_COUNTED: Final = linear(
    r"\b[0-9][0-9,]{1,10}[0-9] (?:[a-z-]{2,16} ){0,2}(?:people|adults|patients|children|women|men"
    r"|residents|participants|volunteers|cases|deaths|students|teens|adolescents|babies|births"
    r"|households|families|respondents|nurses|doctors|workers|employees|persons|veterans|smokers"
    r"|users|parents|visits|admissions|infections|hospitali[sz]ations)\b"
)
_OF: Final = linear(r"\b(?:of|among|in) [a-z]{2}")
# Strength, charge, price, participation: nobody's risk.
_ELSE: Final = linear(
    r"\b(?:alcohol|ethanol|ethyl|isopropyl|bleach|peroxide|solution|cotton|juice|discount|off|capacity"
    r"|battery|humidity|fat|cocoa|uv|uva|uvb|spf|deet|interest|tax|funded|covered|coverage|goal|score"
    r"|grade|discounts?|sure|certain|effort|commitment|tip|match(?:ed|ing)?|salary|pay|budget|costs?"
    r"|prices?|wait(?:s|ing)?|energy|electricity|donations?|visits?|appointments?|calls?|rating)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        told = None
        for found in _PERCENT.finditer(passage.folded):
            span = Span(*found.span())
            fault = _fault(passage, span)
            if not fault or passage.in_link(span.start, span.end):
                continue
            if told is None:
                told = gives_numbers(passage)
            if not told:
                yield _mark(passage, span, fault)


def gives_numbers(passage: Passage) -> bool:
    """Tell whether the text gives numbers of people: "2 in 100", "412 patients"."""
    return bool(_WHOLE.search(passage.folded) or _COUNTED.search(passage.folded))


def _fault(passage: Passage, span: Span) -> str:
    """Return what is missing: "change" without numbers, "share" of nothing named, or nothing."""
    sentence = passage.around(span.start, span.end)
    before = passage.before(span.start, 90)
    start = max(before.rfind(mark) for mark in ".!?\n") + 1
    before = before[start:]
    after = passage.folded[span.end : span.end + 60]
    if _ELSE.search(sentence) or passage.folded[span.start : span.end].startswith("100"):
        return ""
    if _LEVEL.search(before) and not _BY.search(before):
        return ""
    if _RISK_NAMED.search(sentence) and (
        _CHANGE_BEFORE.search(before) or _CHANGE_AFTER.search(after)
    ):
        return "change"
    if _CHANGE_AFTER.search(after) and "likel" in after:
        return "change"
    if _SHARE_AFTER.search(after) and not _OF.search(before):
        return "share"
    return ""


def _mark(passage: Passage, span: Span, fault: str) -> Mark:
    written = passage.folded[span.start : span.end]
    is_change = fault == "change"
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=(
            f"“{written}” of what? A relative change sounds larger or smaller than it is."
            if is_change
            else f"“{written}” of whom? The whole is not named."
        ),
        evidence=(
            "a change in percent, and no numbers of people in the text"
            if is_change
            else "a share in percent without the group it is a share of"
        ),
        suggestion=(
            "Give the numbers of people: “from 2 in 100 people to 1 in 100”."
            if is_change
            else "Name the group, or give numbers: “30 of 100 adults with asthma”."
        ),
    )


RULE = Rule(
    code="plain-language.bare-percentage",
    name="Percentage without its whole",
    what=(
        "A change of somebody's risk in percent without the numbers of people behind it, or a "
        "share in percent without the group it is a share of. Strengths, prices, discounts and "
        "goals are left alone."
    ),
    why=(
        "“Halves the risk” may mean 2 in 10 or 2 in a million. Readers who get only the relative "
        "number overrate benefits and harms alike."
    ),
    source=(
        "CDC Clear Communication Index, user guide, items on numbers and risk (August 2014); "
        "Gigerenzer et al., Psychological Science in the Public Interest 8(2) (November 2007)"
    ),
    severity=Severity.ADVISE,
    fix="Give the numbers of people, before and after, on the same base.",
    bad=(
        bad("The new drug reduces the risk of stroke by 50 %.", "50 %"),
        bad("Walkers have a 30% lower risk of heart attack.", "30%"),
        bad("Vaccinated adults are 90 percent less likely to be hospitalised.", "90 percent"),
        bad("Overdose deaths rose 18% last year.", "18%"),
        bad("30% have high blood pressure and do not know it.", "30%"),
        bad("Nearly 40 per cent die within a year.", "40 per cent"),
        bad("A 25% increase in falls worries us.", "25%"),
        bad("Smoking raises your chance of dying early by 20-30%.", "20-30%"),
    ),
    good=(
        good("The drug cuts the risk of stroke by 50 %: from 2 in 100 people to 1 in 100."),
        good("30% of adults have high blood pressure and do not know it."),
        good("Of the people we asked, 30% said that they had no doctor."),
        good("Use a hand sanitiser with at least 60% alcohol."),
        good("Overdose deaths rose 18%, from 50 people to 59 people."),
        good("We asked 412 patients. 92% were happy with their care."),
        good("20% off healthy snacks in the cafe today."),
        good("About 1 in 5 adults (20%) are living with asthma."),
        good("Our hospital is at 95% capacity. Please be patient."),
        good("Waiting times fell by 20% this year. Thank you!"),
    ),
    check=_check,
    needs=(_PERCENT,),
    triggers=frozenset({"%", "percent", "cent", "pct"}),
)
