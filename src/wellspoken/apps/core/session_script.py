"""The script that warns before automatic log-off, told its words and times by attributes."""

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

WARN_SECONDS = 60


def session_script() -> SafeString:
    """Return the script's tag, for pages that are shown to somebody signed in."""
    return format_html(
        '<script src="{}" defer data-session data-idle-seconds="{}" data-warn-seconds="{}"'
        ' data-stay-url="{}" data-warning="{}" data-stay="{}" data-leave="{}"'
        ' data-leave-url="{}"></script>',
        static("core/session.js"),
        settings.WELLSPOKEN_IDLE_MINUTES * 60,
        WARN_SECONDS,
        reverse("me:stay"),
        _("Nobody seems to be there. You will be signed off in one minute."),
        _("Stay signed in"),
        _("Sign out now"),
        reverse("account_logout"),
    )
