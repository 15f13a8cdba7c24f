"""Words about suicide and self-harm that judge or condemn.

Compiled from "Best Practices and Recommendations for Reporting on Suicide" (reportingonsuicide.org,
2020); WHO and IASP, "Preventing suicide: a resource for media professionals" (September 2023);
Samaritans, Media Guidelines for Reporting Suicide (2020).
"""

from typing import Final

from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_LAW = linear(r"\b(?:law|act|offence|crime|decriminali\w{2,8}|criminali\w{2,8})\b")

VERBS: Final = (
    Wording(
        phrases="commit/comit suicide, commit self murder, commits/comits suicide",
        instead='"die by suicide"',
        swap="die by suicide",
        unless=_LAW,
    ),
    Wording(
        phrases=(
            "committed/commited/comitted suicide, suicided, had committed suicide, "
            "suicides himself/herself"
        ),
        instead='"died by suicide"',
        swap="died by suicide",
        unless=_LAW,
    ),
    Wording(
        phrases="committing/commiting suicide",
        instead='"dying by suicide"',
        swap="dying by suicide",
        unless=_LAW,
    ),
    Wording(
        phrases=(
            "successful/successfully/completed/complete/completes/completing/failed/unsuccessful"
            "/botched/incomplete suicide/suicides, "
            "successful/failed/unsuccessful/botched/completed "
            "suicide? attempt/attempts/bid, failed/succeeded/succeed/succeeds in/at "
            "his/her/their? suicide/killing, suicide attempt/attempts failed/succeeded/was/were "
            "successful/unsuccessful, suicide bid/bids, successfully killed himself/herself"
            "/themselves, failed to kill himself/herself/themselves, non fatal suicide"
        ),
        instead='"suicide attempt", "attempted suicide", or "died by suicide"',
        only=linear(
            r"\b(?:suicid\w{1,4}|kill\w{0,3}|take (?:his|her|their) (?:own )?life|self-harm"
            r"|overdose|end (?:his|her|their) life|988|samaritans|116 ?123|lifeline|13 ?11 ?14|1737"
            r"|14416)\b"
        ),
        unless=linear(
            r"\b(?:successful|completed|complete|unsuccessful) suicide[- ](?:prevention|awareness"
            r"|screening|risk|training|intervention|walk|care|safety|reduction)"
            r"|\bcomplete suicide[- ](?:\w{1,10} )?(?:training|screen|risk)"
        ),
    ),
)

LABELS: Final = (
    Wording(
        phrases=(
            "suicide victim/victims, victim/victims of suicide, suicidals, suicide prone, "
            "suicidal person/patient/patients/people/teen/teens/youth/kids/gesture/gestures, "
            "suicide gesture/gestures, parasuicide/parasuicides, manipulative suicide attempt, "
            "cutter/cutters, self harmer/harmers, self mutilator/mutilators/mutilation, "
            "self mutilating, selfharmers"
        ),
        instead='"person who died by suicide", "person thinking about suicide", "person who '
        'self-harms"',
        unless=linear(
            r"\b(?:box|cookie|biscuit|paper|wire|grass|pipe|bolt|glass|wood|pizza|tile|stump|stone"
            r"|gem|laser|price|cost|pastry|dough|meat) ?cutters?\b|\bcutters? (?:for|tool|blade"
            r"|will"
            r"|is|set)|\bcoast guard\b|\bcutters? and crafts"
        ),
    ),
)

TERMS: Final = (*VERBS, *LABELS)
