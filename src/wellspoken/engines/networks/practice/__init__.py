"""A network to practise on: a small server that keeps Mastodon's documented rules.

No Mastodon server installs from the registries that this project builds from, so this one stands
in for it in tests, in the demo and in staff training. Its rules are those of docs.joinmastodon.org
(methods/statuses, methods/media, methods/instance, api/rate-limits; seen 2026-11); where real
servers are known to deviate, a switch makes it deviate in the same way. It federates with nobody.
"""

from wellspoken.engines.networks.practice.behaviour import Behaviour
from wellspoken.engines.networks.practice.http import PracticeServer
from wellspoken.engines.networks.practice.store import Store

__all__ = ["Behaviour", "PracticeServer", "Store"]
