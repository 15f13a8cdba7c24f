"""The signs by which a stance is told: each with the words that are its reason."""

from collections.abc import Iterator, Sequence

from wellspoken.engines.claims.index import Record, Wording
from wellspoken.engines.claims.reading import Reading, Sentence
from wellspoken.engines.claims.reading.polarity import denials
from wellspoken.engines.claims.reading.terms import MARK
from wellspoken.engines.claims.stance.denying import denial_signs, opposite
from wellspoken.engines.claims.stance.phrases import Phrase
from wellspoken.engines.text import linear, word_set

_OPENERS = word_set(
    "can could does do did is are was will should would may has have had am isn aren puedo puede "
    "pueden debo sera es tiene tienen"
)
_ASKERS = word_set("why how when who where which porque por como cuando quien donde hasta")
_POINTERS = word_set("it that this they these those he she eso esto")
_ALONE = {("no",), ("yes",), ("wrong",), ("false",), ("falso",), ("mentira",), ("mito",)}
_OWN = word_set("i my me we our us mine mi mis yo nos nuestro")
_YOU = word_set("you your tu te ti su usted")
_MODEST = word_set("should must need please siempre always deben debes")
# Quotation marks of every kind are folded to these two before.
_QUOTED = linear(r"[\"«][^\"»]{12,200}[\"»]")
_FRAGMENT = 3
_LITTLE = 0.34

Signs = dict[str, str]


def signs_of(
    reading: Reading,
    phrases: Sequence[Phrase],
    wording: Wording,
    record: Record,
    focus: int,
    shared: list[int],
    near: dict[str, float],
) -> Signs:
    """Return the signs of a text beside a claim's wording, each with the words that show it.

    `focus` is the number of the sentence that shares most with the wording, `shared` the places
    of what it shares.
    """
    sentence = reading.sentences[focus]
    signs: Signs = {}
    for name, words in (
        *_cues(reading.sentences, phrases, wording, focus, shared),
        *denial_signs(sentence, shared, wording, record.wordings[0]),
        *_elsewhere(reading, focus, wording),
        *_questions(reading, focus),
        *_extent(wording, near),
        *_answers(reading, record),
        *_voice(reading, sentence),
        *_turned(sentence, wording),
    ):
        signs.setdefault(name, words)
    return signs | {name: signs[name.partition("+")[0]] for name in _together(signs)}


def _cues(
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    wording: Wording,
    focus: int,
    shared: list[int],
) -> Iterator[tuple[str, str]]:
    reported = contrasted = -1
    for phrase in phrases:
        if phrase.is_of(wording):
            continue
        if phrase.kind == "answers":
            if phrase.place == 0 and _stands_alone(phrase, sentences[phrase.sentence]):
                yield "answers_first" if phrase.sentence == 0 else "answers_later", str(phrase)
            continue
        yield f"{phrase.kind}:" + ("here" if phrase.sentence == focus else "elsewhere"), str(phrase)
        if phrase.sentence == focus and phrase.kind == "rebuts":
            yield ("rebuts_before" if phrase.place < min(shared) else "rebuts_after"), str(phrase)
        if phrase.kind == "reports":
            reported = phrase.sentence
        if phrase.kind == "contrast":
            contrasted = phrase.sentence
            if 0 <= reported <= contrasted:
                yield "contrast_to_a_report", str(phrase)


def _stands_alone(phrase: Phrase, sentence: Sentence) -> bool:
    """Tell whether an answer ends there: "No, it does" answers, "No more of that" does not."""
    after = len(phrase.words)
    return phrase.words not in _ALONE or after == len(sentence.words) or after in sentence.clauses


def _elsewhere(reading: Reading, focus: int, wording: Wording) -> Iterator[tuple[str, str]]:
    """Yield what the other sentences deny: "Does it? No." and "It does not."."""
    terms = set(wording.terms)
    for number, sentence in enumerate(reading.sentences):
        if number == focus:
            continue
        place = next(denials(sentence), None)
        if place is None:
            continue
        words = " ".join(sentence.words[place : place + 3])
        later = "later" if number > focus else "earlier"
        if len(sentence.words) <= _FRAGMENT and not sentence.terms and not sentence.asks:
            yield f"short_no_{later}", words
        elif not terms.isdisjoint(sentence.terms):
            yield f"denies_more_{later}", words
        elif not _POINTERS.isdisjoint(sentence.words):
            yield f"points_and_denies_{later}", words
        else:
            yield f"other_denial_{later}", words


def _questions(reading: Reading, focus: int) -> Iterator[tuple[str, str]]:
    sentence = reading.sentences[focus]
    last = len(reading.sentences) - 1
    text = sentence.text.rstrip()
    start = " ".join(sentence.words[:2])
    if sentence.asks:
        yield ("asks_in_short" if len(sentence.words) <= _FRAGMENT else "asks_here"), "?"
        yield ("asks_last" if focus == last else "goes_on_after_asking"), "?"
        if text.endswith(("??", "!?", "?!")):
            yield "asks_loudly", "??"
    if any(one.asks for one in reading.sentences[:focus]):
        yield "asks_earlier", "?"
    if any(one.asks for one in reading.sentences[focus + 1 :]):
        yield "asks_later", "?"
    if sentence.words[0] in _ASKERS and (sentence.asks or focus == last):
        yield "begins_with_why", start
    if sentence.words[0] in _OPENERS and sentence.words[1:2] != ("not",) and text[-1:] not in ".!":
        yield "begins_as_a_question", start
    if any(
        sentence.words[place] in _OPENERS and sentence.words[place + 1 : place + 2] != ("not",)
        for place in sentence.clauses
    ):
        yield "a_clause_begins_as_a_question", ""


def _extent(wording: Wording, near: dict[str, float]) -> Iterator[tuple[str, str]]:
    terms = set(wording.terms)
    said = sum(near.get(term, 0.0) > 0.0 for term in terms) / (len(terms) or 1)
    if said < _LITTLE:
        yield "says_little", ""


def _answers(reading: Reading, record: Record) -> Iterator[tuple[str, str]]:
    """Yield whether the text uses words that the answer to the claim has and the claim has not."""
    told = [term for term in dict.fromkeys(reading.terms) if term in record.answer]
    words = ", ".join(term.removeprefix(MARK) for term in told[:4])
    if told:
        yield "echoes_the_answer", words
    if len(told) > 1:
        yield "echoes_more_of_it", words


def _voice(reading: Reading, sentence: Sentence) -> Iterator[tuple[str, str]]:
    words = set(sentence.words)
    if not words.isdisjoint(_OWN):
        yield "speaks_of_oneself", ""
    if not words.isdisjoint(_YOU):
        yield "speaks_to_you", ""
    if not words.isdisjoint(_MODEST):
        yield "advises", ""
    if reading.shouts:
        yield "shouts", ""
    if "!" in sentence.text:
        yield "exclaims", ""
    if _QUOTED.search(sentence.text):
        yield "quotes", "quotation marks"


def _turned(sentence: Sentence, wording: Wording) -> Iterator[tuple[str, str]]:
    """Yield that a word was turned into its opposite, or the two sides of a comparison changed."""
    if pair := opposite(sentence, wording):
        yield "says_the_opposite", f"{pair[1]} for {pair[0]}"
    pairs = list(zip(wording.terms, wording.terms[1:], strict=False))
    terms = sentence.terms
    for first, second in pairs:
        if first in terms and second in terms and terms.index(second) + 1 == terms.index(first):
            yield "turned_round", f"{second} {first}"


_TOGETHER = (
    ("reports:here", "denies"), ("quotes", "denies"), ("asks_here", "rebuts:here"),
    ("rhetorical:here", "asks_here"), ("asks_here", "begins_with_why"),
    ("asks_here", "short_no_later"), ("reports:here", "rebuts:here"), ("upholds:here", "denies"),
    ("speaks_of_oneself", "denies"), ("asks_here", "denies"), ("rebuts:here", "denies"),
    ("contrast:here", "denies"), ("evidence:here", "denies"), ("asks_here", "speaks_of_oneself"),
)  # fmt: skip


def _together(signs: Signs) -> Iterator[str]:
    for one, other in _TOGETHER:
        if one in signs and other in signs:
            yield f"{one}+{other}"
