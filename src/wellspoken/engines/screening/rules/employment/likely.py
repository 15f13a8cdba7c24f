"""employment.likely: a vacancy for one kind of person, where no rule knows a turn of phrase."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="employment",
        bounds=Bounds(advise=70, review=240),
        name="Vacancy that reads as if not everybody may apply",
        like="a vacancy for one kind of person",
        why="Such words break the law, and good people do not apply.",
        source=(
            "29 CFR 1625.4 (ADEA, 1981, as amended); Title VII, 42 U.S.C. 2000e-3(b) "
            "(1964); UK Equality Act 2010, section 39"
        ),
        fix="Ask for what the work needs: licence, skills, hours, tasks.",
        bad=(
            "We prefer young men without family for this driver job.",
            "Looking for a pretty girl under 25 for our front desk.",
        ),
        good=(
            "Front desk job, twenty hours a week, experience with phones helpful.",
            "People of every age and background are welcome to apply.",
            "Driver needed, clean licence and two years on the road.",
        ),
        known=known,
    )
