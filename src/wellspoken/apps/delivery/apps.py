from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    name = "wellspoken.apps.delivery"
    label = "delivery"
    verbose_name = "Delivery"

    def ready(self) -> None:
        from wellspoken.apps.compose.panels import register_panel
        from wellspoken.apps.core import home
        from wellspoken.apps.core.banner import register_banner
        from wellspoken.apps.delivery.authorised import copies_on
        from wellspoken.apps.delivery.hold_banner import hold_banner, stopped_posts_that_wait
        from wellspoken.apps.delivery.home import (
            deliveries_that_need_somebody,
            deliveries_that_would_fail,
        )
        from wellspoken.apps.delivery.outbox import DeliveryOutbox
        from wellspoken.apps.delivery.panel import delivery_panel
        from wellspoken.apps.guard.standing_copies import register_copies
        from wellspoken.apps.review.outbox import register

        register(DeliveryOutbox())
        register_panel(200, delivery_panel)
        home.register_panel(90, stopped_posts_that_wait)
        home.register_panel(100, deliveries_that_need_somebody)
        home.register_panel(110, deliveries_that_would_fail)
        register_banner(hold_banner)
        register_copies(copies_on)
