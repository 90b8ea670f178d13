# SPDX-License-Identifier: GPL-3.0-or-later
"""Segments by the letter of contract.md section 5, person by person and as slow as that: the truth of the comparison."""
import datetime
import itertools
import re
import unicodedata

from random_world import D, DAY, utc_text

OPERATORS = ("=", "!=", "<", "<=", ">", ">=", "in", "between", "contains", "starts_with", "known")
PLAIN = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def order_of(left, right):
    return (left > right) - (left < right)


def text_of(value):
    kind, content = value
    if kind == "number":
        text = format(content.normalize(), "f")
        return "0" if text == "-0" else text
    return {True: "true", False: "false"}[content] if kind == "boolean" else content


class RuleOracle:
    def __init__(self, world, saved=None):
        self.world = world
        self.saved = {} if saved is None else saved
        self.instants, self.pools, self.limits = {}, [], (30, 90, 180, 365)

    # --- comparisons ---------------------------------------------------------------------------------------------------
    def compare(self, operand, value):
        """-1, 0, 1, or None where operand and value are not of a kind."""
        kind, content = value
        if isinstance(operand, bool):
            return order_of(content, operand) if kind == "boolean" else None
        if isinstance(operand, (int, float, D)):
            if kind == "number":
                return order_of(content, D(str(operand)))
            if kind == "text" and PLAIN.fullmatch(content):
                return order_of(D(content), D(str(operand)))
            return None
        if kind in ("date", "time"):
            return self.compare_time(operand, kind, content)
        left, right = text_of(value), unicodedata.normalize("NFC", operand)
        return order_of(left, right)

    def compare_time(self, operand, kind, content):
        try:
            is_date = len(operand) == 10 and bool(datetime.date.fromisoformat(operand))
            instant = self.instant(operand)
        except ValueError:
            return None
        if kind == "date":
            return order_of(content, operand) if is_date else None
        if is_date:
            return order_of(self.world.local_date(content).isoformat(), operand)
        return order_of(content, instant)

    def holds_for(self, leaf, value):
        return all(self.one(op, leaf[op], value) for op in OPERATORS if op in leaf)

    def one(self, op, operand, value):
        if op == "known":
            return (value is not None) == operand
        if value is None:
            return False
        if op == "in":
            return any(self.compare(o, value) == 0 for o in operand)
        if op == "between":
            low, high = (self.compare(o, value) for o in operand)
            return low is not None and high is not None and low >= 0 and high <= 0
        if op in ("contains", "starts_with"):
            return self.search(op, unicodedata.normalize("NFC", operand), value)
        order = self.compare(operand, value)
        return order is not None and {"=": order == 0, "!=": order != 0, "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0}[op]

    @staticmethod
    def search(op, wanted, value):
        text = utc_text(value[1]) if value[0] == "time" else text_of(value)  # a time as the canonical export writes it
        return wanted in text if op == "contains" else text.startswith(wanted)

    # --- events --------------------------------------------------------------------------------------------------------
    def entry_holds(self, entry, event):
        if entry["property"] != "value":
            return self.holds_for(entry, event["props"].get(entry["property"]))
        if "currency" in entry:
            amount = event["native"][1] if event["native"] and event["native"][0] == entry["currency"] else None
        else:
            amount = event["value"]
        return self.holds_for(entry, None if amount is None else ("number", amount))

    def matches(self, condition, event):
        return event["name"] == condition["event"] and all(self.entry_holds(e, event) for e in condition.get("where", []))

    def in_span(self, leaf, event):
        if "last_days" in leaf:
            return self.world.as_of - D(str(leaf["last_days"])) * DAY < event["time"]
        return ("from" not in leaf or event["time"] >= self.instant(leaf["from"])) and ("to" not in leaf or event["time"] < self.instant(leaf["to"]))

    def instant(self, text):
        if text not in self.instants:
            self.instants[text] = self.world.instant(text)
        return self.instants[text]

    def amount(self, what, event):
        if what["property"] == "value":
            if "currency" in what:
                return event["native"][1] if event["native"] and event["native"][0] == what["currency"] else D(0)
            return event["value"] or D(0)
        kind, content = event["props"].get(what["property"], ("text", ""))
        if kind == "number":
            return content
        return D(content) if kind == "text" and PLAIN.fullmatch(content) else D(0)

    def event_leaf(self, leaf, person):
        found = [e for e in person["seen"] if self.matches(leaf, e) and self.in_span(leaf, e)]
        if "count" not in leaf and "sum" not in leaf:
            return bool(found)
        return ("count" not in leaf or self.holds_for(leaf["count"], ("number", D(len(found))))) and (
            "sum" not in leaf or self.holds_for(leaf["sum"], ("number", sum((self.amount(leaf["sum"], e) for e in found), D(0)))))

    def sequence_leaf(self, leaf, person):
        events = [e for e in person["seen"] if self.in_span(leaf, e)]
        steps = [[i for i, e in enumerate(events) if self.matches(s, e)] for s in leaf["sequence"]]
        limit = D(str(leaf["within_days"])) * DAY if "within_days" in leaf else None
        for pick in itertools.product(*steps):
            times = [events[i]["time"] for i in pick]
            if len(set(pick)) == len(pick) and times == sorted(times) and (limit is None or times[-1] - times[0] <= limit):
                return True
        return False

    def consent(self, leaf, person):
        words = [(t, state == "withdrawn") for c, p, t, state in person["consents"]
                 if c == leaf["consent"] and p == leaf.get("purpose", "marketing") and t <= self.world.as_of]
        return bool(words) and not max(words)[1]

    def stage(self, person):
        """Stages by the age of the first and the latest order; limits as panorama.lifecycle/1 has them."""
        orders = [e["time"] for e in person["seen"] if e["name"] == "order"]
        if not orders:
            return "prospect"
        if self.world.as_of - min(orders) < self.limits[0] * DAY:
            return "new"
        age = self.world.as_of - max(orders)
        return next((stage for stage, days in zip(("active", "at_risk", "dormant"), self.limits[1:]) if age < days * DAY), "churned")

    # --- rules ---------------------------------------------------------------------------------------------------------
    def leaf(self, leaf, person):
        if "attribute" in leaf:
            return self.holds_for(leaf, person["attributes"].get(leaf["attribute"]))
        for key, have in (("tag", "tags"), ("identifier", "kinds"), ("source", "sources")):
            if key in leaf:
                return leaf[key] in person[have]
        if "consent" in leaf:
            return self.consent(leaf, person)
        if "rfm" in leaf:
            scores = person["scores"]
            return scores is not None and all(scores[letter] in leaf["rfm"][letter] for letter in leaf["rfm"])
        if "lifecycle" in leaf:
            return self.stage(person) == leaf["lifecycle"]
        if "pool" in leaf:
            return next((p["id"] for p in self.pools if self.holds(p["rule"], person)), None) == leaf["pool"]
        if "segment" in leaf:
            return self.holds(self.saved[leaf["segment"]]["rule"], person)
        return self.sequence_leaf(leaf, person) if "sequence" in leaf else self.event_leaf(leaf, person)

    def holds(self, node, person):
        if "all" in node:
            return all(self.holds(n, person) for n in node["all"])
        if "any" in node:
            return any(self.holds(n, person) for n in node["any"])
        return not self.holds(node["not"], person) if "not" in node else self.leaf(node, person)

    def members(self, node):
        return {keys for keys, person in self.world.people.items() if self.holds(node, person)}

    def waterfall(self, node, path="/rule", line=None):
        """Lines depth first: path, count, after, removed."""
        own = self.members(node)
        lines = [line or (path, len(own), len(own), 0)]
        if "not" in node:
            return lines + self.waterfall(node["not"], path + "/not")
        kind = "all" if "all" in node else "any"
        left = set(self.world.people) if kind == "all" else set()
        for i, child in enumerate(node.get(kind, [])):
            mine = self.members(child)
            after = left & mine if kind == "all" else left | mine
            place = f"{path}/{kind}/{i}"
            lines += self.waterfall(child, place, (place, len(mine), len(after), len(left) - len(after) if kind == "all" else 0))
            left = after
        return lines
