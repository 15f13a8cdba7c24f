"""Every act of the API asks for its scope and for its person's role; no act does without."""

import json
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from tests.factories.people import make_person
from tests.factories.posts import make_account, make_post, make_release, submit
from tests.guards.every_url import api_operations
from tests.guards.test_every_url import no_writes
from wellspoken.apps.api.door import Bearer
from wellspoken.apps.api.models import Token
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.services import issue_token
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import GRANTS, Capability, Role

pytestmark = pytest.mark.django_db
ACTS = sorted(f"{method} {path}" for method, path, _operation in api_operations())
# What an act takes of its person; every other act is reading.
TAKES = {
    "POST /media": Capability.WRITE_POST,
    "POST /posts": Capability.WRITE_POST,
    "PATCH /posts/{post_id}": Capability.WRITE_POST,
    "POST /posts/{post_id}/submit": Capability.WRITE_POST,
    "POST /posts/{post_id}/withdraw": Capability.WRITE_POST,
    "POST /posts/{post_id}/approve": Capability.APPROVE,
    "POST /posts/{post_id}/request-changes": Capability.APPROVE,
}


def scope_of(act: str) -> Scope:
    [operation] = [item for method, path, item in api_operations() if f"{method} {path}" == act]
    [bearer] = operation.auth_callbacks
    assert isinstance(bearer, Bearer)
    return bearer.scope


def send(act: str, person: User, scopes: list[Scope]) -> Any:
    """Send a request that is right in everything but, perhaps, who sends it."""
    method, path = act.split()
    if act.endswith(("/withdraw", "/approve", "/request-changes")):
        review = submit(make_post())
        post, content_hash = review.post, review.content_hash
    else:
        post, content_hash = make_post(), "0" * 64
    body: dict[str, object] = {
        "POST /posts": {"title": "New", "variants": [{"account_id": make_account().pk}]},
        "PATCH /posts/{post_id}": {"expected_version": 1, "title": "New"},
        "POST /posts/{post_id}/submit": {"expected_version": 1},
        "POST /posts/{post_id}/approve": {"content_hash": content_hash},
        "POST /posts/{post_id}/request-changes": {"content_hash": content_hash, "note": "No"},
    }.get(act, {})
    delivery = make_release().deliveries.get() if "delivery_id" in path else None
    address = path.format(
        post_id=post.pk,
        delivery_id=delivery.pk if delivery else 0,
        kind="image",
        file_id=make_picture().pk if "file_id" in path else 0,
    )
    secret = issue_token(actor=person, name="Robot", scopes=scopes, days=1).secret
    may = scope_of(act) in scopes and (
        act not in TAKES or any(TAKES[act] in GRANTS[role] for role in person.roles)
    )
    watched = no_writes(unless=may, where=act, tables=("api_token",))
    headers = {"Authorization": f"Bearer {secret}"}
    with watched:
        if act == "POST /media":
            upload = {"kind": "document", "file": ContentFile(b"Plain words", name="plan.txt")}
            return Client().post("/api/v1/media", upload, headers=headers)
        return Client().generic(
            method,
            f"/api/v1{address}" + ("?kind=image" if act == "GET /media" else ""),
            json.dumps(body),
            content_type="application/json",
            headers=headers,
        )


def make_picture() -> Any:
    return get_image_model().objects.create(title="Clinic", file=get_test_image_file())


@pytest.fixture(autouse=True)
def _fresh_cache() -> None:
    cache.clear()


def test_every_act_that_is_no_reading_names_what_it_takes() -> None:
    assert {act for act in ACTS if not act.startswith("GET ")} == set(TAKES)


@pytest.mark.parametrize("act", ACTS)
def test_a_token_without_the_scope_is_refused(act: str) -> None:
    others = [scope for scope in Scope if scope is not scope_of(act)]
    answer = send(act, make_person(Role.LEAD), others)
    assert answer.status_code == 403
    assert scope_of(act).value in answer.json()["detail"]


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("act", ACTS)
def test_a_token_with_the_scope_does_what_its_person_s_role_may(act: str, role: Role) -> None:
    answer = send(act, make_person(role), [scope_of(act)])
    if act in TAKES and TAKES[act] not in GRANTS[role]:
        assert answer.status_code == 403, answer.content
    elif act.endswith(("/approve", "/request-changes")) and role is not Role.LEAD:
        # The chain asks for a lead: another approver holds the right and not this step.
        assert answer.status_code in {200, 403}, answer.content
    else:
        assert answer.status_code in {200, 201}, answer.content


def test_a_person_without_any_role_left_reads_nothing() -> None:
    person = make_person(Role.RESPONDER)
    secret = issue_token(actor=person, name="R", scopes=list(Scope), days=1).secret
    # Not by the service, which would end the token: the door itself must ask.
    person.role_grants.update(revoked_at=person.date_joined)
    assert Token.objects.get().ended_at is None
    answer = Client().get("/api/v1/posts", headers={"Authorization": f"Bearer {secret}"})
    assert answer.status_code == 403
