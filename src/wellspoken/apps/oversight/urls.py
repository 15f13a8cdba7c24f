"""Addresses of the record's screens, under /workspace/record/."""

from django.urls import path

from wellspoken.apps.oversight import views

app_name = "oversight"

urlpatterns = [
    path("", views.acts, name="acts"),
    path("verify/", views.verify, name="verify"),
    path("export/", views.export, name="export"),
    path("<int:sequence>/", views.act, name="act"),
]
