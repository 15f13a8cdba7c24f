"""What a token may be used for; never more than its person may do."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scope(models.TextChoices):
    POSTS_READ = "posts:read", _("read posts and what screening found in them")
    POSTS_WRITE = "posts:write", _("write, submit and withdraw posts")
    REVIEWS_WRITE = "reviews:write", _("approve posts and ask for changes")
    DELIVERIES_READ = "deliveries:read", _("read releases and deliveries")
    ACCOUNTS_READ = "accounts:read", _("list the accounts that posts go to")
    MEDIA_READ = "media:read", _("list the library's pictures, videos and documents")
    MEDIA_WRITE = "media:write", _("upload pictures, videos and documents")
