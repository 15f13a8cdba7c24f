"""Inside the composer's text: findings at their words, mending them, comments that follow."""

import pytest
from playwright.sync_api import Locator, expect

from tests.journeys.acts import begin_post, choose_account, open_post, path_of, save
from tests.journeys.conftest import Meet
from tests.journeys.visitor import DESKTOP, PHONE, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]
WORDS = "💬 Most who commit suicide told a friend before.\n\nTalk to us: call 116 123 at any hour."


def text_of(visitor: Visitor) -> Locator:
    return visitor.page.locator("#id_text")


def marked(visitor: Visitor, kind: str = "") -> Locator:
    return visitor.page.locator(f".ws-mark{kind}")


def select(field: Locator, words: str) -> None:
    """Select these words of a field, as a mouse would."""
    field.evaluate(
        """(field, words) => {
          const at = field.value.indexOf(words);
          field.focus();
          field.setSelectionRange(at, at + words.length);
        }""",
        words,
    )


def test_words_that_screening_finds_are_marked_and_mended_where_they_stand(meet: Meet) -> None:
    amara = meet("amara")
    begin_post(amara, "Talking helps", WORDS)
    expect(marked(amara)).to_have_text(["commit suicide"])
    save(amara)
    expect(marked(amara)).to_have_text(["commit suicide"])
    text_of(amara).press("Control+Home")
    amara.page.keyboard.type("New: ")
    assert marked(amara).all_text_contents() == ["commit suicide"]
    assert text_of(amara).evaluate(
        "(area) => area.scrollHeight === area.parentElement.firstElementChild.scrollHeight"
    )
    for size in (PHONE, DESKTOP):
        amara.resize(size)
        select(text_of(amara), "suicide")
        assert amara.barriers() == []
        assert amara.overflow() == []
    note = amara.page.locator(".ws-marked__note").first
    expect(note).to_contain_text('Write instead: "die by suicide".')
    note.get_by_role("button", name="Replace by “die by suicide”").click()
    mended = "New: " + WORDS.replace("commit", "die by")
    expect(text_of(amara)).to_have_value(mended)
    expect(marked(amara)).to_have_count(0)
    expect(amara.page.locator("#live")).not_to_contain_text("commit suicide")
    text_of(amara).press("Control+z")
    expect(text_of(amara)).to_have_value("New: " + WORDS)
    finding = amara.page.locator("#live li").filter(has_text="commit suicide").first
    finding.get_by_role("button", name="Show in the text").click()
    chosen = "(area) => area.value.slice(area.selectionStart, area.selectionEnd)"
    assert text_of(amara).evaluate(chosen) == "commit suicide"
    finding.get_by_role("button", name="Replace by “die by suicide”").click()
    expect(text_of(amara)).to_have_value(mended)


def test_one_accounts_own_words_are_marked_in_its_own_text(meet: Meet) -> None:
    amara = meet("amara")
    begin_post(amara, "Talking helps on the list", "Talk to us: we listen at any hour.")
    choose_account(amara, "Riverside news")
    amara.page.get_by_text("Its own version for Riverside news").click()
    own = amara.page.get_by_label("Own text for Riverside news")
    own.fill("Most who commit suicide told a friend.")
    own.locator("xpath=ancestor::details").get_by_label("Own text", exact=True).check()
    frame = own.locator("xpath=..")
    expect(frame.locator(".ws-mark")).to_have_text(["commit suicide"])
    expect(marked(amara)).to_have_count(1)


def test_a_comment_on_selected_words_follows_them_until_they_change(meet: Meet) -> None:
    amara, helen = meet("amara"), meet("helen")
    begin_post(amara, "Who listens", "Talk to us: we listen at any hour. Ring at any hour.")
    save(amara)
    post = path_of(amara)
    open_post(helen, "Who listens")
    select(text_of(helen), "any hour. Ring")
    helen.press("Comment on the selected words")
    helen.page.locator("#comment-form textarea").fill("Not on Sundays.")
    helen.press("Comment")
    helen.sees("Your comment is there.")
    expect(marked(helen, "--comment")).to_have_text(["any hour. Ring"])
    amara.open(post)
    text_of(amara).fill("New: talk to us: we listen at any hour. Ring at any hour.")
    save(amara)
    expect(marked(amara, "--comment")).to_have_text(["any hour. Ring"])
    text_of(amara).fill("New: talk to us: we listen on weekdays. Ring at any hour.")
    save(amara)
    amara.sees("the passage has changed")
    expect(marked(amara, "--comment")).to_have_count(0)


def test_every_field_stays_within_its_card_at_any_width(meet: Meet) -> None:
    amara = meet("amara")
    begin_post(amara, "Wide enough", WORDS)
    for details in amara.page.locator("#post-form details").all():
        details.evaluate("(item) => { item.open = true; }")
    # As a file or an account with a long name makes it.
    amara.page.locator("#post-form select").evaluate_all(
        "(all) => all.forEach((one) => one.add(new Option('A name without an end '.repeat(9))))"
    )
    for size in (PHONE, DESKTOP):
        amara.resize(size)
        assert (
            amara.page.locator("#post-form").evaluate(
                """(form) => [...form.querySelectorAll(".ws-card :is(input, select, textarea)")]
              .filter((field) => {
                const card = field.closest(".ws-card").getBoundingClientRect();
                return field.getBoundingClientRect().right > card.right;
              })
              .map((field) => field.id || field.name)"""
            )
            == []
        )
