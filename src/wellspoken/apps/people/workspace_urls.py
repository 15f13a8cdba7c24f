"""Addresses of the people screens, under /workspace/people/."""

from django.urls import path

from wellspoken.apps.people import views

app_name = "people"

urlpatterns = [
    path("", views.people, name="people"),
    path("invite/", views.invite, name="invite"),
    path("invitations/", views.invitations, name="invitations"),
    path("invitations/<int:invitation_id>/resend/", views.resend, name="resend"),
    path("invitations/<int:invitation_id>/withdraw/", views.withdraw, name="withdraw"),
    path("<int:user_id>/", views.person, name="person"),
    path("<int:user_id>/grant/", views.grant, name="grant"),
    path("<int:user_id>/revoke/<slug:role>/", views.revoke, name="revoke"),
    path("<int:user_id>/close/", views.deactivate, name="deactivate"),
    path("<int:user_id>/open/", views.reactivate, name="reactivate"),
    path("<int:user_id>/sign-out/", views.sign_out, name="sign-out"),
    path("<int:user_id>/second-factor/", views.reset_factor, name="reset-factor"),
]
