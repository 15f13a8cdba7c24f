"""Addresses of the misinformation desk, under /workspace/desk/."""

from django.urls import path

from wellspoken.apps.desk import (
    answer_views,
    claim_views,
    import_views,
    list_views,
    rebuttal_views,
    threshold_views,
    views,
)

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
    path("claims/export/<str:form>/", import_views.export, name="export"),
    path("imports/", import_views.imports, name="imports"),
    path("imports/<int:import_id>/", import_views.rows, name="import"),
    path("imports/<int:import_id>/apply/", import_views.apply, name="import-apply"),
    path("imports/<int:import_id>/undo/", import_views.undo, name="import-undo"),
    path("imports/<int:import_id>/drop/", import_views.drop, name="import-drop"),
    path("lists/", list_views.lists, name="lists"),
    path("lists/retractions/", list_views.retractions, name="retractions"),
    path("lists/topics/", list_views.topics, name="topics"),
    path("thresholds/", threshold_views.thresholds, name="thresholds"),
    path("posts/<int:post_id>/answers/", answer_views.choose, name="answers"),
    path("posts/<int:post_id>/renew/", rebuttal_views.renew, name="rebuttal-renew"),
    path("posts/<int:post_id>/unmark/", rebuttal_views.unmark, name="rebuttal-unmark"),
    path("claims/<int:claim_id>/page/", claim_views.begin_page, name="begin-page"),
    path("claims/<int:claim_id>/topic/", claim_views.attach_topic, name="attach-topic"),
    path("evidence/<int:evidence_id>/read/", claim_views.read_source, name="read-source"),
    path("claims/<int:claim_id>/", claim_views.claim, name="claim"),
    path("claims/<int:claim_id>/phrase/", claim_views.phrase, name="phrase"),
    path("claims/<int:claim_id>/answer/", claim_views.write_answer, name="write-answer"),
    path("claims/<int:claim_id>/state/", claim_views.set_state, name="state"),
    path("claims/<int:claim_id>/evidence/", claim_views.add_evidence, name="add-evidence"),
    path("evidence/<int:evidence_id>/renew/", claim_views.renew, name="renew"),
]
