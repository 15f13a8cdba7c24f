"""The shell's own tags."""

from django import template
from django.utils.safestring import SafeString

from wellspoken.apps.core import session_script as scripts

register = template.Library()


@register.simple_tag
def session_script() -> SafeString:
    """Return the tag of the script that warns before automatic log-off."""
    return scripts.session_script()
