# SPDX-License-Identifier: GPL-3.0-or-later
"""What the random comparisons share: random documents, and a world whose people the command line and the slow oracles
know alike."""
from journey_oracle import JourneyOracle
from random_world import CHANNELS, DAY, EVENTS, TEXTS, World, utc_text


class Rules:
    """Makes documents; every bound lies often right on an event."""

    def __init__(self, world, rng):
        self.world, self.rng = world, rng

    def comparison(self, kind):
        rng = self.rng
        pool = {"number": [0, 1, 2.5, -3, 0.1, 12.5, 100.125, 12, -0.5, 1e3], "text": TEXTS + ["zzz"], "date": ["2026-03-29", "1990-02-28", "2000-03-01", "2026-03-01"],
                "time": [utc_text(rng.choice(self.world.instants)), self.local(rng.choice(self.world.instants)), self.day()], "boolean": [True, False]}
        kind = kind if rng.random() < 0.9 else rng.choice(list(pool))
        value = lambda: rng.choice(pool[kind])
        op = rng.choice(["=", "!=", "<", "<=", ">", ">=", "in", "between", "contains", "starts_with", "known", "known"])
        if op == "known":
            return {op: rng.random() < 0.5}
        if op in ("contains", "starts_with"):
            return {op: rng.choice(["", "a", "1", "0", "é", "e", "上", "."])}
        if op == "in":
            return {op: [value() for _ in range(rng.randrange(4))]}
        return {op: [value(), value()] if op == "between" else value(), **({"!=": value()} if rng.random() < 0.1 else {})}

    def local(self, time):
        return utc_text(time)[:-1]

    def day(self):
        return self.world.local_date(self.rng.choice(self.world.instants)).isoformat()

    def where(self):
        entries = []
        for _ in range(self.rng.choice([0, 0, 1, 1, 2])):
            name, kind = self.rng.choice([("page", "text"), ("n", "number"), ("day", "date"), ("at", "time"), ("ok", "boolean"), ("channel", "text"),
                                          ("value", "number"), ("currency", "text"), ("status", "text"), ("nowhere", "text")])
            entry = {"property": name, **self.comparison(kind)}
            if name == "value" and self.rng.random() < 0.3:
                entry["currency"] = self.rng.choice(["CNY", "USD", "EUR", "JPY"])
            entries.append(entry)
        return entries

    def condition(self):
        where = self.where()
        return {"event": self.rng.choice(EVENTS + ["order"]), **({"where": where} if where else {})}

    def span(self):
        rng = self.rng
        kind = rng.randrange(4)
        if kind == 0:
            gap = self.world.as_of - rng.choice(self.world.instants)
            days = rng.choice([30, 1, 0.5, 60, gap // DAY, gap / DAY if gap > 0 and gap % (DAY // 8) == 0 else 7])
            return {"last_days": days} if days > 0 else {}
        ends = [self.day(), utc_text(rng.choice(self.world.instants)), utc_text(rng.choice(self.world.instants))]
        return {} if kind == 1 else {"from": rng.choice(ends)} if kind == 2 else {"from": rng.choice(ends), "to": rng.choice(ends)}

    def leaf(self):
        rng = self.rng
        kind = rng.random()
        if kind < 0.3:
            name, type_ = rng.choice([("city", "text"), ("level", "text"), ("level", "number"), ("score", "number"), ("birthday", "date"), ("seen", "time"),
                                      ("created", "time"), ("vip", "boolean"), ("nobody", "text")])
            return {"attribute": name, **self.comparison(type_)}
        if kind < 0.35:
            return {"attribute": "name", **rng.choice([{"=": "王芳"}, {"known": True}, {"known": False}, {"=": "李雷", "known": True}])}
        if kind < 0.45:
            return rng.choice([{"tag": "gold"}, {"tag": "新客"}, {"tag": "none"}, {"identifier": "phone"}, {"identifier": "device"}, {"source": "app"}, {"source": "shop"}])
        if kind < 0.55:
            return {"consent": rng.choice(["sms", "email", "push"]), **rng.choice([{}, {"purpose": "service"}, {"purpose": "marketing"}])}
        if kind < 0.6:
            return {"segment": rng.choice(sorted(self.world.saved))} if self.world.saved else {"tag": "gold"}
        if kind < 0.68:
            lists = {letter: sorted(rng.sample(range(1, 6), rng.randrange(6))) for letter in rng.sample("rfm", rng.randrange(1, 4))}
            return rng.choice([{"rfm": lists}, {"lifecycle": rng.choice(["prospect", "new", "active", "at_risk", "dormant", "churned"])},
                               {"pool": rng.choice(self.world.pools)} if self.world.pools else {"rfm": lists}])
        if kind < 0.78:
            days = rng.choice([{}, {"within_days": 0}, {"within_days": rng.choice([1, 10, 0.5, 30])}])
            return {"sequence": [self.condition() for _ in range(rng.choice([2, 2, 3]))], **days, **self.span()}
        leaf = {**self.condition(), **self.span()}
        if rng.random() < 0.5:
            leaf["count"] = rng.choice([{"=": 0}, {">=": 2}, {"between": [1, 2]}, {"<": 1.5}, {"!=": 1}, {"in": [0, 3]}])
        if rng.random() < 0.4:
            leaf["sum"] = {"property": rng.choice(["value", "n", "page", "nowhere"]), **rng.choice([{">": 0}, {"=": 0}, {">=": 12.5}, {"<": 5}, {"=": 0.1}, {"!=": 2.5}, {"between": [-3, 99.999999]}])}
            if leaf["sum"]["property"] == "value" and rng.random() < 0.3:
                leaf["sum"]["currency"] = rng.choice(["CNY", "USD"])
        return leaf

    def node(self, depth=0):
        kind = self.rng.random()
        if kind < 0.55 or depth > 3:
            return self.leaf()
        if kind < 0.65:
            return {"not": self.node(depth + 1)}
        return {self.rng.choice(["all", "any"]): [self.node(depth + 1) for _ in range(self.rng.randrange(4))]}

    def segment(self, name="s"):
        return {"format": "panorama.segment/1", "name": name, "rule": self.node()}

    def scope(self):
        return self.rng.choice([None, None, self.segment(), *sorted(self.world.saved)])

    def ends(self):
        ends = sorted([utc_text(self.rng.choice(self.world.instants)), utc_text(self.world.as_of + self.rng.choice([0, DAY, 30 * DAY]))])
        return {"from": self.rng.choice([ends[0], self.day()]), "to": ends[1]}

    def funnel(self):
        rng = self.rng
        spec = {"format": "panorama.funnel/1", "name": "f", "steps": [self.condition() for _ in range(rng.randrange(1, 5))], **self.ends(), "segment": self.scope()}
        spec.update(rng.choice([{}, {"window_days": 0}, {"window_days": rng.choice([1, 5, 0.25, 60])}]))
        spec.update(rng.choice([{}, {"view": "cohort"}, {"view": "period"}, {"view": "period"}]))
        spec.update(rng.choice([{}, {}, {"order": "ordered"}, {"order": "strict"}, {"order": "any"}]))
        spec.update(rng.choice([{}, {"breakdown": None}, *({"breakdown": b} for b in ("channel", "campaign", "first_touch_channel", "city", "attribute:level", "score", "vip"))]))
        return spec

    def retention(self):
        return {"format": "panorama.retention/1", "start": self.condition(), "return": self.condition(), "period": self.rng.choice(["day", "week", "month"]), **self.ends(), "segment": self.scope(), **self.rng.choice([{}, {"mode": "rolling"}])}

    def attribution(self):
        rng = self.rng
        spec = {"format": "panorama.attribution/1", "conversion": {"event": rng.choice(["order", "lead"])}, "touch": {"event": rng.choice([["visit", "click"], ["click"], ["lead", "visit"]]), "by": "channel"},
                "models": ["first", "last", "linear", "time_decay", "position"], "lookback_days": rng.choice([30, 7, 0, 1.5]), "segment": self.scope()}
        spec.update(rng.choice([{}, {"after_conversion": "reset"}, {"after_conversion": "keep"}]))
        spec.update(rng.choice([{}, self.ends()]))
        return spec


class Comparison:
    def __init__(self, rng):
        self.world = World(rng)
        self.w, self.rng = self.world.w, rng
        self.w.now = utc_text(self.world.as_of)
        self.world.rank_events(self.w.export())
        self.world.saved, self.world.pools = {}, []
        self.rules = Rules(self.world, rng)
        self.oracle = JourneyOracle(self.world, self.world.saved)
        clusters = {}
        for line in self.w.cli("identity", "cluster")["clusters"]:
            clusters.setdefault(line["customer"], set()).add(line["record"])
        self.keys = {customer: frozenset(records) for customer, records in clusters.items()}
        scores = self.oracle.rfm()
        for keys, person in self.world.people.items():
            person["scores"] = dict(zip("rfm", scores[keys][3:])) if keys in scores else None
        self.check("people", set(self.keys.values()), set(self.world.people))

    def check(self, what, seen, wanted, document=None):
        if seen != wanted:
            self.w.failed += 1
            print(f"{what}: saw {seen}\n   wanted {wanted}\n   {document} as of {self.w.now} in {self.world.zone_name}")

    def near(self, what, seen, wanted, document):
        same = seen == wanted or (seen is not None and wanted is not None and abs(float(seen) - float(wanted)) <= 1e-6 * max(1, abs(float(wanted))))
        self.check(what, same, True, (seen, wanted, document))

    def save_segments(self):
        for n in range(3):
            document = self.rules.segment(f"saved {n}")
            self.world.saved[self.w.cli("segment", "save", self.w.file("s.json", document))["id"]] = document

    def save_pools(self):
        pools = [{"id": f"B{n}", "name": f"B{n}", "rule": self.rules.node(2)} for n in range(self.rng.randrange(1, 5))]
        self.w.cli("pool", "save", self.w.file("p.json", {"format": "panorama.pools/1", "pools": pools}))
        self.oracle.pools, self.world.pools = pools, [p["id"] for p in pools]
        limits = sorted(self.rng.sample(range(1, 60), 4))
        names = ("new_days", "active_days", "at_risk_days", "dormant_days")
        self.w.cli("lifecycle", "save", self.w.file("l.json", {"format": "panorama.lifecycle/1", **dict(zip(names, limits))}))
        self.oracle.limits = tuple(limits)
        found = self.w.cli("pool", "count")
        counted = [len(self.oracle.members({"pool": p["id"]})) for p in pools]
        self.check("pools", ([p["count"] for p in found["pools"]], found["unassigned"]), (counted, len(self.world.people) - sum(counted)), pools)
        stages = self.w.cli("lifecycle", "run")["stages"]
        self.check("stages", [s["count"] for s in stages], [len(self.oracle.members({"lifecycle": s["stage"]})) for s in stages])

    def segment(self):
        document = self.rules.segment()
        file = self.w.file("s.json", document)
        if self.rng.random() < 0.5:
            found = self.w.cli("segment", "members", file)
            self.check("members", {self.keys[m] for m in found["members"]}, self.oracle.members(document["rule"]), document)
            self.check("order", found["members"], sorted(found["members"]))
            return
        found = self.w.cli("segment", "count", file, "--waterfall")
        lines = self.oracle.waterfall(document["rule"])
        self.check("count", (found["count"], found["people"]), (lines[0][1], len(self.world.people)), document)
        self.check("lines", [(x["path"], x["count"], x["after"], x["removed"]) for x in found["lines"]], lines, document)

    def compare_steps(self, what, seen, wanted, document):
        for a, b in zip(seen, wanted, strict=True):
            for key in ("event", "customers", "lost", "open", "loss_reasons"):
                self.check(f"{what} {key}", a[key], b[key], document)
            for key in ("rate_from_previous", "rate_from_first", "median_seconds_from_previous"):
                self.near(f"{what} {key}", a[key], b[key], document)

    def funnel(self):
        document = self.rules.funnel()
        found = self.w.cli("funnel", "run", self.w.file("f.json", document))
        total, groups = self.oracle.funnel(document)
        self.compare_steps("funnel", found["steps"], total, document)
        step, state = self.rng.randrange(len(total)), self.rng.choice(["reached", "lost", "open"])
        people = self.w.cli("funnel", "members", self.w.file("f.json", document), "--step", step + 1, "--state", state)
        self.check("people of a step", people["count"], total[step]["customers" if state == "reached" else state], document)
        leaf = self.w.cli("segment", "count", self.w.file("s.json", {"format": "panorama.segment/1", "name": "s", "rule": {"funnel": document, "step": step + 1, "state": state}}))
        self.check("a bar as a segment", leaf["count"], people["count"], document)
        if document.get("breakdown"):
            seen = {self.value(part["value"]): part["steps"] for part in found["breakdown"]}
            self.check("groups", set(seen), set(groups), document)
            for value in set(seen) & set(groups):
                self.compare_steps(f"part {value}", seen[value], groups[value], document)
            sizes = [-part["steps"][0]["customers"] for part in found["breakdown"]]
            self.check("sorted", sizes, sorted(sizes), document)

    @staticmethod
    def value(value):
        return value if value is None or isinstance(value, str) else {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)

    def retention(self):
        document = self.rules.retention()
        found = self.w.cli("retention", "run", self.w.file("r.json", document))["cohorts"]
        wanted = self.oracle.retention(document)
        self.check("cohorts", [c["start"] for c in found], list(wanted), document)
        for cohort in found:
            customers, cells = wanted.get(cohort["start"], (None, {}))
            self.check("cohort", (cohort["customers"], {k: n for k, n in enumerate(cohort["returned"]) if n}), (customers, cells), document)

    def attribution(self):
        document = self.rules.attribution()
        found = self.w.cli("attribution", "run", self.w.file("a.json", document))
        touches = list(self.oracle.touches(document))
        self.check("conversions", found["conversions"], len(touches), document)
        self.near("value", found["value"], sum(v for v, _ in touches), document)
        for model, rows in found["models"].items():
            wanted = self.oracle.attribution(document, model)
            self.check(model, {(r["untouched"], r["by"]) for r in rows if r["conversions"]}, {k for k, v in wanted.items() if v[0]}, document)
            for row in rows:
                want = wanted.get((row["untouched"], row["by"]), (0, 0))
                self.near(f"{model} {row['by']}", row["conversions"], want[0], document)

    def rfm(self):
        found = {self.keys[c["customer"]]: (c["recency_days"], c["frequency"], c["monetary"], c["r"], c["f"], c["m"]) for c in self.w.cli("rfm", "run")["customers"]}
        wanted = self.oracle.rfm()
        self.check("rfm people", set(found), set(wanted))
        for keys in set(found) & set(wanted):
            self.near("monetary", found[keys][2], wanted[keys][2], "rfm")
            self.check("rfm", found[keys][:2] + found[keys][3:], wanted[keys][:2] + wanted[keys][3:])
