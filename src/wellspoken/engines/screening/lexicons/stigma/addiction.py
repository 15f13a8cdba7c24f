"""Words about substance use and the people who live with it.

Compiled from NIDA, "Words Matter" (2021); CDC, "Preferred Terms" (2022); ASAM's and the AP's notes
on addiction language (2013, 2017).
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_DRUG: Final = (
    "drug/drugs/substance/substances/heroin/opioid/opiate/meth/methamphetamine/cocaine/crack/pill"
    "/narcotic/narcotics/fentanyl/prescription/painkiller/oxy/inhalant/marijuana/cannabis/alcohol"
    "/polydrug/stimulant/benzo/benzodiazepine/steroid/solvent/chemical"
)
_HARMLESS: Final = (
    "adrenaline|coffee|caffeine|chocolate|sugar|news|gym|fitness|exercise|running|shopping|book|tv"
    "|television|gaming|game|music|travel|sports?|football|baseball|podcast|data|tea|crossword"
    "|puzzle|phone|screen|work|netflix|yoga|sun|plant|gardening|sneaker|self-help|cheese"
)
_HARMLESS_JUNKIE = linear(rf"\b(?:{_HARMLESS}) (?:addicts?|junkies?|junky|fiends?)\b")
_DRINK = linear(
    r"\balcoholic (?:beverage|drink|liver|hepatitis|cirrhosis|ketoacidosis|cardiomyopathy"
    r"|neuropathy|content|fermentation|hand|solution|fatty|dementia|extract|cocktail|liquor|punch"
    r"|option|choice|steatohepatitis|psychosis|gastritis|pancreatitis|myopathy|gel|rub|spirit"
    r"|wine|beer|and non)"
    r"|\bnon-? ?alcoholic\b|\b(?:non|low|de)-alcoholic\b|\balcoholics anonymous\b"
)
_TEST = linear(r"\b(?:urine|uds|drug (?:screen|test)s?|tox|screens?|pee|samples?|needles?)\b")
_USES = linear(
    r"\b(?:drugs?|heroin|opioids?|meth|cocaine|sober|sobriety|recovery|rehab|detox|addict\w{0,4}"
    r"|alcohol|drinking|using|fentanyl|relapse\w{0,2}|substances?|pills)\b"
)

TERMS: Final = (
    Wording(
        phrases=(
            "junkie/junkies/junky/druggie/druggies/druggy/crackhead/crackheads/dopehead/dopeheads"
            "/smackhead/smackheads/methhead/methheads/pillhead/pillheads/dopefiend/potheads/pothead"
            "/wino/winos/boozer/boozers/alkie/alkies/lush/lushes/drunkard/drunkards/stoner/stoners"
            "/tweakers/tweaker/cokehead/cokeheads/pisshead/pissheads/bagheads/baghead, "
            "crack/meth/pill/smack/coke head/heads, dope/drug fiend/fiends, crack whore/whores, "
            "crack/meth/drug/heroin/opioid baby/babies, junk box/boxes, skid row bum/bums"
        ),
        instead="people who use drugs, a person with a substance use disorder",
        severity=Severity.BLOCK,
        unless=linear(
            rf"\b(?:{_HARMLESS}) (?:addicts?|junkies?|junky|fiends?)\b"
            r"|\blush (?:green|garden|lawn|landscape|grass|vegetation|forest)|\bstoner (?:rock)\b"
            r"|\bmeth (?:lab)"
        ),
    ),
    Wording(
        phrases=(
            "adrenaline/coffee/caffeine/chocolate/sugar/news/gym/fitness/exercise/running/shopping"
            "/book/tv/gaming/music/travel/sport/sports/football/podcast/data/tea/work/yoga/sun"
            "/plant/crossword/puzzle/cheese addict/addicts/junkie/junkies/fiend/fiends, "
            "shopaholic/shopaholics/chocoholic/chocoholics, "
            "addicted to this/my/these/our/your/that/chocolate/coffee/tv/reading/running/shopping"
        ),
        instead="fan, enthusiast, keen on",
        severity=Severity.ADVISE,
        unless=linear(
            r"\baddicted to (?:this|my|these|our|your|that) (?:drugs?|substances?|medic\w{1,8}"
            r"|pills?"
            r"|opioids?|painkillers?|vap\w{1,4}|phones?)"
        ),
    ),
    Wording(
        phrases=(
            f"former/reformed/ex/recovering/hopeless/hardcore/chronic? {_DRUG} addict/addicts, "
            f"{_DRUG} addict/addicts, former/reformed/ex addict/addicts, addict/addicts, "
            "gambling/sex addict/addicts, nicotine/smoking addict/addicts"
        ),
        instead="person with a substance use disorder (or: person in recovery)",
        unless=_HARMLESS_JUNKIE,
    ),
    Wording(
        phrases=f"{_DRUG} abuser/abusers/misuser/misusers, drug taker/takers, drug dependent/s",
        instead="person who uses drugs, person with a substance use disorder",
    ),
    Wording(
        phrases=(
            f"{_DRUG} abuse, abuse/abused/abuses/abusing {_DRUG}, abusing "
            f"pills/opioids/painkillers, "
            "abuse/abused/abuses of? pills/opioids/painkillers/medications/stimulants/steroids, "
            "abuse/abuses of drugs/alcohol/substances/opioids/medication/medications, "
            "drug and alcohol abuse, alcohol and drug abuse, alcohol and other drug abuse"
        ),
        instead="use, misuse, or the name of the disorder (alcohol use disorder)",
    ),
    Wording(
        phrases=(
            "drug/heroin/opioid/meth/crack/cocaine/fentanyl/iv/substance/marijuana/cannabis"
            "/intravenous/injecting/injection user/users, "
            "iv/intravenous/injecting/injection drug user/users, "
            "recreational/casual/habitual/experimental drug? user/users"
        ),
        instead="person who uses drugs, people who inject drugs",
        unless=linear(r"\b(?:medical|registered) (?:marijuana|cannabis) users?\b"),
    ),
    Wording(
        phrases=(
            "alcoholic/alcoholics, recovering/former/chronic/functioning/functional/raging "
            "alcoholic/alcoholics, problem/hardened drinker/drinkers, town drunk, "
            "a/the/another/some/this/that drunk, drunks"
        ),
        instead="person with alcohol use disorder, person in recovery from alcohol use disorder",
        unless=linear(
            _DRINK.pattern
            + r"|\b(?:a|the|another|some|this|that) drunk (?:driv|person|passenger"
            + r"|pedestrian|friend|guest|and)|\bworkaholic"
        ),
    ),
    Wording(
        phrases=(
            "addicted baby/babies/newborn/newborns/infant/infants, "
            "born/babies/infants/newborns/baby addicted, "
            "drug/opioid/heroin/meth/crack addicted baby/babies/newborn/newborns/infant/infants"
        ),
        instead="baby exposed to substances, newborn with withdrawal signs",
    ),
    Wording(
        phrases=(
            f"{_DRUG} addicted patient/patients/person/people/mother/mothers/mom/moms/man/woman"
            "/parent/parents/youth, addicted patient/patients/person/people/mother/mothers/mom/moms"
            "/parent/parents/teen/teens/individual/individuals"
        ),
        instead="person with an addiction, mother with a substance use disorder",
    ),
    Wording(
        phrases="dirty/clean urine/urines/drug? screen/screens/test/tests, dirty needle/needles",
        instead="tested positive, tested negative, used needles",
        only=_TEST,
        unless=linear(r"\b(?:catch|midstream|clean urine sample|collect)\b"),
    ),
    Wording(
        phrases=(
            "got/get/getting/gets/stay/staying/stayed/been/stays clean, clean and sober, "
            "clean off/from drugs/heroin/opioids/meth, clean for, years/months/days clean"
        ),
        instead="in recovery, in remission, not using drugs",
        severity=Severity.ADVISE,
        only=_USES,
        unless=linear(r"\b(?:hands?|air|water|wounds?|surfaces?|kitchen|equipment|teeth|skin)\b"),
    ),
    Wording(
        phrases="drug/heroin/opioid/meth/cocaine/pill habit/habits, bad/drug habit of using",
        instead="substance use disorder, drug addiction",
    ),
    Wording(
        phrases=(
            "opioid/opiate/methadone substitution/replacement therapy/treatment, "
            "replacing one drug/addiction with/for another, trading/swapping one addiction for "
            "another, substituting one drug/addiction for another"
        ),
        instead="medication for opioid use disorder, opioid agonist therapy",
    ),
    Wording(
        phrases="drug seeking patient/patients/behavior/behaviour, drug seeker/seekers, pill seeker"
        "/seekers, pill popper/poppers",
        instead="person asking for pain relief",
    ),
)
