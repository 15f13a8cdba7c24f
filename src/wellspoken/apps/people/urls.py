"""Addresses of one's own account beside those that allauth serves.

They stand before allauth's own, so a road named here as closed cannot be reached: there is no
sign-up, addresses are changed by administrators, and an identity provider is connected by its
verified address only.
"""

from django.urls import path, re_path

from wellspoken.apps.people.account_views import accept, closed, end_my_sessions, profile, stay

app_name = "me"

urlpatterns = [
    path("profile/", profile, name="profile"),
    path("sessions/end/", end_my_sessions, name="end-sessions"),
    path("stay/", stay, name="stay"),
    path("invitation/<str:token>/", accept, name="accept"),
    re_path(r"^(?:signup|email|confirm-email|phone|login/code)/.*$", closed, name="closed"),
    re_path(r"^(?:3rdparty/signup|social)/.*$", closed, name="closed-social"),
    path("3rdparty/", closed, name="closed-connections"),
]
