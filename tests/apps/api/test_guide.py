"""What the guide tells people to type works as it stands, with curl and over HTTP."""

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.factories.people import make_person
from tests.factories.posts import make_account
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.services import issue_token
from wellspoken.apps.people.roles import Role

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "use-the-api.md"
COMMAND = re.compile(r"```sh\n(.*?)```", re.DOTALL)


@pytest.mark.django_db(transaction=True, reset_sequences=True)
def test_the_guide_can_be_followed_from_its_first_line_to_its_last(
    live_server: Any, tmp_path: Path
) -> None:
    make_account()
    Image.new("RGB", (600, 400), "navy").save(tmp_path / "door.jpg")
    issued = issue_token(actor=make_person(Role.AUTHOR), name="Guide", scopes=list(Scope), days=1)
    answers = [
        run(command, live_server.url, issued.secret, folder=tmp_path) for command in commands()
    ]
    assert len(answers) == 10
    accounts, written, changed, uploaded, illustrated, found, *rest = answers
    findings, submitted, listed, deliveries = rest
    assert [item["id"] for item in accounts] == [1]
    assert (written["id"], written["version"]) == (1, 1)
    assert changed["content"]["title"] == "Flu clinics in winter"
    assert (uploaded["id"], uploaded["title"]) == (1, "The door")
    assert illustrated["content"]["media"][0]["alt_text"].startswith("The clinic")
    assert [item["id"] for item in found["items"]] == [1]
    assert findings["verdict"] in {"allow", "review"}
    assert submitted["state"] == "in-review"
    assert len(submitted["review"]["content_hash"]) == 64
    assert [item["id"] for item in listed["items"]] == [1]
    assert deliveries == {"items": [], "next_cursor": None}


def commands() -> list[str]:
    return COMMAND.findall(GUIDE.read_text(encoding="utf-8"))


def run(command: str, site: str, token: str, *, folder: Path) -> Any:
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        env={"PATH": os.environ["PATH"], "SITE": site, "TOKEN": token},
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)
