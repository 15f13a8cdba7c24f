"""How serious a signal is follows from what a person judged, and from nothing else."""

import pytest

from wellspoken.apps.desk.risk import Audience, Harm, Reach, Risk, Uncertainty, risk_of

ORDER = list(Risk)


def judged(harm: int, reach: int, audience: str = "general", uncertainty: str = "low") -> Risk:
    return risk_of(harm=harm, reach=reach, audience=audience, uncertainty=uncertainty)


def test_a_nuisance_that_one_person_said_is_a_low_risk() -> None:
    assert judged(Harm.NONE, Reach.ONE) is Risk.LOW


def test_deadly_advice_that_spreads_widely_is_a_very_high_risk() -> None:
    assert judged(Harm.GRAVE, Reach.PUBLIC) is Risk.VERY_HIGH


def test_deadly_advice_is_never_a_low_risk_however_few_heard_it() -> None:
    assert judged(Harm.GRAVE, Reach.ONE) is Risk.HIGH


def test_the_same_words_weigh_more_where_vulnerable_people_hear_them() -> None:
    assert judged(Harm.SERIOUS, Reach.CIRCLE) is Risk.MODERATE
    assert judged(Harm.SERIOUS, Reach.CIRCLE, Audience.VULNERABLE) is Risk.HIGH


def test_not_knowing_how_far_it_spread_counts_as_a_precaution() -> None:
    assert judged(Harm.SERIOUS, Reach.CIRCLE, uncertainty=Uncertainty.HIGH) is Risk.HIGH


def test_more_harm_or_more_reach_never_lowers_the_risk() -> None:
    for audience in Audience:
        for uncertainty in Uncertainty:
            for harm in Harm:
                for reach in Reach:
                    here = ORDER.index(judged(harm, reach, audience, uncertainty))
                    if harm < Harm.GRAVE:
                        more = judged(harm + 1, reach, audience, uncertainty)
                        assert ORDER.index(more) >= here
                    if reach < Reach.PUBLIC:
                        further = judged(harm, reach + 1, audience, uncertainty)
                        assert ORDER.index(further) >= here


@pytest.mark.parametrize("harm", [0, 5])
def test_a_judgement_off_the_scale_is_refused(harm: int) -> None:
    with pytest.raises(ValueError, match=str(harm)):
        judged(harm, Reach.ONE)
