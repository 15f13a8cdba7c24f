"""Addresses of the public site."""

from django.urls import path

from wellspoken.apps.newsroom import claims, feeds, files, views

app_name = "newsroom"

urlpatterns = [
    path("", views.home, name="home"),
    path("news/", views.archive, name="archive"),
    path("news/<int:year>/<slug:slug>/", views.article, name="article"),
    path("check-a-claim/", claims.checked, name="claims"),
    path("files/<str:digest>/<str:name>", files.file, name="file"),
    path("feeds/rss.xml", feeds.rss, name="rss"),
    path("feeds/atom.xml", feeds.atom, name="atom"),
    path("feeds/feed.json", feeds.json_feed, name="json"),
    path("feeds/claims.json", claims.data_feed, name="claims-feed"),
    path("sitemap.xml", feeds.sitemap, name="sitemap"),
    path("robots.txt", views.robots, name="robots"),
]
