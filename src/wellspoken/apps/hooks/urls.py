"""Addresses of the webhooks' screens, under /workspace/webhooks/."""

from django.urls import path

from wellspoken.apps.hooks import views

app_name = "hooks"

urlpatterns = [
    path("", views.endpoints, name="endpoints"),
    path("new/", views.add, name="add"),
    path("<int:endpoint_id>/", views.endpoint, name="endpoint"),
    path("<int:endpoint_id>/change/", views.change, name="change"),
    path("<int:endpoint_id>/secret/", views.secret, name="secret"),
    path("<int:endpoint_id>/test/", views.test, name="test"),
    path("<int:endpoint_id>/switch/", views.switch, name="switch"),
    path("<int:endpoint_id>/remove/", views.remove, name="remove"),
    path("messages/<int:message_id>/", views.message, name="message"),
    path("messages/<int:message_id>/again/", views.again, name="again"),
]
