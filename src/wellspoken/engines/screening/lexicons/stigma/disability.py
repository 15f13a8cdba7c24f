"""Words about disability.

Compiled from the ADA National Network, "Guidelines for Writing About People With Disabilities"
(2018); the National Center on Disability and Journalism's style guide (August 2021); the UK
government's "Inclusive language" page (March 2021); APA Style, 7th edition (October 2019).
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_PEOPLE: Final = (
    "person/people/patient/patients/man/men/woman/women/individual/individuals/child/children/kid"
    "/kids/student/students/adult/adults/boy/girl/baby/babies/son/daughter/friend/visitor/visitors"
    "/veteran/veterans/resident/residents/guest/guests"
)
_CONDITION: Final = (
    "autism/epilepsy/ms/als/dyslexia/polio/deafness/blindness/dwarfism/adhd/arthritis/parkinson/"
    "paralysis/multiple/cerebral/muscular/down/spina/disability/disabilities"
)

TERMS: Final = (
    Wording(
        phrases=(
            "retard/retards/retarded/tard/tards/spaz/spazz/spastics/mongoloid/mongoloids/mongol"
            "/cripple/cripples/gimp/midget/midgets/imbeciles/feebleminded/libtard/fucktard, "
            "a/the spastic, feeble minded, mentally retarded, mental retardation, "
            "deaf and dumb, deaf mute/mutes, short bus, window licker/lickers, slow "
            "learner/learners"
        ),
        instead="person with an intellectual disability, person with a physical disability",
        severity=Severity.BLOCK,
        unless=linear(
            r"\bmidget (?:submarine|sub|car|racing)|\b(?:fire|flame|growth"
            r"|bladder)[- ]retard|\bretarded (?:growth|time|potential)"
            r"|\bspastic (?:diplegia|hemiplegia|quadriplegia|cerebral|paraparesis|paraplegia|colon)"
            r"|\bcripple creek\b|\bretard(?:s|ed)? (?:the|growth|flame|spoilage|healing)"
        ),
    ),
    Wording(
        phrases=(
            "wheelchair bound, confined/bound/restricted/chained/stuck/condemned to a/his/her/their"
            "/your/the wheelchair/wheelchairs, confined/restricted to wheelchairs, "
            "stuck in a wheelchair, in a wheelchair for life"
        ),
        instead="uses a wheelchair, wheelchair user",
    ),
    Wording(
        phrases=(
            f"crippled/handicapped/lame/deformed/defective/invalid/crippled {_PEOPLE}, the "
            f"crippled, "
            "is/was/be/left/being/became crippled, crippled by/with/for, the handicapped, "
            "physically/mentally/hearing/visually handicapped, handicapped, handicap, "
            "handicaps, an invalid, invalids, handi capable"
        ),
        instead="disabled person, person with a disability",
        unless=linear(
            r"\b(?:golf|golfers?|betting|horse|race|stroke play|tournament)\b"
            r"|\bhandicapp?e?d? (?:parking|accessible|access|spots?|spaces?|stalls?|placards?"
            r"|permits?"
            r"|entrance|ramp|toilets?|bathrooms?|restrooms?|seating|bays?)"
            r"|\bcrippled (?:by|with) (?:debt|costs?|cyber|ransom|storm|the|supply|shortages?)"
            r"|\bsystems? (?:was|were|left|being) crippled|\bcrippled (?:the|our|hospital)"
            r"|\ban? invalid (?:card|date|email|e-mail|address|password|code|test|result|link|form"
            r"|number|entry|id|sample|claim|response|ticket|permit|insurance|username)"
        ),
    ),
    Wording(
        phrases=(
            "handicapped/handicap parking/accessible/access/spot/spots/space/spaces/stall/stalls"
            "/placard/placards/permit/permits/entrance/ramp/toilet/toilets/bathroom/bathrooms"
            "/restroom/restrooms/seating/bay/bays, disabled toilet/toilets/parking/entrance/access"
        ),
        instead="accessible parking, accessible entrance",
        severity=Severity.ADVISE,
        unless=linear(
            r"\b(?:swapp?ed|replac\w{2,3}|renam\w{2,3}|used to|no longer|chang\w{2,3})\b"
        ),
    ),
    Wording(
        phrases="the disabled",
        instead="disabled people, people with disabilities",
        unless=linear(
            r"\bthe disabled (?:people|person|persons|community|list|children|child|facilit|parking"
            r"|toilet|access|students?|adults?|artists?|athletes?|veterans?|staff|button|account"
            r"|link|feature|members?|workers?|woman|women|man|men|bay|bays|users?|passengers?)"
        ),
    ),
    Wording(
        phrases=(
            f"special needs {_PEOPLE}, special needs, differently abled, handicapable, "
            "physically challenged, mentally challenged, "
            "specially abled, vertically challenged, otherwise abled, diff abled"
        ),
        instead="disabled people, people with disabilities",
        severity=Severity.ADVISE,
        unless=linear(r"\bspecial needs (?:trust|plan|plans|ticket|school|teacher|education)\b"),
    ),
    Wording(
        phrases=(
            f"suffer/suffers/suffered/suffering from {_CONDITION}, afflicted with/by {_CONDITION}, "
            f"{_CONDITION} sufferer/sufferers/victim/victims, victim/victims of {_CONDITION}, "
            f"stricken with/by {_CONDITION}, suffers from a disability, afflicted with a "
            f"disability, "
            "palsy sufferer/sufferers/victim/victims, syndrome sufferer/sufferers/victim/victims"
        ),
        instead="has epilepsy, lives with multiple sclerosis, autistic person",
        unless=linear(r"\bmultiple (?:injur|fractur|wounds|symptoms|burns|broken)"),
    ),
    Wording(
        phrases=(
            "in spite of/despite his/her/their/your/a disability/disabilities/handicap/autism"
            "/blindness/deafness, overcame/overcome/overcomes/overcoming his/her/their/a "
            "disability/disabilities/handicap/autism/deafness/blindness, "
            "doesn't let his/her/their disability stop/define, "
            "inspiration porn, so brave in a wheelchair"
        ),
        instead="what the person did; mention the disability only where it matters",
        severity=Severity.ADVISE,
    ),
    Wording(
        phrases=(
            "normal children/kids/people/babies/students/adults/child/kid, abnormal "
            "child/children, "
            "able bodied people/person/persons/children/adults/patients, "
            "low/high functioning autistic/autism/autistics, "
            "low/high functioning child/children/adult/adults"
        ),
        instead="children without disabilities, non-disabled people",
        severity=Severity.ADVISE,
        only=linear(
            r"\b(?:disab\w{2,8}|autis\w{1,4}|wheelchair|special needs|handicap\w{0,4}|down|deaf"
            r"|blind"
            r"|syndrome|palsy|functioning|able[- ]bodied|abnormal|birth|defects?|retard\w{0,6})\b"
        ),
        unless=linear(
            r"\bnormal (?:people|kids|children|adults) (?:have|has) (?:a )?(?:blood|heart)"
        ),
    ),
    Wording(
        phrases=(
            "a/the/like vegetable, is/was/became/become/becoming/left a/as vegetable, "
            "is/was/be a vegetable, in a vegetable state, human vegetable/vegetables, veg state"
        ),
        instead="in a coma, unresponsive",
        only=linear(
            r"\b(?:coma|brain|stroke|patient|ventilator|vent|life support|accident|injury|he|she"
            r"|him|her|icu|human)\b"
        ),
        unless=linear(
            r"\b(?:a|the) vegetable (?:garden|soup|patch|stall|box|plot|side|dish|oil|curry|stand"
            r"|snack|tray|bed|serving|or|of|stew|lasagn|medley|you|that)|\bfruit\b|\beat\b"
            r"|\bserving"
        ),
    ),
    Wording(
        phrases=(
            "the deaf, the blind, the paralyzed, the paralysed, quadriplegics, paraplegics, "
            "the autistic, a paraplegic, a quadriplegic, dwarfs, dwarves, mutes, the mute, "
            "brain damaged child/person/patient/patients/people/man/woman/baby/kids"
        ),
        instead="people who are blind, Deaf people, person with paraplegia",
        severity=Severity.ADVISE,
        unless=linear(
            r"\bthe (?:deaf|blind|autistic|paraly[sz]ed|mute) (?:and|community|people|person"
            r"|children|child|student|students|artist|actor|patient|patients|spot|side|side|limb"
            r"|arm|leg|muscle|muscles|school|choir|club|centre|center|association|world|culture|trial|study|button|vocal|woman|man|community's"
            r"|athlete|adult|adults|runner|pupils?|parents?|half|cat|dog|community|advocates?"
            r"|swimmer|musician|staff|nurse|users?|residents?|in one|self)|\bseven dwarfs\b"
        ),
    ),
)
