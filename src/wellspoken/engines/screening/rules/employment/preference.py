"""employment.preference: a vacancy asks for what the job needs, of anybody."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Pattern, Span, linear, word_set, words_needed

_VACANCY = linear(
    r"\b(?:hiring|now hiring|we'?re hiring|vacanc(?:y|ies)|job|jobs|position|positions|apply"
    r"|applicants?|candidates?"
    r"|recruit\w{0,4}|career|careers|join our|seeking|looking for|wanted|opening|openings"
    r"|employment|employer"
    r"|required|must be|must have|role|roles|shift|salary|hire|cv|resum[ée]s?|interview"
    r"|full-time|part-time|needed"
    r"|preferred|only need apply|receptionist|internship)\b|#(?:nowhiring|hiring|jobs?)"
)
_ROLE: Final = (
    r"(?:nurses?|rns?|lpns?|cnas?|doctors?|physicians?|surgeons?|receptionists?|secretar(?:y|ies)|assistants?|aides?"
    r"|technicians?|techs?|therapists?|pharmacists?|cleaners?|porters?|drivers?|managers?|staff|candidates?|applicants?"
    r"|caregivers?|carers?|workers?|volunteers?|clerks?|guards?|cooks?|professionals?|person|people|man|woman|men|women"
    r"|lady|ladies|guys?|girls?|boys?|graduates?|team members?|phlebotomists?|midwives|midwife"
    r"|dentists?|hygienists?"
    r"|orderl(?:y|ies)|sales\w{0,6}|talent|individuals?|employees?|employee|applications?|males?|females?)"
)
_AGE = linear(
    rf"\b(?:young|youthful|younger|fresh-faced|mature|older|middle-aged|millennial"
    rf"|gen[- ]?z)(?:,? (?:and )?[a-z-]{{3,12}}){{0,2}}? {_ROLE}\b"
    r"|\b(?:recent|new|fresh) (?:college |school |university |nursing )?(?:grads?"
    r"|graduates?) (?:only|preferred)\b"
    r"|\bdigital natives?\b|\b(?:under|below|younger than|not over|no older than|up to|maximum"
    r"|max(?:imum)? age(?: of)?"
    r"|age limit:?(?: of)?|aged?|ages|aged between|between) (?:the age of "
    r"|age )?(?:[0-9]{2} ?(?:-|to|and) ?)?[2-6][0-9]"
    r"(?: years?(?: old| of age)?)?\b|\b(?:no one|nobody|nothing) (?:over|under"
    r"|above) [2-6][0-9]\b|\bborn (?:after|before|since)"
    r" (?:19|20)[0-9]{2}\b|\b[2-6][0-9] ?(?:-|to) ?[2-6][0-9] years? (?:old|of age)\b"
    r"|\bover ?-?(?:40|45|50|55|60)s? need not\b"
    r"|\b(?:at most|no more than|maximum of) (?:[0-9]{1,2}|five|ten) years(?:' "
    r"| of )?experience\b|\boverqualified\b"
    r"|\b(?:young and|youthful|young,) (?:energetic|dynamic|vibrant|fun|ambitious)(?: team)?\b"
)
_SEX = linear(
    rf"\b(?:male|female|males|females|men|women|ladies|gentlemen|girls|guys) (?:only|preferred"
    rf"|wanted|need apply|required|candidates"
    rf"|applicants)\b|\b(?:male|female|lady) {_ROLE} (?:wanted|needed|only|preferred|required"
    rf"|for|to join)\b"
    rf"|\b(?:prefer|preference for|want|need|seeking|looking for|hiring|hire|wanted:"
    rf"|seeks) (?:an? )?(?:\w{{3,12}} )?(?:male|female|man|woman"
    r"|men|women|lady|girl|gal|guy|gentleman|salesman|waitress|handyman|cameraman|foreman|matron"
    r"|stewardess|tea lady)\b"
    r"|\b(?:the|our) (?:ideal|successful|right) (?:candidate|applicant|nurse"
    r"|person)[^.!?\n]{0,40}\b(?:he|she|his|her) (?:will|must|should|has|is)\b"
    r"|\b(?:he|she) (?:must|will) (?:be|have|hold|report|lead)\b|\b(?:no|not) (?:men|women"
    r"|females|males)\b|\bgirl friday\b"
    r"|\b(?:attractive|good-looking|pretty|handsome|presentable) (?:\w{3,12} )?(?:receptionist"
    r"|woman|women|girl|lady|staff|nurse|candidates?|female|male)\b"
)
_FAMILY = linear(
    r"\b(?:single|unmarried|married|childless|child-free) (?:\w{3,12} )?(?:candidates?"
    r"|applicants?|women|men|people|person|nurses?|preferred|only"
    r"|woman|man)\b|\b(?:no|without|not have|have no|free of) (?:young |small |plans for "
    r"|plans to have |any |childcare |family )?"
    r"(?:children|kids|dependents|dependants|family commitments?|family obligations"
    r"|childcare (?:issues|duties|responsibilities)"
    r"|commitments|obligations)\b|\b(?:not|no) (?:be )?(?:currently )?(?:pregnant|pregnancy"
    r"|planning (?:a|to start a) (?:family|pregnancy)"
    r"|maternity leave planned|plans? (?:to|for) (?:start a family|a family|pregnan\w{2,3}))\b"
    r"|\bmarital status (?:must|:)"
    r"|\b(?:mothers|moms|mums|pregnant (?:women|applicants)|parents) (?:need not|should not"
    r"|cannot|can't) apply\b"
    r"|\bmarried with\b|\bno working (?:moms|mums|mothers)\b|\bfamily (?:man|woman)\b"
)
_ORIGIN = linear(
    r"\b(?:u\.?s\.?|us|uk|british|american|canadian|australian|eu|irish|english|indian|filipino|white|christian|muslim|jewish|catholic"
    r"|native|local|asian|hispanic|european|caucasian) (?:citizens?|nationals?|born|applicants?"
    r"|candidates?|nurses|speakers?|passport"
    r" holders?|residents?|people|doctors|staff)(?: or green card holders)? (?:only|preferred"
    r"|need apply|wanted|required)\b"
    r"|\b(?:native|mother tongue|mother-tongue) (?:english|spanish|french|german) speakers?\b"
    r"|\bnative (?:english )?speakers?\b"
    r"|\b(?:no|not) (?:foreigners|immigrants|foreign (?:nurses|doctors|applicants|accents?"
    r"|trained)|accents?|visa holders|h-?1b|refugees"
    r"|migrants|overseas (?:applicants|nurses|candidates))\b|\b(?:only"
    r"|prefer\w{0,4}) (?:u\.?s\.?|us|american|british|uk|white|christian|christians"
    r"|local|english|european) (?:citizens?|nationals?|born|candidates?|applicants?|nurses"
    r"|people|women|men)?\b"
    r"|\b(?:must be|only|be) (?:an? )?(?:u\.?s\.?|us|american|british|uk|white|christian"
    r"|caucasian|native-born|american-born|british-born)"
    r"(?: citizens?| nationals?|-born| born)?\b|\b(?:without|no) (?:an |any "
    r"|foreign )?(?:foreign )?accents?\b|\bforeigners need not\b"
    r"|\bbased on (?:your )?(?:nationality|origin)\b|\bof (?:american|british|european"
    r"|christian) (?:origin|descent|faith|background)\b"
)
_HEALTH = linear(
    r"\b(?:healthy|able-bodied|physically (?:fit|perfect)|disability-free|slim|in perfect health"
    r"|strong and healthy|fit and healthy|mentally stable)"
    rf"(?:,? (?:and )?[a-z-]{{3,12}}){{0,2}}? {_ROLE}\b|\b(?:no|without|free (?:of|from)"
    rf"|not have|have no|never had) (?:any |a |known |history of |physical"
    r" |mental |chronic |pre-existing |health ){0,4}(?:disabilit(?:y|ies)|health (?:issues|problems"
    r"|conditions)|medical (?:conditions?|history|issues|problems)"
    r"|mental (?:illness|health (?:history|issues|problems))|illness(?:es)?|sick (?:leave|days)"
    r"|back problems|depression|hiv|wheelchairs?|impairments?"
    r"|family history(?: of \w{3,12})?|genetic \w{4,12}|disabled|handicaps?|limitations)\b"
    r"|\b(?:must be|be) (?:able-bodied|in (?:perfect|excellent|good)"
    r" (?:physical |mental )?health|healthy|physically fit|disease-free|hiv-negative"
    r"|non-disabled|of sound (?:mind|health)|mentally stable)\b"
    r"|\b(?:disabled|handicapped|wheelchair users?|sick people) (?:people "
    r"|applicants )?(?:need not|should not|cannot|can't) apply\b|\bperfect (?:physical )?health\b"
    r"|\bgenetic test\b|\bbmi (?:under|below|over)\b|\bnon-?smokers? only\b"
)
_PLACE = linear(
    r"\b(?:only|must live in|live in|living in|residents of|from|within|applicants from"
    r"|candidates from|preferably in) (?:the )?(?:zip|zips|zip codes?|postcodes?"
    r"|postal codes?)(?: codes?)?(?: [a-z]{0,2}[0-9]{1,5}\w{0,4})?\b|\bzip codes? (?:only"
    r"|preferred|[0-9]{5})|\b(?:no|not) (?:applicants|candidates|one|people) (?:from"
    r"|in) (?:the )?[A-Za-z]{3,14}(?: \w{4,12})?\b|\b(?:local (?:candidates?|residents?"
    r"|applicants?)|residents? of (?:\w{3,14} ){1,3}) ?only\b|\b(?:good|nice"
    r"|right) (?:neighbou?rhoods?"
    r"|part of town|area) (?:only|preferred)\b|\bsuburban (?:candidates|applicants)\b"
    r"|\binner-city applicants need not\b"
)
_KINDS: Final[tuple[tuple[str, Pattern], ...]] = (
    ("age", _AGE),
    ("sex or looks", _SEX),
    ("family", _FAMILY),
    ("nationality, origin or faith", _ORIGIN),
    ("health or disability", _HEALTH),
    ("home address", _PLACE),
)
_LAWFUL = linear(
    r"\b(?:regardless of|without regard to|irrespective of|do(?:es)? not discriminate"
    r"|don't discriminate|equal opportunity|never ask|not on the"
    r" basis|all (?:ages|backgrounds|genders|sexes|faiths)|any (?:age|gender|background|sex)"
    r"|encouraged to apply|welcome applicants"
    r"|welcome (?:people|applications)|especially welcome|diversity|inclusive"
    r"|with or without (?:a )?(?:reasonable )?(?:accommodation|adjustment)"
    r"|reasonable accommodation|whatever your|no matter your|accommodations? (?:are"
    r"|is) available|we do not ask|protected veterans?"
    r"|experience with (?:children|young)|work(?:ing)? with (?:children|young|older|men|women)"
    r"|care for (?:children|young|older|men|women)"
    r"|patients (?:aged|under|over|between)|not required|no experience)\b"
)
_MINIMUM = linear(
    r"\b(?:at least|minimum(?: age)?|must be|over|be|aged?) (?:of |is |age )?(?:14|15|16|17|18"
    r"|21)(?: years)?\b"
)
_NOT_JOB = linear(
    r"\b(?:clinic|vaccin\w{2,6}|screening|study|trial|support group|appointment|checkup"
    r"|patients?|camp|class|classes|workshop|volunteer day|flu shots?"
    r"|blood donors?|donors?|tours?|scholarships?)\b"
)
_STRONG = linear(
    r"\b(?:hiring|vacanc(?:y|ies)|jobs?|position|positions|applicants?|candidates?"
    r"|recruit\w{0,4}|apply|wanted|employment|resum[ée]s?|join our team"
    r"|salary|hire|receptionist|role)\b|#(?:nowhiring|hiring)"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        folded = passage.folded
        if passage.document.language != "en" or not _VACANCY.search(folded):
            continue
        if _NOT_JOB.search(folded) and not _STRONG.search(folded):
            continue
        done = 0
        for kind, pattern in _KINDS:
            for found in pattern.finditer(folded):
                span = Span(*found.span())
                sentence = passage.around(span.start, span.end)
                lawful = _LAWFUL.search(sentence) or (kind == "age" and _MINIMUM.search(sentence))
                if lawful or is_quoted(passage, span) or done:
                    continue
                done += 1
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(span.start, span.end),
                    message=f"A vacancy may not prefer people by {kind}.",
                    evidence=f'"{found.group()}"',
                    suggestion="Say what the work needs: licence, skills, hours, tasks. Leave "
                    "the person out.",
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
        bad("Now hiring. Applicants from ZIP 60614 only.", "Applicants from ZIP 60614"),
        bad("Vacancy: porter, age 25 to 35", "age 25 to 35"),
        bad("Native English speakers wanted for our call centre jobs", "Native English speakers"),
    ),
    good=(
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
    needs=(*(pattern for _kind, pattern in _KINDS),),
    triggers=word_set(
        "hiring vacancy vacancies job jobs position positions apply applicant applicants candidate "
        "candidates recruit recruiting recruitment career careers seeking looking wanted opening "
        "openings employment hire interview preferred receptionist internship nowhiring join "
        "needed role roles resume cv must required"
    ),
    also=words_needed(*(pattern for _kind, pattern in _KINDS)),
)
