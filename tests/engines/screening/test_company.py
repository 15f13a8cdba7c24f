"""Kinds of words are found wherever they stand, and pairs only where they stand together."""

from wellspoken.engines.screening.company import Kinds, Pair, pairs_in
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import Document

KINDS = Kinds(who="nurse/nurses, night shift", word="lazy", shield="not/never")
PAIR = Pair("who", "word", within=3, unless=("shield",))


def _passage(text: str) -> Passage:
    return Passage("text", "text", Document(text, "en"))


def _paired(text: str, pair: Pair = PAIR) -> list[str]:
    passage = _passage(text)
    spans = pairs_in(KINDS.met_in(passage), (pair,))
    return [passage.folded[span.start : span.end] for span in spans]


def test_wordings_of_several_words_are_met_with_their_places() -> None:
    met = KINDS.met_in(_passage("The night-shift nurse"))
    assert [(one.kind, one.first, one.last) for one in met] == [("who", 1, 2), ("who", 3, 3)]


def test_a_wording_does_not_reach_over_the_end_of_a_sentence() -> None:
    assert KINDS.met_in(_passage("What a night. Shift over.")) == []


def test_pair_stands_in_one_sentence_in_its_order_and_reach() -> None:
    assert _paired("The nurse is lazy.") == ["nurse is lazy"]
    assert _paired("Lazy is the nurse.") == []
    assert _paired("The nurse left. Lazy day.") == []
    assert _paired("The nurse whom we met here today is lazy.") == []


def test_pair_may_be_turned_or_go_across_sentences() -> None:
    assert _paired("Lazy nurses!", Pair("who", "word", turned=True)) == ["Lazy nurses"]
    assert _paired("The nurse left. Lazy day.", Pair("who", "word", across=True)) == [
        "nurse left. Lazy"
    ]


def test_word_near_by_shields_a_pair() -> None:
    assert _paired("The nurse is never lazy.") == []
    assert _paired("The nurse is lazy, and I shall say so to all who ask, not once.") != []


def test_words_to_notice_a_kind_by_stand_in_every_wording() -> None:
    assert KINDS.noticed_by("who") & _passage("A night shift").words
    assert KINDS.noticed_by("who") & _passage("One nurse").words
