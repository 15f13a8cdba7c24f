"""employment.preference: a vacancy asks for what the job needs, of anybody."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.employment import age, family, health, home, origin, sex
from wellspoken.engines.screening.rules.employment.calls import GUESTS, HEADLINE, JOB, SOUGHT, TITLE
from wellspoken.engines.screening.rules.employment.lawful import is_lawful
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Pattern, Span, linear, words_needed


class _Kind(NamedTuple):
    """One thing by which people may not be chosen.

    `told` are words that say so themselves, `trait` such as need a sign of choice in the sentence.
    `unless` stands in the sentence, `unless_before` and `unless_after` beside the words.
    """

    name: str
    told: Pattern
    trait: Pattern | None = None
    unless: Pattern | None = None
    unless_before: Pattern | None = None
    unless_after: Pattern | None = None


_KINDS: Final = (
    _Kind("age", age.TOLD, age.TRAIT, age.MINIMUM, age.NO_AGE_BEFORE, age.NO_AGE),
    _Kind("sex or looks", sex.TOLD, sex.TRAIT),
    _Kind("family", family.TOLD, family.TRAIT),
    _Kind(
        "nationality, origin or faith",
        origin.TOLD,
        origin.TRAIT,
        unless_before=origin.NO_ORIGIN,
    ),
    _Kind("health or disability", health.TOLD, health.TRAIT, health.NO_HEALTH),
    _Kind("home address", home.TOLD, unless=home.NO_HOME),
)
_CHOICE = linear(
    r"\b(?:only|prefer\w{0,5}|pref|ideal\w{0,2}|suits?|suited|suitable|perfect (?:for|fit)"
    r"|best for|priority|first (?:choice|preference|pick)"
    r"|favou?r\w{0,3}|need not|needn't|need apply|must be|should be|has to be|have to be|right fit"
    r"|fit right in|good fit|wanted|seeking|seeks|looking for|searching for|hunting for"
    r"|on the hunt|after an?"
    r"|we (?:want|need|choose|take|pick|tend|like|find)|calling|call (?:for|goes)"
    r"|front of the queue|reserved|meant for|is for|are for|job for|post for|works? better"
    r"|settle better|cope|manage"
    r"|shortlist\w{0,3}|rather|stick to|go for|put first|goes? first|extra points"
    r"|top of the (?:pile|list)|make the best|makes the best|do it best|make (?:great|the)"
    r"|advantage|plus|strictly|requirement|required|vacancy for)\b"
)

# The same words where no work is offered.
_IDLE = linear(
    r"\b(?:do|does|did|doing|done) (?:the|a|an|its|their|your) (?:\w{3,12} )?jobs?\b|\b(?:good"
    r"|great|nice|amazing|hard|lovely|part of the) jobs?\b"
    r"|\bshift work\w{0,3}\b|\b(?:night|day|long|late|every|my|her|his|each|last|this"
    r"|on) shifts?\b|\bshifts? (?:bingo|change|pattern)\b|\bwho wanted\b|\broles? (?:of|in|that"
    r"|model)\b|\bwanted to\b"
)
# A person sought by the name of the work, though patients are spoken of too.
_TITLED = linear(
    rf"\b(?:need|needs|want|wants|after|looking for|seeking|require|volunteers? for"
    rf"|calling)(?: only)? (?:an? |some |the |two |three |four |five |more |extra |few "
    rf"|[0-9]{{1,2}} )?(?:[\w'-]{{2,14}},? ){{0,3}}{TITLE}\b"
    rf"|\b{TITLE} (?:x ?[0-9]|needed|wanted|required|sought)\b|\bneeds (?:an? |volunteers|two"
    rf"|three|four|helpers)|\bvolunteers? (?:needed|wanted|required|should|must|for)\b|\b(?:need"
    rf"|want)[^.!?\n]{{0,30}} to (?:set up|help|carry|lift|run|hand out|steward|serve|drive|man"
    rf"|staff)\b"
    r"|\bshort of (?:volunteers|hands)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        if not _is_call(passage.folded):
            continue
        for kind in _KINDS:
            if (span := _preferred(passage, kind)) is not None:
                yield _mark(passage, span, kind.name)
                break


def _is_call(folded: str) -> bool:
    """Tell whether a text seeks people to work, not people to treat, teach or ask."""
    if JOB.search(_IDLE.sub(" ", folded)):
        return True
    if GUESTS.search(folded):
        return bool(_TITLED.search(folded))
    return bool(SOUGHT.search(folded) or HEADLINE.search(folded))


def _preferred(passage: Passage, kind: _Kind) -> Span | None:
    """Return the first words that prefer people by this kind of thing, or nothing."""
    is_job = JOB.search(passage.folded) or HEADLINE.search(passage.folded)
    for pattern in (kind.told, kind.trait):
        if pattern is None:
            continue
        for found in pattern.finditer(passage.folded):
            span = Span(*found.span())
            sentence = passage.around(span.start, span.end)
            if pattern is kind.trait and not (_CHOICE.search(sentence) and is_job):
                continue
            if is_lawful(passage, span, sentence) or is_quoted(passage, span):
                continue
            if not _is_spared(passage, kind, span, sentence):
                return span
    return None


def _is_spared(passage: Passage, kind: _Kind, span: Span, sentence: str) -> bool:
    """Tell whether words beside these show another meaning."""
    if kind.unless and kind.unless.search(sentence):
        return True
    before = kind.unless_before
    if before and before.search(passage.before(span.start, 48)):
        return True
    after = kind.unless_after
    ends_in_figure = passage.folded[span.end - 1].isdigit()
    return bool(ends_in_figure and after and after.search(passage.folded[span.end : span.end + 24]))


def _mark(passage: Passage, span: Span, kind: str) -> Mark:
    written = passage.folded[span.start : span.end]
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=f"A vacancy may not prefer people by {kind}.",
        evidence=f'"{written}"',
        suggestion="Say what the work needs: licence, skills, hours, tasks. Leave the person out.",
    )


_PATTERNS: Final = tuple(
    pattern for kind in _KINDS for pattern in (kind.told, kind.trait) if pattern is not None
)


RULE = Rule(
    code="employment.preference",
    name="Preference for a kind of person in a vacancy",
    what=(
        "Vacancies that ask for an age, a sex, a family, a nationality or faith, good health, or a "
        "home address. What the work lawfully needs (licence, minimum age, tasks) is left alone."
    ),
    why="Such words break the law, and good people do not apply.",
    source=(
        "29 CFR 1625.4 (ADEA, 1981, as amended); Title VII, 42 U.S.C. 2000e-3(b) (1964); 29 CFR "
        "1630 "
        "(ADA, 1991); GINA (2008); UK Equality Act 2010, section 39"
    ),
    severity=Severity.BLOCK,
    fix="Ask for what the work needs: licence, skills, hours, tasks.",
    bad=(
        bad("Hiring: young, energetic nurses", "young, energetic nurses"),
        bad("Receptionist wanted. Female preferred.", "Female preferred"),
        bad("Apply now! US citizens only.", "US citizens only"),
        bad("Job opening for single women", "single women"),
        bad("We're hiring. Candidates must be in perfect health.", "must be in perfect health"),
        bad("Now hiring. Applicants from ZIP 60614 only.", "Applicants from ZIP"),
        bad("Vacancy: porter, age 25 to 35", "age 25 to 35"),
        bad("Native English speakers wanted for our call centre jobs", "Native English speakers"),
        bad("Ward hosts, Trim. No oldies please.", "No oldies"),
        bad("Pharmacist vacancy. Non-citizens need not apply.", "Non-citizens need not"),
        bad("Night carer for a man in Bray. No one with a bad back.", "No one with a bad back"),
    ),
    good=(
        good("Ward hosts, Trim. New starters and old friends of the ward are both welcome."),
        good("Pharmacist vacancy. We help with visas."),
        good("Night carer for a man in Bray. A hoist does the lifting."),
        good("Women over 50: our bone clinic needs ten minutes of your time."),
        good("Hiring RNs. Licence and BLS required. Apply online."),
        good("Applicants must be at least 18 years old."),
        good("Able to lift 25 kg, with or without reasonable accommodation. Apply today."),
        good("We hire without regard to age, sex, race or disability."),
        good("Women and people with disabilities are encouraged to apply."),
        good("Must be authorised to work in the United States. Job ID 4471."),
        good("Female doctors are available for your visit. Just ask."),
        good("Vaccines for young adults aged 18 to 26 at our clinic"),
        good("Now hiring: a nurse to care for children aged 2 to 30 months."),
    ),
    check=_check,
    needs=_PATTERNS,
    triggers=words_needed(JOB, SOUGHT, HEADLINE),
    also=words_needed(*_PATTERNS),
)
