from wellspoken.apps.desk.services.answer import begin_answer, fact_first
from wellspoken.apps.desk.services.register import (
    add_evidence,
    add_phrasing,
    answer_claim,
    create_claim,
    load_starter_register,
    renew_evidence,
    set_claim_state,
)
from wellspoken.apps.desk.services.signals import (
    add_signal,
    assess_signal,
    choose_claim,
    close_signal,
    decide_response,
    judge_evidence,
    take_signal,
)

__all__ = [
    "add_evidence",
    "add_phrasing",
    "add_signal",
    "answer_claim",
    "assess_signal",
    "begin_answer",
    "choose_claim",
    "close_signal",
    "create_claim",
    "decide_response",
    "fact_first",
    "judge_evidence",
    "load_starter_register",
    "renew_evidence",
    "set_claim_state",
    "take_signal",
]
