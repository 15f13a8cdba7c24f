"""Every address of an installation: the public site, sign-in, the workspace.

The first rows under `workspace/` stand before Wagtail's own: its log-in takes a password alone and
its account page knows nothing of ours.
"""

from collections.abc import Callable

from allauth.account.views import LogoutView
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, URLResolver, include, path, re_path, register_converter
from django.urls.converters import StringConverter
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from wellspoken.apps.api.interface import api, front
from wellspoken.apps.channels.sign_in_views import client_document
from wellspoken.apps.compose.calendar_files import subscribed
from wellspoken.apps.people.decorators import public_view
from wellspoken.apps.people.media_views import library_file


def _moved(name: str) -> Callable[..., HttpResponseBase]:
    return public_view(RedirectView.as_view(pattern_name=name, query_string=True))


class NoNumber(StringConverter):
    """What stands in an address where Wagtail's choosers take a number and fall over the rest."""

    regex = r"[^/]*[^/0-9][^/]*"


register_converter(NoNumber, "no_number")


@public_view
def _no_such_page(request: HttpRequest, pk: str) -> HttpResponseBase:
    raise Http404


urlpatterns: list[URLPattern | URLResolver] = [
    path("health/", include("wellspoken.apps.core.urls")),
    path("api/v1/", front),
    path("api/v1/", api.urls),
    path("account/tokens/", include("wellspoken.apps.api.urls")),
    path("account/", include("wellspoken.apps.people.urls")),
    path("account/", include("allauth.urls")),
    path("workspace/login/", _moved("account_login")),
    re_path(r"^workspace/password_reset/.*$", _moved("account_reset_password")),
    path("workspace/logout/", public_view(LogoutView.as_view())),
    path("workspace/account/", _moved("me:profile")),
    path("workspace/images/chooser/chosen/<no_number:pk>/", _no_such_page),
    path("workspace/documents/chooser/chosen/<no_number:pk>/", _no_such_page),
    path("workspace/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:path>", library_file),
    path("calendar/<str:secret>.ics", subscribed, name="subscribed-calendar"),
    path("mail/", include("wellspoken.apps.mailing.urls")),
    path("oauth-client.json", client_document, name="client-document"),
    path("", include("wellspoken.apps.newsroom.urls")),
]
