"""Whatever is sent to whichever act, the answer is one of those the guide names.

The walk makes its requests from the API's own description, right and wrong ones.
"""

import json
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from tests.apps.api.conftest import Program
from tests.factories.people import make_person
from tests.factories.posts import make_post, submit
from wellspoken.apps.api.interface import api
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.services import issue_token
from wellspoken.apps.people.roles import Role

EXPECTED = {200, 201, 400, 403, 404, 409, 422}
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(st.characters(codec=None), max_size=30),
    st.sampled_from(["\x00", "\ud800", "", " ", "1", "2026-03-29T01:30", "Europe/London", "../x"]),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)


def schema() -> dict[str, Any]:
    return json.loads(json.dumps(api.get_openapi_schema(), default=str))


SCHEMA = schema()


def value_for(shape: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Return values that the description allows, and now and then one that it does not."""
    return st.one_of(_right(shape), _right(shape), _right(shape), ODD)


def _right(shape: dict[str, Any]) -> st.SearchStrategy[Any]:  # noqa: PLR0911  one for each kind
    if "$ref" in shape:
        return _right(SCHEMA["components"]["schemas"][shape["$ref"].rsplit("/", 1)[1]])
    if "anyOf" in shape:
        return st.one_of(*(_right(item) for item in shape["anyOf"]))
    if "allOf" in shape:
        return _right(shape["allOf"][0])
    if "enum" in shape:
        return st.sampled_from(shape["enum"])
    if "pattern" in shape:
        return st.from_regex(shape["pattern"], fullmatch=True)
    kind = shape.get("type")
    if kind == "integer":
        return st.one_of(
            st.integers(1, 3), st.integers(shape.get("minimum", 0), shape.get("maximum", 2**63 - 1))
        )
    if kind == "object":
        needed = set(shape.get("required", ()))
        fields = {name: value_for(item) for name, item in shape.get("properties", {}).items()}
        return st.fixed_dictionaries(
            {name: item for name, item in fields.items() if name in needed},
            optional={name: item for name, item in fields.items() if name not in needed},
        )
    if kind == "array":
        return st.lists(value_for(shape["items"]), max_size=3)
    simple = {"boolean": st.booleans(), "null": st.none(), "string": st.text(max_size=40)}
    return simple[str(kind)]


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, str, dict[str, Any], Any, str]:
    path = draw(st.sampled_from(sorted(SCHEMA["paths"])))
    method = draw(st.sampled_from(sorted(SCHEMA["paths"][path])))
    operation = SCHEMA["paths"][path][method]
    query: dict[str, Any] = {}
    for item in operation.get("parameters", ()):
        value = draw(value_for(item["schema"]))
        if item["in"] == "path":
            shown = str(value).encode("utf-8", "replace").decode().replace("/", "_") or "x"
            # What these two begin is no part of a path, whoever sends it.
            shown = shown.replace("?", "_").replace("#", "_")
            path = path.replace("{" + item["name"] + "}", shown)
        elif draw(st.booleans()):
            query[item["name"]] = str(value).encode("utf-8", "replace").decode()
    content = operation.get("requestBody", {}).get("content", {})
    sent = None
    for shape in content.values():
        sent = draw(value_for(shape["schema"]))
    if "multipart/form-data" in content:
        method = "form"
    return method, path, query, sent, draw(st.sampled_from(["", "a", "b"]))


def as_form(sent: Any) -> dict[str, Any]:
    """Return what was drawn for a form as its fields; what is drawn for a file is its bytes."""
    fields = sent if isinstance(sent, dict) else {"kind": sent}
    texts = {name: str(value).encode("utf-8", "replace").decode() for name, value in fields.items()}
    return {
        name: ContentFile(value.encode(), name=value[:20] or "x")
        if name in {"file", "captions"}
        else value
        for name, value in texts.items()
    }


class EveryAnswerIsExpected(TestCase):
    @settings(
        max_examples=400, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
    )
    @given(requests())
    def test_walk(self, request: tuple[str, str, dict[str, Any], Any, str]) -> None:
        cache.clear()
        method, path, query, sent, key = request
        program = the_program()
        headers = {"Authorization": f"Bearer {program.secret}"}
        headers |= {"Idempotency-Key": key} if key else {}
        if method == "form":
            answer = program.client.post(path, as_form(sent), headers=headers)
        else:
            answer = program.client.generic(
                method.upper(),
                path,
                json.dumps(sent),
                content_type="application/json",
                query_params=query,
                headers=headers,
            )
        assert answer.status_code in EXPECTED, (request, answer.content[:300])
        if answer.status_code >= 400:
            assert answer["Content-Type"] == "application/problem+json", request
            assert answer.json()["detail"], request


def the_program() -> Program:
    review = submit(make_post())
    make_post(author=review.post.created_by)
    issued = issue_token(actor=make_person(Role.LEAD), name="Walk", scopes=list(Scope), days=1)
    return Program(issued.secret)


@pytest.mark.django_db
@pytest.mark.parametrize("sent", ["", "{", "[]", "null", '{"title": "\\ud800"}'])
def test_a_body_that_is_none_is_told_as_a_problem(sent: str) -> None:
    program = the_program()
    answer = program.client.post(
        "/api/v1/posts",
        sent,
        content_type="application/json",
        headers={"Authorization": f"Bearer {program.secret}"},
    )
    assert answer.status_code in {400, 422}
    assert answer["Content-Type"] == "application/problem+json"
