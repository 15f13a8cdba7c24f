"""Addresses of the delivery board, under /workspace/deliveries/."""

from django.urls import path

from wellspoken.apps.delivery import hold_views, preflight_views, views

app_name = "delivery"

urlpatterns = [
    path("", views.board, name="board"),
    path("<int:delivery_id>/", views.delivery, name="delivery"),
    path("<int:delivery_id>/send/", views.send_after_all, name="send"),
    path("<int:delivery_id>/retry/", views.try_again, name="retry"),
    path("<int:delivery_id>/arrived/", views.confirm_arrived, name="arrived"),
    path("<int:delivery_id>/cancel/", views.cancel, name="cancel"),
    path("post/<int:post_id>/retract/", views.retract, name="retract"),
    path("tomorrow/", preflight_views.tomorrow, name="tomorrow"),
    path("tomorrow/check/", preflight_views.check_tomorrow, name="check-tomorrow"),
    path("holds/", hold_views.holds, name="holds"),
    path("holds/set/", hold_views.set_hold, name="set-hold"),
    path("holds/banner/", hold_views.banner, name="banner"),
    path("holds/look-again/", hold_views.look_again, name="look-again"),
    path("holds/look-again/decide/", hold_views.decide, name="decide"),
    path("holds/<int:hold_id>/", hold_views.hold, name="hold"),
    path("holds/<int:hold_id>/lift/", hold_views.lift, name="lift-hold"),
    path("holds/<int:hold_id>/acknowledge/", hold_views.acknowledge, name="acknowledge-hold"),
    path("resume/", views.resume, name="resume"),
]
