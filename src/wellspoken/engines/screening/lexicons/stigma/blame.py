"""Beliefs that make illness a fault, a danger or a weakness.

After WHO, World mental health report (June 2022) on stigma; NIDA, "Words Matter" (2021);
Samaritans, Media Guidelines (2020), on how people speak about suicide.
"""

from typing import Final

from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_ILLNESS: Final = (
    "addiction/alcoholism/depression/anxiety/obesity/suicide/hiv/aids/homelessness/diabetes/illness"
    "/schizophrenia/adhd/autism/overdose/disorder/disorders"
)
_DENIED = linear(
    r"n't\b|\b(?:not|isnt|never|no longer|neither|myths?|stigma|false|wrong|untrue|misconceptions?"
    r"|fiction|believe[ds]? that|some people|people think|think that|nothing to do with|fact)\b|\?"
)

TERMS: Final = (
    Wording(
        phrases=(
            f"{_ILLNESS} is/s a/an/the/just? personal? lifestyle? "
            "choice/choices/weakness/crime/sin/excuse/failing/failure/shame/disgrace/curse, "
            f"{_ILLNESS} is/s a moral failing/failure/weakness, {_ILLNESS} is/s a sign of "
            f"weakness, "
            f"{_ILLNESS} is/s a character flaw/defect, {_ILLNESS} is/s selfish/cowardly/shameful"
            "/weak, moral failing/failings, "
            "choose/chose/chooses/chosen to be obese/fat/addicted/homeless/depressed/sick, "
            "their/his/her/your own fault, did it to themselves/himself/herself/yourself, "
            "have/has only themselves/himself/herself/yourself to blame, only yourself to blame, "
            "brought this on themselves/himself/herself, deserve/deserves/deserved to "
            "die/suffer/overdose, once an addict, punishment from god"
        ),
        instead="that it is a health condition, what drives it and what helps",
        unless=_DENIED,
    ),
    Wording(
        phrases=(
            "the mentally ill are dangerous/violent/unpredictable, schizophrenics are "
            "dangerous/violent, people with schizophrenia/psychosis are dangerous/violent, "
            "mental illness causes/makes/leads violence/people/to violence, dangerous/violent "
            "schizophrenic/schizophrenics/psychotic, crazed gunman/killer/attacker, "
            "addicts are criminals/dangerous/liars/thieves, addicts lie, "
            "addicts will always, they'll never change, they will never recover, "
            "lock them all? up, not worth saving, waste/wasting of? narcan/naloxone/resources on "
            "addicts/them/overdoses, let them die/overdose"
        ),
        instead="what the evidence says: most people who are ill harm nobody, and recovery is "
        "common",
        unless=_DENIED,
    ),
    Wording(
        phrases=(
            "coward's/cowards/coward way out, easy way out, the easy/selfish way out, selfish act, "
            "selfish way, take/took/taking the easy way out, cry for attention, "
            "attention seeking behaviour/behavior, just want/wants/wanted attention, "
            "suicidal people are selfish/weak, people who self harm are"
        ),
        instead="that the person was in pain, and where others find help",
        only=linear(
            r"\b(?:suicid\w{1,4}|self-harm\w{0,4}|self harm\w{0,4}|life|lives|cutting|kill\w{0,3}"
            r"|died|death|overdos\w{1,3}|depress\w{1,4}|attention)\b"
        ),
        unless=_DENIED,
    ),
)
