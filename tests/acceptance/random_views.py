# SPDX-License-Identifier: GPL-3.0-or-later
"""What is made of rules and journeys, through the command line against slow references: paths, hours of the week,
changes, overlaps, explanations, who is one line away, waits, sales cycles. PANORAMA_SEED repeats a run."""
import collections
import datetime
import itertools
import os
import random

from cli import random_seed
from random_comparison import Comparison
from random_world import D, DAY, EPOCH, EVENTS

SEED, WORLDS, ROUNDS = random_seed(), int(os.environ.get("PANORAMA_WORLDS", 1)), 10
print(f"random_views: PANORAMA_SEED={SEED}")


def middle(values):
    return (sorted(values)[(len(values) - 1) // 2] + sorted(values)[len(values) // 2]) / 2


def children(node, path):
    kind = next((k for k in ("all", "any") if k in node), None)
    return [(f"{path}/{kind}/{i}", c) for i, c in enumerate(node[kind])] if kind else [(path + "/not", node["not"])] if "not" in node else []


def lines(node, path="/rule"):
    return [(path, node)] + [line for p, child in children(node, path) for line in lines(child, p)]


def leaves(node):
    return [(path, n) for path, n in lines(node) if not {"all", "any", "not"} & set(n)]


def outcome(node, held, path="/rule"):
    below = [outcome(child, held, p) for p, child in children(node, path)]
    return all(below) if "all" in node else any(below) if "any" in node else not below[0] if "not" in node else held[path]


def cost(node, held, path="/rule"):
    """The fewest leaves to turn so that the node holds, and that it does not."""
    below = [cost(child, held, p) for p, child in children(node, path)]
    never = 10**9
    if "all" in node:
        return sum(b[0] for b in below), min((b[1] for b in below), default=never)
    if "any" in node:
        return min((b[0] for b in below), default=never), sum(b[1] for b in below)
    return below[0][::-1] if "not" in node else (0, 1) if held[path] else (1, 0)


class Views(Comparison):
    def run(self, noun, verb, document, *more):
        return self.w.cli(noun, verb, self.w.file("d.json", document), *more)

    def compound(self):
        """A rule of several leaves, most of them in groups of groups."""
        group = lambda depth: {self.rng.choice(["all", "any"]): [group(depth - 1) if depth and self.rng.random() < 0.5 else self.rules.node(3) for _ in range(self.rng.randrange(2, 4))]}
        return {"format": "panorama.segment/1", "name": "s", "rule": group(2)}

    def paths(self):
        rng, oracle = self.rng, self.oracle
        document = {"format": "panorama.paths/1", "anchor": self.rules.condition(), "steps": rng.choice([1, 2, 3, 5]), "most_paths": 10000, **self.rules.ends(), "segment": self.rules.scope()}
        document.update(rng.choice([{}, {"direction": "after"}, {"direction": "before"}]))
        document.update(rng.choice([{}, {"window_days": 0}, {"window_days": rng.choice([1, 5, 0.25, 60])}]))
        document.update(rng.choice([{}, {"events": rng.sample(EVENTS + ["order"], rng.randrange(1, 4))}]))
        first, last, window = oracle.instant(document["from"]), oracle.instant(document["to"]), D(str(document.get("window_days", 30))) * DAY
        counts = collections.Counter()
        for person in oracle.people_of(document):
            seen = person["seen"]
            start = next((i for i, e in enumerate(seen) if first <= e["time"] < last and oracle.matches(document["anchor"], e)), None)
            if start is None:
                continue
            names = [seen[start]["name"]]
            for event in seen[:start][::-1] if document.get("direction") == "before" else seen[start + 1:]:
                near = abs(event["time"] - seen[start]["time"]) <= window
                if near and event["name"] in document.get("events", [event["name"]]) and event["name"] != names[-1] and len(names) <= document["steps"]:
                    names.append(event["name"])
            counts[tuple(names)] += 1
        found = self.run("paths", "run", document)
        self.check("paths", {tuple(p["path"]): p["customers"] for p in found["paths"]}, dict(counts), document)
        self.check("customers", (found["customers"], found["distinct_paths"]), (sum(counts.values()), len(counts)), document)
        for i, node in enumerate(found["nodes"]):
            away, into = (sum(link["customers"] for link in found["links"] if link[end] == i) for end in ("from", "to"))
            self.check("flow", (node["step"] == document["steps"] or away + node["ended"] == node["customers"], node["step"] == 0 or into == node["customers"]), (True, True), document)

    def heatmap(self):
        document = {"format": "panorama.heatmap/1", "event": self.rules.condition(), **self.rules.ends(), "segment": self.rules.scope()}
        first, last = self.oracle.instant(document["from"]), self.oracle.instant(document["to"])
        events, people = collections.Counter(), collections.defaultdict(set)
        for number, person in enumerate(self.oracle.people_of(document)):
            for event in person["seen"]:
                if first <= event["time"] < last and self.oracle.matches(document["event"], event):
                    local = (EPOCH + datetime.timedelta(microseconds=event["time"])).astimezone(self.world.zone)
                    events[local.isoweekday(), local.hour] += 1
                    people[local.isoweekday(), local.hour].add(number)
        found = self.run("heatmap", "run", document)
        self.check("hours", {(c["weekday"], c["hour"]): (c["events"], c["customers"]) for c in found["cells"] if c["events"]}, {k: (n, len(people[k])) for k, n in events.items()}, document)
        times = [event["time"] for person in self.world.people.values() for event in person["events"]]
        exposure = self.hours_touched(max(first, min(times)), min(last, max(times) + 1, self.world.as_of + 1))
        self.check("exposure", {(c["weekday"], c["hour"]): c["exposure"] for c in found["cells"] if c["exposure"]}, exposure, document)

    def hours_touched(self, first, last):
        """How long each hour of the week is that a span touches, by the clock on the wall, quarter by quarter."""
        quarter, runs = 900 * 10**6, []
        for time in range(first - first % quarter - 12 * quarter, last + 12 * quarter, quarter) if first < last else ():
            local = (EPOCH + datetime.timedelta(microseconds=time)).astimezone(self.world.zone)
            name = (local.date(), local.hour)
            if not runs or runs[-1][0] != name:
                runs.append([name, time, time])
            runs[-1][2] = time + quarter
        hours = collections.Counter()
        for (date, hour), begin, end in runs:
            if begin < last and end > first:
                hours[date.isoweekday(), hour] += (end - begin) / quarter / 4
        return dict(hours)

    def change(self):
        funnel = self.rules.funnel()
        document = {"format": "panorama.change/1", "funnel": funnel, "before": self.rules.ends(), "after": self.rules.ends()}
        found = self.run("change", "explain", document)
        ends = [self.oracle.funnel({**funnel, **document[side]})[0][-1]["customers"] for side in ("before", "after")]
        self.check("change", (found["change"], sum(D(str(p["contribution"])) for p in found["parts"])), (ends[1] - ends[0], ends[1] - ends[0]), document)
        for part in found["parts"]:
            if part.get("by"):
                self.check("shares", sum(D(str(b["contribution"])) for b in part["by"]), D(str(part["contribution"])), document)

    def overlap(self):
        documents = [self.rules.segment(f"o{i}") for i in range(self.rng.randrange(1, 5))]
        files, sets = [self.w.file(f"o{i}.json", d) for i, d in enumerate(documents)], [self.oracle.members(d["rule"]) for d in documents]
        wanted = {}
        for size in range(1, len(files) + 1):
            for some in itertools.combinations(range(len(files)), size):
                both = set.intersection(*(sets[i] for i in some))
                wanted[tuple(files[i] for i in some)] = (len(both.difference(*(sets[i] for i in range(len(files)) if i not in some))), len(both))
        self.check("overlap", {tuple(s["segments"]): (s["only"], s["count"]) for s in self.w.cli("segment", "overlap", *files)["sets"]}, wanted, documents)

    def why(self):
        document = self.compound()
        rule, ids = document["rule"], {keys: customer for customer, keys in self.keys.items()}
        for keys in self.rng.sample(sorted(self.world.people, key=sorted), 3):
            person = self.world.people[keys]
            found = self.run("segment", "explain", document, "--customer", ids[keys])
            held = {path: self.oracle.holds(leaf, person) for path, leaf in leaves(rule)}
            holds, fewest = outcome(rule, held), cost(rule, held)[outcome(rule, held)]
            self.check("lines", (found["holds"], [(line["path"], line["holds"]) for line in found["lines"]]), (holds, [(p, self.oracle.holds(n, person)) for p, n in lines(rule)]), document)
            self.check("fewest", len(found["change"]), fewest if fewest < 10**8 else 0, document)
            turned = {c["path"] for c in found["change"]}
            if turned:
                self.check("turns", outcome(rule, {p: h != (p in turned) for p, h in held.items()}), not holds, (document, found["change"]))

    def near_by(self):
        document = self.compound()
        rule, wanted = document["rule"], collections.Counter()
        for person in self.world.people.values():
            held = {path: self.oracle.holds(leaf, person) for path, leaf in leaves(rule)}
            for path in held:
                wanted[path] += not outcome(rule, held) and outcome(rule, {**held, path: not held[path]})
        found = self.run("segment", "near", document)
        self.check("near", [(line["path"], line["people"]) for line in found["lines"]], [(path, wanted[path]) for path, _ in leaves(rule)], document)

    def waits(self):
        document = {**self.rules.funnel(), "breakdown": None}
        chains = [[p["seen"][i]["time"] for i in self.oracle.chain(document, p["seen"])] for p in self.oracle.people_of(document)]
        for i, wait in enumerate(self.run("funnel", "run", document, "--waits")["waits"]):
            times = [abs(chain[i + 1] - chain[i]) / 1e6 for chain in chains if len(chain) > i + 1]
            self.check("waits", (wait["customers"], sum(c["customers"] for c in wait["histogram"])), (len(times), len(times)), document)
            if times:
                self.near("median", wait["quantiles"]["p50"], middle(times), document)

    def cycle(self):
        rng, oracle = self.rng, self.oracle
        document = {"format": "panorama.cycle/1", "start": self.rules.condition(), "end": self.rules.condition(), "change": self.rules.day(), "days": rng.choice([5, 20, 60]), "within_days": rng.choice([1, 10, 30])}
        found, change, within = self.run("cycle", "compare", document), oracle.instant(document["change"]), document["within_days"] * DAY
        for side, begin in (("before", change - document["days"] * DAY), ("after", change)):
            starts = [(p, next((e for e in p["seen"] if begin <= e["time"] < begin + document["days"] * DAY and oracle.matches(document["start"], e)), None)) for p in self.world.people.values()]
            starts = [(p, s) for p, s in starts if s]
            whole = [(p, s) for p, s in starts if s["time"] + within <= self.world.as_of]
            ended = sum(any(e is not s and 0 <= e["time"] - s["time"] <= within and oracle.matches(document["end"], e) for e in p["seen"]) for p, s in whole)
            self.check("cycle", tuple(found[side][k] for k in ("starts", "pending", "ended")), (len(starts), len(starts) - len(whole), ended), document)


for number in range(WORLDS):
    views = Views(random.Random(SEED + number))
    views.save_segments()
    views.save_pools()
    for _ in range(ROUNDS):
        for name in ("paths", "paths", "paths", "heatmap", "change", "overlap", "why", "near_by", "waits", "cycle"):
            getattr(views, name)()
    if views.w.failed:
        print(f"world {number}: PANORAMA_SEED={SEED + number}")
        break
    if number + 1 < WORLDS:
        views.w.remove()
views.w.finish()
