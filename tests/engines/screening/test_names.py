"""Names of people: found in any dress, told apart from houses, drugs and roles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.screening import Screener, Subject
from wellspoken.engines.screening.names import find_names

NAMED = {
    "our patient john smith came in with flu": "john smith",
    "Please keep Aaliyah Washington in your thoughts": "Aaliyah Washington",
    "Dr. Ann Lee joins us": "Ann Lee",
    "SOPHIE TURNER-HALL is home again": "SOPHIE TURNER-HALL",
    "It was a joy to look after Fatima Hassan and her twins": "Fatima Hassan",
    "Welcome home, Jakub Kowalski!": "Jakub Kowalski",
}
NOBODY = (
    "Free flu shots this Friday, 9 to 5. No appointment needed.",
    "World Diabetes Day: know your numbers, book an A1C test.",
    "Will you join us in May? We hope so!",
    "Parkinson's disease and Crohn's disease are lifelong conditions.",
    "Wash your hands for 20 seconds. Cover your cough. Stay home when sick.",
    "The new cancer centre opens at Riverside Hospital on Monday.",
    "RSV season is here. Ask your pharmacist about the vaccine.",
    "#MentalHealthAwarenessMonth: you are not alone. Call or text 988.",
    "Heat kills. Drink water, rest in the shade, check on older neighbours.",
    "Breast milk, formula or both: our lactation team is here for you.",
)


@pytest.mark.parametrize(("text", "name"), NAMED.items())
def test_name_is_found_from_end_to_end(text: str, name: str) -> None:
    found = [text[one.span.start : one.span.end] for one in find_names(text)]
    assert found == [name]


@pytest.mark.parametrize("text", NOBODY)
def test_post_that_names_nobody_is_left_alone(text: str) -> None:
    report = Screener(select=("privacy.name",)).screen(Subject(text))
    assert report.findings == ()


@given(st.text(max_size=80))
def test_names_lie_inside_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for name in find_names(text):
        assert end <= name.span.start < name.span.end <= len(text)
        assert name.margin > 0
        end = name.span.end
