"""Addresses of the accounts' screens, under /workspace/accounts/."""

from django.urls import path

from wellspoken.apps.channels import views

app_name = "channels"

urlpatterns = [
    path("", views.accounts, name="accounts"),
    path("new/", views.choose, name="choose"),
    path("new/<slug:slug>/", views.add, name="add"),
    path("<int:account_id>/", views.account, name="account"),
    path("<int:account_id>/connect/", views.connect, name="connect"),
    path("<int:account_id>/check/", views.check, name="check"),
    path("<int:account_id>/use/", views.use, name="use"),
]
