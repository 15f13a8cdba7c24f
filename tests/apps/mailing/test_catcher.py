"""The demo's mailbox: what it shows, and that a caught message can do nothing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.factories.publications import make_image, make_publication
from wellspoken.engines.networks.email import Addressee
from wellspoken.engines.networks.email.message import Letterhead, compose

pytestmark = pytest.mark.django_db


@pytest.fixture
def box(settings, tmp_path: Path) -> Path:
    settings.DEBUG_MAIL_CATCHER_DIR = str(tmp_path)
    for folder in ("tmp", "new", "cur"):
        (tmp_path / folder).mkdir()
    return tmp_path


@pytest.fixture
def caught(box: Path) -> str:
    message = compose(
        make_publication("email", title="Clinics ✓", text="<b>Bold</b>", media=(make_image(),)),
        Addressee(
            id=1,
            address="ada@example.org",
            message_id="<1@x>",
            bounce_address="b@x",
            unsubscribe_url="https://riverside.example/leave",
        ),
        Letterhead(
            organisation="Riverside General Hospital",
            sender="news@riverside.example",
            list_id="<l.x>",
            home_url="https://riverside.example/",
            unsubscribe_words="Leave",
            correction_words="Correction",
            retraction_words="Retracted",
        ),
        date=datetime(2026, 11, 24, tzinfo=UTC),
    )
    (box / "new" / "1.a.host").write_bytes(message.as_bytes())
    return "/mail/caught/1.a.host/"


def test_mailbox_without_mail_says_so(client, box):
    assert "0 messages" in client.get("/mail/caught/").content.decode()


def test_mailbox_lists_what_was_caught(client, caught):
    html = client.get("/mail/caught/").content.decode()
    assert "Clinics ✓" in html
    assert "ada@example.org" in html
    assert caught in html


def test_message_is_shown_as_text(client, caught):
    html = client.get(caught).content.decode()
    assert "&lt;b&gt;Bold&lt;/b&gt;" in html
    assert 'sandbox="allow-popups"' in html


def test_message_is_shown_as_a_mail_program_shows_it_and_can_do_nothing(client, caught):
    response = client.get(caught + "html/")
    html = response.content.decode()
    assert 'src="data:image/gif;base64,' in html
    assert 'alt="Drawing of a sticking plaster"' in html
    policy = response["Content-Security-Policy"]
    assert policy.startswith("sandbox allow-popups; default-src 'none'")
    assert response["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.parametrize("path", ["nothing/", "nothing/html/", "../1.a.host/"])
def test_unknown_message_is_not_found(client, box, path):
    assert client.get(f"/mail/caught/{path}").status_code == 404


@pytest.mark.parametrize("path", ["", "1.a.host/", "1.a.host/html/"])
def test_there_is_no_such_page_outside_the_demo(client, caught, settings, path):
    settings.DEBUG_MAIL_CATCHER_DIR = ""
    assert client.get(f"/mail/caught/{path}").status_code == 404
