"""What must happen before a post changes; rooms above register here."""

from typing import Protocol

from wellspoken.apps.compose.models import Post
from wellspoken.apps.people.models import User


class BeforeEdit(Protocol):
    """Called in the editing transaction, with the post locked; raises to refuse the edit."""

    def __call__(self, *, actor: User, post: Post) -> None: ...


_before_edit: list[BeforeEdit] = []


def register_before_edit(gate: BeforeEdit) -> None:
    """Have `gate` asked before every edit of a post that is under review or approved."""
    if gate not in _before_edit:
        _before_edit.append(gate)


def run_before_edit(*, actor: User, post: Post) -> None:
    """Ask every gate."""
    for gate in _before_edit:
        gate(actor=actor, post=post)
