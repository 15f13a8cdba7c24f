"""The engine's front door: verdicts, selection, places, and what it promises of every finding."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellspoken.engines.screening import (
    Finding,
    MediaItem,
    Profile,
    ProfileError,
    Screener,
    Severity,
    Subject,
    UnknownRuleError,
    Verdict,
    rule,
    rules,
)
from wellspoken.engines.screening.rules.language.unscreened import NOT_SPANISH, SPANISH

PIECES = st.sampled_from(
    [example.subject.text for each in rules() for example in (*each.bad, *each.good)]
    + ["\u200b", "５", " at ", " dot ", "SSN ", "MRN ", "the patient ", "\n", "🅐", "é", "\ud800"]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=5).map("".join)
MEDIA = st.builds(
    MediaItem,
    kind=st.sampled_from(["image", "video", "document"]),
    name=st.text(max_size=8),
    alt=TEXTS,
    decorative=st.booleans(),
    has_captions=st.booleans(),
)
SUBJECTS = st.builds(
    Subject,
    text=TEXTS,
    surface=st.sampled_from(["post", "reply", "page", "message", "export"]),
    lang=st.sampled_from(["en", "es", "de-AT", ""]),
    link=st.one_of(st.just(""), TEXTS),
    media=st.lists(MEDIA, max_size=2, unique_by=lambda item: item.name).map(tuple),
    max_length=st.one_of(st.none(), st.integers(0, 50)),
    measured_length=st.one_of(st.none(), st.integers(0, 60)),
)


def _only(text: str, **options: object) -> Finding:
    (finding,) = Screener().screen(Subject(text, **options)).findings
    return finding


@settings(max_examples=300, deadline=None)
@given(SUBJECTS)
def test_every_finding_points_at_the_words_it_quotes(subject: Subject) -> None:
    fields = {subject.place: subject.text, f"{subject.place}.link": subject.link}
    fields |= {f"{subject.place}.media.{item.name}": item.alt for item in subject.media}
    for finding in Screener().screen(subject).findings:
        field = fields[finding.place]
        assert 0 <= finding.start <= finding.end <= len(field)
        assert finding.text == field[finding.start : finding.end]
        assert finding.message
        assert finding.evidence
        assert finding.suggestion
        assert len(finding.fingerprint()) == 64
        assert finding.rule == rule(finding.rule).code


@settings(max_examples=100, deadline=None)
@given(SUBJECTS)
def test_same_subject_always_gets_the_same_report(subject: Subject) -> None:
    screener = Screener()
    assert screener.screen(subject) == screener.screen(subject) == Screener().screen(subject)


def test_one_screener_serves_many_threads() -> None:
    screener = Screener()
    subjects = [example.subject for each in rules() for example in each.bad]
    alone = [screener.screen(subject) for subject in subjects]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(screener.screen, subjects)) == alone


def test_clean_post_is_allowed_without_a_word() -> None:
    report = Screener().screen(
        Subject("Free flu shots this Friday, 9 to 5. No appointment needed.")
    )
    assert report.verdict is Verdict.ALLOW
    assert report.findings == ()


def test_gravest_finding_decides_the_verdict() -> None:
    screener = Screener()
    assert screener.screen(Subject("See http://stmary.org/flu")).verdict is Verdict.ALLOW
    assert screener.screen(Subject("It was 555-201-4477.")).verdict is Verdict.REVIEW
    both = "See http://stmary.org/flu. Call 555-201-4477. SSN 219-09-9999."
    assert screener.screen(Subject(both)).verdict is Verdict.BLOCK


def test_number_beside_a_person_blocks_and_says_which_words_made_it_so() -> None:
    _name, finding = Screener().screen(Subject("Please call Mrs Jones on 555-201-4477.")).findings
    assert finding.severity is Severity.BLOCK
    assert "Mrs Jones" in finding.evidence


def test_person_in_another_sentence_does_not_make_a_number_block() -> None:
    text = "The patient is home again. Our new line opens today: 555-201-4477."
    assert _only(text).severity is Severity.REVIEW


def test_characters_claimed_by_the_narrower_rule_are_not_reported_twice() -> None:
    finding = _only("MRN 555-201-4477")
    assert finding.rule == "privacy.mrn"


def test_alternative_text_and_link_are_screened_like_the_text() -> None:
    media = (MediaItem(kind="image", name="card.png", alt="A card that reads MRN 4471902"),)
    subject = Subject("Hello", link="https://a.org/?ssn=219-09-9999", media=media, place="variant")
    found = {finding.place: finding.rule for finding in Screener().screen(subject).findings}
    assert found == {"variant.link": "privacy.ssn", "variant.media.card.png": "privacy.mrn"}


def test_rule_that_yields_to_another_leaves_the_same_words_to_it() -> None:
    text = "Veterans are more likely to commit suicide. Call 988."
    assert _only(text).rule == "suicide-safety.wording"
    alone = Screener(ignore=("suicide-safety",)).screen(Subject(text)).findings
    assert [finding.rule for finding in alone] == ["stigma.suicide"]
    milder = Profile(severities=(("suicide-safety.wording", "advise"),))
    both = Screener(milder, ignore=("suicide-safety.likely",)).screen(Subject(text)).findings
    assert {finding.rule for finding in both} == {"suicide-safety.wording", "stigma.suicide"}


def test_every_rule_that_is_yielded_to_exists() -> None:
    for known in rules():
        for code in known.yields_to:
            assert rule(code) is not known


def test_findings_come_in_reading_order() -> None:
    text = "See http://stmary.org/flu. SSN 219-09-9999. Call 555-201-4477."
    starts = [finding.start for finding in Screener().screen(Subject(text)).findings]
    assert starts == sorted(starts)
    assert len(starts) == 3


def test_fingerprint_holds_when_the_words_move_or_change_dress() -> None:
    first = _only("SSN 219-09-9999")
    moved = _only("As said before: SSN ２１９-０９-９９９９")
    assert first.start != moved.start
    assert first.fingerprint() == moved.fingerprint()


def test_fingerprint_differs_for_another_place_rule_or_wording() -> None:
    prints = {
        _only("SSN 219-09-9999").fingerprint(),
        _only("SSN 219-09-9998").fingerprint(),
        _only("MRN 219-09-9999").fingerprint(),
        _only("SSN 219-09-9999", place="variant:1").fingerprint(),
    }
    assert len(prints) == 4


def test_selection_takes_codes_and_families() -> None:
    subject = Subject("SSN 219-09-9999. See http://stmary.org/flu. Call 555-201-4477.")

    def codes(screener: Screener) -> set[str]:
        return {finding.rule for finding in screener.screen(subject).findings}

    assert codes(Screener(select=("privacy",))) == {"privacy.ssn", "privacy.phone"}
    assert codes(Screener(select=("network.link",))) == {"network.link"}
    assert codes(Screener(ignore=("privacy.phone", "network"))) == {"privacy.ssn"}


def test_unknown_rule_is_refused_by_name() -> None:
    with pytest.raises(UnknownRuleError, match=r"privacy\.fone"):
        Screener(select=("privacy.fone",))
    with pytest.raises(UnknownRuleError, match="nothing"):
        rule("nothing")


def test_unread_language_is_said_even_when_other_rules_are_selected() -> None:
    report = Screener(select=("privacy.ssn",)).screen(Subject("Heute ist Impftag.", lang="de"))
    (finding,) = report.findings
    assert finding.rule == "language.unscreened"
    assert "not screened for language de" in finding.message
    assert report.verdict is Verdict.ALLOW


def test_language_covered_in_part_is_told_with_what_was_not_screened() -> None:
    report = Screener(ignore=("network",)).screen(Subject("Hoy hay vacunas.", lang="es"))
    (finding,) = report.findings
    assert "Spanish is screened in part" in finding.message
    assert "stigma" in finding.message
    assert "privacy" not in finding.message
    read = {code.partition(".")[0] for code in SPANISH}
    assert read | set(NOT_SPANISH) | {"language"} == {known.family for known in rules()}


@pytest.mark.parametrize("code", [code for code in SPANISH if code != "network"])
def test_what_is_said_to_be_screened_in_spanish_has_an_example(code: str) -> None:
    languages = {
        example.subject.lang
        for known in rules()
        if code in {known.code, known.family}
        for example in known.bad
    }
    assert "es" in languages


def test_ruleset_hash_changes_with_the_profile_and_the_selection_only() -> None:
    hashes = {
        Screener().ruleset_hash,
        Screener(profile=Profile(own_domains=("a.org",))).ruleset_hash,
        Screener(select=("privacy",)).ruleset_hash,
        Screener(ignore=("privacy.phone",)).ruleset_hash,
    }
    assert len(hashes) == 4
    assert Screener().ruleset_hash == Screener().ruleset_hash
    assert Screener().screen(Subject("")).ruleset_hash == Screener().ruleset_hash


def test_profile_is_read_from_toml(tmp_path: Path) -> None:
    path = tmp_path / "profile.toml"
    path.write_text('own_phones = ["555-201-4477"]\nown_domains = ["stmary.example"]\n')
    screener = Screener(profile=Profile.from_toml(path))
    text = "Call 1 (555) 201-4477 or write to anna@mail.stmary.example."
    assert screener.screen(Subject(text)).findings == ()


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ('own_fones = ["1"]', "own_fones"),
        ("own_phones = 5", "list of strings"),
        ("own_phones = [5]", "list of strings"),
        ("own_phones = [", "cannot be read"),
        ("names = " + "[" * 5000, "cannot be read"),
        ("reading_grade = " + "9" * 5000, "cannot be read"),
    ],
)
def test_profile_that_cannot_be_used_says_why(tmp_path: Path, content: str, complaint: str) -> None:
    path = tmp_path / "profile.toml"
    path.write_text(content)
    with pytest.raises(ProfileError, match=complaint):
        Profile.from_toml(path)


def test_missing_profile_says_so(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match="cannot be read"):
        Profile.from_toml(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("written", "own"),
    [("555-201-4477", "+1 555 201 4477"), ("020 7946 0991", "+44 20 7946 0991")],
)
def test_own_number_is_known_with_or_without_its_country(written: str, own: str) -> None:
    screener = Screener(profile=Profile(own_phones=(own,)))
    assert screener.screen(Subject(f"Call {written}.")).findings == ()


def test_hostile_text_gives_findings_in_proportion_to_its_length() -> None:
    screener = Screener(select=("privacy", "network"))
    for unit in ("SSN 219-09-9999. ", "a@b.org ", "Call his wife 555-201-4477 ", "http://a.b/c "):
        few, many = (len(screener.screen(Subject(unit * times)).findings) for times in (50, 100))
        assert (few, many) == (50, 100)


@pytest.mark.parametrize(
    ("country", "lang", "named"),
    [
        ("US", "en", "988"),
        ("US", "es", "with 2 for Spanish"),
        ("GB", "en", "116 123"),
        ("ES", "es", "024"),
        ("IN", "en", "14416"),
        ("FR", "en", "3114"),
        ("BR", "en", "findahelpline.com"),
    ],
)
def test_the_help_line_to_add_is_that_of_the_house_s_country(
    country: str, lang: str, named: str
) -> None:
    text = {"en": "Two residents died by suicide.", "es": "Hablemos del suicidio en los jóvenes."}
    report = Screener(Profile(jurisdiction=country)).screen(Subject(text[lang], lang=lang))
    told = [one.suggestion for one in report.findings if one.family == "suicide-safety"]
    assert any(named in suggestion for suggestion in told)


def test_the_house_s_own_help_line_comes_before_that_of_its_country() -> None:
    house = Profile(jurisdiction="FR", help_lines=("555-010-0199",))
    (found,) = [
        one
        for one in Screener(house).screen(Subject("Two residents died by suicide.")).findings
        if one.rule == "suicide-safety.help-line"
    ]
    assert "555-010-0199" in found.suggestion


def test_a_hashtag_of_nothing_but_figures_names_nobody() -> None:
    report = Screener().screen(Subject(f"See you at #{'6' * 26}"))
    assert "privacy.name-tag" not in {one.rule for one in report.findings}
