"""What happened to one post is taken away whole, and whatever is changed in it is found."""

import io
import json
import random
import shutil
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.images.tests.utils import get_test_image_file

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_post, make_release, submit
from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.audit.services import export, record
from wellspoken.apps.audit.verify_audit import seal_of
from wellspoken.apps.compose.draft import MediaDraft
from wellspoken.apps.compose.models import Picture, Post
from wellspoken.apps.evidence import verify_pack
from wellspoken.apps.evidence.gather import gather
from wellspoken.apps.evidence.pack import members_of
from wellspoken.apps.evidence.services import take_pack
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Release, ReleaseFile

pytestmark = [
    pytest.mark.django_db,
    # Wagtail leaves the files of the pictures it scales to be closed by the collector.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
TAKERS = [Role.LEAD, Role.PRIVACY, Role.ADMINISTRATOR, Role.AUDITOR]


@pytest.fixture
def release(settings: Any) -> Release:
    """Return a released post with a picture, among acts about other things."""
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    picture = Picture.objects.create(title="Clinic", file=get_test_image_file())
    make_release(title="Another")
    made = make_release(
        make_account(),
        make_account("Patients", "email"),
        media=(
            MediaDraft(
                kind="image", file_id=picture.pk, alt_text="The clinic's door", people="nobody"
            ),
        ),
    )
    record(actor=system("test"), action="audit.verified")
    return made


def pack_of(post_id: int) -> bytes:
    out = io.BytesIO()
    take_pack(out, actor=system("test"), post_id=post_id)
    return out.getvalue()


@pytest.fixture
def pack(release: Release) -> bytes:
    return pack_of(release.post_id)


@pytest.fixture
def log(pack: bytes, tmp_path: Path) -> tuple[str, str]:
    """Return the option that names the record, exported after the pack was taken."""
    with (tmp_path / "record.zip").open("wb") as out:
        export(out, actor=system("test"))
    with zipfile.ZipFile(tmp_path / "record.zip") as archive:
        archive.extract("audit.jsonl", tmp_path)
    return ("--log", str(tmp_path / "audit.jsonl"))


@pytest.fixture
def verify(tmp_path: Path, pack: bytes) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Return a way to run the pack's own verifier outside of the project."""
    scripts = tmp_path / "scripts"
    with zipfile.ZipFile(io.BytesIO(pack)) as archive:
        for name in ("verify_pack.py", "verify_audit.py"):
            archive.extract(name, scripts)

    def run(
        what: bytes | Path, *options: str, script: Path = scripts
    ) -> "subprocess.CompletedProcess[str]":
        path = what if isinstance(what, Path) else tmp_path / "pack.zip"
        if isinstance(what, bytes):
            path.write_bytes(what)
        return subprocess.run(
            [sys.executable, "-I", str(script / "verify_pack.py"), str(path), *options],
            capture_output=True, text=True, cwd=tmp_path, env={}, check=False,
        )  # fmt: skip

    return run


def faults(data: bytes, tmp_path: Path) -> list[str]:
    """Return what the verifier finds, in this process: a start of Python each would be slow."""
    path = tmp_path / "changed.zip"
    path.write_bytes(data)
    try:
        return verify_pack.faults_of(verify_pack.Pack(str(path)))
    except verify_pack._BROKEN as error:
        return [str(error)]


def sealed_anew(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """Return the pack as somebody makes it who changes files and seals the manifest again."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    manifest = json.loads(files.pop("manifest.json"))
    manifest["files"] = {
        name: {"sha256": sha256(body).hexdigest(), "size": len(body)}
        for name, body in files.items()
    }
    files["manifest.json"] = verify_pack.readable(verify_pack.sealed(manifest))
    members = [
        verify_pack.Member(name, len(body), zlib.crc32(body), lambda body=body: [body])  # type: ignore[misc]
        for name, body in files.items()
    ]
    return b"".join(verify_pack.archive(members))


def test_a_pack_holds_the_post_and_verifies_without_the_project(
    release: Release, pack: bytes, verify: Callable[..., Any], tmp_path: Path
) -> None:
    done = verify(pack)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert sha256(pack).hexdigest() in done.stdout
    with zipfile.ZipFile(io.BytesIO(pack)) as archive:
        assert archive.testzip() is None
        content = archive.read(f"releases/{release.pk}/content.json")
        assert sha256(content).hexdigest() == release.content_hash
        picture = next(name for name in archive.namelist() if name.startswith("media/"))
        assert sha256(archive.read(picture)).hexdigest() in picture
        page = archive.read("index.html").decode()
        assert "The clinic&#x27;s door" in page
        assert "<script" not in page
        acts = {json.loads(line)["action"] for line in archive.read("audit.jsonl").splitlines()}
        assert {"post.created", "post.submitted", "review.approved", "release.created"} <= acts
        assert "Another" not in archive.read("versions.json").decode()
        archive.extractall(tmp_path / "unpacked")
    for _time in range(2):
        assert verify(tmp_path / "unpacked").returncode == 0
        assert verify(tmp_path / "unpacked", script=tmp_path / "unpacked").returncode == 0


def test_the_same_state_gives_the_same_bytes(release: Release) -> None:
    first, second = pack_of(release.post_id), pack_of(release.post_id)
    # The first taking is part of what happened to the post.
    assert b'"action":"evidence.taken"' not in first
    assert b'"action":"evidence.taken"' in second
    post = Post.objects.get(pk=release.post_id)
    one, other = (b"".join(verify_pack.archive(members_of(gather(post)))) for _time in range(2))
    assert one == other


def test_any_changed_byte_is_found(pack: bytes, tmp_path: Path) -> None:
    assert faults(pack, tmp_path) == []
    choose = random.Random(3)
    with zipfile.ZipFile(io.BytesIO(pack)) as archive:
        starts = [info.header_offset + choose.randrange(40) for info in archive.infolist()]
        directory = archive.start_dir
    places = {*starts, *choose.sample(range(len(pack)), 60)}
    places |= {*choose.sample(range(directory, len(pack)), 60), len(pack) - 1, 0}
    for place in sorted(places):
        changed = bytearray(pack)
        changed[place] ^= 1 << choose.randrange(8)
        assert faults(bytes(changed), tmp_path), f"byte {place} of {len(pack)}"


def test_every_file_that_is_changed_missing_or_added_is_named(
    pack: bytes, verify: Callable[..., Any], tmp_path: Path
) -> None:
    with zipfile.ZipFile(io.BytesIO(pack)) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "whole")
    for name in names:
        for act in ("changed", "missing"):
            folder = tmp_path / act / name.replace("/", "-")
            shutil.copytree(tmp_path / "whole", folder)
            file = folder / name
            file.write_bytes(file.read_bytes() + b" ") if act == "changed" else file.unlink()
            found = verify_pack.faults_of(verify_pack.Pack(str(folder)))
            assert any(name in fault for fault in found), (act, name, found)
    (tmp_path / "whole" / "media" / "more.txt").write_text("More.")
    done = verify(tmp_path / "whole")
    assert (done.returncode, done.stdout.strip()) == (1, "media/more.txt was added.")


def test_bytes_around_the_files_are_found(pack: bytes, tmp_path: Path) -> None:
    assert faults(pack + b"x", tmp_path)
    assert faults(b"x" + pack, tmp_path)
    assert faults(pack[:-1], tmp_path)
    out = io.BytesIO(pack)
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("post.json", "{}")
    assert any("twice" in fault for fault in faults(out.getvalue(), tmp_path))


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("audit.jsonl", b'"post.created"', b'"post.removed"', "was changed after it was written"),
        ("releases/{id}/content.json", b"Walk in", b"Stay out", "not the content that its hash"),
    ],
)
def test_what_was_changed_and_sealed_anew_is_found_by_the_seals_inside(
    release: Release, pack: bytes, tmp_path: Path, name: str, old: bytes, new: bytes, words: str
) -> None:
    def change(files: dict[str, bytes]) -> None:
        path = name.format(id=release.pk)
        assert old in files[path]
        files[path] = files[path].replace(old, new)

    found = faults(sealed_anew(pack, change), tmp_path)
    assert any(words in fault for fault in found), found


def test_an_entry_that_was_left_out_or_forged_is_found_with_the_exported_record(
    pack: bytes, verify: Callable[..., Any], log: tuple[str, str]
) -> None:
    assert verify(pack, *log).returncode == 0

    def leave_out(files: dict[str, bytes]) -> None:
        files["audit.jsonl"] = files["audit.jsonl"].partition(b"\n")[2]

    def forge(files: dict[str, bytes]) -> None:
        *others, last = files["audit.jsonl"].splitlines()
        entry = {**json.loads(last), "actor_name": "Somebody else"}
        entry["hash"] = seal_of(entry)
        files["audit.jsonl"] = b"\n".join([*others, verify_pack.canonical(entry), b""])

    for change, words in ((leave_out, "was left out"), (forge, "is not the one in the record")):
        done = verify(sealed_anew(pack, change), *log)
        assert done.returncode == 1
        assert words in done.stdout


def reworded(files: dict[str, bytes]) -> None:
    """Replace the released text and every hash of it, and keep every real entry."""
    manifest = json.loads(files["manifest.json"])
    (release,) = manifest["releases"]
    content = json.loads(files[release["content"]])
    content["publications"][0]["text"] = "Stay away."
    files[release["content"]] = verify_pack.canonical(content)
    release["content_hash"] = sha256(files[release["content"]]).hexdigest()
    release["approvals"] = [release["content_hash"]] * len(release["approvals"])
    deliveries = json.loads(files["deliveries.json"])
    item = {key: value for key, value in content["publications"][0].items() if key != "account_id"}
    deliveries[0]["digest"] = sha256(verify_pack.canonical(item)).hexdigest()
    files["deliveries.json"] = verify_pack.readable(deliveries)
    files["manifest.json"] = verify_pack.readable(manifest)


def without_reviews(files: dict[str, bytes]) -> None:
    files["reviews.json"] = b"[]\n"


def cut_short(files: dict[str, bytes]) -> None:
    """Take the last entry off, and say that the record stood at the one before."""
    manifest = json.loads(files["manifest.json"])
    lines = files["audit.jsonl"].splitlines(keepends=True)
    files["audit.jsonl"] = b"".join(lines[:-1])
    before = json.loads(lines[-2])
    manifest["chain"] = {"sequence": before["sequence"], "hash": before["hash"]}
    files["manifest.json"] = verify_pack.readable(manifest)


@pytest.mark.parametrize("change", [reworded, without_reviews, cut_short])
def test_a_pack_rewritten_with_all_its_seals_is_not_the_one_that_the_record_knows(
    pack: bytes,
    verify: Callable[..., Any],
    log: tuple[str, str],
    tmp_path: Path,
    change: Callable[[dict[str, bytes]], None],
) -> None:
    forged = sealed_anew(pack, change)
    assert faults(forged, tmp_path) == []
    assert "does not say that this pack was taken" in verify(forged, *log).stdout
    for name, data, code in (("as-taken", pack, 0), ("forged", forged, 1)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            archive.extractall(tmp_path / name)
        assert verify(tmp_path / name, *log).returncode == code


def test_a_pack_that_was_replaced_is_not_the_one_on_record(
    release: Release, pack: bytes, verify: Callable[..., Any]
) -> None:
    entry = Entry.objects.get(action="evidence.taken")
    assert (entry.target_type, entry.target_id) == ("compose.post", str(release.post_id))
    assert entry.content_hash == sha256(pack).hexdigest()
    assert verify(pack, "--expect", entry.content_hash).returncode == 0
    other = sealed_anew(pack, lambda files: files.pop("overrides.json"))
    assert verify(other, "--expect", entry.content_hash).returncode == 1


def test_a_file_that_the_store_has_lost_is_left_out_and_said_to_be(
    release: Release, verify: Callable[..., Any]
) -> None:
    stored = ReleaseFile.objects.get(release=release)
    stored.file.storage.delete(stored.file.name)
    done = verify(pack_of(release.post_id))
    assert done.returncode == 0
    assert f"lacks the file {stored.sha256}" in done.stdout
    stored.file.storage.save(stored.file.name, ContentFile(b"other"))
    assert f"lacks the file {stored.sha256}" in verify(pack_of(release.post_id)).stdout


def test_a_post_that_was_never_released_has_a_pack_too(
    release: Release, verify: Callable[..., Any]
) -> None:
    post = make_post(title="<b>Draft & more</b>")
    assert verify(pack_of(post.pk)).returncode == 0
    submit(post)
    assert verify(pack_of(post.pk)).returncode == 0


@pytest.mark.parametrize("role", list(Role))
def test_those_who_answer_for_posts_take_packs_and_nobody_else(
    release: Release, role: Role
) -> None:
    person = make_person(role)
    client = sign_in(Client(), person)
    page = client.get(f"/workspace/posts/{release.post_id}/").content.decode()
    answer = client.post(f"/workspace/evidence/posts/{release.post_id}/")
    assert ("Take the evidence pack" in page) == (role in TAKERS)
    assert (answer.status_code == 200) == (role in TAKERS)
    if role in TAKERS:
        data = b"".join(answer.streaming_content)  # type: ignore[arg-type]
        entry = Entry.objects.get(action="evidence.taken")
        assert (entry.actor_name, entry.content_hash) == (str(person), sha256(data).hexdigest())
        answer.close()
    else:
        with pytest.raises(NotAllowed):
            take_pack(io.BytesIO(), actor=person, post_id=release.post_id)
        assert not Entry.objects.filter(action="evidence.taken").exists()


def test_the_command_writes_a_pack_or_says_why_not(
    release: Release, verify: Callable[..., Any], tmp_path: Path, capsys: Any
) -> None:
    from wellspoken.commands import evidence

    path = tmp_path / "taken.zip"
    assert evidence.run(release.post_id, out=path) == 0
    assert verify(path).returncode == 0
    assert sha256(path.read_bytes()).hexdigest() in capsys.readouterr().out
    assert evidence.run(0, out=tmp_path / "none.zip") == 1
    assert not (tmp_path / "none.zip").exists()
    assert evidence.run(release.post_id, out=tmp_path / "no" / "folder.zip") == 2
