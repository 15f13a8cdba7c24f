"""Posts, reviews and releases for tests, made through the front door."""

from typing import Any

from tests.factories.people import make_person
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import Draft, MediaDraft, VariantDraft
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import create_post
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Release, Review
from wellspoken.apps.review.services import approve, submit_post
from wellspoken.engines.networks.people import BACKGROUND, NOBODY

TEXT = "Flu vaccines are free for everyone over 65. Walk in on any weekday."


def make_account(name: str = "Own site", network: str = "own-site", **config: str) -> Account:
    """Return an account, the same for the same name."""
    account, _created = Account.objects.get_or_create(
        network=network, name=name, defaults={"config": config}
    )
    return account


def make_draft(*accounts: Account, **fields: Any) -> Draft:
    """Return a draft for the accounts; the class is one that a single approval releases."""
    values = {"title": "Flu clinics", "text": TEXT, "content_class": "service"} | fields
    return Draft(
        variants=tuple(VariantDraft(account_id=account.pk) for account in accounts), **values
    )


def shown(file_id: int, alt: str = "A plaster on a knee", **answers: Any) -> MediaDraft:
    """Return the use of a picture; unless `answers` say otherwise it shows nobody."""
    values = {"people": NOBODY, "background": BACKGROUND} | answers
    return MediaDraft(kind="image", file_id=file_id, alt_text=alt, **values)


def make_post(*accounts: Account, author: User | None = None, **fields: Any) -> Post:
    """Return a draft post."""
    author = author or make_person(Role.AUTHOR)
    return create_post(actor=author, draft=make_draft(*(accounts or (make_account(),)), **fields))


def submit(post: Post, **options: Any) -> Review:
    """Return a review of the post, opened by its author."""
    return submit_post(
        actor=post.created_by, post_id=post.pk, expected_version=post.version, **options
    )


def make_release(*accounts: Account, **fields: Any) -> Release:
    """Return a release that a communications lead approved."""
    review = submit(make_post(*accounts, **fields))
    release = approve(
        actor=make_person(Role.LEAD), review_id=review.pk, content_hash=review.content_hash
    )
    assert release is not None
    return release
