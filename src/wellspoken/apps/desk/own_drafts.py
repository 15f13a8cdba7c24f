"""A known claim that turned up in a draft of our own becomes a signal."""

from wellspoken.apps.audit.actors import system
from wellspoken.apps.compose.models import Post
from wellspoken.apps.desk.models import Signal
from wellspoken.apps.desk.services.raising import raise_signal
from wellspoken.apps.guard.models import Screening

FAMILY = "misinformation"


def watch_screening(screening: Screening) -> None:
    """Raise a signal for each claim that a submitted post repeats, once a day."""
    if screening.gate != Screening.Gate.SUBMIT:
        return
    if screening.subject_type != Post._meta.label_lower:
        return
    post = Post.objects.filter(pk=screening.subject_id).first()
    if post is None:
        return
    said = {item["text"] for item in screening.findings if item["family"] == FAMILY}
    for text in sorted(said - {""}):
        raise_signal(
            actor=system("screening"),
            text=text,
            source=Signal.Source.DRAFT,
            language=post.language,
            post_id=post.pk,
        )
