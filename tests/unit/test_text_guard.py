"""The guard at every text field: payment and identity data are refused with their clause, ordinary texts are not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.iso7064 import mod_97_10

from optician_desk.domain.errors import Refusal
from optician_desk.domain.mrz import MISTYPED_FILLERS
from optician_desk.domain.text_guard import _GUARDS, _plain, check
from optician_desk.ui.messages.text import SENTENCES

CARDS = [
    "4111111111111111",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "4111.1111.1111.1111",
    "4111\u00a01111\u20091111\u20111111",
    "41 11 11 11 11 11 11 11",
    "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
    "４１１１１１１１１１１１１１１１",
    "4222222222222",
    "5555 5555 5555 4444",
    "2223 0031 2200 3222",
    "3782 822463 10005",
    "378282246310005",
    "3056 930902 5904",
    "6011111111111117",
    "3530111333300000",
    "6200000000000005",
    "6759649826438453",
    "karte 4111111111111111 līdz 12/27, 123",
    "29 123 456 4111 1111 1111 1111",
    "zvanīt 29123456 4111111111111111",
    "2612 3456 0000 0009",
    "4111,1111,1111,1111",
    "4111    1111    1111    1111",
    "4111:1111:1111:1111",
    "4111 | 1111 | 1111 | 1111",
    "3782|822463|10005",
]
ACCOUNTS = [
    "LV80BANK0000435195001",
    "LV80 BANK 0000 4351 9500 1",
    "lv80bank0000435195001",
    "konts: LV80BANK0000435195001, paldies",
    "LV00HABA0551234567890",
    "DE89 3704 0044 0532 0130 00",
    "EE382200221020145685",
    "LT121000011101001000",
    "GB29 NWBK 6016 1331 9268 19",
    "IBANLV80BANK0000435195001",
    "IBAN:LV80BANK0000435195001",
    "LV80_BANK_0000_4351_9500_1",
    "LV80/BANK/0000/4351/9500/1",
    "DE89_3704_0044_0532_0130_00",
]
CODES = [
    "161175-19997",
    "16117519997",
    "161175 19997",
    "161175–19997",
    "p.k. 161175-19997",
    "328673-00679",
    "32867300679",
    "328673/00679",
    "32 8673 00679",
    "3 2 8 6 7 3 - 0 0 6 7 9",
    "29123456 161175/19997",
    "nr. 12, 16.11.75-19997",
    "\ufe0f\u20e3".join("16117519997"),
]
ZONES = [
    "I<LVAPA99929216121282<88882<<<",
    "8212122M1703054LVA<<<<<<<<<<<0",
    "PARAUDZINS<<ANDRIS<<<<<<<<<<<<",
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<<",
    "P< UTO ERIKSSON<< ANNA< MARIA<<<<<<<<<<",
]
ODD_FILLERS = [
    "I{0}LVAPA12345673" + "{0}" * 15,
    "I{0}LVAPA12345673",
    "IDLVAPA12345673{0}{0}{0}",
    "8001014F3001019LVA" + "{0}" * 11 + "6",
    "7408122F1204159D" + "{0}" * 13 + "6",
    "BERZINA{0}{0}ANNA" + "{0}" * 17,
    "P{0}LVABERZINA{0}{0}ANNA" + "{0}" * 26,
    "PPLVABERZINA{0}{0}ANNA" + "{0}" * 26,
    "L898902C36UTO7408122F1204159ZE184226B{0}{0}{0}{0}{0}10",
]
DOCUMENTS = ["PA9992921", "LV1234567", "pa9992921", "pase PA 9992921", "Pase nr. 1234567", "passport No AB123456"]
DOCUMENTS += ["pa 1234567", "Pa 1234567", "PA  1234567", "PA:1234567", "PA.1234567", "PA nr 1234567", "pa nr. 1234567"]
DOCUMENTS += ["\u0420\u04101234567", "\u0440\u0430 1234567", "PA1234567;ilze.berzina@piemers.lv"]  # Cyrillic letters
BIRTHS = [
    "dz. 12.03.1980",
    "dzimis 12.03.1980.",
    "dzimusi 1980. gada 12. martā",
    "Born 12/03/1980",
    "born 12 March 1980",
    "date of birth: 1980-03-12",
    "dzimšanas datums 12.03.80",
    "dzimis 1980",
    "12.03.1980. dzimis",
    "dz.d. 01.01.1980",
    "dz. d. 1.1.1980",
    "dz.dat.: 01.01.1980",
    "Date of birth 1980 01 01",
    "dzimusi 01 01 1980",
]
ORDINARY = [
    "",
    "Ilze Bērziņa",
    "O'Neil Smith-Jones",
    "<b>Ilze</b> <i>&amp;</i>",
    "Skolas iela 5–12",
    "Skolas iela 5-12, Ogre, LV-5001",
    "Brīvības gatve 1234-56, Rīga, LV-1050",
    "„Kalniņi”, Ogresgala pagasts, dz. 12",
    "Rīgas iela 15, dz. 5",
    "29 123 456",
    "+371 29 123 456",
    "0037129123456",
    "37129123456",
    "+32 470 12 34 56",
    "+46 70 123 45 67",
    "+49 1512 3456789",
    "29123456, 29123457",
    "26123456 26123457",
    "ilze.berzina@piemers.lv",
    "ab1234567@piemers.lv",
    "OG1-2026-0042",
    "pieprasījums OG1-2026-0042, 22.11.2026.",
    "R -3,25 8,6 14,2 -1,25x170",
    "R -3.25 8.6 14.2 -1.25x170 L -2.75 8.6 14.2 -0.75x10",
    "OD −4,00 8,6 14,2 −1,25 170\nOS −4,50 8,6 14,2 −0,75 10",
    "R: sph -6.00 cyl -1.75 ax 180 BC 8.60 DIA 14.20",
    "nosūtījums 12.03.2026., dr. S. Liepiņa",
    "reģ. Nr. 50103179811",
    "Nr. 1234567",
    "Dzimtas iela 1980",
    "a < b << c",
    "„Kalniņi”; Ogre; dz. 5;; 29 123 456",
    "ILZE;BERZINA;;;29123456;;",
    "PETERIS;;KALNINS;;OGRE;;29123456",
    "IVARS;29123456;;OGRE;LATVIJA;;;",
    "1234567;7654321;;;LV",
    "A;B;;C;D;;E;F;;G;H;;I;J;;K;L",
    "viņa teica: «jā»; es atbildēju: «nē»;;",
    "»»» svarīgi ««« zvanīt pirms 10.00",
    ">>> pārsūtīts >>> ilze.berzina@piemers.lv",
    "Sakums > Klienti >> Berzina >> Ilze",
    "SAKUMS>>KLIENTI>>BERZINA>>ILZE",
    "I LVL 2000; C ABC123456789",
    "王小明 😀 \u202e",
    "2026-11-22 10:42:17",
]


def found(text: str) -> tuple[str, str | None] | None:
    caught: Refusal | None = None
    try:
        check(text, "name.given")
    except Refusal as refusal:
        caught = refusal
    if caught is None:
        return None
    assert caught.field == "name.given"
    assert text not in SENTENCES[caught.code].format(**caught.params)
    return caught.code, caught.clause


@pytest.mark.parametrize("text", CARDS)
def test_card_numbers(text: str) -> None:
    assert found(text) == ("text.payment_card", "1.2")


@pytest.mark.parametrize("text", ACCOUNTS)
def test_accounts(text: str) -> None:
    assert found(text) == ("text.account", "1.2")


@pytest.mark.parametrize("text", CODES)
def test_personal_codes(text: str) -> None:
    assert found(text) == ("text.personal_code", "1.1")


@pytest.mark.parametrize("text", ZONES)
def test_machine_readable_zones(text: str) -> None:
    assert found(text) == ("text.machine_readable_zone", "1.1")


@pytest.mark.parametrize("filler", ["<", *MISTYPED_FILLERS])
@pytest.mark.parametrize("line", ODD_FILLERS)
def test_zones_of_a_reader_with_another_keyboard_layout(line: str, filler: str) -> None:
    written = line.format(filler)
    assert found(written) == found(written.lower()) == found(f"Ilze {written}") == ("text.machine_readable_zone", "1.1")


def test_the_first_line_of_a_card_typed_with_blanks() -> None:
    assert found("I LVAPA12345673") == ("text.machine_readable_zone", "1.1")
    assert found("I LVAPA12345674") is None  # not its check digit


@pytest.mark.parametrize("text", DOCUMENTS)
def test_document_numbers(text: str) -> None:
    assert found(text) == ("text.document_number", "1.1")


@pytest.mark.parametrize("text", BIRTHS)
def test_birth_dates(text: str) -> None:
    assert found(text) == ("text.birth_date", "1.1")


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_texts_pass(text: str) -> None:
    assert found(text) is None


@pytest.mark.parametrize("text", ["4111111111111112", "1111111111111117", "161175-19998", "161375-19997"])
def test_numbers_that_are_none_pass(text: str) -> None:
    assert found(text) is None


def test_a_whole_file_is_refused_before_it_is_read() -> None:
    assert found("4" * 200_000) == ("text.too_long", None)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["4", "51", "55", "2221", "2720", "6011", "62", "3530"]),
    st.text("0123456789", min_size=15, max_size=15),
    st.sampled_from(["", " ", "-", "  "]),
    st.text("abcxyz ,", max_size=5),
)
def test_every_card_of_sixteen_digits_is_found(prefix: str, rest: str, between: str, around: str) -> None:
    body = (prefix + rest)[:15]
    number = body + luhn.calc_check_digit(body)
    written = between.join(number[start : start + 4] for start in range(0, 16, 4))
    outcome = found(f"{around}{written}{around}")
    assert outcome is not None
    touched = (
        around[:1].isalpha() or around[-1:].isalpha()
    )  # with letters in one word it is a document's zone or number first
    assert outcome[1] == "1.2" or (touched and outcome[1] == "1.1")


@settings(max_examples=100, deadline=None)
@given(st.text("0123456789ABCXYZ", min_size=13, max_size=13), st.sampled_from(["", " "]))
def test_every_latvian_account_is_found(account: str, between: str) -> None:
    number = "LV" + mod_97_10.calc_check_digits("HABA" + account + "LV") + "HABA" + account
    written = between.join(number[start : start + 4] for start in range(0, len(number), 4))
    assert found(written) == ("text.account", "1.2")


@settings(max_examples=200, deadline=None)
@given(st.integers(20_000_000, 29_999_999), st.sampled_from(["{}", "+371{}", "+371 {}", "00371{}", "371{}"]))
def test_no_latvian_mobile_number_is_refused(number: int, spelling: str) -> None:
    text = str(number)
    for written in (text, f"{text[:2]} {text[2:5]} {text[5:]}", f"{text[:4]} {text[4:]}", f"{text[:2]}-{text[2:]}"):
        assert found(spelling.format(written)) is None


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.integers(-1200, 1200).map(lambda value: f"{value / 100:.2f}"), min_size=4, max_size=4),
    st.integers(1, 180),
    st.sampled_from([",", "."]),
)
def test_no_lens_line_is_refused(values: list[str], axis: int, point: str) -> None:
    line = f"R {values[0]} 8.6 14.2 {values[1]}x{axis} L {values[2]} 8.6 14.2 {values[3]} {axis}".replace(".", point)
    assert found(line) is None


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_judged_without_trouble(text: str) -> None:
    found(text)


@given(st.text("0123456789<<LVAPSNR -./dzimisborn", max_size=60))
def test_nothing_is_passed_over_because_it_has_too_few_digits(text: str) -> None:
    plain = _plain(text)
    digits = sum(sign.isdigit() for sign in plain)
    for holds, fewest, code, _ in _GUARDS:
        if holds(plain):
            assert digits >= fewest, code


@pytest.mark.parametrize("text", ["P<LVABERZINA<<ILZE<<<<<<<<<<<<", "P＜LVABERZINA＜＜ILZE＜＜＜＜＜＜＜＜"])
def test_a_zone_without_a_digit_is_found(text: str) -> None:
    with pytest.raises(Refusal, match="machine_readable_zone"):
        check(text, "name.given")
