"""What a list's message is made of, whatever was written in it."""

import hashlib
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from email.utils import parseaddr
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories.publications import GIF, make_image, make_publication
from wellspoken.engines.networks import Publication
from wellspoken.engines.networks.email import Addressee, Kind
from wellspoken.engines.networks.email.message import Letterhead, compose

LETTERHEAD = Letterhead(
    organisation="Riverside General Hospital",
    sender="news@riverside.example",
    list_id="<flu-news.riverside.example>",
    home_url="https://riverside.example/",
    unsubscribe_words="Leave this list",
    correction_words="Correction",
    retraction_words="Retracted",
)
ADDRESSEE = Addressee(
    id=7,
    address="ada@example.org",
    message_id=f"<{'9' * 40}.123456789@riverside.example>",
    bounce_address="bounce+7-0123456789abcdef@riverside.example",
    unsubscribe_url=f"https://riverside.example/mail/unsubscribe/{'t' * 120}/",
)
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TEXT = st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), max_size=400)


def composed(publication: Publication, **options):
    """Return the message as a mail program parses it, and its bytes."""
    data = compose(publication, ADDRESSEE, LETTERHEAD, date=NOW, **options).as_bytes()
    return message_from_bytes(data, policy=default), data


def part(message, kind: str) -> str:
    return message.get_body(preferencelist=(kind,)).get_content()


def test_message_says_who_sends_it_to_which_list_and_how_to_leave():
    message, data = composed(make_publication("email"))
    assert parseaddr(message["From"]) == ("Riverside General Hospital", "news@riverside.example")
    assert message["To"] == "ada@example.org"
    assert message["Message-ID"] == ADDRESSEE.message_id
    assert message["List-Id"] == LETTERHEAD.list_id
    assert message["Content-Language"] == "en"
    assert "Auto-Submitted" not in message
    unsubscribe = f"List-Unsubscribe: <{ADDRESSEE.unsubscribe_url}>\r\n"
    assert unsubscribe.encode() in data
    assert b"List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in data


def test_plain_text_and_html_say_the_same():
    message, _data = composed(make_publication("email", media=(make_image(),)))
    for kind in ("plain", "html"):
        content = part(message, kind)
        for words in (
            "Flu clinics open on Monday",
            "Walk in on any weekday.",
            "https://riverside.example/flu",
            "Drawing of a sticking plaster",
            "#FluSeason",
            ADDRESSEE.unsubscribe_url,
        ):
            assert words in content


def test_html_names_its_language_and_loads_nothing_from_elsewhere():
    message, _data = composed(make_publication("email", language="es", media=(make_image(),)))
    elements = _elements(part(message, "html"))
    assert dict(elements[0][1])["lang"] == "es"
    sources = [value for _tag, attrs in elements for name, value in attrs if name == "src"]
    assert sources == [f"cid:{hashlib.sha256(GIF).hexdigest()}"]
    assert {tag for tag, _attrs in elements}.isdisjoint({"script", "link", "iframe", "style"})


def test_image_travels_inside_the_message():
    message, _data = composed(make_publication("email", media=(make_image(),)))
    images = [item for item in message.walk() if item.get_content_maintype() == "image"]
    assert [item.get_payload(decode=True) for item in images] == [GIF]
    assert images[0]["Content-ID"] == f"<{hashlib.sha256(GIF).hexdigest()}>"
    assert images[0].get_content_disposition() == "inline"


def test_document_is_attached_under_its_name():
    document = make_image(
        b"%PDF-1.7", kind="document", name="Leaflet ü.pdf", mime_type="application/pdf"
    )
    message, _data = composed(make_publication("email", media=(document,)))
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "Leaflet ü.pdf"
    assert attached.get_content() == b"%PDF-1.7"


def test_link_ends_where_its_sentence_goes_on():
    text = "See https://riverside.example/a?b=1&c=2, then (https://riverside.example/d)."
    message, _data = composed(make_publication("email", text=text, link=""))
    links = [dict(attrs)["href"] for tag, attrs in _elements(part(message, "html")) if tag == "a"]
    assert links[:2] == ["https://riverside.example/a?b=1&c=2", "https://riverside.example/d"]


@pytest.mark.parametrize(
    ("kind", "subject"),
    [(Kind.CORRECTION, "Correction: Flu clinics"), (Kind.RETRACTION, "Retracted: Flu clinics")],
)
def test_subject_tells_a_correction_and_a_retraction(kind, subject):
    publication = make_publication("email", title="Flu clinics")
    message, _data = composed(publication, kind=kind, note="The day was wrong.")
    assert message["Subject"] == subject
    assert f"{subject.partition(':')[0]}: The day was wrong." in part(message, "plain")


def test_retraction_carries_neither_text_nor_image():
    publication = make_publication("email", text="Take twice the dose.", media=(make_image(),))
    message, data = composed(publication, kind=Kind.RETRACTION, note="The dose was wrong.")
    assert "Take twice" not in part(message, "plain") + part(message, "html")
    assert b"image/gif" not in data


@given(title=TEXT.filter(str.strip), text=TEXT)
def test_any_text_arrives_as_it_was_written(title, text):
    message, data = composed(make_publication("email", title=title[:150], text=text))
    assert " ".join(message["Subject"].split()) == " ".join(title[:150].split())
    assert _words(text) in _words(part(message, "plain"))
    assert max(len(line) for line in data.split(b"\r\n")) <= 998
    assert b"\n" not in data.replace(b"\r\n", b"")


@given(title=st.text(min_size=1, max_size=150), text=st.text(max_size=200))
def test_no_text_adds_a_header(title, text):
    message, _data = composed(
        make_publication(
            "email",
            title=f"a{title}".encode(errors="ignore").decode(),
            text=text.encode(errors="ignore").decode(),
        )
    )
    assert sorted(message.keys()) == sorted(composed(make_publication("email"))[0].keys())


def _words(text: str) -> str:
    return " ".join(text.split())


def _elements(html: str) -> list[tuple[str, list[tuple[str, str]]]]:
    found: list[tuple[str, list[tuple[str, str]]]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            found.append((tag, attrs))

    Reader().feed(html)
    return found
