"""A Spanish text reads word for word in English, and what is found there points into the Spanish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.screening import Profile, Screener, Severity, Subject, rules
from wellspoken.engines.screening.spanish.gloss import glossary, glossed, in_english
from wellspoken.engines.screening.spanish.reading import FAMILIES
from wellspoken.engines.text import Document

PRIVACY = Screener(select=("privacy",))


def grave(text: str, screener: Screener = PRIVACY, **told: str) -> list[str]:
    report = screener.screen(Subject(text, lang="es", **told))  # type: ignore[arg-type]
    return [one.text for one in report.findings if one.severity is not Severity.ADVISE]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("La enfermera la atendió.", "The nurse the treated."),
        ("URGENCIAS cerradas", "EMERGENCY closed"),
        ("¿Quién vino?", "Who came?"),
        ("el 3 de mayo de 2024", "the 3  may  2024"),
        ("cumplió 97 años", "turned 97 years old"),
        ("hace 12 años", "ago 12 years"),
    ],
)
def test_words_keep_their_places_and_their_capitals(text: str, said: str) -> None:
    assert in_english(text) == said


@pytest.mark.parametrize("text", ["Vino Pilar.", "Gracias, Luz Marina Tello"])
def test_a_name_that_means_something_stays_a_name(text: str) -> None:
    assert text.rsplit(maxsplit=1)[-1].strip(".") in in_english(text)
    assert "light" not in in_english(text).lower()


def test_what_the_glossary_does_not_know_stays_as_it_is() -> None:
    assert in_english("xyzzy Brzeczyszczykiewicz 12/3") == "xyzzy Brzeczyszczykiewicz 12/3"


def test_the_glossary_holds_plain_words_only() -> None:
    assert len(glossary()) > 10_000
    for word, said in glossary().items():
        assert word.isalpha()
        assert word == word.lower()
        assert said.isascii()
        assert said == said.lower() != ""


@given(st.text(max_size=80))
def test_whatever_is_found_lies_within_the_text(text: str) -> None:
    document = glossed(Document(text, "es"))
    before = 0
    for at in range(len(document.folded)):
        span = document.origin(at, at + 1)
        assert before <= span.start <= span.end <= len(text)
        before = span.start


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Hoy le dimos el alta a Nahuel Ibarra tras la operación de cadera.", "Nahuel Ibarra"),
        ("La señora Etxeberria de la habitación 512 ya camina.", "Etxeberria"),
        ("El hijo de la paciente llama desde el 612 345 678.", "612 345 678"),
        ("Operamos a un paciente de noventa y seis años.", "noventa y seis años"),
    ],
)
def test_somebody_in_care_is_found_where_the_spanish_names_them(text: str, marked: str) -> None:
    assert any(marked in found or found in marked for found in grave(text))


@pytest.mark.parametrize(
    "text",
    [
        "La doctora Inés Larrea hablará de la diabetes el 14 de noviembre en el salón de actos.",
        "El Día Mundial de la Diabetes es el 14 de noviembre.",
        "Abrimos de lunes a viernes de 8 a 15 horas. Pida cita en nuestra página.",
        "El 94 % de los pacientes volvió a casa en una semana.",
        "Escriba a rrhh@hospital.example antes del viernes.",
    ],
)
def test_staff_days_and_figures_are_left_alone(text: str) -> None:
    assert grave(text) == []


def test_the_organisations_own_names_are_known_in_spanish() -> None:
    text = "Nuestra paciente Aurelia Sanz salió ayer de la Clínica Santa Aurelia."
    house = Profile(names=("Clínica Santa Aurelia",), facilities=("Clínica Santa Aurelia",))
    found = grave(text, Screener(house, select=("privacy",)))
    assert "Aurelia Sanz" in found
    assert not any("Santa" in one for one in found)


def test_a_text_in_another_language_is_not_read_in_english() -> None:
    report = PRIVACY.screen(Subject("La señora Etxeberria de la habitación 512.", lang="fr"))
    assert [one.rule for one in report.findings if one.family == "privacy"] == []


def test_what_is_read_in_english_never_puts_english_words_into_the_text() -> None:
    for rule in rules():
        for example in rule.bad if rule.family in FAMILIES else ():
            found = Screener(example.profile, select=(rule.code,)).screen(example.subject).findings
            assert [one.replacement for one in found if one.replacement] == []


@pytest.mark.parametrize(
    "text",
    ["Hace 100 años se descubrió la insulina.", "Hace 95 años se fundó esta casa."],
)
def test_years_of_a_house_are_no_age(text: str) -> None:
    assert grave(text) == []


def test_a_finding_beside_a_question_mark_turned_over_covers_its_own_words() -> None:
    found = grave("¿Es del hijo de la paciente ¿612 345 678?, o el 613 555 777?")
    assert "612 345 678" in found


def test_names_in_capitals_are_names() -> None:
    assert any("CONSUELO REYES" in one for one in grave("INGRESÓ LA PACIENTE CONSUELO REYES."))


@pytest.mark.parametrize("own", ["Reina Campos", "Paz Campos", "Estrella Norte"])
def test_the_houses_own_are_called_in_spanish_whatever_their_names_mean(own: str) -> None:
    house = Profile(clinicians=(own,), facilities=(own,))
    text = f"La paciente felicitó a {own}."
    found = Screener(house, select=("privacy.name",)).screen(Subject(text, lang="es")).findings
    assert own not in {one.text for one in found}


def test_an_address_in_the_link_is_seen_in_spanish_too() -> None:
    subject = Subject("Ver", lang="es", link="mailto:ana.perez@gmail.com")
    assert "privacy.email" in {one.rule for one in PRIVACY.screen(subject).findings}
