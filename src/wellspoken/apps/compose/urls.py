"""Addresses of the compose room, under /workspace/posts/."""

from django.urls import path

from wellspoken.apps.compose import (
    calendar_files,
    calendar_views,
    history_views,
    import_views,
    list_views,
    merge_views,
    talk_views,
    views,
)

app_name = "compose"

urlpatterns = [
    path("", list_views.posts, name="posts"),
    path("calendar/", calendar_views.calendar, name="calendar"),
    path("calendar/undo/", calendar_views.undo, name="undo-move"),
    path("calendar/calendar.csv", calendar_files.sheet, name="calendar-sheet"),
    path("calendar/calendar.ics", calendar_files.icalendar_file, name="calendar-file"),
    path("calendar/subscription/", calendar_files.subscription, name="subscription"),
    path("calendar/subscription/end/", calendar_files.end_subscription, name="end-subscription"),
    path("imports/", import_views.upload, name="imports"),
    path("imports/template.csv", import_views.template_file, name="import-template"),
    path("imports/<int:import_id>/", import_views.report, name="import"),
    path("imports/<int:import_id>/abandon/", import_views.abandon, name="abandon-import"),
    path("imports/<int:import_id>/undo/", import_views.undo, name="undo-import"),
    path("<int:post_id>/move/", calendar_views.move, name="move"),
    path("new/", views.new, name="new"),
    path("templates/", list_views.templates, name="templates"),
    path("templates/<int:template_id>/use/", list_views.use_template, name="use-template"),
    path("templates/<int:template_id>/delete/", list_views.delete_template, name="delete-template"),
    path("campaigns/", list_views.campaigns, name="campaigns"),
    path("campaigns/new/", list_views.campaign, name="new-campaign"),
    path("campaigns/<int:campaign_id>/", list_views.campaign, name="campaign"),
    path("videos/new/", list_views.new_video, name="new-video"),
    path("<int:post_id>/", views.post, name="post"),
    path("<int:post_id>/live/", views.live_panel, name="live"),
    path("<int:post_id>/autosave/", views.autosave, name="autosave"),
    path("<int:post_id>/merge/", merge_views.merge, name="merge"),
    path("<int:post_id>/presence/", talk_views.presence, name="presence"),
    path("<int:post_id>/history/", history_views.history, name="history"),
    path("<int:post_id>/history/restore/", history_views.restore_version, name="restore-version"),
    path("<int:post_id>/comment/", talk_views.comment, name="comment"),
    path("<int:post_id>/override/", talk_views.override, name="override"),
    path("comments/<int:comment_id>/resolve/", talk_views.resolve, name="resolve"),
    path("<int:post_id>/copy/", list_views.copy, name="copy"),
    path("<int:post_id>/template/", list_views.make_template, name="make-template"),
    path("<int:post_id>/discard/", list_views.discard, name="discard"),
    path("<int:post_id>/give-up/", list_views.give_up, name="give-up"),
    path("<int:post_id>/restore/", list_views.restore, name="restore"),
]
