# SPDX-License-Identifier: GPL-3.0-or-later
"""A small world of people for the comparison with slow oracles: invented rows, their files and mappings, and what the
contract makes of them (who is one person, whose row is whose, which attribute counts). Nothing here asks the program."""
import csv
import datetime
import decimal
import os
import random
import sqlite3
import unicodedata
import zoneinfo

from cli import Workspace

D = decimal.Decimal
decimal.getcontext().prec = 60
DAY = 86400 * 10**6
UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)
# Half hours, quarters of hours, and changes of the clock at midnight are among them.
ZONES = ["Asia/Shanghai", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Sao_Paulo", "UTC", "Asia/Kathmandu", "Africa/Cairo", "America/Santiago"]
CHANNELS = ["search", "social", "官网", "", "store"]
CAMPAIGNS = ["spring", "双11", ""]
TEXTS = ["a", "A", "ab", "café", "cafe\u0301", "上海", "12", "12.0", "1e3", "-0.50", " x", "007", "Ünïcode", ""]
EVENTS = ["visit", "lead", "click"]


def micros(moment):
    return (moment - EPOCH) // datetime.timedelta(microseconds=1)


def utc_text(time):
    moment = EPOCH + datetime.timedelta(microseconds=time)
    return moment.strftime("%Y-%m-%dT%H:%M:%S") + (f".{moment.microsecond:06}" if moment.microsecond else "") + "Z"


class World:
    """People, rows and the workspace that holds them."""

    def __init__(self, rng, people=24, events=150):
        self.rng = rng
        self.zone_name = rng.choice(ZONES)
        self.zone = zoneinfo.ZoneInfo(self.zone_name)
        self.week_starts = rng.choice(["mon", "sun", "sat"])
        self.w = Workspace("--time-zone", self.zone_name, "--currency", "CNY", "--region", "CN", "--week-starts", self.week_starts)
        self.base = micros(datetime.datetime(2026, rng.choice([3, 8, 10]), rng.choice([1, 20, 28]), tzinfo=UTC))
        self.instants = sorted(self.base + self._step() for _ in range(30))
        self.as_of = rng.choice(self.instants[20:]) + rng.choice([0, 0, 1, -1, DAY, 40 * DAY])
        self.phones = [f"+86138{n:08}" for n in range(people)]
        self.rates = {}
        self._make(people, events)

    def _step(self):
        rng = self.rng
        return rng.randrange(60) * DAY + rng.choice([0, 3600 * 10**6 * rng.randrange(24), rng.randrange(DAY)])

    # --- rows ---------------------------------------------------------------------------------------------------------
    def _make(self, people, events):
        rng = self.rng
        self._rates()
        self.records = [self._record("crm", n) for n in range(people)] + [self._record("shop", n) for n in range(0, people, 3)]
        self.rows = [self._event(n, rng.choice(["app", "crm"])) for n in range(events)]
        self.orders = [self._order(n) for n in range(events // 3)]
        self.consents = [self._consent() for _ in range(events // 3)]
        for source in ("crm", "shop"):
            self._write(f"c_{source}", "customers", source, [r for r in self.records if r["source"] == source])
        for source in ("app", "crm"):
            self._write(f"e_{source}", "events", source, [r for r in self.rows if r["source"] == source])
        self._write("orders", "orders", "shop", self.orders)
        self._write("consents", "consents", "crm", self.consents)
        self._gather()

    def _rates(self):
        first = datetime.date(2026, 1, 1)
        with sqlite3.connect(self.w.path) as db:
            for day in range(365):
                if self.rng.random() < 0.6:
                    date = first + datetime.timedelta(days=day)
                    self.rates[date] = self.rng.choice(["7.1", "7.25", "6.9999"])
                    db.execute("INSERT INTO rates VALUES(?, 'USD', ?)", ((date - datetime.date(1970, 1, 1)).days, self.rates[date]))

    def _maybe(self, value, chance=0.7):
        return value if self.rng.random() < chance else ""

    def _record(self, source, number):
        rng = self.rng
        shared = rng.choice(self.phones) if rng.random() < 0.2 else self.phones[number]
        return {"source": source, "key": f"{source[0]}{number:03}", "id.phone": self._maybe(shared, 0.8),
                "id.email": self._maybe(f"p{rng.randrange(number + 5)}@x.cn", 0.3), "id.member_no": f"m{number}",
                "name": self._maybe(rng.choice(["王芳", "李雷", "Zoé"])), "attr.city": self._maybe(rng.choice(TEXTS)),
                "attr.level": self._maybe(rng.choice(TEXTS)), "attr.score": self._maybe(rng.choice(["1", "1.0", "2.5", "-3", "0", "100.125"])),
                "attr.birthday": self._maybe(rng.choice(["1990-02-28", "2000-02-29", "2026-03-29"])),
                "attr.seen": self._maybe(utc_text(rng.choice(self.instants))), "attr.vip": self._maybe(rng.choice(["true", "false"])),
                "tag.gold": rng.choice(["1", "0", ""]), "tag.新客": rng.choice(["是", "否"]),
                "created": self._maybe(utc_text(rng.choice(self.instants[:6])))}

    def _who(self, source):
        rng = self.rng
        phone = rng.choice(self.phones) if rng.random() < 0.95 else f"+86139{rng.randrange(5):08}"
        who = {"id.phone": "", "id.openid": "", "id.device": ""}
        kind = rng.random()
        if kind < 0.75:
            who["id.phone"] = phone
        elif kind < 0.9:
            who["id.openid"] = f"o{rng.randrange(6)}"
            who["id.phone"] = self._maybe(phone, 0.3)
        else:
            who["id.device"] = f"d{rng.randrange(5)}"
        return who

    def _time(self):
        return self.rng.choice(self.instants) if self.rng.random() < 0.7 else self.base + self._step()

    def _event(self, number, source):
        rng = self.rng
        value = self._maybe(rng.choice(["1", "0.1", "12.50", "-3", "99.999999", "0"]), 0.5)
        return {"source": source, "key": f"k{number}", "event": rng.choice(EVENTS), "time": utc_text(self._time()), **self._who(source),
                "channel": rng.choice(CHANNELS), "campaign": rng.choice(CAMPAIGNS), "value": value,
                "currency": rng.choice(["CNY", "USD", "EUR"]) if value else "", "prop.page": self._maybe(rng.choice(TEXTS)),
                "prop.n": self._maybe(rng.choice(["1", "2", "2.50", "-1", "10"])), "prop.day": self._maybe(rng.choice(["2026-03-01", "2026-04-05"])),
                "prop.at": self._maybe(utc_text(rng.choice(self.instants))), "prop.ok": self._maybe(rng.choice(["true", "false"])),
                "prop.loss_reason": self._maybe(rng.choice(["price", "太贵", "not_given"]), 0.2)}

    def _order(self, number):
        rng = self.rng
        return {"source": "shop", "order_id": f"O{number}", "time": utc_text(self._time()), "id.phone": rng.choice(self.phones),
                "value": self._maybe(rng.choice(["10", "250.05", "0"]), 0.9), "currency": rng.choice(["CNY", "USD"]),
                "status": rng.choice(["paid", "cancelled", ""]), "channel": rng.choice(CHANNELS), "prop.n": self._maybe(rng.choice(["1", "3"]))}

    def _consent(self):
        rng = self.rng
        return {"source": "crm", "id.phone": rng.choice(self.phones), "contact_channel": rng.choice(["sms", "email"]),
                "purpose": rng.choice(["marketing", "service"]), "state": rng.choice(["granted", "withdrawn"]), "time": utc_text(rng.choice(self.instants))}

    TYPES = {"attr.score": "number", "attr.birthday": "date", "attr.seen": "time", "attr.vip": "boolean", "prop.n": "number",
             "prop.day": "date", "prop.at": "time", "prop.ok": "boolean"}

    def _write(self, name, kind, source, rows):
        path = os.path.join(self.w.folder, name + ".csv")
        columns = [c for c in rows[0] if c != "source"]
        with open(path, "w", encoding="utf-8", newline="") as out:
            table = csv.writer(out)
            table.writerow(columns)
            table.writerows([[r[c] for c in columns] for r in rows])
        fields = {c: {"column": c, **({"type": self.TYPES[c]} if c in self.TYPES else {})} for c in columns}
        report = self.w.cli("import", path, "--map", self.w.file("m.json", {"format": "panorama.mapping/1", "kind": kind, "source": source, "fields": fields}))
        self.w.check(f"{name}: rejected", report["rows_rejected"], 0)

    # --- what the contract makes of them -------------------------------------------------------------------------------
    STRONG, GLOBAL = {"phone", "email", "openid", "member_no"}, {"phone", "email"}

    @staticmethod
    def _ids(row):
        return frozenset((c[3:], row[c]) for c in row if c.startswith("id.") and row[c])

    def _gather(self):
        """Records by key, implicit ones included; `parent` joins them to people."""
        self.parts = {f"{r['source']}/{r['key']}": {"ids": self._ids(r), "source": r["source"], "record": r} for r in self.records}
        owners = {}
        for row in self.rows + self.orders + self.consents:
            owners[id(row)] = self._owner(row)
        parent = {key: key for key in self.parts}

        def root(key):
            while parent[key] != key:
                key = parent[key]
            return key

        holders = {}
        for key, part in self.parts.items():
            for kind, value in part["ids"]:
                if kind in self.STRONG:
                    holders.setdefault((kind, value, None if kind in self.GLOBAL else part["source"]), []).append(key)
        for keys in holders.values():
            for key in keys[1:]:
                parent[root(key)] = root(keys[0])
        groups = {}
        for key in self.parts:
            groups.setdefault(root(key), []).append(key)
        self.people = {frozenset(keys): self._person(keys) for keys in groups.values()}
        by_key = {key: person for keys, person in self.people.items() for key in keys}
        for row in self.rows:
            by_key[owners[id(row)]]["events"].append(self._as_event(row))
        for row in self.orders:
            by_key[owners[id(row)]]["events"].append(self._as_event({**row, "event": "order", "prop.order_id": row["order_id"], "prop.status": row["status"]}))
        for row in self.consents:
            by_key[owners[id(row)]]["consents"].append((row["contact_channel"], row["purpose"], self.instant(row["time"]), row["state"]))

    def _owner(self, row):
        ids = self._ids(row)
        wanted = {i for i in ids if i[0] in self.STRONG} or ids
        mine = [k for k, p in self.parts.items() if p["record"] and p["source"] == row["source"] and wanted <= p["ids"]]
        if mine:
            return min(mine, key=lambda k: k.encode())
        key = f"{row['source']}/~" + ",".join(sorted(f"{k}:{v}" for k, v in ids))
        self.parts.setdefault(key, {"ids": ids, "source": row["source"], "record": None})
        return key

    def _person(self, keys):
        records = sorted(((self.parts[k]["record"]["created"] or "", k.encode(), self.parts[k]["record"]) for k in keys if self.parts[k]["record"]), key=lambda r: (self.instant(r[0]) if r[0] else -10**30, r[1]))
        attributes, tags = {}, set()
        for _, _, record in records:
            for column, cell in record.items():
                if column.startswith("attr.") and cell != "":
                    attributes[column[5:]] = self.typed(column, cell)
                elif column.startswith("tag.") and cell in ("1", "是"):
                    tags.add(column[4:])
                elif column == "created" and cell:
                    attributes["created"] = ("time", self.instant(cell))
                elif column == "name" and cell:
                    attributes["name"] = ("text", cell)
        return {"attributes": attributes, "tags": tags, "kinds": {k for key in keys for k, _ in self.parts[key]["ids"]},
                "sources": {self.parts[key]["source"] for key in keys}, "events": [], "consents": []}

    def typed(self, column, cell):
        kind = self.TYPES.get(column, "text")
        if kind == "number":
            return ("number", D(cell))
        if kind == "date":
            return ("date", cell)
        if kind == "time":
            return ("time", self.instant(cell))
        if kind == "boolean":
            return ("boolean", cell == "true")
        return ("text", unicodedata.normalize("NFC", cell))

    def instant(self, text):
        """A date or time as written: a date is the start of that day in the zone."""
        if len(text) == 10:
            return self.day_start(datetime.date.fromisoformat(text))
        moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
        return micros(moment if moment.tzinfo else moment.replace(tzinfo=self.zone))

    def day_start(self, day):
        """The first instant whose local date is that day, also where midnight does not exist."""
        guess = micros(datetime.datetime.combine(day, datetime.time(), self.zone).astimezone(UTC)) - 3 * 3600 * 10**6
        while self.local_date(guess) < day:
            guess += 15 * 60 * 10**6
        return guess

    def local_date(self, time):
        return (EPOCH + datetime.timedelta(microseconds=time)).astimezone(self.zone).date()

    def base_amount(self, value, currency, time):
        if value == "":
            return None
        if currency in ("CNY", ""):
            return D(value)
        rate = self.rates.get(self.local_date(time)) if currency == "USD" else None
        return D(value) * D(rate) if rate else None

    def _as_event(self, row):
        time = self.instant(row["time"])
        properties = {c[5:]: self.typed(c, cell) for c, cell in row.items() if c.startswith("prop.") and cell != ""}
        for name in ("channel", "campaign"):
            if row.get(name):
                properties[name] = ("text", row[name])
        base = self.base_amount(row["value"], row["currency"], time)
        if row["value"] != "":
            properties["currency"] = ("text", row["currency"] or "CNY")
        return {"name": row["event"], "time": time, "props": properties, "value": base, "native": (row["currency"] or "CNY", D(row["value"])) if row["value"] else None,
                "order": "order_id" in row, "key": row.get("order_id") or row["key"], "source": row["source"]}

    def rank_events(self, export):
        """Puts everybody's events into the order of the canonical export, events before orders, at one instant."""
        place = {("e", r["source"], r["key"]): i for i, r in enumerate(export["events"])}
        place.update({("o", r["source"], r["order_id"]): i for i, r in enumerate(export["orders"])})
        for person in self.people.values():
            for event in person["events"]:
                event["rank"] = (event["time"], event["order"], place[("o" if event["order"] else "e", event["source"], event["key"])])
            person["events"].sort(key=lambda e: e["rank"])
            person["seen"] = [e for e in person["events"] if e["time"] <= self.as_of]
