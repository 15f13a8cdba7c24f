"""Which addresses of Wagtail's shell exist here.

Wagtail's pages, users, groups, workflows and settings are other ways of publishing and of giving
rights. None of them is part of Wellspoken, so everything is closed that is not named here.
"""

from django.urls import ResolverMatch

_OWN_MODULES = "wellspoken."
_SHELL = frozenset(
    {
        "wagtailadmin_home",
        "wagtailadmin_sprite",
        "wagtailadmin_javascript_catalog",
        "wagtailadmin_dismissibles",
        "wagtailadmin_tag_autocomplete",
        "wagtailadmin_tag_model_autocomplete",
    }
)
_LIBRARY = frozenset(
    {"wagtailimages", "wagtailimages_chooser", "wagtaildocs", "wagtaildocs_chooser"}
)
# Makes public addresses for pictures; pictures leave only inside a Release.
_CLOSED_IN_LIBRARY = frozenset({"url_generator", "url_generator_output", "preview"})
_BULK = "wagtail_bulk_action"
_BULK_OF = frozenset({("compose", "picture"), ("wagtaildocs", "document")})


def is_open(match: ResolverMatch) -> bool:
    """Return whether an address under /workspace/ is a part of Wellspoken."""
    if match.func.__module__.startswith(_OWN_MODULES) or match.url_name in _SHELL:
        return True
    if match.url_name == _BULK:
        target = (match.kwargs.get("app_label"), match.kwargs.get("model_name"))
        return target in _BULK_OF
    in_library = bool(match.namespaces) and match.namespaces[0] in _LIBRARY
    return in_library and match.url_name not in _CLOSED_IN_LIBRARY
