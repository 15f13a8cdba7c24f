from wellspoken.apps.desk.services.answer import begin_answer, begin_page, fact_first
from wellspoken.apps.desk.services.evidence import (
    add_evidence,
    attach_topic,
    mark_source_read,
    renew_evidence,
)
from wellspoken.apps.desk.services.imports import (
    apply_import,
    decide_rows,
    drop_import,
    preview_import,
    undo_import,
)
from wellspoken.apps.desk.services.raising import raise_signal
from wellspoken.apps.desk.services.rebuttal import mark_as_answer, renew_rebuttal, unmark_answer
from wellspoken.apps.desk.services.register import (
    add_phrasing,
    answer_claim,
    create_claim,
    load_starter_register,
    set_claim_state,
)
from wellspoken.apps.desk.services.retractions import import_retractions
from wellspoken.apps.desk.services.signals import (
    add_signal,
    assess_signal,
    choose_claim,
    close_signal,
    decide_response,
    judge_evidence,
    take_signal,
)
from wellspoken.apps.desk.services.thresholds import set_thresholds
from wellspoken.apps.desk.services.topics import import_topics

__all__ = [
    "add_evidence",
    "add_phrasing",
    "add_signal",
    "answer_claim",
    "apply_import",
    "assess_signal",
    "attach_topic",
    "begin_answer",
    "begin_page",
    "choose_claim",
    "close_signal",
    "create_claim",
    "decide_response",
    "decide_rows",
    "drop_import",
    "fact_first",
    "import_retractions",
    "import_topics",
    "judge_evidence",
    "load_starter_register",
    "mark_as_answer",
    "mark_source_read",
    "preview_import",
    "raise_signal",
    "renew_evidence",
    "renew_rebuttal",
    "set_claim_state",
    "set_thresholds",
    "take_signal",
    "undo_import",
    "unmark_answer",
]
