"""What each role may do with Wagtail's library of pictures and documents.

Wagtail asks Django's groups, so each role has one. Nothing else reads them: our own rooms ask
`access.can`.
"""

from typing import Any

from django.apps import AppConfig
from django.apps import apps as installed_apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission

from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role

_LIBRARY = ("add_image", "change_image", "choose_image")
_SHELF = ("add_document", "change_document", "choose_document")
_CHOOSE = ("choose_image", "choose_document")
LIBRARY_PERMISSIONS: dict[Role, tuple[str, ...]] = {
    Role.AUTHOR: _LIBRARY + _SHELF,
    Role.LEAD: _LIBRARY + _SHELF,
    Role.CLINICAL: _CHOOSE,
    Role.PRIVACY: _CHOOSE,
    Role.RESPONDER: _CHOOSE,
    Role.ADMINISTRATOR: _CHOOSE,
    Role.AUDITOR: (),
}
_OWNERS = ("wagtailadmin", "wagtailimages", "wagtaildocs")


def group_name(role: Role) -> str:
    """Return the name of the group that stands for a role."""
    return f"wellspoken: {role.value}"


def sync_groups() -> None:
    """Give each role's group exactly the permissions declared here."""
    root = Collection.get_first_root_node() or Collection.add_root(name="Root")
    access = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    known = {
        permission.codename: permission
        for permission in Permission.objects.filter(
            content_type__app_label__in=("wagtailimages", "wagtaildocs"),
            codename__in=_LIBRARY + _SHELF,
        )
    }
    for role in Role:
        group, _created = Group.objects.get_or_create(name=group_name(role))
        group.permissions.set([access])
        wanted = {known[codename].pk for codename in LIBRARY_PERMISSIONS[role]}
        held = GroupCollectionPermission.objects.filter(group=group)
        held.exclude(collection=root, permission__in=wanted).delete()
        present = set(held.values_list("permission_id", flat=True))
        for permission_id in wanted - present:
            GroupCollectionPermission.objects.create(
                group=group, collection=root, permission_id=permission_id
            )


def sync_membership(user: User) -> None:
    """Put the person into the groups of the roles they hold now, and into no other."""
    user.__dict__.pop("roles", None)
    names = [group_name(role) for role in user.roles] if user.is_active else []
    user.groups.set(Group.objects.filter(name__in=names))


def sync_after_migration(
    sender: AppConfig, apps: Any = installed_apps, using: str = "default", **kwargs: object
) -> None:
    """Bring the groups up to date once the tables and permissions they stand on exist."""
    try:
        apps.get_model("wagtailcore", "GroupCollectionPermission")
        apps.get_model("wagtaildocs", "Document")
        apps.get_model("wagtailimages", "Image")
    except LookupError:
        return
    for label in _OWNERS:
        create_permissions(
            installed_apps.get_app_config(label), verbosity=0, using=using, apps=apps
        )
    sync_groups()
