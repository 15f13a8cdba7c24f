"""The evidence about a post that was published, corrected and retracted."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.apps.delivery.test_road import carry_all
from tests.apps.delivery.test_succession import begin, finish
from tests.factories.people import make_person
from tests.factories.posts import make_release
from wellspoken.apps.audit.actors import system
from wellspoken.apps.channels.models import Account
from wellspoken.apps.delivery.services import retract_post
from wellspoken.apps.evidence.services import take_pack
from wellspoken.apps.evidence.verify_pack import Pack, faults_of
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db


def test_a_pack_tells_of_the_copy_its_correction_and_its_retraction(
    file_account: Callable[..., Account], tmp_path: Path
) -> None:
    wrong = make_release(file_account())
    carry_all()
    right = finish(begin(wrong))
    carry_all()
    retract_post(actor=make_person(Role.LEAD), post_id=wrong.post_id, note="It was postponed.")
    carry_all()
    out = io.BytesIO()
    take_pack(out, actor=system("test"), post_id=wrong.post_id)
    path = tmp_path / "pack.zip"
    path.write_bytes(out.getvalue())
    assert faults_of(Pack(str(path))) == []
    with zipfile.ZipFile(path) as archive:
        deliveries = json.loads(archive.read("deliveries.json"))
        page = archive.read("index.html").decode()
        acts = [json.loads(line)["action"] for line in archive.read("audit.jsonl").splitlines()]
        later = json.loads(archive.read(f"releases/{right.pk}/release.json"))
    assert [item["act"] for item in deliveries] == ["publish", "correct", "retract"]
    assert all(item["copy"]["id"] and item["sent"] for item in deliveries)
    assert deliveries[1]["acts_on"] == deliveries[0]["id"]
    assert later["corrects"] == wrong.pk
    assert "It is 60, not 65." in page
    assert "It was postponed." in page
    assert acts.count("delivery.sent") == 3
    assert {"post.correction-begun", "post.retracted"} <= set(acts)
