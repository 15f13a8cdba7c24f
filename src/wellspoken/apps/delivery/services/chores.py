"""What the worker does about once a minute beside sending."""

import structlog

from wellspoken.apps.audit.services import anchor_if_due
from wellspoken.apps.channels.services.warn import warn_of_expiry
from wellspoken.apps.compose.services import forget_uploads, recompute_due_times
from wellspoken.apps.delivery.services.ended_authorisations import tell_of_ended_authorisations
from wellspoken.apps.delivery.services.look_over import look_over_if_due
from wellspoken.apps.delivery.services.preflight import preflight_if_due
from wellspoken.apps.delivery.services.report import report_troubles
from wellspoken.apps.review.services.sweep import expire_reviews, remind_reviewers

log = structlog.get_logger(__name__)


def run_chores(*, worker: str) -> None:
    """Expire and remind reviews, report what is or will be in trouble, tidy, anchor the chain.

    Where the rules of screening are new, what waits is looked through by them.
    """
    expire_reviews()
    remind_reviewers()
    report_troubles()
    look_over_if_due()
    tell_of_ended_authorisations()
    preflight_if_due()
    warn_of_expiry()
    recompute_due_times()
    forget_uploads()
    anchor_if_due()
