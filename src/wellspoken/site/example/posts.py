"""The example hospital's accounts and posts, in every state that a post can have."""

from dataclasses import replace
from datetime import timedelta

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import Draft, MediaDraft, VariantDraft
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.schedule import Schedule, at
from wellspoken.apps.compose.services import (
    comment_on_post,
    create_post,
    discard_post,
    save_as_template,
    save_campaign,
    save_post,
)
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.mailing.models import MailingList, Subscriber
from wellspoken.apps.mailing.services import save_list
from wellspoken.apps.people.models import User
from wellspoken.apps.review.models import Review
from wellspoken.apps.review.services import approve, request_changes, submit_post
from wellspoken.engines.networks.people import BACKGROUND, NOBODY
from wellspoken.site.example.pictures import make_picture
from wellspoken.site.example.screening import set_up_screening

ZONE = "Europe/London"


def make_posts(people: dict[str, User], practice: Account) -> None:
    """Fill an empty installation; what needs a running site follows in `tell_the_rest`.

    `practice` is the account on the practice network.
    """
    site = Account.objects.create(network="own-site", name="Riverside website", handle="/news/")
    news = _list(people["lucia"], "Riverside news", "What is new at the hospital, once a week.")
    _list(people["lucia"], "Research updates", "Studies that look for volunteers, now and then.")
    _subscribe(news, 12)
    campaign = save_campaign(
        actor=people["lucia"],
        name="Winter vaccines",
        goal="Seven in ten people over 65 vaccinated against flu by the end of January.",
    )
    both = (VariantDraft(account_id=site.pk), VariantDraft(account_id=news.pk))
    every = (*both, VariantDraft(account_id=practice.pk))
    picture = make_picture("A plaster", people["amara"], ground="#dff1ee", shape="#e8a87c")
    flu = Draft(
        title="Flu vaccine: walk in on any weekday",
        text=(
            "Flu vaccines are free for everyone aged 65 and over.\n\n"
            "Walk in on any weekday between 9 am and 5 pm. You do not need an appointment. "
            "Bring a warm top with short sleeves.\n\n"
            "A sore arm for a day or two is common. If you have questions, ask the nurse."
        ),
        link="https://www.riverside.example/flu",
        hashtags=("FluSeason", "WinterVaccines"),
        content_class="education",
        audience="people aged 65 and over",
        campaign_id=campaign.pk,
        variants=every,
        media=(
            MediaDraft(
                kind="image",
                file_id=picture.pk,
                alt_text="Drawing of a sticking plaster.",
                people=NOBODY,
                background=BACKGROUND,
            ),
        ),
    )
    _release(people, flu)
    _release(people, _short("Car park C closes for repairs", "Use car park A until Friday.", every))
    _release(people, _short("New opening hours of the pharmacy", _PHARMACY, every[::2]))
    _release(people, _short("Visiting hours change", "You can visit from 2 pm to 8 pm.", every))
    _scheduled(people, flu)
    _under_review(people, both)
    _late_and_failing(people, site)
    _drafts(people, both)
    set_up_screening(people)


_PHARMACY = (
    "The pharmacy in the main hall is open from 8 am to 8 pm, on Sundays from 10 am to 4 pm."
)


def _short(title: str, text: str, variants: tuple[VariantDraft, ...]) -> Draft:
    return Draft(title=title, text=text, content_class="service", variants=variants)


def _list(actor: User, name: str, description: str) -> Account:
    created = save_list(actor=actor, name=name, description=description, is_open=True)
    return Account.objects.get(network="email", config__list=created.slug)


def _subscribe(account: Account, count: int) -> None:
    moment = now()
    mailing_list = MailingList.objects.get(slug=account.config["list"])
    Subscriber.objects.bulk_create(
        Subscriber(
            mailing_list=mailing_list,
            address=f"reader{number}@example.org",
            state=Subscriber.State.CONFIRMED,
            confirmed_at=moment,
        )
        for number in range(1, count + 1)
    )


def _submit(actor: User, post: Post) -> Review:
    return submit_post(actor=actor, post_id=post.pk, expected_version=post.version)


def _release(people: dict[str, User], draft: Draft) -> Post:
    """Take a draft through its whole chain."""
    post = create_post(actor=people["amara"], draft=draft)
    review = _submit(people["amara"], post)
    for short in ("lucia", "helen", "priya"):
        review.refresh_from_db()
        if review.state != Review.State.OPEN:
            break
        step = review.steps.filter(decisions__isnull=True).first()
        assert step is not None  # an open review waits for somebody
        if step.role == {"lucia": "lead", "helen": "clinical", "priya": "privacy"}[short]:
            approve(actor=people[short], review_id=review.pk, content_hash=review.content_hash)
    return post


def _scheduled(people: dict[str, User], flu: Draft) -> None:
    for days, title in ((2, "Flu vaccine: evening clinics"), (9, "Flu vaccine: last weeks")):
        moment = (now() + timedelta(days=days)).replace(hour=9, minute=30, second=0, microsecond=0)
        _release(people, replace(flu, title=title, schedule=at(moment, ZONE)))


def _under_review(people: dict[str, User], both: tuple[VariantDraft, ...]) -> None:
    waiting = create_post(
        actor=people["amara"],
        draft=Draft(
            title="How to read a blood pressure",
            text=(
                "Your blood pressure is two numbers. The first is the pressure when the heart "
                "beats, the second when it rests. Ask your nurse what your numbers mean for you."
            ),
            content_class="education",
            variants=both,
        ),
    )
    _submit(people["amara"], waiting)
    story = create_post(
        actor=people["amara"],
        draft=Draft(
            title="Thank you from a volunteer",
            text="Our volunteers gave more than two thousand hours this year. Thank you.",
            content_class="patient-story",
            involves_people=True,
            variants=both[:1],
        ),
    )
    review = _submit(people["amara"], story)
    approve(actor=people["lucia"], review_id=review.pk, content_hash=review.content_hash)
    back = create_post(
        actor=people["amara"],
        draft=Draft(
            title="Ten tips against the winter blues",
            text="Light, movement and company help many people through the dark months.",
            content_class="education",
            variants=both,
        ),
    )
    review = _submit(people["amara"], back)
    request_changes(
        actor=people["lucia"],
        review_id=review.pk,
        note="Please add where somebody finds help who feels low for more than two weeks.",
    )


def _late_and_failing(people: dict[str, User], site: Account) -> None:
    with shifted(-timedelta(days=1)):
        _release(
            people,
            _short(
                "Blood donation today",
                "Give blood in the main hall today until 6 pm.",
                (VariantDraft(account_id=site.pk),),
            ),
        )
    research = Account.objects.get(network="email", name="Research updates")
    _release(
        people,
        _short(
            "Volunteers wanted for a sleep study",
            "We study how shift work changes sleep. Ask the research office for details.",
            (VariantDraft(account_id=research.pk),),
        ),
    )


def _drafts(people: dict[str, User], both: tuple[VariantDraft, ...]) -> None:
    draft = create_post(
        actor=people["amara"],
        draft=Draft(
            title="Hand washing in thirty seconds",
            text="Wet, soap, rub, rinse, dry.",
            content_class="education",
            variants=both,
        ),
    )
    save_post(
        actor=people["lucia"],
        post_id=draft.pk,
        expected_version=1,
        draft=Draft(
            title="Hand washing in twenty seconds",
            text="Wet, soap, rub for twenty seconds, rinse, dry with a clean towel.",
            content_class="education",
            hashtags=("CleanHands",),
            schedule=Schedule(),
            variants=both,
        ),
    )
    comment_on_post(
        actor=people["helen"],
        post_id=draft.pk,
        quote="rub for twenty seconds",
        body="Good. Could we say to rub between the fingers too?",
    )
    create_post(
        actor=people["amara"],
        draft=Draft(
            title="Draft with findings",
            text="Mrs Example was seen on 12 March 2026. Call her on 020 7946 0123.",
            content_class="service",
            variants=both,
        ),
    )
    save_as_template(actor=people["lucia"], post_id=draft.pk, name="Short health tip")
    gone = create_post(
        actor=people["amara"],
        draft=_short("Summer fair", "Cancelled: it rains.", both[:1]),
    )
    discard_post(actor=people["amara"], post_id=gone.pk)
