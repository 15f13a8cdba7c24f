"""The way in: a living token with the scope, and acts that happen once for each key."""

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any, cast

from django.conf import settings
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Schema
from ninja.security import HttpBearer

from wellspoken.apps.api.models import KeptAnswer, Token
from wellspoken.apps.api.problems import REFUSALS, Problem, problem_of
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.services import admit
from wellspoken.apps.audit.source import acting_from, current_source
from wellspoken.apps.compose.services.files import MAX_VIDEO_BYTES
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

KEPT_FOR = timedelta(hours=24)
LONGEST_KEY = 200
LONGEST_REQUEST = MAX_VIDEO_BYTES + 2 * 1024 * 1024  # a video with its captions and transcript
Act = Callable[[], tuple[int, Schema]]


class Bearer(HttpBearer):
    """Lets in a token that has `scope`, of a person who may still read the workspace."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self.scope = scope

    def __call__(self, request: HttpRequest) -> Token | None:
        if not settings.WELLSPOKEN_API:
            raise Http404
        return cast("Token | None", super().__call__(request))

    def authenticate(self, request: HttpRequest, token: str) -> Token | None:
        """Return the token; `Problem` for a wrong scope, too many requests, or too large a one.

        This runs before the body is read, so that what is too large is never written to the disk.
        """
        found = admit(token)
        if found is None:
            return None
        if found.used > settings.WELLSPOKEN_API_PER_MINUTE:
            raise Problem(429, _("This token was used too often. Wait for a minute."))
        require(found.person, Capability.READ_WORKSPACE)
        if self.scope.value not in found.scopes:
            raise Problem(
                403, _("This token lacks the scope “%(scope)s”.") % {"scope": self.scope.value}
            )
        length = str(request.META.get("CONTENT_LENGTH") or "")
        if length.isdecimal() and int(length) > LONGEST_REQUEST:
            raise Problem(413, _("The request is too large. A video has at most 512 MB."))
        return found


def token_of(request: HttpRequest) -> Token:
    """Return the token that the request came with."""
    return cast("Token", request.auth)  # type: ignore[attr-defined]  # set by django-ninja


def person_of(request: HttpRequest) -> User:
    """Return the person that the request acts as."""
    return token_of(request).person


def act(request: HttpRequest, do: Act) -> HttpResponse:
    """Do one act in one transaction with the answer that is kept for its idempotency key.

    `do` returns a status and what to show. A refusal is told and not kept: nothing happened, so
    the same key may try again. Two equal requests at once wait for one another, and the second is
    given the answer of the first.
    """
    token = token_of(request)
    source = _("API token “%(name)s”") % {"name": token.name}
    key = request.headers.get("Idempotency-Key", "") if request.method == "POST" else ""
    digest = _digest(request) if key else ""  # of up to 512 MB, so before anything is locked
    with acting_from(f"{source} {current_source()}"), transaction.atomic():
        if not key:
            return _done(do)
        kept, is_new = _kept(token, key, digest)
        if not is_new:
            return _replayed(kept, digest)
        answer = _done(do)
        if answer.status_code >= 400:  # noqa: PLR2004  where refusals begin
            kept.delete()
        else:
            kept.status, kept.body = answer.status_code, answer.content.decode()
            kept.save(update_fields=["status", "body"])
        return answer


def _done(do: Act) -> HttpResponse:
    try:
        status, shown = do()
    except Problem as problem:
        return problem.response()
    except REFUSALS as error:
        # Told inside the transaction: a service may have put something on record beside refusing.
        return problem_of(error).response()
    return _json(status, shown.model_dump_json())


def _kept(token: Token, key: str, digest: str) -> tuple[KeptAnswer, bool]:
    if len(key) > LONGEST_KEY or not (key.isascii() and key.isprintable()):
        raise Problem(
            422,
            _("An Idempotency-Key has at most %(count)d printable characters of ASCII.")
            % {"count": LONGEST_KEY},
        )
    KeptAnswer.objects.filter(token=token, at__lte=now() - KEPT_FOR).delete()
    try:
        with transaction.atomic():
            return KeptAnswer.objects.create(token=token, key=key, request_digest=digest), True
    except IntegrityError:
        return KeptAnswer.objects.get(token=token, key=key), False


def _replayed(kept: KeptAnswer, digest: str) -> HttpResponse:
    if kept.request_digest != digest:
        raise Problem(
            422, _("This Idempotency-Key was used for another request. Choose a new one.")
        )
    answer = _json(kept.status, kept.body)
    answer["Idempotency-Replayed"] = "true"
    return answer


def _json(status: int, body: str) -> HttpResponse:
    return HttpResponse(body, status=status, content_type="application/json")


def _digest(request: HttpRequest) -> str:
    parts: list[Any] = [request.method, request.get_full_path()]
    if request.content_type != "multipart/form-data":
        return hashlib.sha256(json.dumps(parts).encode() + request.body).hexdigest()
    # Its body is read already, and each sending of it is parted in another way.
    parts += [[name, request.POST.getlist(name)] for name in sorted(request.POST)]
    for name in sorted(request.FILES):
        for file in request.FILES.getlist(name):
            content = hashlib.sha256()
            for piece in file.chunks():
                content.update(piece)
            file.seek(0)
            parts.append([name, file.name, content.hexdigest()])
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
