"""Addresses of the public side of mailing lists, and of the demo's caught mail."""

from django.urls import path

from wellspoken.apps.mailing import catcher_views, views

app_name = "mailing"

urlpatterns = [
    path("lists/", views.lists, name="lists"),
    path("lists/<slug:slug>/", views.subscribe, name="subscribe"),
    path("confirm/<str:token>/", views.confirm, name="confirm"),
    path("unsubscribe/<str:token>/", views.unsubscribe, name="unsubscribe"),
    path("caught/", catcher_views.catcher, name="catcher"),
    path("caught/<str:key>/", catcher_views.caught, name="caught"),
    path("caught/<str:key>/html/", catcher_views.caught_html, name="caught-html"),
]
