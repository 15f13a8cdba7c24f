"""Health: is it alive, can it work."""

from django.urls import path

from wellspoken.apps.core import views

app_name = "health"

urlpatterns = [
    path("live/", views.live, name="live"),
    path("ready/", views.ready, name="ready"),
]
