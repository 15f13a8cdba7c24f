"""suicide-safety.answer: whoever tells us of thoughts of dying is led to help at once."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds
from wellspoken.engines.screening.crisis.danger import IN_DANGER, IN_DANGER_ALONE, danger_in
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_cues import AT_RISK, REACHES
from wellspoken.engines.screening.lexicons.suicide_spanish import HELP
from wellspoken.engines.screening.lexicons.suicide_spanish import REACHES as REACHES_IN_SPANISH
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import lines_in, names_service
from wellspoken.engines.text import Document, guess_language

_RISK: Final = Kinds(risk=AT_RISK)
_TOPIC: Final = Kinds(
    topic="suicide/suicides/suicidal/overdose/overdosed, self harm/harms/harming/harmed/injury, "
    "took his/her/their own? life/lives, cuts/cutting himself/herself/themselves/her/his"
)
_OWN: Final = frozenset({"i", "my", "me", "im", "we", "our", "he", "she", "his", "her"})
# Who asks about a walk or a course is not telling of themselves.
_BUSINESS: Final = frozenset(
    {"walk", "prevention", "training", "course", "webinar", "policy", "research", "study", "event"}
)
_REACHES: Final = Kinds(reaches=REACHES)
_TO: Final = frozenset({"you", "your", "you're", "you've", "u"})
_LONG: Final = 6_000
_LANGUAGES: Final = frozenset({"en", "es"})
_SENTENCES: Final = 200
# Below it the word "suicide" is told of other things than somebody in danger.
_FAR: Final = -100
# What need not be asked where it is sure that a message is in one of them.
_OTHERS: Final = {"en": frozenset({"es"}), "es": frozenset({"en"})}


def _is_to_somebody(reading: Reading) -> bool:
    """Tell whether the text answers somebody, or is sent to one person."""
    return bool(reading.subject.in_reply_to) or reading.subject.surface == "message"


def _check(reading: Reading) -> Iterator[Mark]:
    if not _is_to_somebody(reading):
        return
    asked = (reading.subject.in_reply_to or "")[:_LONG]
    at_risk = bool(asked.strip()) and _tells_of_risk(asked)
    for passage in reading.of_kind("text"):
        if passage.document.language not in _LANGUAGES or not passage.folded.strip():
            continue
        if not (at_risk or _speaks_to_one(reading, passage)):
            continue
        if _leads_to_help(passage) or _names_own_line(reading, passage):
            continue
        first = passage.sentences[0]
        yield Mark(
            passage=passage,
            span=passage.document.origin(first.start, first.end),
            message="Somebody may be in danger, and this does not lead them to help.",
            evidence="thoughts of dying, and no line, service or call in the answer",
            suggestion="Ask whether they are safe, name a crisis line, and say who calls today.",
        )


def _tells_of_risk(asked: str) -> bool:
    """Tell whether somebody writes of dying, or of suicide among their own people.

    A message may be in either language, or in both, whatever it is answered in; what is said in
    one sentence is not outweighed by the others.
    """
    guessed = guess_language(asked)
    for language in _LANGUAGES - _OTHERS.get(guessed or "", frozenset()):
        passage = Passage("", "text", Document(asked, language))
        pieces = [passage.folded[at.start : at.end] for at in passage.sentences[:_SENTENCES]]
        if danger_in(passage.folded, language) > IN_DANGER:
            return True
        if any(danger_in(piece, language) > IN_DANGER_ALONE for piece in pieces):
            return True
    return _is_worded_so(Passage("", "text", Document(asked, "en")))


def _is_worded_so(asked: Passage) -> bool:
    """Tell whether turns of phrase in English tell of it.

    Of suicide people speak in many ways: where the word alone is said, it is asked how they speak.
    """
    if _RISK.met_in(asked):
        return True
    if danger_in(asked.folded, "en") < _FAR:
        return False
    own = not _OWN.isdisjoint(asked.words) and _BUSINESS.isdisjoint(asked.words)
    return own and bool(_TOPIC.met_in(asked))


def _leads_to_help(passage: Passage) -> bool:
    """Tell whether an answer names a line or a service, or says that somebody calls."""
    text = passage.folded
    if passage.document.language == "es":
        return bool(HELP.search(text) or REACHES_IN_SPANISH.search(text))
    if _REACHES.met_in(passage) or names_service(text):
        return True
    return any(map(_is_line, lines_in(text)))


def _names_own_line(reading: Reading, passage: Passage) -> bool:
    """Tell whether an answer names a help line of the profile, or one of the house's own."""
    written = _digits_of(passage.folded)
    own = (*reading.profile.help_lines, *reading.profile.own_phones)
    numbers = [number for line in own if len(number := _digits_of(line)) >= _SHORTEST]
    return any(line and line in passage.folded for line in own) or any(
        number in written for number in numbers
    )


def _digits_of(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _speaks_to_one(reading: Reading, passage: Passage) -> bool:
    """Tell whether a text speaks to somebody of thoughts of dying, or a message of suicide."""
    if passage.document.language != "en" or _TO.isdisjoint(passage.words):
        return False
    sent = reading.subject.surface == "message" and _TOPIC.met_in(passage)
    return bool(sent or _RISK.met_in(passage))


def _is_line(number: str) -> bool:
    return len(number) >= _SHORTEST


_SHORTEST: Final = 3
RULE: Final = Rule(
    code="suicide-safety.answer",
    name="Somebody at risk is not led to help",
    what=(
        "A reply to somebody who writes of dying or of hurting themselves, in English or Spanish, "
        "or a message in English that speaks to somebody of such thoughts, with no crisis line, "
        "service or call in it. Who may be in danger is told by turns of phrase and by a small "
        "model learned from labelled messages (see its card); it misses one in five, and more of "
        "what is veiled."
    ),
    why="Who tells of it asks for help, and the next hours count.",
    source=(
        "WHO, Preventing suicide: a resource for media professionals (September 2023); "
        "Samaritans, Media Guidelines for Reporting Suicide (2020)"
    ),
    severity=Severity.REVIEW,
    fix="Name a line that is answered now, and have somebody call.",
    bad=(
        bad(
            "Cheer up, it gets better!",
            "Cheer up, it gets better!",
            surface="reply",
            in_reply_to="I don't want to be here anymore",
        ),
        bad(
            "Book a visit for next week.",
            "Book a visit for next week.",
            surface="reply",
            in_reply_to="my son says he wants to die",
        ),
        bad(
            "You told us that you think of ending your life. Reply 1 to rebook.",
            "You told us that you think of ending your life.",
            surface="message",
        ),
        bad(
            "We are closed on Sundays.",
            "We are closed on Sundays.",
            surface="reply",
            in_reply_to="nobody would miss me",
        ),
        bad(
            "Gracias por escribirnos, feliz día.",
            "Gracias por escribirnos, feliz día.",
            surface="reply",
            lang="es",
            in_reply_to="ya no quiero vivir, de verdad, no es un drama",
        ),
    ),
    good=(
        good(
            "Are you safe right now? Please ring 116 123, any time.",
            surface="reply",
            in_reply_to="nobody would miss me",
        ),
        good(
            "Please call 988 now, or tell me your number and I'll ring you.",
            surface="reply",
            in_reply_to="I want to die",
        ),
        good(
            "Thank you! See you on Monday.",
            surface="reply",
            in_reply_to="I loved the talk on sleep",
        ),
        good("Book a visit for next week.", surface="reply", in_reply_to="My knee is killing me"),
        good(
            "You told us that you think of ending your life. A nurse will ring you today.",
            surface="message",
        ),
        good("Your visit is on Monday at nine.", surface="message"),
        good(
            "¿Estás a salvo ahora? Llama al 024, te atienden día y noche.",
            surface="reply",
            lang="es",
            in_reply_to="ya no quiero vivir, de verdad, no es un drama",
        ),
        good(
            "Gracias, abrimos a las ocho.",
            surface="reply",
            lang="es",
            in_reply_to="me muero de ganas de probar la piscina nueva",
        ),
    ),
    check=_check,
    concerns=_is_to_somebody,
)
