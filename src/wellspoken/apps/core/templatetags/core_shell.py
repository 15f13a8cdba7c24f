"""The shell's own tags."""

from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from wellspoken.apps.core import session_script as scripts
from wellspoken.apps.core.banner import banners_for

register = template.Library()


@register.simple_tag
def session_script() -> SafeString:
    """Return the tag of the script that warns before automatic log-off."""
    return scripts.session_script()


@register.simple_tag(takes_context=True)
def workspace_banners(context: Mapping[str, Any]) -> SafeString:
    """Return what stands above the screen; nothing where there is no request."""
    request = context.get("request")
    html = "".join(banners_for(request)) if request is not None else ""
    return mark_safe(html)  # noqa: S308  rendered from templates by the rooms
