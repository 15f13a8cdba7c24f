"""A false claim on its way across the desk, by keyboard and on a telephone."""

import pytest

from tests.journeys.acts import wait_until
from tests.journeys.conftest import Meet
from tests.journeys.hospital import Hospital
from tests.journeys.visitor import DESKTOP, PHONE

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]


def test_a_claim_is_recognised_judged_and_answered(meet: Meet) -> None:
    ben, lucia = meet("ben"), meet("lucia")
    ben.resize(PHONE)
    ben.open("/workspace/desk/")
    ben.page.get_by_role("link", name="Paste a signal").click()
    ben.page.get_by_label("What was said").fill("Vaccine for MMR causes autism in kids, wake up")
    ben.press("Bring it to the desk")
    ben.sees("Suggested from the words. It may be wrong; you decide.")
    choose = ben.page.get_by_role("button", name="It is this claim: The MMR vaccine causes autism")
    choose.focus()
    ben.page.keyboard.press("Enter")
    ben.sees("How serious is it?")
    path = ben.page.url.split("/workspace/")[1]
    for size in (PHONE, DESKTOP):
        ben.resize(size)
        assert ben.barriers() == []
        assert ben.overflow() == []
    ben.page.get_by_label("Harm, if people act on it").select_option("3")
    ben.page.get_by_label("Reach").select_option("3")
    ben.page.get_by_label("Who hears it").select_option("affected")
    ben.press("Save and go on")
    ben.sees("risk: high")
    ben.page.get_by_label("What the evidence comes to").fill("Large studies find no link.")
    ben.press("Save and go on")
    ben.page.get_by_label("post on our own channels").check()
    ben.page.get_by_label("Why", exact=False).first.fill("Asked at the clinic every day.")
    ben.press("Save and go on")
    ben.sees("Asked at the clinic every day.")
    lucia.open("/workspace/" + path)
    lucia.press("Begin the answer")
    lucia.sees("This draft tells the fact first.")
    text = lucia.page.get_by_label("Text", exact=False).first.input_value()
    assert text.startswith("Large studies of many children")


def test_a_reader_finds_the_answer_and_other_checkers_its_data(
    meet: Meet, hospital: Hospital
) -> None:
    question = (
        "SELECT path FROM newsroom_article JOIN newsroom_checkedclaim "
        "ON newsroom_checkedclaim.article_id = newsroom_article.id"
    )
    wait_until(lambda: hospital.rows(question), what="the answer on the own site")
    ((path,),) = hospital.rows(question)
    reader = meet()
    reader.resize(PHONE)
    reader.open("/")
    reader.page.get_by_role("link", name="Check a claim").click()
    reader.page.get_by_label("Words of the claim").fill("mmr AUTISM")
    reader.press("Search")
    reader.sees("1 answer found.")
    reader.page.locator(f'a[href="{path}"]').click()
    reader.sees("Our verdict on this claim: false")
    reader.sees("WHO fact sheet: Autism spectrum disorders")
    for size in (PHONE, DESKTOP):
        reader.resize(size)
        assert reader.barriers() == []
        assert reader.overflow() == []
    feed = reader.context.request.get(hospital.url + "/feeds/claims.json").json()
    (review,) = feed["dataFeedElement"][0]["item"]
    assert review["url"].endswith(path)
    assert review["reviewRating"]["alternateName"] == "false"
