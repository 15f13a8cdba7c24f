"""What the deliveries of a post mean for the post itself."""

from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import mark_published, set_state
from wellspoken.apps.delivery.models import Delivery


def reflect_in_post(delivery: Delivery) -> None:
    """Show in the post that a copy of it is public, or that all copies were retracted."""
    if delivery.state != Delivery.State.SENT:
        return
    post_id = delivery.release.post_id
    if delivery.act != Delivery.Act.RETRACT:
        mark_published(post_id)
        return
    left = Delivery.objects.filter(release__post_id=post_id, act=Delivery.Act.RETRACT).exclude(
        state=Delivery.State.SENT
    )
    post = Post.objects.get(pk=post_id)
    if not left.exists() and post.state != Post.State.RETRACTED:
        set_state(post=post, state=Post.State.RETRACTED)
