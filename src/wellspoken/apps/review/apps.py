from django.apps import AppConfig


class ReviewConfig(AppConfig):
    name = "wellspoken.apps.review"
    label = "review"
    verbose_name = "Review"

    def ready(self) -> None:
        from wellspoken.apps.compose.gates import register_before_edit
        from wellspoken.apps.compose.panels import register_panel
        from wellspoken.apps.core import home
        from wellspoken.apps.review.home import waiting_reviews
        from wellspoken.apps.review.panel import review_panel
        from wellspoken.apps.review.services.void import void_open_review

        register_before_edit(void_open_review)
        register_panel(100, review_panel)
        home.register_panel(200, waiting_reviews)
