"""Words about HIV, and about others whose infection or illness is held against them.

Compiled from UNAIDS, "Terminology Guidelines" (October 2015, updated 2024); CDC, "A Guide to
Talking About HIV" (2021); WHO, "The power of language" on tuberculosis and Hansen's disease (2019).
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_HIV = linear(
    r"\b(?:hiv|aids|sti|stis|stds?|sexual\w{0,4}|condoms?|prep|syphilis|gonorrh\w{1,4}|chlamydia"
    r"|hepatitis|herpes|mpox)\b"
)
_HELP = linear(
    r"\b(?:hearing|visual|teaching|first|walking|mobility|financial|student|band) aids\b"
)

TERMS: Final = (
    Wording(
        phrases=(
            "gay plague/disease/cancer, junkie disease, aids baby/babies/monkey/infested, "
            "hiv infested, aids ridden, sodomite/sodomites, aids/hiv spreader/spreaders"
        ),
        instead="HIV, people living with HIV",
        severity=Severity.BLOCK,
    ),
    Wording(
        phrases=(
            "aids/hiv victim/victims/sufferer/sufferers/carrier/carriers/patient/patients, "
            "victim/victims/sufferer/sufferers/carrier/carriers of aids/hiv, aids/hiv stricken, "
            "hiv/aids infected person/people/patient/patients/man/men/woman/women/mother/mothers"
            "/individual/individuals/child/children/baby/babies/population/populations/persons"
            "/adults, "
            "the hiv infected, hiv infecteds, suffer/suffers/suffered/suffering from aids/hiv, "
            "infected/infecting/infect with/by hiv/aids, hiv and aids victim/victims/sufferers, "
            "aids/hiv orphan/orphans, hiv/aids positives, hiv positives, an hiv positive, "
            "aids/hiv infected"
        ),
        instead="people living with HIV, person with HIV",
        unless=_HELP,
    ),
    Wording(
        phrases=(
            "full blown aids, aids virus, aids/hiv test/tests, died/die/dies/dying of/from aids, "
            "catch/caught/catches/catching/contract/contracts/contracted/contracting hiv/aids, "
            "aids disease, come/came down with hiv/aids"
        ),
        instead="HIV, advanced HIV, AIDS-related illness, acquire HIV",
        unless=linear(_HELP.pattern + r"|\bhiv tests?\b"),
    ),
    Wording(
        phrases=(
            "innocent victim/victims, promiscuous/promiscuity, sleep/sleeping/slept around, "
            "high risk lifestyle/lifestyles, gay lifestyle, risky lifestyle/lifestyles, "
            "prostitute/prostitutes/prostitution"
        ),
        instead="facts without blame; sex worker, sex work",
        only=linear(_HIV.pattern + r"|\bprostitut\w{1,4}\b"),
    ),
    Wording(
        phrases=(
            "are/you/tested/test/be/am/is/was/still/came/come/stay/they/he/she clean, clean/dirty "
            "status/partner/partners, std/sti/disease free and clean, clean or dirty"
        ),
        instead='"tested negative", "does not have HIV"',
        only=_HIV,
        unless=linear(
            r"\b(?:hands?|skin|area|equipment|toys?|needles?|syringes?|water|clean your)\b"
        ),
    ),
    Wording(
        phrases=(
            "homosexual/homosexuals, homosexual men/man/community/lifestyle, "
            "transgenders, transvestite/transvestites, transsexuals, hermaphrodite/hermaphrodites"
        ),
        instead="gay men, lesbians, transgender people, intersex people",
        unless=linear(r"\b(?:offences|act|law|decriminali|histor\w{1,5}|criminali\w{1,8})\b"),
    ),
    Wording(
        phrases=(
            "leper/lepers/leper's, leper colony/colonies, leprosy/tb/hepatitis/herpes/covid"
            "/cholera/mpox/monkeypox/ebola/malaria victim/victims/sufferer/sufferers, "
            "tb suspect/suspects, treatment/tb defaulter/defaulters, plague carrier/carriers, "
            "super spreader/spreaders, disease ridden, filthy people, diseased people/person, "
            "typhoid mary, kung flu, china/chinese/wuhan/african virus/plague"
        ),
        instead="people affected by Hansen's disease, people with TB",
        unless=linear(
            r"\bsuper-? ?spreader events?\b|\bspreading event|\bis (?:not|unfair|wrong)"
            r"|\bvictims? fund"
        ),
    ),
)
