from wellspoken.apps.people.models.invitation import Invitation
from wellspoken.apps.people.models.role_grant import RoleGrant
from wellspoken.apps.people.models.user import User

__all__ = ["Invitation", "RoleGrant", "User"]
