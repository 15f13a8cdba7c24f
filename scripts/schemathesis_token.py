"""Fill an empty database for schemathesis.sh and print a token that may do everything."""

import django

django.setup()

from django.core.management import call_command

from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.services import issue_token
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import Draft, VariantDraft
from wellspoken.apps.compose.services import create_post
from wellspoken.apps.review.services import submit_post
from wellspoken.site.example import make_people

TEXT = "Flu vaccines are free for everyone over 65. Walk in on any weekday."

call_command("migrate", verbosity=0, interactive=False)
call_command("createcachetable", verbosity=0)
people = make_people()
account = Account.objects.create(network="own-site", name="Own site for schemathesis")
for number in range(3):
    draft = Draft(
        title=f"Flu clinics {number}",
        text=TEXT,
        content_class="service",
        variants=(VariantDraft(account_id=account.pk),),
    )
    post = create_post(actor=people["amara"], draft=draft)
    if number:
        submit_post(actor=people["amara"], post_id=post.pk, expected_version=post.version)
token = issue_token(actor=people["lucia"], name="schemathesis", scopes=list(Scope), days=1)
print(token.secret)
