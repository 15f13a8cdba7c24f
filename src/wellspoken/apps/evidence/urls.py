"""Addresses of evidence, under /workspace/evidence/."""

from django.urls import path

from wellspoken.apps.evidence import views

app_name = "evidence"

urlpatterns = [path("posts/<int:post_id>/", views.take, name="take")]
