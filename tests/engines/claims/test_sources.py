"""DOIs, retractions, MedlinePlus, and whose words may be kept."""

import io

import pytest

from wellspoken.engines.claims.sources.doi import doi_of_address, normal_doi
from wellspoken.engines.claims.sources.medlineplus import BadTopics, read_topics
from wellspoken.engines.claims.sources.retractions import Nature, read_retractions
from wellspoken.engines.claims.sources.terms import may_store_text

TOPICS = """<?xml version="1.0" encoding="UTF-8"?>
<health-topics total="3" date-generated="11/20/2026">
<health-topic title="Fever" url="https://medlineplus.gov/fever.html" id="10" language="English">
<also-called>High temperature</also-called>
<full-summary>&lt;p&gt;A fever is a &lt;b&gt;sign&lt;/b&gt;.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Rest&lt;/li&gt;&lt;/ul&gt;</full-summary>
<site title="Fever: MedlinePlus Medical Encyclopedia" url="https://medlineplus.gov/ency/1.htm">
<organization>A.D.A.M., Inc.</organization></site></health-topic>
<health-topic title="Fiebre" url="https://medlineplus.gov/spanish/fever.html" id="11" language="Spanish">
<full-summary>&lt;p&gt;La fiebre es un signo.&lt;/p&gt;</full-summary></health-topic>
<health-topic title="Fièvre" url="https://medlineplus.gov/fr.html" id="12" language="French"/>
<health-topic title="Fits" url="https://medlineplus.gov/ency/fits.htm" id="13" language="English">
<full-summary>Owned by others.</full-summary></health-topic>
</health-topics>"""
LAUGHS = """<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<health-topics><health-topic title="&b;" url="https://medlineplus.gov/a" language="English"/>
</health-topics>"""
READS_FILES = """<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a SYSTEM "file:///etc/hostname">]>
<health-topics><health-topic title="x" url="https://medlineplus.gov/a" language="English">
<full-summary>&a;</full-summary></health-topic></health-topics>"""


@pytest.mark.parametrize(
    "written",
    [
        "10.1000/AbC.182",
        "doi:10.1000/abc.182",
        "DOI: 10.1000/abc.182.",
        "https://doi.org/10.1000/ABC.182",
        "http://dx.doi.org/10.1000/abc.182",
        "https://doi.org/10.1000%2Fabc.182",
    ],
)
def test_a_doi_has_one_spelling(written: str) -> None:
    assert normal_doi(written) == "10.1000/abc.182"


@pytest.mark.parametrize("no_doi", ["", "unavailable", "10.1000", "11.1000/x", "10.1/x y"])
def test_what_is_no_doi_is_none(no_doi: str) -> None:
    assert normal_doi(no_doi) == ""


def test_brackets_that_belong_to_a_doi_stay() -> None:
    assert normal_doi("10.1016/S0140-6736(97)11096-0") == "10.1016/s0140-6736(97)11096-0"
    assert normal_doi("10.1000/x).") == "10.1000/x"


def test_a_publisher_s_address_names_its_paper() -> None:
    address = "https://www.journal.example/doi/full/10.1000/abc.182?via=home"
    assert doi_of_address(address) == "10.1000/abc.182"
    assert doi_of_address("https://onlinelibrary.example/doi/10.1000/abc.182/full") == (
        "10.1000/abc.182"
    )
    assert doi_of_address("https://www.who.int/news-room/fact-sheets") == ""


def test_the_last_notice_about_a_paper_counts() -> None:
    table = (
        "Record ID,OriginalPaperDOI,RetractionDate,RetractionNature,Reason\r\n"
        "1,10.1000/a,2/6/2010 0:00,Retraction,+Falsification;+Error;\r\n"
        "2,10.1000/A,1/3/2004 0:00,Correction,\r\n"
        "3,10.1000/b,1/1/2020 0:00,Retraction,\r\n"
        "4,10.1000/b,5/1/2021 0:00,Reinstatement,\r\n"
        "5,10.1000/c,2021-05-01,Expression of concern,\r\n"
        "6,unavailable,1/1/2020 0:00,Retraction,\r\n"
    )
    read = read_retractions(io.StringIO(table, newline=""))
    assert {one.doi: one.nature for one in read.notices} == {
        "10.1000/a": Nature.RETRACTED,
        "10.1000/b": Nature.REINSTATED,
        "10.1000/c": Nature.CONCERN,
    }
    assert (read.without_doi, read.faults) == (1, ())
    assert read.notices[0].reason == "Falsification; Error"
    assert str(read.notices[0].day) == "2010-02-06"


def test_a_plain_list_of_dois_is_taken_and_odd_lines_are_told() -> None:
    read = read_retractions(["\ufeff10.1000/a\n", "\n", "see above\n", "doi:10.1000/b\n"])
    assert [one.doi for one in read.notices] == ["10.1000/a", "10.1000/b"]
    assert [str(fault) for fault in read.faults] == ["line 3: is no DOI"]


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "<html></html>"])
def test_another_file_is_no_list_of_retractions(text: str) -> None:
    read = read_retractions(io.StringIO(text))
    assert read.notices == ()
    assert read.faults


def test_topics_come_in_both_languages_with_their_words_as_plain_text() -> None:
    fever, fiebre, fits = read_topics(io.BytesIO(TOPICS.encode()))
    assert (fever.language, fever.summary) == ("en", "A fever is a sign.\n- Rest")
    assert fever.also_called == ("High temperature",)
    assert (fiebre.language, fiebre.title) == ("es", "Fiebre")
    assert (fits.title, fits.summary) == ("Fits", "")


@pytest.mark.parametrize("attack", [LAUGHS, READS_FILES])
def test_a_file_that_declares_entities_is_refused(attack: str) -> None:
    with pytest.raises(BadTopics, match="entities"):
        list(read_topics(io.BytesIO(attack.encode())))


@pytest.mark.parametrize("other", [b"", b"<a/>", b"no xml", TOPICS.encode()[:900]])
def test_another_file_holds_no_topics(other: bytes) -> None:
    with pytest.raises(BadTopics):
        list(read_topics(io.BytesIO(other)))


def test_whose_words_may_be_kept() -> None:
    assert may_store_text("https://medlineplus.gov/fever.html")
    for address in (
        "https://www.who.int/news-room/fact-sheets/detail/measles",
        "https://WWW.WHO.INT./x",
        "https://www.cochranelibrary.com/cdsr/doi/10.1002/x",
        "https://medlineplus.gov/ency/article/003090.htm",
        "https://medlineplus.gov/druginfo/meds/a681004.html",
        "no address",
        "",
    ):
        assert not may_store_text(address), address
    assert may_store_text("https://notwho.int.example/x")
