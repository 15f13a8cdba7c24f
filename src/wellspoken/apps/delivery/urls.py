"""Addresses of the delivery board, under /workspace/deliveries/."""

from django.urls import path

from wellspoken.apps.delivery import views

app_name = "delivery"

urlpatterns = [
    path("", views.board, name="board"),
    path("<int:delivery_id>/", views.delivery, name="delivery"),
    path("<int:delivery_id>/send/", views.send_after_all, name="send"),
    path("<int:delivery_id>/retry/", views.try_again, name="retry"),
    path("<int:delivery_id>/arrived/", views.confirm_arrived, name="arrived"),
    path("<int:delivery_id>/cancel/", views.cancel, name="cancel"),
    path("post/<int:post_id>/retract/", views.retract, name="retract"),
    path("resume/", views.resume, name="resume"),
]
