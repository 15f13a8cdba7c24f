"""Addresses of the workspace's screens for mailing lists, under /workspace/lists/."""

from django.urls import path

from wellspoken.apps.mailing import staff_views

app_name = "mailing-staff"

urlpatterns = [
    path("", staff_views.lists, name="lists"),
    path("new/", staff_views.new_list, name="new"),
    path("<int:list_id>/", staff_views.change_list, name="change"),
]
