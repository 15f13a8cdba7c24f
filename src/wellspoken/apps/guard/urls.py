"""Addresses of screening's screens, under /workspace/screening/."""

from django.urls import path

from wellspoken.apps.guard import authorisation_views, change_views, finding_views, profile_views

app_name = "guard"

urlpatterns = [
    path("", change_views.changes, name="changes"),
    path("changes/<int:ruleset_id>/", change_views.change, name="change"),
    path("changes/<int:ruleset_id>/pages/", change_views.want_pages, name="want-pages"),
    path("findings/", finding_views.findings, name="findings"),
    path("findings/csv/", finding_views.findings_csv, name="findings-csv"),
    path("profile/", profile_views.profile, name="profile"),
    path("profile/history/", profile_views.history, name="profile-history"),
    path("profile/history/<int:version_id>/", profile_views.version, name="profile-version"),
    path("profile/file/", profile_views.take_away, name="profile-file"),
    path("profile/import/", profile_views.bring, name="profile-import"),
    path("people/", authorisation_views.authorisations, name="authorisations"),
    path("people/new/", authorisation_views.new, name="new-authorisation"),
    path("people/<int:authorisation_id>/", authorisation_views.authorisation, name="authorisation"),
    path(
        "people/<int:authorisation_id>/revoke/",
        authorisation_views.revoke,
        name="revoke-authorisation",
    ),
    path(
        "people/<int:authorisation_id>/document/",
        authorisation_views.document,
        name="authorisation-document",
    ),
]
