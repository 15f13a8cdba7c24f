"""employment.preference: a vacancy asks for what the job needs, of anybody."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.learned.likely import score_in
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.employment.choosing import preferences_in
from wellspoken.engines.screening.rules.employment.parts import (
    LIKE_A_VACANCY,
    REFUSED,
    SENSES,
    TOLD,
    TRAITS,
    is_call,
    names_work,
    said_in,
)
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, word_set

_FIGURES: Final = word_set(
    "00 twent* thirt* forty fourties forties fifty fifties sixty sixties sevent* eight*"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        sentences = said_in(passage)
        is_likely = score_in(passage, "employment") > LIKE_A_VACANCY
        if not is_call(sentences, is_likely=is_likely):
            continue
        if any(said.has("lawful") for said in sentences):
            continue
        for said in sentences:
            for first, last, kind in preferences_in(said):
                span = said.span(first, last)
                if not is_quoted(passage, span):
                    yield _mark(passage, span, kind, calls=names_work(sentences))
                    break
            else:
                continue
            break


def _mark(passage: Passage, span: Span, kind: str, *, calls: bool) -> Mark:
    written = passage.folded[span.start : span.end]
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=f"A vacancy may not prefer people by {kind}.",
        evidence=f'"{written}"',
        suggestion="Say what the work needs: licence, skills, hours, tasks. Leave the person out.",
        # What only seeks or admits somebody may be about travellers, pupils or the dead.
        severity=Severity.BLOCK if calls else Severity.REVIEW,
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
        bad("Hiring: young, energetic nurses", "Hiring: young, energetic"),
        bad("Receptionist wanted. Female preferred.", "Female preferred"),
        bad("Apply now! US citizens only.", "US citizens only"),
        bad("Job opening for single women", "opening for single women"),
        bad("We're hiring. Candidates must be in perfect health.", "must be in perfect health"),
        bad("Now hiring. Applicants from ZIP 60614 only.", "Applicants from ZIP 60614 only"),
        bad("Vacancy: porter, age 25 to 35", "25 to 35"),
        bad(
            "Native English speakers wanted for our call centre jobs",
            "Native English speakers wanted",
        ),
        bad("Ward hosts, Trim. No oldies please.", "No oldies"),
        bad("Pharmacist vacancy. Non-citizens need not apply.", "Non-citizens"),
        bad("Night carer for a man in Bray. No one with a bad back.", "No one with a bad back"),
        bad("A man would balance our all-female team. GP wanted.", "all-female team"),
        bad("Applicants over 50 will not be considered.", "over 50"),
        bad("Driver job: no one over 60, for the insurance.", "over 60"),
        bad(
            "Helpers for the tea bar: pensioners preferred, as you've time.",
            "pensioners preferred",
        ),
        bad("Citizens first, then the rest. Clerk posts.", "Citizens first"),
        bad(
            "Porter roles. If you've a bad back, this isn't the job for you.",
            "bad back, this isn't the job",
        ),
        bad(
            "We only employ people who live within walking distance.",
            "employ people who live within",
        ),
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
        good("Nurses needed for our over-75s health checks."),
        good("Care home for over-65s seeks activities coordinator."),
        good("Support worker wanted for a young man with autism."),
        good("Physio wanted for the women's rugby squad."),
        good("Girls' football physio needed on Saturdays."),
        good("Young carers' project worker wanted."),
        good("Women's refuge seeks female worker; occupational requirement, Schedule 9."),
        good("Experience with older people preferred."),
        good("Polish-speaking nurse preferred as many patients speak Polish."),
        good("Must have Australian registration. Nurse vacancy, Perth."),
        good("Join the Christian Medical College as a lab tech."),
        good("Good health and safety knowledge required for this estates role."),
        good("Attractive pay, pretty village, busy surgery. GP wanted."),
        good("Over 50 jobs at our fair on Friday!"),
        good("Band 5, 25 to 30 hours a week. Receptionists needed."),
        good("You'll look after up to 25 residents. Carers needed."),
        good("No man is an island: join our team of porters!"),
        good("Healthy volunteers aged 18 to 45 wanted for a paid trial."),
        good("Nobody is too old to start: phlebotomy traineeship."),
        good("Please don't send a photo with your CV."),
        good("Our ward clerk retires after 30 years; her post is open."),
        good("Remote coding job: you must live in a state where we are registered."),
        good("Free flat if you want to live near work. RNs, apply."),
        good("Mums, dads, people with no kids at all: apply for our ward host jobs."),
        good("If you're planning a family, ask about parental leave. Physio post, Ballarat."),
        good("Diabetes nurse wanted to look after type 1s moving to adult care."),
        good("Health visitor assistant: no experience with children needed."),
    ),
    check=_check,
    triggers=SENSES.wordings(*TOLD, *TRAITS, *REFUSED) | _FIGURES,
)
