# SPDX-License-Identifier: GPL-3.0-or-later
"""A mapping read slowly: what contract.md section 3 makes of one cell. Written from its text, not from the program's."""
import datetime as dt
import re
from decimal import ROUND_HALF_EVEN, Decimal
from unicodedata import normalize
from zoneinfo import ZoneInfo

KINDS = {
    "customers": {"key": "text", "name": "text", "created": "time"},
    "events": {"event": "name", "time": "time", "channel": "name", "campaign": "text", "value": "money", "currency": "currency", "key": "text"},
    "orders": {"order_id": "text", "time": "time", "value": "money", "currency": "currency", "status": "text", "channel": "name", "store": "text"},
    "order_lines": {"order_id": "text", "line": "text", "sku": "text", "quantity": "number", "value": "money", "product_class": "text"},
    "refunds": {"order_id": "text", "refund_id": "text", "time": "time", "value": "money", "currency": "currency"},
    "products": {"sku": "text", "name": "text", "category": "text", "role": ("traffic", "profit", "brand")},
    "campaigns": {"campaign": "text", "name": "text", "channel": "name", "parent": "text", "level": "text", "start": "date", "end": "date",
                  "budget": "money", "currency": "currency", "owner": "text", "status": "text", "objective": "text"},
    "spend": {"date": "date", "channel": "name", "campaign": "text", "spend": "money", "currency": "currency", "impressions": "count",
              "clicks": "count", "conversions": "number", "conversion_value": "money", "final": "boolean", "known": "date"},
    "messages": {"date": "date", "campaign": "text", "channel": "name", "sent": "count", "delivered": "count", "opens": "count",
                 "clicks": "count", "bounces": "count", "complaints": "count", "unsubscribes": "count"},
    "consents": {"contact_channel": ("sms", "email", "phone", "wechat", "push", "post"), "purpose": "text",
                 "state": ("granted", "withdrawn"), "time": "time", "origin": "text"},
}
REQUIRED = {"customers": [], "events": ["event", "time"], "orders": ["order_id", "time"], "order_lines": ["order_id", "line", "sku"],
            "refunds": ["order_id", "refund_id", "time"], "products": ["sku"], "campaigns": ["campaign"], "spend": ["date", "channel"],
            "messages": ["date", "campaign"], "consents": ["contact_channel", "state", "time"]}
DIGITS = {"JPY": 0, "KRW": 0, "KWD": 3, "BHD": 3}
BLANKS = " \t\r\n\u00a0\u3000\u2003\ufeff"
ON, OFF = {"1", "true", "yes", "y", "是", "x"}, {"", "0", "false", "no", "n", "否"}


class Fault(Exception):
    pass


def zoned(naive, zone):
    """A local time of a zone as UTC: in a gap forward by the gap, of a doubled one the first."""
    return naive.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(dt.timezone.utc)


def read_pattern(pattern, text):
    parts = {"yyyy": r"(?P<y>\d{4})", "MM": r"(?P<M>\d\d)", "M": r"(?P<M>\d{1,2})", "dd": r"(?P<d>\d\d)", "d": r"(?P<d>\d{1,2})", "HH": r"(?P<H>\d\d)",
             "H": r"(?P<H>\d{1,2})", "mm": r"(?P<m>\d\d)", "ss": r"(?P<s>\d\d)", "SSS": r"(?P<f>\d{3})", "Z": r"(?P<z>Z|[+-]\d\d(?::?\d\d)?)"}
    regex = "".join(parts[p] if p in parts else re.escape(p[1:-1] if p[0] == "'" else p) for p in re.findall(r"'[^']*'|yyyy|MM?|dd?|HH?|mm|ss|SSS|Z|.", pattern))
    found = re.fullmatch(regex, text, re.ASCII)
    if not found:
        raise Fault
    g = {"M": 1, "d": 1, "H": 0, "m": 0, "s": 0, "f": 0, "z": None} | {k: v for k, v in found.groupdict().items() if v is not None}
    return naive_time(*(int(g[k]) for k in "yMdHms"), int(g["f"]) * 1000), offset_of(g["z"]), "H" in pattern


def naive_time(*parts):
    try:
        return dt.datetime(*parts)
    except ValueError:
        raise Fault


def offset_of(text):
    if not text:
        return None
    if text == "Z":
        return dt.timedelta(0)
    digits = text[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:] or 0)
    if hours > 23 or minutes > 59:
        raise Fault
    return dt.timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)


def read_iso(text):
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[+-]\d\d:?\d\d)?)?", text, re.ASCII)
    if not found:
        raise Fault
    g = found.groups()
    return naive_time(*(int(x or 0) for x in g[:6]), int((g[6] or "").ljust(6, "0"))), offset_of(g[7]), g[3] is not None


def read_format(form, text):
    if form == "iso":
        return read_iso(text)
    if form in ("unix", "unix_ms", "excel"):
        if not re.fullmatch(r"[+-]?\d+(\.\d+)?", text, re.ASCII):
            raise Fault
        number = Decimal(text)
        if form == "excel":
            return dt.datetime(1899, 12, 30) + dt.timedelta(milliseconds=round(number * 86400000)), None, True
        return dt.datetime(1970, 1, 1) + dt.timedelta(microseconds=round(number * (10**6 if form == "unix" else 1000))), dt.timedelta(0), True
    return read_pattern(form, text)


def read_time(spec, text, zone, want_date):
    for form in spec.get("format", "iso") if isinstance(spec.get("format"), list) else [spec.get("format", "iso")]:
        try:
            naive, offset, _ = read_format(form, text)
        except Fault:
            continue
        zone = spec.get("zone", zone)
        instant = (naive - offset).replace(tzinfo=dt.timezone.utc) if offset is not None else zoned(naive, zone)
        if want_date:
            return (instant.astimezone(ZoneInfo(zone)) if offset is not None else naive).date()
        return instant
    raise Fault


def read_number(text, grouped=False):
    text = text.translate({0xFF10 + i: str(i) for i in range(10)} | {0xFF0B: "+", 0xFF0D: "-", 0xFF0E: ".", 0xFF0C: ","})
    if grouped and re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?", text, re.ASCII):
        text = text.replace(",", "")
    if not re.fullmatch(r"[+-]?(\d+(\.\d*)?|\.\d+)", text, re.ASCII):
        raise Fault
    return Decimal(text)


def nearest(amount):
    """Amounts are kept to a millionth, computed ones have more digits: the nearest, half to even."""
    return amount.quantize(Decimal("0.000001"), ROUND_HALF_EVEN)


def plain(number):
    text = format(number, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def money_text(amount, currency):
    digits, text = DIGITS.get(currency, 2), plain(amount)
    have = len(text.split(".")[1]) if "." in text else 0
    return text if have >= digits else text + ("" if have or not digits else ".") + "0" * (digits - have)


def utc_text(instant):
    text = instant.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0")
    return text + (f".{instant.microsecond:06}".rstrip("0") if instant.microsecond else "") + "Z"


def valid_name(text):
    return 1 <= len(text) <= 200 and not re.search(r"[\x00-\x1f\x7f-\x9f]", text)


class Field:
    """One field of a mapping: its type, and what becomes of a cell."""

    def __init__(self, kind, name, spec, zone):
        self.name, self.spec, self.zone = name, spec, zone
        free = name.startswith(("attr.", "prop."))
        own = "tag" if name.startswith("tag.") else "id" if name.startswith("id.") else "text" if free else KINDS[kind][name]
        form = spec.get("format")
        if free and spec.get("type"):
            own = spec["type"]
        elif free and form:
            forms = form if isinstance(form, list) else [form]
            own = "number" if forms[0].startswith("#") else "time" if any("H" in f or f in ("iso", "unix", "unix_ms", "excel") for f in forms) else "date"
        self.type, self.free = own, free
        self.grouped = form == "#,##0.00"
        self.trim = spec.get("trim", not (free or name == "name"))

    def read(self, cell, is_date=False):
        if "value" in self.spec:
            return self.convert(str(self.spec["value"])) if self.spec["value"] != "" else None
        text = cell.strip(BLANKS) if self.trim else cell
        if text == "":
            return self.convert(self.spec["empty"]) if self.spec.get("empty") else False if self.type == "tag" else None
        table = self.spec.get("map", {})
        text = table.get(text, table.get("*", text))
        if text == "":
            return False if self.type == "tag" else None
        return self.convert(text)

    def convert(self, text):
        if isinstance(self.type, tuple):
            if text not in self.type:
                raise Fault
            return text
        if self.type in ("time", "date"):
            return read_time(self.spec, text, self.zone, self.type == "date")
        if self.type in ("boolean", "tag"):
            if text.strip(BLANKS).lower() in ON | OFF:
                return text.strip(BLANKS).lower() in ON
            raise Fault
        if self.type in ("number", "money", "count"):
            return self.number(text)
        if self.type == "currency":
            if not re.fullmatch("[A-Za-z]{3}", text):
                raise Fault
            return text.upper()
        if self.type == "name" and not valid_name(text) or self.name == "event" and text == "order":
            raise Fault
        return normalize("NFC", text)

    def number(self, text):
        try:
            number = read_number(text, self.grouped)
        except Fault:
            if self.free:
                return normalize("NFC", text)
            raise
        if self.type == "count" and number != number.to_integral_value():
            raise Fault
        return nearest(number) if self.type == "money" and self.spec.get("unit") != "minor" else number
