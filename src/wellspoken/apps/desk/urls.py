"""Addresses of the misinformation desk, under /workspace/desk/."""

from django.urls import path

from wellspoken.apps.desk import claim_views, views

app_name = "desk"

urlpatterns = [
    path("", views.board, name="board"),
    path("new/", views.new, name="new"),
    path("<int:signal_id>/", views.signal, name="signal"),
    path("<int:signal_id>/take/", views.take, name="take"),
    path("<int:signal_id>/claim/", views.identify, name="identify"),
    path("<int:signal_id>/assess/", views.assess, name="assess"),
    path("<int:signal_id>/evidence/", views.evidence, name="evidence"),
    path("<int:signal_id>/response/", views.respond, name="respond"),
    path("<int:signal_id>/answer/", views.answer, name="answer"),
    path("<int:signal_id>/measure/", views.measure, name="measure"),
    path("claims/", claim_views.claims, name="claims"),
    path("claims/load/", claim_views.load, name="load"),
    path("claims/<int:claim_id>/", claim_views.claim, name="claim"),
    path("claims/<int:claim_id>/phrase/", claim_views.phrase, name="phrase"),
    path("claims/<int:claim_id>/answer/", claim_views.write_answer, name="write-answer"),
    path("claims/<int:claim_id>/state/", claim_views.set_state, name="state"),
    path("claims/<int:claim_id>/evidence/", claim_views.add_evidence, name="add-evidence"),
    path("evidence/<int:evidence_id>/renew/", claim_views.renew, name="renew"),
]
