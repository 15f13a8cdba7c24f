"""Reading people and what they may do."""

from allauth.mfa.models import Authenticator
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from wellspoken.apps.core.clock import now
from wellspoken.apps.people.models import Invitation, RoleGrant, User
from wellspoken.apps.people.roles import GRANTS, Capability, Role


def people_who_can(capability: Capability) -> QuerySet[User]:
    """Return the active people who hold a role that grants the capability."""
    roles = [role.value for role in Role if capability in GRANTS[role]]
    return User.objects.filter(
        Q(role_grants__role__in=roles, role_grants__revoked_at__isnull=True), is_active=True
    ).distinct()


def people(*, words: str = "", role: str = "", state: str = "", factor: str = "") -> QuerySet[User]:
    """Return people with their roles (`held`) and `has_factor`, narrowed as asked."""
    rows = User.objects.annotate(
        has_factor=Exists(
            Authenticator.objects.filter(user=OuterRef("pk")).exclude(
                type=Authenticator.Type.RECOVERY_CODES
            )
        )
    ).prefetch_related(
        Prefetch(
            "role_grants",
            queryset=RoleGrant.objects.filter(revoked_at=None).order_by("granted_at"),
            to_attr="held",
        )
    )
    for word in words.split():
        rows = rows.filter(
            Q(first_name__icontains=word)
            | Q(last_name__icontains=word)
            | Q(email__icontains=word)
            | Q(job_title__icontains=word)
        )
    if role:
        rows = rows.filter(
            Exists(RoleGrant.objects.filter(user=OuterRef("pk"), role=role, revoked_at=None))
        )
    if state:
        rows = rows.filter(is_active=state == "active")
    if factor:
        rows = rows.filter(has_factor=factor == "yes")
    return rows.order_by("-is_active", "first_name", "last_name", "pk")


def grants_of(user: User) -> QuerySet[RoleGrant]:
    """Return every grant the person ever had, newest first."""
    return user.role_grants.select_related("granted_by", "revoked_by").order_by(
        "-granted_at", "-pk"
    )


def factors_of(user: User) -> QuerySet[Authenticator]:
    """Return the person's second factors."""
    return Authenticator.objects.filter(user=user).order_by("created_at")


def invitations() -> QuerySet[Invitation]:
    """Return the invitations that are neither accepted nor withdrawn; some may have expired."""
    return Invitation.objects.filter(accepted_at=None, withdrawn_at=None).select_related(
        "invited_by"
    )


def has_expired(invitation: Invitation) -> bool:
    """Return whether the invitation's link has become too old."""
    return invitation.expires_at <= now()
