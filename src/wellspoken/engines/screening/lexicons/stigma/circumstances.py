"""Words about where and how people live: homelessness, poverty, prison, migration.

Compiled from CDC, "Preferred Terms for Select Population Groups" (2021) and "Health Equity Guiding
Principles for Inclusive Communication" (August 2022); AMA and AAMC, "Advancing Health Equity: A
Guide to Language, Narrative and Concepts" (October 2021).
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_PEOPLE: Final = (
    "person/people/persons/patient/patients/man/men/woman/women/individual/individuals/adult/adults"
    "/child/children/kid/kids/youth/youths/teen/teens/family/families/veteran/veterans/guy/guys"
    "/population/populations/folks/mother/mothers/student/students/lady/resident/residents"
)

TERMS: Final = (
    Wording(
        phrases=(
            "hobo/hobos/hoboes/vagrant/vagrants, bag lady/ladies, homeless bum/bums, bums, "
            "trailer trash, white trash, welfare queen/queens, street bum/bums, crackhead "
            "homeless, "
            "scrounger/scroungers, freeloader/freeloaders, deadbeat/deadbeats, "
            "ghetto people/kids/moms/patients, illegals, illegal alien/aliens, border jumpers, "
            "anchor baby/babies, jailbird/jailbirds"
        ),
        instead="people experiencing homelessness, people with low incomes, people without papers",
        severity=Severity.BLOCK,
        unless=linear(
            r"\bgroup b\b|\b(?:bums? (?:off|on|and tums|tums)|sore bums?|bab\w{1,3} bums?)\b"
            r"|\bbums\b.{0,40}\b(?:nappies|nappy|diapers?|seats?|tums|legs|squats?)\b"
            r"|\b(?:nappies|nappy|diapers?|legs|squats?|wipe)\b.{0,40}\bbums\b"
        ),
    ),
    Wording(
        phrases=f"the homeless, homeless {_PEOPLE}, homeless, homelesses, street people, "
        f"transients",
        instead="people experiencing homelessness, people without housing",
        unless=linear(
            r"\bthe homeless (?:shelter|coalition|management|services?|outreach|person's|count"
            r"|response|crisis|charity|health|team|clinic|community centre|census|system|alliance)"
            r"|\bhomeless (?:shelters?|services?|outreach|coalition|health ?care|count|health"
            r"|charity"
            r"|response|prevention|programs?|assistance|management|bill|reduction|act|link|hostel"
            r"|census|day cent|clinic|liaison|support|provider|pets?|animals?|cats?|dogs?"
            r"|encampment"
            r"|team|resource|camp|discharge|system|day)\b|\bformerly homeless|\bworld homeless day"
            r"|\b(?:became|become|becoming|being|be|is|are|was|were|been|made|left|end up|ended up)"
            r" (?:\w{1,12} )?homeless\b"
        ),
    ),
    Wording(
        phrases=(
            f"the poor, poor {_PEOPLE}, poverty stricken, the needy, the underprivileged, "
            "the less fortunate, slum/slums people/children/dwellers, ghetto, inner city "
            "kids/youth, "
            "welfare recipients/mothers/moms, welfare dependent, on the dole"
        ),
        instead="people with low incomes, families with fewer resources",
        unless=linear(
            r"\bthe poor (?:sleep|diet|quality|air|visibility|man|thing|timing|results?|outcome"
            r"|health"
            r"|condition|circulation|weather|dental|performance|access|connection)\b"
            r"|\bpoor (?:people|person|families|woman|man|kid) skills"
            r"|\blittle sisters of the poor\b"
        ),
        severity=Severity.ADVISE,
    ),
    Wording(
        phrases=(
            "illegal immigrant/immigrants/migrant/migrants, convict/convicts, ex con/cons, "
            "ex convict/convicts, excon/excons, felon/felons, ex felon/felons, "
            "criminals in our/the care, "
            "inmate patient/patients, prison inmate/inmates, jail inmate/inmates"
        ),
        instead="people who are undocumented, people who are incarcerated, people released from "
        "prison",
    ),
    Wording(
        phrases=(
            "third world country/countries, backward people/country/countries/communities, "
            "primitive people/tribes, uneducated people/patients/masses/public, "
            "ignorant people/patients/public/masses, hard to reach people"
        ),
        instead="people who have had less access to schooling or services",
    ),
)
