"""Addresses of one's own tokens, under /account/tokens/."""

from django.urls import path

from wellspoken.apps.api import views

app_name = "tokens"

urlpatterns = [
    path("", views.tokens, name="tokens"),
    path("<int:token_id>/end/", views.revoke, name="revoke"),
]
