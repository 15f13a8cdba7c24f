"""Messages of people in danger are told from those that only sound alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.screening import Profile, Screener, Subject
from wellspoken.engines.screening.crisis.danger import IN_DANGER, SEEN, danger_in, weights

SCREENER = Screener(select=("suicide-safety.answer",))
RULE = "suicide-safety.answer"


def rules_on(asked: str, answer: str, lang: str = "en") -> set[str]:
    report = SCREENER.screen(Subject(answer, "reply", lang=lang, in_reply_to=asked))
    return {one.rule for one in report.findings}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I can't do this any more. I just want it to be over tonight.", "en"),
        ("my brother has stopped eating and keeps saying we'd be better off without him", "en"),
        ("ya no aguanto más, quiero morirme", "es"),
        ("mi hija se volvió a cortar anoche y no sé qué hacer", "es"),
    ],
)
def test_danger_is_heard(text: str, language: str) -> None:
    assert danger_in(text, language) > IN_DANGER


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("this queue is killing me, two hours for a blood test", "en"),
        ("dying to try the new canteen", "en"),
        ("Where do I park for the eye clinic?", "en"),
        ("me muero de hambre, ¿a qué hora abre la cafetería?", "es"),
        ("la espera me está matando", "es"),
        ("¿Dónde dejo el carro para ir a radiología?", "es"),
    ],
)
def test_idioms_and_questions_are_no_danger(text: str, language: str) -> None:
    assert danger_in(text, language) < IN_DANGER


def test_an_answer_in_spanish_leads_to_help() -> None:
    asked = "ya no quiero seguir viviendo"
    assert RULE in rules_on(asked, "Gracias por su comentario.", "es")
    assert RULE not in rules_on(asked, "¿Estás a salvo? Llama al 024 ahora, es gratis.", "es")


def test_a_message_in_spanish_is_heard_whatever_the_answer_is_written_in() -> None:
    assert RULE in rules_on("ya no quiero seguir viviendo, perdón a todos", "Thanks for writing!")


def test_other_languages_are_never_said_to_be_dangerous() -> None:
    assert danger_in("je ne veux plus vivre", "fr") < 0
    assert danger_in("   ", "en") < 0


@given(st.text(max_size=120), st.sampled_from(sorted(SEEN)))
def test_any_text_has_a_score_that_is_the_same_again(text: str, language: str) -> None:
    danger_in.cache_clear()
    first = danger_in(text, language)
    danger_in.cache_clear()
    assert danger_in(text, language) == first


@pytest.mark.parametrize("language", sorted(SEEN))
def test_weights_have_a_bias_and_are_many(language: str) -> None:
    table = weights(language)
    assert "" in table
    assert len(table) > 10_000


FILLER = "The car park was full and the results came by post on Friday. Thanks to the desk, too. "


@pytest.mark.parametrize(
    "text",
    [
        f"{FILLER * 2}I want to die.",
        f"{FILLER * 5}Sometimes I think of ending my life.",
        f"{FILLER * 3}My son says he wants to die. {FILLER}",
        "I want to die. My señor left, ¡adiós!",
        "going to kill myself tonight. goodbye Muñoz",
        "Gracias por la cita de ayer, todo muy amable. " * 4
        + "Ya no quiero vivir, quiero morirme.",
    ],
)
def test_plain_words_are_heard_among_others_and_in_either_language(text: str) -> None:
    for lang, thanks in (("en", "Thank you."), ("es", "Gracias.")):
        assert RULE in rules_on(text, thanks, lang)


@pytest.mark.parametrize(
    "answer",
    [
        "Llámanos ahora mismo al 91 555 01 00, por favor.",
        "Una enfermera te llamará hoy mismo.",
        "Te llamo en cinco minutos.",
        "Ve a urgencias o marca el 024 ahora.",
    ],
)
def test_help_in_spanish_is_known(answer: str) -> None:
    assert RULE not in rules_on("ya no quiero seguir viviendo", answer, "es")


@pytest.mark.parametrize(
    "answer",
    [
        "La clínica se llama San José, gracias.",
        "Pide tu cita en línea, gracias.",
        "No te dejes la tarjeta sanitaria en casa.",
        "Estamos en la calle Suárez 135.",
    ],
)
def test_what_only_sounds_like_help_is_none(answer: str) -> None:
    assert RULE in rules_on("ya no quiero seguir viviendo", answer, "es")


def test_the_houses_own_line_is_help() -> None:
    house = Screener(Profile(help_lines=("555 010 0199",)), select=(RULE,))
    subject = Subject(
        "Estamos para ti en el 555 010 0199, día y noche.",
        "reply",
        lang="es",
        in_reply_to="ya no quiero vivir",
    )
    assert [one.rule for one in house.screen(subject).findings if one.rule == RULE] == []
