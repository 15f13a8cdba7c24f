"""The example hospital of the demo: invented people, accounts and posts in every state."""

from wellspoken.site.example.desk import make_desk
from wellspoken.site.example.people import PASSWORD, PEOPLE, make_people
from wellspoken.site.example.posts import make_posts
from wellspoken.site.example.practice import join_practice_network, store_in
from wellspoken.site.example.story import tell_the_rest

__all__ = [
    "PASSWORD",
    "PEOPLE",
    "join_practice_network",
    "make_desk",
    "make_people",
    "make_posts",
    "store_in",
    "tell_the_rest",
]
