"""Addresses of the review room, under /workspace/reviews/."""

from django.urls import path

from wellspoken.apps.review import views
from wellspoken.apps.review.file_views import picture
from wellspoken.apps.review.setup_views import chain, chains, delegate, delegations, end_delegation

app_name = "review"

urlpatterns = [
    path("", views.queue, name="queue"),
    path("<int:review_id>/", views.review, name="review"),
    path("<int:review_id>/files/<slug:sha256>/", picture, name="picture"),
    path("<int:review_id>/approve/", views.approve, name="approve"),
    path("<int:review_id>/changes/", views.request_changes, name="changes"),
    path("<int:review_id>/withdraw/", views.withdraw, name="withdraw"),
    path("<int:review_id>/report/", views.report, name="report"),
    path("post/<int:post_id>/submit/", views.submit, name="submit"),
    path("post/<int:post_id>/emergency/", views.emergency, name="emergency"),
    path("post/<int:post_id>/correct/", views.correct, name="correct"),
    path("chains/", chains, name="chains"),
    path("chains/<slug:content_class>/", chain, name="chain"),
    path("delegations/", delegations, name="delegations"),
    path("delegations/new/", delegate, name="delegate"),
    path("delegations/<int:delegation_id>/end/", end_delegation, name="end-delegation"),
]
