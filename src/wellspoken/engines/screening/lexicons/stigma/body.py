"""Words about weight.

Compiled from The Obesity Society and the Obesity Action Coalition's guidance on person-first
language (2013, 2017); AMA Manual of Style, 11th edition (2020); the joint international consensus
statement on ending the stigma of obesity (Nature Medicine, March 2020).
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_PEOPLE: Final = (
    "person/people/persons/patient/patients/man/men/woman/women/individual/individuals/child"
    "/children/kid/kids/teen/teens/adult/adults/boy/boys/girl/girls/mother/mothers/mom/moms"
    "/american/americans/population/youth/adolescent/adolescents/folks/guy/guys/lady/ladies"
    "/employee/employees/student/students/baby/babies/family/families/pet"
)

TERMS: Final = (
    Wording(
        phrases=(
            "fatso/fatsos/fatties/fatass/lardass/lardo/tubby/lardy/fatty/porker/porkers/chubster"
            "/butterball/blubber/landwhale, tub of lard, fat ass/slob/slobs/pig/pigs/cow/cows, "
            "beached whale/whales, land whale/whales, lard ass, muffin top/tops, thunder thighs, "
            "cankle/cankles, whale of a man/woman/patient"
        ),
        instead="nothing about size, unless care depends on it; then: person with obesity",
        severity=Severity.BLOCK,
        unless=linear(
            r"\bfatty (?:acids?|liver|foods?|meats?|fish|tissue|streak|deposits?|meals?|lumps?"
            r"|stools?"
            r"|cuts?|infiltration|snacks?|tumou?rs?|diet|alcohol|change)\b|\bturkey\b"
            r"|\bbutterball turkey"
            r"|\bseal\b|\bwhale (?:watch|conserv|rescue)|\bnon-?alcoholic fatty|\bfried\b"
            r"|\bgreasy\b"
        ),
    ),
    Wording(
        phrases=(
            f"fat/obese/overweight/plump/chubby/flabby/chunky/heavyset/porky {_PEOPLE}, the obese, "
            "the overweight, the fat, morbidly/severely/clinically/grossly/super obese "
            f"{_PEOPLE}, morbidly obese, super obese, grossly obese, grossly overweight"
        ),
        instead="people with obesity, people living in larger bodies",
        unless=linear(
            r"\bthe fat (?:in|content|cells?|around|on|you|from|that|is|and|off|layer|under|soluble"
            r"|free|tissue|deposit|pad)|\bchubby (?:cheeks?|bab(?:y|ies)|baby)|\bthe fat\b"
            r"|\bfat[- ]sham"
            r"|\bfat kid(?:s)? (?:in )?camp movie|\bfat family of"
        ),
    ),
    Wording(
        phrases="obese",
        instead='"has obesity", "adults with obesity"',
        unless=linear(
            r"\bobese (?:mice|mouse|rats?|cats?|dogs?|pets?|animals?|range|category|class)"
        ),
    ),
    Wording(
        phrases=(
            "lack/lacks/lacking of? willpower/will-power/self-control/discipline, no willpower, "
            "weak willed, just eat less, eat less and move more, put down the fork/donut/burger, "
            "put the fork down, couch potato/potatoes, let/letting himself/herself/themselves"
            "/yourself go, too lazy to exercise, greedy and lazy, lazy and fat, fat and lazy, "
            "gluttons, glutton, gluttony, pig/pigs out, pigging out, excuse/excuses for being fat, "
            "stuffing their/his/her/your faces/face, no excuse for being overweight/obese/fat"
        ),
        instead="what helps: time, safe places to move, treatment, support",
        unless=linear(
            r"\b(?:isn't|aren't|not) (?:just |only |simply |merely |really |due |down |about |a "
            r"|caused "
            r"|because |lazy )|\b(?:never|myth|more than|isnt|nothing to do)\b"
            r"|\bglutton for punishment|\bfrom couch potato|\bcouch to\b"
        ),
    ),
    Wording(
        phrases=(
            "beach/bikini/summer body, bikini/beach body ready, get/lose/losing rid? of? that? "
            "spare tire/tyre, battle of the bulge, beer belly/bellies, love handles, bingo wings, "
            "guilty pleasure/pleasures, war/battle/fight on/against obesity, "
            "problem areas, man boobs, saddle bags, flab, fat shaming works"
        ),
        instead="what the reader gains: strength, sleep, energy, health",
        severity=Severity.ADVISE,
        unless=linear(
            r"\b(?:every body is|all bodies|any body|no such thing|world war|1944|1945|veterans?"
            r"|1940s|wwii)\b|\bguilty pleasures? (?:tv|song|show)"
        ),
    ),
)
