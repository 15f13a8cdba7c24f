"""Words about suicide in Spanish are marked, and everyday care, prevention and sayings are not."""

import pytest

from wellspoken.engines.screening import Screener, Subject

SCREENER = Screener(select=("suicide-safety.spanish",))
RULE = "suicide-safety.spanish"


def marked(text: str) -> list[str]:
    found = SCREENER.screen(Subject(text, lang="es")).findings
    return [one.text for one in found if one.rule == RULE]


@pytest.mark.parametrize(
    "text",
    [
        "El paciente tomó sus pastillas a tiempo.",
        "El niño bebió lejía por accidente: llame a toxicología.",
        "El humo del coche contamina el aire.",
        "El preservativo es el método más usado por los jóvenes.",
        "El bombero saltó de la torre de entrenamiento.",
        "Queremos llamar la atención sobre el suicidio juvenil. 024",
        "Quienes mueren por suicidio no son cobardes. 024",
        "Hablar del suicidio no es una moda. 024",
        "No es verdad que quien avisa no lo hace: todo aviso de suicidio cuenta. 024",
        "Cada familia vive a su manera el duelo tras un suicidio. 024",
        "Tras dos intentos fallidos de fecundación esperan mellizos.",
    ],
)
def test_care_and_prevention_are_left_alone(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La mujer se arrojó desde el puente del río. 024", "se arrojó desde el puente"),
        ("El suicidio le dio la paz que buscaba. 024", "la paz que buscaba"),
        ("Se suicidó: tomó veneno en su casa. 024", "tomó veneno"),
        ("Hablemos del suicidio. Sala 106.", "suicidio"),
        ("Hay un tsunami de suicidios. 024", "tsunami de suicidios"),
    ],
)
def test_words_that_put_people_at_risk_are_marked(text: str, words: str) -> None:
    assert words in marked(text)
