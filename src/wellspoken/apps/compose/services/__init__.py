from wellspoken.apps.compose.errors import EditConflict
from wellspoken.apps.compose.services.calendar_address import (
    admit,
    end_address,
    renew_address,
)
from wellspoken.apps.compose.services.campaigns import save_campaign
from wellspoken.apps.compose.services.give_up import give_up_correction
from wellspoken.apps.compose.services.imports import (
    ImportRefused,
    abandon_import,
    carry_out_import,
    forget_uploads,
    plan_of,
    receive_import,
    undo_import,
    untouched,
)
from wellspoken.apps.compose.services.lifecycle import (
    copy_post,
    create_from_template,
    delete_template,
    discard_post,
    recompute_due_times,
    restore_post,
    save_as_template,
)
from wellspoken.apps.compose.services.reschedule import on_day, reschedule
from wellspoken.apps.compose.services.restore import Restored, restore_version
from wellspoken.apps.compose.services.save import create_post, save_post
from wellspoken.apps.compose.services.state import (
    begin_correction,
    lock_post,
    mark_published,
    set_state,
)
from wellspoken.apps.compose.services.talk import comment_on_post, resolve_comment, show_presence
from wellspoken.apps.compose.services.version import add_version
from wellspoken.apps.compose.services.videos import add_video

__all__ = [
    "EditConflict",
    "ImportRefused",
    "Restored",
    "abandon_import",
    "add_version",
    "add_video",
    "admit",
    "begin_correction",
    "carry_out_import",
    "comment_on_post",
    "copy_post",
    "create_from_template",
    "create_post",
    "delete_template",
    "discard_post",
    "end_address",
    "forget_uploads",
    "give_up_correction",
    "lock_post",
    "mark_published",
    "on_day",
    "plan_of",
    "receive_import",
    "recompute_due_times",
    "renew_address",
    "reschedule",
    "resolve_comment",
    "restore_post",
    "restore_version",
    "save_as_template",
    "save_campaign",
    "save_post",
    "set_state",
    "show_presence",
    "undo_import",
    "untouched",
]
