"""privacy.account-number: no account, bill, claim or card number of a person goes out."""

# ruff: noqa: PLR2004  # lengths that the cited numbering rules fix

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.labelled import find_labelled, labelled
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import owner_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.whose import whose
from wellspoken.engines.text import Span, linear, word_set

_ACCOUNT = labelled(
    r"(?:(?:bank|billing|patient|guarantor|hospital|checking|savings)\s)?(?:accounts?"
    r"|accts?\b\.?|a/c|cuenta)"
    r"|(?:invoice|factura|bill(?:ing)?|statement|claim|receipt|recibo|payment|transaction|booking"
    r"|confirmation|reservation|order|guarantor|iban|routing|reclamaci[oó]n)"
    r"\s{0,2}(?:#|no\b\.?|num(?:ber)?\b|id\b|ref(?:erence)?\b|code\b|n[uú]mero\b|n\.?[ºo°]|:)"
    r"|iban"
)
_WORDS = word_set(
    "account accounts acct accts a c cuenta invoice factura bill billing statement claim receipt "
    "recibo payment transaction booking confirmation reservation order guarantor iban routing "
    "reclamación reclamacion"
)
_ACCOUNT_WORD = linear(
    r"^(?:(?:bank|billing|patient|guarantor|hospital|checking|savings)\s)?(?:acc|a/c|cuenta"
    r"|guarantor|iban)"
)
_TO_READER = linear(r"\b(?:your|you|his|her|their|my|su|tu)\b")
# Where the house asks for money, it gives its own account.
_GIVING = linear(
    r"\b(?:donat(?:e|ion|ions)|giv(?:e|ing)|fund(?:s|raiser|raising)?|pay(?:able)? to|sort code|bsb"
    r"|wire|transfer|sponsor|appeal|charity|our account|donar|donaci[oó]n(?:es)?|twitter|instagram"
    r"|followers|facebook|x account|social)\b"
)
_CARD = linear(r"\b[2-6](?:[ -]?[0-9]){12,18}\b")
# Names by which money is sent: an Indian virtual address has no dot behind its sign.
_PAYEE = linear(r"\b[a-z0-9][\w.-]{2,40}@[a-z]{2,20}\b")
_PAYEE_WORDS = word_set("upi vpa gpay phonepe paytm bhim pay dues payee")
_PAYING = linear(r"(?:^ok|pay|upi|bank|ybl|axl|ibl|icici|hdfc|sbi)")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        folded = passage.folded
        for match in _CARD.finditer(folded):
            span = Span(*match.span())
            glued = folded[max(0, span.start - 1) : span.start] in {"-", ".", "+", "/"}
            if is_card(match.group()) and not glued:
                yield _mark(passage, span, "the form and check digit of a payment card", None)
        yield from _payees(reading, passage)
        if _WORDS.isdisjoint(passage.words):
            continue
        for number in find_labelled(_ACCOUNT, folded):
            start, end = number.span.start, number.span.end
            sentence = passage.around(start, end)
            if number.written.lower().startswith("for ") or is_card(number.written):
                continue
            if _GIVING.search(sentence):
                continue
            link = owner_at(reading.subject, passage, start, end)
            mine = _TO_READER.search(sentence)
            if link is None and not mine and not _ACCOUNT_WORD.search(number.label):
                continue
            severity = None if link or mine else Severity.REVIEW
            yield _mark(passage, number.span, f'the words "{number.label}" before it', severity)


def _payees(reading: Reading, passage: Passage) -> Iterator[Mark]:
    if "@" not in passage.folded:
        return
    for match in _PAYEE.finditer(passage.folded):
        start, end = match.span()
        if (
            passage.folded[end : end + 1] in {".", "@", "-"}
            and passage.folded[end + 1 : end + 2].isalnum()
        ):
            continue  # an e-mail address
        host = match.group().rpartition("@")[2].lower()
        if _PAYEE_WORDS.isdisjoint(passage.words) and not _PAYING.search(host):
            continue
        if told := whose(reading, passage, start, end):
            yield _mark(
                passage, Span(start, end), f'a payment address; near "{told}"', Severity.REVIEW
            )


def is_card(written: str) -> bool:
    """Tell whether thirteen to nineteen digits carry a payment card's check digit (ISO 7812)."""
    digits = [int(char) for char in written if char.isdecimal()]
    if not 13 <= len(digits) <= 19 or len(set(digits)) < 2:
        return False
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def _mark(passage: Passage, span: Span, evidence: str, severity: Severity | None) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This reads as the number of somebody's account, bill or payment card.",
        evidence=evidence,
        suggestion="Remove the number; speak about bills by telephone or in the portal only.",
        severity=severity,
    )


_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.account-number",
    name="Account, invoice, claim or payment card number",
    what=(
        "A number introduced as an account, invoice, bill, statement, claim, order or booking, "
        "where the words tie it to a person or to the reader; any payment card number with a "
        "valid check digit. Accounts for gifts, and orders and claims in general, are left alone."
    ),
    why="It identifies the person who pays, and with little else opens their account.",
    source=(
        "45 CFR 164.514(b)(2)(i)(J) (65 FR 82462, 28 December 2000, as amended); ISO/IEC "
        "7812-1:2017 (check digit)"
    ),
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("The patient's account number is 4471902.", "4471902"),
        bad("Your invoice #88213-A is overdue.", "88213-A"),
        bad("She asked about acct# GRM-44719.", "GRM-44719"),
        bad("We looked into your claim no. 2024-88213.", "2024-88213"),
        bad("Mrs Lee's bill number 771-20-45 was paid.", "771-20-45"),
        bad("Card 4111 1111 1111 1111 was declined.", "4111 1111 1111 1111"),
        bad("Acct: 00447190", "00447190", severity=_REVIEW),
        bad("Account 4471902 is closed.", "4471902", severity=_REVIEW),
        bad("Su número de cuenta es 4471902.", "4471902", lang="es"),
        bad("The patient's UPI is mohan.k7@okbankname", "mohan.k7@okbankname", severity=_REVIEW),
        bad("Your booking reference: QX4471", "QX4471", surface="reply"),
    ),
    good=(
        good("To donate, use account number 12345678, sort code 12-34-56."),
        good("Have your account number ready when you call."),
        good("On account of the storm, 1,200 visits were moved."),
        good("Executive Order no. 13985 and what it means"),
        good("We sent 4471902 invoices last year."),
        good("To donate, our UPI is wardfund@okbankname"),
        good("Bill No. 4471 passed the senate."),
        good("Our account has 12,000 followers."),
        good("Batch 4111 1111 1111 1112 of the vaccine"),
    ),
    check=_check,
    needs=(_CARD, _ACCOUNT, _PAYEE),
    triggers=frozenset({"0" * 13, "@"}) | _WORDS,
)
