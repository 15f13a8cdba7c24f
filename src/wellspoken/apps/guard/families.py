"""Which families of rules keep patients private: only a privacy officer answers for them."""

PRIVACY_FAMILIES = frozenset({"privacy", "confirmation"})
