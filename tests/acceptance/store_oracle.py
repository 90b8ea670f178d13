# SPDX-License-Identifier: GPL-3.0-or-later
"""What a workspace holds, as plain dictionaries: imports applied row by row, and the canonical export of it all."""
import copy
import hashlib
import json
import re
from decimal import Decimal

from mapping_oracle import BLANKS, DIGITS, KINDS, REQUIRED, Fault, Field, money_text, nearest, plain, utc_text
from unicodedata import normalize

KEYS = {"events": ["key"], "orders": ["order_id"], "order_lines": ["order_id", "line"], "refunds": ["order_id", "refund_id"], "products": ["sku"],
        "campaigns": ["campaign"], "messages": ["date", "campaign", "channel"], "consents": ["ids", "contact_channel", "purpose", "state", "time"]}
MONEY = {"value", "budget", "spend", "conversion_value"}
WEAK, LOCAL = {"device", "cookie"}, {"device", "cookie", "openid", "member_no"}


def line(value):
    """JSON with sorted keys; numbers stand in it as texts behind a NUL, so that they keep every digit."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return re.sub(r'"\\u0000([-0-9.]+)"', r"\1", text)


def normalized(kind, text):
    text = text.strip(BLANKS)
    if kind == "phone":
        digits = re.sub(r"[ \-()]", "", normalize("NFKC", text))
        found = re.fullmatch(r"(?:\+86|0086)?(1[3-9]\d{9})", digits, re.ASCII)
        return "+86" + found[1] if found else None
    if kind == "email":
        text = normalize("NFKC", text).lower()
        return text if re.fullmatch(r"[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+", text) else None
    return text.lower() if kind in WEAK else text


class World:
    def __init__(self, zone="Asia/Shanghai", currency="CNY"):
        self.zone, self.currency = zone, currency
        self.tables = {kind: {} for kind in KINDS}
        self.dropped = 0

    def take(self, mapping, files, today):
        """files: lists of (line, cells by name or None when too wide). Gives the report."""
        counts = {"rows_read": 0, "rows_rejected": 0, "created": 0, "updated": 0, "unchanged": 0}
        rejects = []
        fields = [Field(mapping["kind"], name, spec, mapping.get("zone", self.zone)) for name, spec in mapping["fields"].items()]
        for rows in files:
            self.seen = {}
            for number, cells, order in rows:
                counts["rows_read"] += 1
                try:
                    counts[self.row(mapping, fields, cells, order, today)] += 1
                except Fault as fault:
                    counts["rows_rejected"] += 1
                    rejects.append((number, fault.args[0] if fault.args else ""))
        counts["rows_accepted"] = counts["rows_read"] - counts["rows_rejected"]
        return counts, rejects

    def row(self, mapping, fields, cells, order, today):
        if cells is None:
            raise Fault("")
        values, faults = {}, []
        for field in fields:
            column = field.spec.get("column", field.name)
            try:
                values[field.name] = field.read(cells.get(field.spec.get("column"), ""))
                if values[field.name] is None and field.name in REQUIRED[mapping["kind"]]:
                    raise Fault
            except Fault:
                faults.append(column)
        faults += self.unnamed(mapping, values)
        if faults:
            raise Fault(min(faults, key=lambda c: order.index(c) if c in order else -1))
        ids = self.identifiers(values, mapping)
        self.settle_money(values, mapping, fields)
        return getattr(self, "put_" + mapping["kind"], self.put)(mapping, values, ids, today)

    def unnamed(self, mapping, values):
        """The column that has to name a customer, or to be the only identifier of a row, and does not."""
        kinds = [n[3:] for n in mapping["fields"] if n.startswith("id.")]
        needed = "id." + kinds[0] if len(kinds) == 1 else None
        missing = []
        if mapping["kind"] == "customers":
            key = "key" if "key" in mapping["fields"] else "id." + next((k for k in ("member_no", "openid") if k in kinds), kinds[0])
            missing = [key] if not values.get(key) or key != "key" and not normalized(key[3:], values[key]) else []
        if needed in values and (not values[needed] or not normalized(needed[3:], values[needed])):
            missing.append(needed)
        return [mapping["fields"][n].get("column", n) for n in missing]

    def identifiers(self, values, mapping):
        mapped = [n for n in values if n.startswith("id.")]
        given = [(n[3:], values.pop(n)) for n in mapped]
        ids = {(k, normalized(k, v)) for k, v in given if v is not None}
        self.dropped += sum(v is not None and normalized(k, v) is None for k, v in given)
        ids = {i for i in ids if i[1] is not None}
        if mapped and not ids:
            raise Fault(mapping["fields"][mapped[0]].get("column", mapped[0]) if len(mapped) == 1 else "")
        return sorted(ids, key=lambda i: (i[0].encode(), i[1].encode()))

    def settle_money(self, values, mapping, fields):
        option = "".join(f.spec.get("currency", "") for f in fields) or mapping.get("currency", "")
        currency = values.get("currency") or option or self.currency
        for field in fields:
            if field.spec.get("unit") == "minor" and values.get(field.name) is not None:
                values[field.name] = nearest(values[field.name] / Decimal(10) ** DIGITS.get(currency, 2))
        self.row_currency = currency

    def put(self, mapping, values, ids, today):
        kind = mapping["kind"]
        table = self.tables[kind]
        if ids:
            values["ids"] = ids
        if kind == "consents":
            values["purpose"] = values.get("purpose") or "marketing"
        if kind not in ("products", "campaigns"):
            values["source"] = mapping["source"]
        key = tuple(str(values.get(k)) for k in KEYS[kind]) + ((mapping["source"],) if "source" in values else ())
        old = table.get(key)
        self.keep_identifiers(mapping, values, old)
        if kind in ("orders", "order_lines", "refunds", "campaigns") and {"value", "budget", "currency"} & set(values):
            merged = {**(old or {}), **values}  # the currency is that of the amount that stands afterwards
            amount = merged.get("budget" if kind == "campaigns" else "value")
            values["currency"] = self.row_currency if amount is not None else None
        table[key] = {**(old or {}), **values}
        return "created" if old is None else "unchanged" if self.exported(kind, old) == self.exported(kind, table[key]) else "updated"

    def put_events(self, mapping, values, ids, today):
        values |= {"ids": ids, "source": mapping["source"]}
        values.pop("currency", None)
        if "value" in values:  # a currency without its amount says nothing: that of the event that stands is kept
            values["currency"] = self.row_currency if values["value"] is not None else None
        values["key"] = values.get("key") or self.event_key(values)
        key = (values["key"], mapping["source"])
        table = self.tables["events"]
        old = table.get(key)
        self.keep_identifiers(mapping, values, old)
        table[key] = {**(old or {}), **values}
        return "created" if old is None else "unchanged" if self.exported("events", old) == self.exported("events", table[key]) else "updated"

    def keep_identifiers(self, mapping, values, old):
        """Identifiers are fields, one a kind: those that a mapping does not map stay with a known key."""
        if not old or not values.get("ids") or mapping["kind"] not in ("events", "orders"):
            return
        kinds = {n[3:] for n in mapping["fields"] if n.startswith("id.")}
        kept = [i for i in old["ids"] if i[0] not in kinds]
        values["ids"] = sorted(values["ids"] + kept, key=lambda i: (i[0].encode(), i[1].encode()))

    def event_key(self, values):
        return hashlib.sha256(("events\n" + line(self.exported("events", {**values, "key": None}))).encode()).hexdigest()

    def put_spend(self, mapping, values, ids, today):
        known = values.pop("known", None)
        values["currency"] = self.row_currency
        key = (mapping["source"], values["date"], values["channel"], values.get("campaign") or "", values["currency"])
        figures = {n: values.get(n) for n in ("spend", "impressions", "clicks", "conversions", "conversion_value", "final")}
        of_key = self.tables["spend"].setdefault(key, {})
        if known is None and figures in of_key.values():
            return "unchanged"
        day = known or today
        if day in of_key and of_key[day] != figures and (key, day) in self.seen:
            raise Fault("")
        self.seen[key, day] = True
        before = of_key.get(day)
        of_key[day] = figures
        return "created" if before is None else "unchanged" if before == figures else "updated"

    def put_customers(self, mapping, values, ids, today):
        fields = mapping["fields"]
        kinds = [n[3:] for n in fields if n.startswith("id.")]
        key = values.pop("key") if "key" in fields else dict(ids)[next((k for k in ("member_no", "openid") if k in kinds), kinds[0])]
        table = self.tables["customers"]
        old = table.get((mapping["source"], key))
        record = copy.deepcopy(old) or {"ids": [], "attrs": {}, "tags": set(), "source": mapping["source"], "key": key}
        record["ids"] = sorted([i for i in record["ids"] if i[0] not in kinds] + ids, key=lambda i: (i[0].encode(), i[1].encode()))
        for name, value in values.items():
            if name.startswith("tag."):
                (record["tags"].add if value else record["tags"].discard)(name[4:])
            elif name.startswith("attr."):
                record["attrs"][name[5:]] = value
                if value is None:
                    del record["attrs"][name[5:]]
            else:
                record[name] = value
        table[mapping["source"], key] = record
        return "created" if old is None else "unchanged" if old == record else "updated"

    # The canonical export

    def plain_value(self, value):
        if isinstance(value, bool) or isinstance(value, str):
            return value
        if isinstance(value, Decimal):
            return "\0" + plain(value)
        return utc_text(value) if hasattr(value, "hour") else value.isoformat()

    def exported(self, kind, row):
        out, props = {}, {}
        for name, value in row.items():
            if value is None or name.startswith("tag."):
                continue
            if name.startswith("prop."):
                props[name[5:]] = self.plain_value(value)
            elif name == "ids":
                out[name] = [list(i) for i in value]
            elif name in MONEY:
                out[name] = money_text(value, row.get("currency"))
            else:
                out[name] = self.plain_value(value)
        if props:
            out["props"] = props
        return out

    def export(self):
        files = {"documents": []}
        for kind, table in self.tables.items():
            files[kind] = [line(self.exported(kind, row)) for row in table.values()] if kind not in ("customers", "spend") else []
        for (source, date, channel, campaign, currency), figures in self.tables["spend"].items():
            for known, row in figures.items():
                files["spend"].append(line(self.exported("spend", {"source": source, "date": date, "channel": channel, "campaign": campaign or None,
                                                                   "currency": currency, "known": known, **row})))
        files["customers"] = self.customers()
        return {kind: b"".join(sorted(text.encode() + b"\n" for text in lines)) for kind, lines in files.items()}

    def records(self):
        """Explicit and implicit records by full key."""
        records = {f"{s}/{k}": r for (s, k), r in self.tables["customers"].items()}
        explicit = dict(records)
        for kind in ("events", "orders", "consents"):
            for row in self.tables[kind].values():
                ids = row["ids"]
                asked = {i for i in ids if i[0] not in WEAK} or set(ids)
                if not any(r["source"] == row["source"] and asked <= set(r["ids"]) for r in explicit.values()):
                    key = "~" + ",".join(f"{k}:{v}" for k, v in ids)
                    records[f"{row['source']}/{key}"] = {"ids": ids, "key": key, "source": row["source"]}
        return records

    def customers(self):
        records = self.records()
        holders, links, parent = {}, set(), {k: k for k in records}

        def root(key):
            while parent[key] != key:
                parent[key] = parent[parent[key]]
                key = parent[key]
            return key
        for key, record in records.items():
            for kind, value in record["ids"]:
                if kind not in WEAK:
                    holders.setdefault((kind, value, record["source"] if kind in LOCAL else None), set()).add(key)
        for keys in holders.values():
            keys = sorted(keys, key=str.encode)
            links |= set(zip(keys, keys[1:]))
        for a, b in links:
            parent[root(a)] = root(b)
        groups = {}
        for key in records:
            groups.setdefault(root(key), []).append(key)
        lines = []
        for keys in groups.values():
            keys.sort(key=str.encode)
            mine = sorted([pair for pair in links if pair[0] in keys], key=lambda p: (p[0].encode(), p[1].encode()))
            lines.append(line({"customer": keys[0], "records": [self.record_json(records[k]) for k in keys],
                               "links": [{"a": a, "b": b, "by": "rule"} for a, b in mine]}))
        return lines

    def record_json(self, record):
        out = {"ids": [list(i) for i in record["ids"]], "key": record["key"], "source": record["source"]}
        if record.get("attrs"):
            out["attrs"] = {k: self.plain_value(v) for k, v in record["attrs"].items()}
        if record.get("tags"):
            out["tags"] = sorted(record["tags"], key=str.encode)
        if record.get("name"):
            out["name"] = record["name"]
        if record.get("created"):
            out["created"] = utc_text(record["created"])
        return out
