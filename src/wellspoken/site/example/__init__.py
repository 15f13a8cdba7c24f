"""The example hospital of the demo: invented people, accounts and posts in every state."""

from wellspoken.site.example.people import PASSWORD, PEOPLE, make_people
from wellspoken.site.example.posts import make_posts
from wellspoken.site.example.story import tell_the_rest

__all__ = ["PASSWORD", "PEOPLE", "make_people", "make_posts", "tell_the_rest"]
