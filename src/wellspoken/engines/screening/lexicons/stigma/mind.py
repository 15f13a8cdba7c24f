"""Words about mental illness.

Compiled from the AP Stylebook's entry on mental illness (2013, revised 2022); the APA Style
bias-free guidelines (7th edition, October 2019); WHO, World mental health report (June 2022).
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_ILLNESS: Final = (
    "depression/anxiety/schizophrenia/psychosis/bipolar/bulimia/anorexia/ptsd/ocd/adhd/autism"
    "/mental/addiction/alcoholism"
)
_PEOPLE: Final = (
    "person/people/patient/patients/man/men/woman/women/individual/individuals/teen/teens/kid/kids"
    "/child/children/student/students/inmate/inmates/mother/veteran/veterans/homeless"
)
_NOUNS_AFTER = linear(
    r"\b(?:schizophrenic|psychotic|anorexic|bulimic|manic|neurotic|depressive|borderline"
    r"|autistic)s?"
    r" (?:episode|symptom|disorder|break|illness|spectrum|experience|depress|state|features"
    r"|phase|relapse|feature|reaction|thinking|thought|trait|personality|self|mother)"
    r"|\banti-? ?psychotics?\b|\banti-? ?depress"
)

TERMS: Final = (
    Wording(
        phrases=(
            "schizo/schizos/psycho/psychos/nutcase/nutcases/nutjob/nutjobs/nutter/nutters/whacko"
            "/wacko/wackos/weirdo/weirdos/lunatic/lunatics/loony/loonies/looney/fruitcakes"
            "/headcase/headcases/crazies/maniac/maniacs/madman/madmen/madwoman/sicko/sickos"
            "/basketcase, nut job/jobs/case/cases, head case/cases, basket case/cases, "
            "crazy house, loony/looney/funny bin/farm, nut house/houses, nuthouse, madhouse"
        ),
        instead="person with a mental illness, or leave it out",
        severity=Severity.BLOCK,
        unless=linear(r"\b(?:looney tunes|fruit cakes|psycho(?:therap|logy))"),
    ),
    Wording(
        phrases=(
            "schizophrenic/schizophrenics/psychotics/neurotics/anorexics/bulimics/depressives"
            "/manics/borderlines/psychopath/psychopaths/anorexic/bulimic, bipolars, "
            f"schizophrenic/psychotic/bipolar/anorexic/bulimic/neurotic/borderline {_PEOPLE}, "
            "a/the psychotic/neurotic/bipolar/bulimic/anorexic/depressive"
        ),
        instead="person with schizophrenia, people who have psychosis",
        unless=linear(
            _NOUNS_AFTER.pattern
            + r"|\b(?:a|the) bipolar (?:disorder|depress|diagnos|support|clinic"
            r"|illness|research|group|study|spectrum|episode|hip|electro|cautery|prosthe)"
        ),
    ),
    Wording(
        phrases=(
            f"mentally ill/disturbed/unstable/sick/deranged {_PEOPLE}, "
            "the mentally ill/disturbed/sick/unstable, mentally ill, "
            f"emotionally disturbed {_PEOPLE}, deranged/unhinged/insane/demented/crazy/mad "
            f"{_PEOPLE}, "
            "mental patient/patients/case/cases/defective/defectives, "
            "the insane, criminally insane"
        ),
        instead="people with mental illness, people living with a mental health condition",
    ),
    Wording(
        phrases=(
            "insane/lunatic asylum/asylums, mental hospital/hospitals/institution/institutions"
            "/asylum/asylums, psycho ward/wards, mental ward/wards, locked up in a psych ward, "
            "psych/psycho case/cases, psych patient/patients"
        ),
        instead="psychiatric hospital, mental health unit",
        severity=Severity.REVIEW,
        unless=linear(
            r"\b(?:state|county|royal) mental hospital\b|\b(?:old|official"
            r"|former) (?:\w{3,10} )?name\b|\b(?:formerly|was (?:once|built|opened|closed)"
            r"|in 1[89]\d\d)\b|\bhistor(?:y|ic|ical)\b|\bmuseum\b"
        ),
    ),
    Wording(
        phrases=(
            f"suffer/suffers/suffered/suffering from a? {_ILLNESS}, afflicted with/by {_ILLNESS}, "
            f"{_ILLNESS} sufferer/sufferers/victim/victims, victim/victims of {_ILLNESS}, "
            "mental illness/health sufferer/sufferers/victim/victims, "
            "suffer/suffers/suffered/suffering from a? mental "
            "illness/illnesses/disorder/disorders, "
            "suffer/suffers/suffered/suffering from an? eating disorder/disorders"
        ),
        instead="has depression, is living with schizophrenia",
    ),
    Wording(
        phrases=(
            "bunch of crazy/crazies, crazy town, off his/her/their rocker/meds/head/trolley, "
            "not right in the head, lost his/her/their/your marbles/mind, "
            "went/go/gone/going postal/mental/psycho, forgot to take your/his/her/their meds, "
            "take/took your/his/her/their crazy pills"
        ),
        instead="what happened, in plain words",
    ),
    Wording(
        phrases=(
            "attention seeking/seeker/seekers, just attention seeking, cry baby/babies, "
            "snap out of it, pull yourself/yourselves/themselves together, man up, "
            "all in your/their/his/her head, just cheer up, toughen up"
        ),
        instead="that the person needs help, and where to find it",
        unless=linear(
            r"n't\b|\b(?:not|never|myth|more than|stop telling|instead|told to|nobody|no one)\b"
            r"|\battention seeking (?:help|care)"
        ),
    ),
)
