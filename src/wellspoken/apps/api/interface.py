"""The REST API, put together; its description is at /api/v1/openapi.json."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from django.utils.translation import gettext as _
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from wellspoken.apps.api import media_routes, post_routes, reading_routes, review_routes
from wellspoken.apps.api.problems import REFUSALS, Problem, problem_of
from wellspoken.apps.people.decorators import public_view


def _while_switched_on(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    def guarded(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if not settings.WELLSPOKEN_API:
            raise Http404
        return view(request, **kwargs)

    return public_view(guarded)


@public_view
def front(request: HttpRequest) -> JsonResponse:
    """Say where the description is."""
    if not settings.WELLSPOKEN_API:
        raise Http404
    return JsonResponse({"openapi": request.build_absolute_uri("openapi.json")})


# No docs page: the one that django-ninja brings loads its script from another host.
api = NinjaAPI(
    title="Wellspoken",
    version="1",
    urls_namespace="api",
    docs_url=None,
    docs_decorator=_while_switched_on,
)
for _router in (
    post_routes.router,
    review_routes.router,
    reading_routes.router,
    media_routes.router,
):
    api.add_router("", _router)


@api.exception_handler(Problem)
def _problem(request: HttpRequest, error: Problem) -> HttpResponse:
    return error.response()


def _refusal(request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    assert isinstance(error, Exception)  # django-ninja hands over what was raised
    return problem_of(error).response()


for _kind in REFUSALS:
    api.add_exception_handler(_kind, _refusal)


@api.exception_handler(AuthenticationError)
def _no_token(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    said = _("Send “Authorization: Bearer …” with a token that has neither ended nor expired.")
    return Problem(401, said).response()


@api.exception_handler(HttpError)
def _unreadable(request: HttpRequest, error: HttpError) -> HttpResponse:
    return Problem(error.status_code, str(error)).response()


@api.exception_handler(MultiPartParserError)
@api.exception_handler(UnreadablePostError)
@api.exception_handler(SuspiciousOperation)
def _broken(request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    return Problem(400, _("The body of the request cannot be read.")).response()


@api.exception_handler(ValidationError)
def _invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    wrong = [
        {"where": ".".join(str(part) for part in item["loc"]), "what": item["msg"]}
        for item in error.errors
    ]
    return Problem(422, _("Some values cannot be accepted."), errors=wrong).response()
