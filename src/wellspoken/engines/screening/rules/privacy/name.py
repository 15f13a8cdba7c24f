"""privacy.name: nobody in care, and nobody of theirs, is named."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from collections.abc import Iterable, Iterator

from wellspoken.engines.screening.cared_for.told import cared_for_about
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.names.disguised import disguised_names
from wellspoken.engines.screening.names.households import households
from wellspoken.engines.screening.names.in_care import weighed_names
from wellspoken.engines.screening.names.likely import tells_of_somebody
from wellspoken.engines.screening.names.links import Link
from wellspoken.engines.screening.names.parts import Named, Part
from wellspoken.engines.screening.names.scripts import holds_another_script, names_in_scripts
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        weighed = weighed_names(reading, passage)
        gravest = _gravest(weighed, passage)
        for named, own in weighed:
            link = gravest.get(_first_word(named, passage), own)
            yield Mark(
                passage=passage,
                span=passage.document.origin(named.name.start, named.name.end),
                message=link.message,
                evidence=link.evidence,
                suggestion=_suggestion(link.severity),
                severity=link.severity,
            )
        for span in (*_families(reading, passage, weighed), *_in_scripts(passage)):
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="A family, somebody's kin or a person in another script is named.",
                evidence="the words beside it",
                suggestion=_suggestion(Severity.REVIEW),
                severity=Severity.REVIEW,
            )
        for span in disguised_names(passage.folded):
            if passage.in_link(span.start, span.end):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="A person is named in disguise.",
                evidence="a given name, once its letters are put together",
                suggestion=_suggestion(Severity.BLOCK),
            )


def _families(
    reading: Reading, passage: Passage, weighed: Iterable[tuple[Named, Link]]
) -> Iterator[Span]:
    """Yield names of families and kin, not among those weighed, in words of care or a reply."""
    seen = [Span(named.name.start, named.name.end) for named, _ in weighed]
    for span in households(passage.folded):
        told = reading.subject.surface == "reply" or tells_of_somebody(passage)
        if not told and not cared_for_about(passage, span.start, span.end):
            continue
        if not any(span.overlaps(one) for one in seen):
            yield span


def _in_scripts(passage: Passage) -> Iterator[Span]:
    if holds_another_script(passage.folded):
        yield from names_in_scripts(passage.folded, told=bool(cared_for_about(passage, 0, 0)))


def _first_word(named: Named, passage: Passage) -> str:
    return passage.folded[named.name.start : named.name.end].split()[0].lower()


def _gravest(weighed: Iterable[tuple[Named, Link]], passage: Passage) -> dict[str, Link]:
    """One person is one person: what is grave in one sentence is so wherever they are named."""
    found: dict[str, Link] = {}
    for named, link in weighed:
        if link.severity is Severity.BLOCK and named.part is Part.PRIVATE:
            found.setdefault(_first_word(named, passage), link)
    return found


def _suggestion(severity: Severity) -> str:
    if severity is Severity.BLOCK:
        return (
            "Leave the name out (“one of our patients”, “a reader”), or have the person's written "
            "authorisation recorded."
        )
    return (
        "If this is a patient, a relative or a member of their household, leave the name out or "
        "have an authorisation recorded. If they belong to your organisation or speak in public, "
        "say in which role, or add them to the organisation's profile."
    )


_OWN = Profile(
    clinicians=("Dr Priya Raman", "Tom Okafor, RN"), facilities=("Grace Kim Birth Centre",)
)
_REVIEW = Severity.REVIEW
_ADVISE = Severity.ADVISE

RULE = Rule(
    code="privacy.name",
    name="Name of a person who may be in care",
    what=(
        "A person's name: given or family name, short form or both, of any culture, in any casing. "
        "Beside words of care, of kinship or of a patient, and in replies, it blocks; a bare full "
        "name asks for review, a bare given name only advises; either weighs more or less as the "
        "words about it read like those about people in care or about the house. The "
        "organisation's own people, clinicians in their role, speakers, authors and public figures "
        "are left alone, and so are diseases, houses and storms that bear a name. A clinician's "
        "name beside one "
        "patient's case asks for review."
    ),
    why=(
        "A name is the first of the identifiers, of the patient as of relatives and household "
        "members. Practices have been fined for naming patients in replies to reviews, and for "
        "telling success stories without authorisation."
    ),
    source=(
        "45 CFR 164.514(b)(2)(i)(A) (65 FR 82462, 28 December 2000, as amended); HHS OCR v. Elite "
        "Dental Associates (2 October 2019); HHS OCR v. Igbinadolor (28 March 2022); HHS OCR v. "
        "Cadia Healthcare Facilities (September 2025)"
    ),
    severity=Severity.BLOCK,
    fix="Leave the name out, or record the person's authorisation.",
    bad=(
        bad("So proud of the Okonjo twins: chemo done, bell rung!", "Okonjo", severity=_REVIEW),
        bad("Tell your mammy Concepta the stroke ward misses her.", "Concepta", surface="reply"),
        bad("Well done to M a r i a, six months sober with our team!", "M a r i a"),
        bad("So proud of M*ria on her new knee", "M*ria"),
        bad(
            "Sleep tight Alf Birtwhistle, bingo is not the same.",
            "Alf Birtwhistle",
            severity=_REVIEW,
        ),
        bad("Prom came to our unit for Lexi Hargrove.", "Lexi Hargrove", severity=_REVIEW),
        bad("Wilf and his whippet went home from the ward.", "Wilf"),
        bad("Our patient Олена Коваль rang the bell.", "Олена Коваль"),
        bad("Call Ines Duarte on 201-4477 about her scan.", "Ines Duarte"),
        bad("V1ct0r sends his love from bed 4.", "V1ct0r"),
        bad("Please keep Maria Gonzalez in your prayers, she is in our ICU.", "Maria Gonzalez"),
        bad("maria gonzalez is out of surgery and doing well", "maria gonzalez"),
        bad("MARIA GONZALEZ WAS DISCHARGED TODAY", "MARIA GONZALEZ"),
        bad("Oluwaseun Adeyemi, 34, was born with sickle cell disease.", "Oluwaseun Adeyemi"),
        bad("We lost Nguyễn Văn An last night.", "Nguyễn Văn An"),
        bad("Grace was admitted last night.", "Grace"),
        bad("Hope Marks beat cancer!", "Hope Marks"),
        bad("Get well soon Siobhan! Ward 4 misses you.", "Siobhan"),
        bad("RIP Deb, hospice won't be the same.", "Deb"),
        bad("Robert L., a 54-year-old teacher, was seen here.", "Robert L."),
        bad("J. Smith was treated for chlamydia.", "J. Smith"),
        bad("pt Kowalski keeps pulling out his IV", "Kowalski"),
        bad("Fatima al-Zahrani's kidney transplant went well.", "Fatima al-Zahrani"),
        bad("Next of kin: Margaret Doyle", "Margaret Doyle"),
        bad("The family of Rose Will thanks ward 4.", "Rose Will"),
        bad("Mаria Gonzаlez had a stroke.", "Mаria Gonzаlez"),
        bad("Ma\u200bria Gonza\u200blez had a stroke.", "Ma\u200bria Gonza\u200blez"),
        bad("You were rude to Eileen.", "Eileen", surface="reply"),
        bad("Mr. Thornton, you missed three appointments.", "Thornton", surface="reply"),
        bad(
            "Hi Sarah, we are sorry.",
            "Sarah",
            surface="reply",
            reply_to_author="sunny_girl",
        ),
        bad("Hi Sarah, we are sorry.", "Sarah", surface="reply", severity=_REVIEW),
        bad("just saw john smith at the clinic lol", "john smith", severity=_REVIEW),
        bad("so nice that Peggy was at the front desk", "Peggy", severity=_ADVISE),
        bad("A retired teacher, Mrs Hall, was admitted with gout.", "Hall"),
        bad("Councillor Ann Gale was admitted last night.", "Ann Gale"),
        bad("Seen by Dr. Alan Reed: a 54-year-old man", "Alan Reed", severity=_REVIEW),
    ),
    good=(
        good("Maureen Tighe, 40 years in our laundry, retires on Friday."),
        good("Harris Joinery fitted the ward's doors; the service is led by Canon Ivor Gale."),
        good("Ward clerk wanted. Informal visits: Callum Reid."),
        good("Antenatal and Radiology beat us at rounders. Eid Mubarak from all at the clinic!"),
        good("Teddy Bears' Hospital on the lawn, with Lowe's biscuits; closed on Rizal Day."),
        good("Our midwife Katarzyna ran for the ward. Well done Kat!"),
        good("Midwife Joan married her Ravi on the pier."),
        good("Thanks to Ines, Ravi and the whole of Estates for the new ward sign."),
        good("Our Patient Participation Group: chair Ivor Gale, secretary Ines Lowe."),
        good("Registration: Nurse Manager T. Pillay."),
        good("Complaints go to Ms A. Gale at the clinic."),
        good(
            "Whoever parked across the ambulance bay, Mr Gale would like a word.", surface="message"
        ),
        good("The cleaner's invoice came, Ines can you chase it for the ward?", surface="message"),
        good("Ron the whippet comes to the ward with his handler Ines."),
        good("Our leaflet on knees is out in Ukrainian: Здоров'я колін."),
        good("The Rotary family gave us a scanner; the Blue Cross boys sang."),
        good("A B C of sleep: get s o m e rest."),
        good("Our late board chair, Mr Ivor Gale, gave the clinic its clock."),
        good("Inspector Ms Gale visits the ward at noon."),
        good("Surgeon of the year: Mr Ivor Gale, urology."),
        good("Wall of thanks: Mr & Mrs Gale, Gale & Sons Roofing, and Mrs H. Lowe's book club."),
        good("Ask for Mr Lowe, or leave it with Ines at the information desk.", surface="reply"),
        good("The harbour choir comes to the ward with Mr Gale conducting."),
        good('Example only: "Joan Sample, 2 Elm Street" shows how to fill in the form.'),
        good("A box of Ines Duarte paperbacks was left in the surgery."),
        good("Our two new hospice vans, the choir's gift, are blue; the cat is called Wanda."),
        good("COVID19, H1N1 and B12 are words of ours, and T2D, P4P and CO2 too."),
        good("Read https://alba.example/M4r1a today."),
        good("Tom from Portering and Ann in recruitment will help with the scan."),
        good("Ask for Orla or ring Nuala on the bank desk about the clinic."),
        good("Dr. Priya Raman joins our team in May."),
        good("Tom Okafor, RN, has cared for patients here for 20 years."),
        good("Congratulations to our nurse of the year, Anna Lee!"),
        good("Meet Anna Lee, our new chief nursing officer."),
        good("Join us for a talk on diabetes by Anna Lee, director of nutrition."),
        good("Priya Raman and Tom Okafor answer your questions about surgery.", profile=_OWN),
        good("A tour of the Grace Kim Birth Centre", profile=_OWN),
        good("We're sorry. Please call us. - Anna, Patient Relations", surface="reply"),
        good("Hi Sarah, thank you!", surface="reply", reply_to_author="Sarah M"),
        good("Living with Crohn's or Parkinson's? Hodgkin lymphoma? Down syndrome?"),
        good("Addison disease, Bell's palsy and the Glasgow Coma Scale"),
        good("Florence Nightingale founded modern nursing. Happy birthday, Florence!"),
        good("Happy Martin Luther King Jr. Day!"),
        good("Photo by Sam Reed"),
        good("Patient ID cards, patient TV, patients e.g. you, B.C. patients, patient R.N. ratio"),
        good("Smith et al. (2020) found that masks work."),
        good("Hurricane Helene update: our Asheville clinic is closed."),
        good("The Robert Wood Johnson Foundation and Johnson & Johnson gave to our ward."),
        good("Hope is here. Will you join? Mark your calendar. The rose garden opens at dawn."),
        good("Jackson, Mississippi has a new clinic. So have Austin and Charlotte."),
        good("Ozempic, Wegovy and Narcan: what the science says."),
    ),
    check=_check,
)
