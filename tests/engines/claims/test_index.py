"""The index holds what was put in, on disk and in memory, and changes count at once."""

import multiprocessing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.claims import Claim, Collection, IndexFileError, Matcher, Store, starter
from wellspoken.engines.claims.index.records import record_of, unpacked
from wellspoken.engines.claims.index.segment import Segment, build

GARLIC = Claim(id="garlic", claim="Garlic cures covid.")
GINGER = Claim(id="ginger", claim="Ginger cures covid.")


def first(collection: Collection, text: str) -> str:
    matches = Matcher(collection).match(text).matches
    return matches[0].claim if matches else ""


@given(st.lists(st.text(min_size=1).filter(str.strip), max_size=6))
def test_a_built_segment_gives_back_every_record(sentences: list[str]) -> None:
    records = [
        record_of(Claim(id=f"c{number}", claim=text)) for number, text in enumerate(sentences)
    ]
    segment = Segment(build(records))
    assert list(segment.records()) == records
    assert [segment.find(record.id) for record in records] == list(range(len(records)))
    assert [unpacked(record.packed()) for record in records] == records
    for record in records:
        for term in record.counts:
            assert segment.frequency(term) == sum(term in other.counts for other in records)


@pytest.mark.parametrize("raw", [b"", b"WSCLAIM1", b"x" * 64, b"WSCLAIM1" + b"\xff" * 4096])
def test_bytes_that_are_no_index_are_refused(raw: bytes) -> None:
    with pytest.raises(IndexFileError):
        Segment(raw)


def test_a_file_cut_short_is_refused() -> None:
    raw = build([record_of(GARLIC)])
    with pytest.raises(IndexFileError, match="cut off"):
        Segment(raw[:-8])


def test_claims_added_edited_and_retired_count_in_the_next_match() -> None:
    collection = Collection.of(starter().claims)
    matcher = Matcher(collection)
    text = "Sleeping under a quilt of copper wire ends arthritis pain"
    assert matcher.match(text).decision != "strong"
    collection.put(Claim(id="copper", claim="A copper wire quilt ends arthritis pain."))
    assert matcher.match(text).matches[0].claim == "copper"
    collection.put(Claim(id="copper", claim="Wearing a copper ring lowers blood pressure."))
    assert matcher.match(text).decision != "strong"
    assert matcher.match("A copper ring lowers blood pressure").matches[0].claim == "copper"
    assert collection.retire("copper")
    assert all(
        match.claim != "copper" for match in matcher.match("copper ring blood pressure").matches
    )
    assert not collection.retire("copper")


def test_claims_that_say_the_same_are_one_and_stay_when_the_other_leaves() -> None:
    again = Claim(id="garlic-again", claim="garlic cures COVID", phrasings=("eat garlic",))
    collection = Collection.of([GARLIC, again, GINGER])
    assert len(collection) == 2
    match = Matcher(collection).match("Garlic cures covid").matches[0]
    assert (match.claim, match.also) == ("garlic", ("garlic-again",))
    collection.retire("garlic")
    assert first(collection, "Garlic cures covid") == "garlic-again"


def test_another_process_sees_a_change_in_its_next_match(tmp_path: Path) -> None:
    here = Store.create(tmp_path, [GINGER])
    there = Store(tmp_path)
    assert first(there.collection(), "Garlic cures covid") != "garlic"
    process = multiprocessing.get_context("spawn").Process(target=_put, args=(tmp_path,))
    process.start()
    process.join(60)
    assert process.exitcode == 0
    assert first(there.collection(), "Garlic cures covid") == "garlic"
    here.retire("garlic")
    assert first(there.collection(), "Garlic cures covid") != "garlic"
    here.compact([GARLIC, GINGER])
    assert first(there.collection(), "Garlic cures covid") == "garlic"


def _put(folder: Path) -> None:
    Store(folder).put(GARLIC)


def test_a_folder_without_an_index_says_so(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match="no index"):
        Store(tmp_path).collection()


def test_words_too_common_to_be_read_through_still_order_the_claims_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    claims = [Claim(id=str(n), claim=f"common words stand here {n}") for n in range(50)]
    claims += [
        Claim(id="bare", claim="zirconium silver bracelet"),
        Claim(id="more", claim="zirconium common bracelet"),
    ]
    collection = Collection.of(claims)
    terms = {"zirconium": 1.0, "common": 1.0}
    whole = collection.search(terms, 2)
    monkeypatch.setattr("wellspoken.engines.claims.index.collection.MOST_POSTINGS", 4)
    assert dict(collection.search(terms, 2)) == pytest.approx(dict(whole))
    assert collection.record(whole[0][0]).id == "more"
