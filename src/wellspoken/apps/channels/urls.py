"""Addresses of the accounts' screens, under /workspace/accounts/."""

from django.urls import path

from wellspoken.apps.channels import sign_in_views, views

app_name = "channels"

urlpatterns = [
    path("", views.accounts, name="accounts"),
    path("new/", views.choose, name="choose"),
    path("new/<slug:slug>/", views.add, name="add"),
    path("new/<slug:slug>/sign-in/", sign_in_views.add_by_sign_in, name="add-by-sign-in"),
    path("back/", sign_in_views.came_back, name="came-back"),
    path("<int:account_id>/", views.account, name="account"),
    path("<int:account_id>/connect/", views.connect, name="connect"),
    path("<int:account_id>/reconnect/", sign_in_views.reconnect, name="reconnect"),
    path("<int:account_id>/disconnect/", sign_in_views.disconnect, name="disconnect"),
    path("<int:account_id>/check/", views.check, name="check"),
    path("<int:account_id>/use/", views.use, name="use"),
]
