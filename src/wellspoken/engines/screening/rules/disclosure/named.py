"""disclosure.named-praise: who praises a house or goods by name tells whether there is a tie."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons import ties
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.disclosure.names import names_trade
from wellspoken.engines.screening.rules.disclosure.open_told import is_told_or_untied
from wellspoken.engines.screening.senses import Senses, tokens_of
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span

_VERDICTS: Final = Senses(verdict=ties.VERDICTS, idle=ties.IDLE)
_NOT: Final = frozenset({"not", "no", "never", "t"})
_TRADES: Final = Senses(house=ties.HOUSES, goods=ties.GOODS)


def _check(reading: Reading) -> Iterator[Mark]:
    own = (*reading.profile.names, *reading.profile.facilities)
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        tokens = tokens_of(passage.folded)
        words = [token.word for token in tokens]
        verdicts = [
            part
            for part in _VERDICTS.parts(words)
            if part.sense == "verdict"
            and _NOT.isdisjoint(words[max(0, part.first - 2) : part.first])
        ]
        trades = _TRADES.parts(words)
        if not verdicts or not trades or any(name in passage.folded for name in own if name):
            continue
        if not names_trade(passage.folded, tokens, trades, verdicts):
            continue
        if is_told_or_untied(passage.folded, words, verdicts[0].first):
            continue
        for part in verdicts:
            span = Span(tokens[part.first].start, tokens[part.last - 1].end)
            if not is_quoted(passage, span):
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(span.start, span.end),
                    message="A house or goods are praised by name: is there a tie to them?",
                    evidence=f'"{passage.folded[span.start : span.end]}"',
                    suggestion=(
                        "Name nobody, or begin with the tie. Where there is none, say that nobody "
                        "paid for this."
                    ),
                )
                break


RULE = Rule(
    code="disclosure.named-praise",
    name="House or goods praised by name",
    what=(
        "Praise for a house or goods by their name, with no word at the beginning on who writes or "
        "pays. The names of the profile's own houses are left alone."
    ),
    why="Readers take praise in a health post for advice, and ask who paid for it.",
    source="16 CFR 255.0 and 255.5 (88 FR 48092, 26 July 2023); UK CAP Code, rule 2.1 (2010)",
    severity=Severity.ADVISE,
    fix="Name nobody, or say first what ties you to them.",
    bad=(
        bad("Castle Pharmacy beats every chain on the island.", "beats every"),
        bad("I'd only trust Dr Voss at Apex Ortho. Incredible hands!", "I'd only"),
    ),
    good=(
        good("I work at Castle Pharmacy, and I think that we beat every chain."),
        good("Our pharmacy beats every record for flu jabs this week."),
        good("Nobody paid for this: Castle Pharmacy did best in our test of opening hours."),
        good("Thank you, Ward 9, for voting for the mug. All the best from the hospital cafe."),
        good("Happy Midwives Day to the best team on the Oak Lane ward!"),
        good("We were named a best employer by Hove Council, says our hospital report."),
        good("Why did the clinic bear go to the dentist in Hove?"),
        good("Best of luck to Denise and Tunde in the hospital cake-off."),
        good("The best time to take the tablets is with food, says Dr Lee."),
        good("We did our best to reach all patients of Oak Lane."),
        good("CQC rated our Hove surgery outstanding. Read the report."),
        good("Amazing news: our Kampala lab can now test for TB in a day."),
        good("Superb lecture by Prof Okoro on malaria tablets today."),
        good("The NHS App is the quickest way to order repeat prescriptions."),
        good("Try the stairs instead of the lift, says our physio in Oslo."),
        good("Awesome art by patients at Hillview hospital is on show in the foyer."),
        good("Paid partnership with Kardo: this thermometer is brilliant."),
        good("My honest take on the KetoKind plan: not life changing."),
    ),
    check=_check,
    triggers=_VERDICTS.wordings("verdict"),
    also=_TRADES.wordings("house", "goods"),
    yields_to=frozenset({
        "disclosure.connection", "disclosure.tied-praise", "disclosure.product-praise",
    }),
)  # fmt: skip
