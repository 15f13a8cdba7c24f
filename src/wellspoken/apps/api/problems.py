"""Errors as problem details (RFC 9457), in the words that people on the screens read."""

from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, JsonResponse
from django.utils.translation import gettext as _

from wellspoken.apps.compose.errors import ComposeError, EditConflict, NotEditable
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.review.errors import (
    Blocked,
    ContentChanged,
    NotOpen,
    NotTheirStep,
    OwnWork,
    ReviewError,
)

# The first row that fits answers: the more special errors stand before the more general.
_STATUS: tuple[tuple[type[Exception], int], ...] = (
    (NotAllowed, 403),
    (OwnWork, 403),
    (NotTheirStep, 403),
    (EditConflict, 409),
    (NotEditable, 409),
    (ContentChanged, 409),
    (NotOpen, 409),
    (Blocked, 422),
    (ReviewError, 422),
    (ComposeError, 422),
    (ObjectDoesNotExist, 404),
    (Http404, 404),
)
REFUSALS = tuple(kind for kind, _status in _STATUS)


class Problem(Exception):
    """A request is refused with a status and a sentence; `more` are further members."""

    def __init__(self, status: int, detail: str, **more: Any) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.more = more

    def response(self) -> JsonResponse:
        """Return the answer that tells it."""
        answer = JsonResponse(
            {
                "type": "about:blank",
                "title": _title(self.status),
                "status": self.status,
                "detail": self.detail,
                **self.more,
            },
            status=self.status,
            content_type="application/problem+json",
        )
        if self.status == 401:  # noqa: PLR2004  the status names itself
            answer["WWW-Authenticate"] = "Bearer"
        return answer


def problem_of(error: Exception) -> Problem:
    """Return how a refusal of a service is told."""
    status = next(status for kind, status in _STATUS if isinstance(error, kind))
    if isinstance(error, (ObjectDoesNotExist, Http404)):
        return Problem(status, _("There is nothing of this number."))
    return Problem(status, str(error))


def _title(status: int) -> str:
    return {
        400: _("The request cannot be read"),
        401: _("No valid token"),
        403: _("Not allowed"),
        404: _("Not found"),
        409: _("Not in this state"),
        413: _("Too large"),
        422: _("Not as it is"),
        429: _("Too many requests"),
    }.get(status, _("Refused"))
