# SPDX-License-Identifier: GPL-3.0-or-later
"""Funnels, retention, attribution and RFM by the letter of contract.md section 6: every chain is tried."""
import datetime
import statistics

from random_world import D, DAY
from rule_oracle import RuleOracle, text_of


class JourneyOracle(RuleOracle):
    def people_of(self, spec):
        segment = spec.get("segment")
        rule = self.saved[segment]["rule"] if isinstance(segment, str) else segment["rule"] if segment else {"all": []}
        return [p for keys, p in self.world.people.items() if self.holds(rule, p)]

    # --- funnel --------------------------------------------------------------------------------------------------------
    def chain(self, spec, events):
        """The counted chain as indexes into `events`, which stand in the order of the canonical export."""
        if spec.get("order", "ordered") != "ordered":
            return self.other_chain(spec, events)
        first, last = self.instant(spec["from"]), self.instant(spec["to"])
        window = D(str(spec.get("window_days", 30))) * DAY
        fits = [[i for i, e in enumerate(events) if self.matches(s, e)] for s in spec["steps"]]
        best = []

        def better(chain):
            return len(chain) > len(best) or (len(chain) == len(best) and [events[i]["rank"] for i in chain] < [events[i]["rank"] for i in best])

        def extend(chain):
            nonlocal best
            if better(chain):
                best = list(chain)
            if len(chain) == len(fits):
                return
            for i in fits[len(chain)]:
                time = events[i]["time"]
                if i in chain or time < events[chain[-1]]["time"] or time - events[chain[0]]["time"] > window:
                    continue
                if spec.get("view") != "period" or time < last:
                    extend(chain + [i])

        for start in fits[0]:
            if first <= events[start]["time"] < last:
                extend([start])
        return best

    def other_chain(self, spec, events):
        """Strict: a run without anything between. Any: as many steps as distinct events can fill, in any order."""
        first, last = self.instant(spec["from"]), self.instant(spec["to"])
        window, steps = D(str(spec.get("window_days", 30))) * DAY, spec["steps"]
        strict, best = spec["order"] == "strict", []
        for start, event in enumerate(events):
            if not first <= event["time"] < last or not any(self.matches(s, event) for s in (steps[:1] if strict else steps)):
                continue
            usable = [i for i in range(start, len(events)) if events[i]["time"] - event["time"] <= window and (spec.get("view") != "period" or events[i]["time"] < last)]
            chain = self.run_of(steps, events, usable) if strict else self.filling(steps, events, usable)
            if len(chain) > len(best):
                best = chain
        return best

    def run_of(self, steps, events, usable):
        length = 0
        while length < min(len(steps), len(usable)) and self.matches(steps[length], events[usable[length]]):
            length += 1
        return usable[:length]

    def filling(self, steps, events, usable):
        """The k-th event is the last of the shortest beginning that fills k steps."""
        sets, chain = {frozenset()}, []
        for i in usable:
            fits = [k for k, step in enumerate(steps) if self.matches(step, events[i])]
            sets |= {filled | {k} for filled in sets for k in fits if k not in filled}
            if max(map(len, sets)) > len(chain):
                chain.append(i)
        return chain

    def is_open(self, spec, events):
        first, last = self.instant(spec["from"]), self.instant(spec["to"])
        window = D(str(spec.get("window_days", 30))) * DAY
        for event in events:
            if any(self.matches(s, event) for s in (spec["steps"] if spec.get("order") == "any" else spec["steps"][:1])) and first <= event["time"] < last:
                end = event["time"] + window
                if self.world.as_of < (min(end, last) if spec.get("view") == "period" else end):
                    return True
        return False

    def loss_reason(self, spec, events, chain):
        reached, start = events[chain[-1]]["time"], events[chain[0]]["time"]
        window = D(str(spec.get("window_days", 30))) * DAY
        for event in reversed(events):
            if "loss_reason" in event["props"] and event["time"] >= reached and event["time"] - start <= window:
                return text_of(event["props"]["loss_reason"])
        return "not_given"

    def group(self, spec, person, events, chain):
        by = spec["breakdown"]
        if by == "first_touch_channel":
            value = next((e["props"]["channel"] for e in events if "channel" in e["props"]), None)
        elif by in ("channel", "campaign"):
            value = events[chain[0]]["props"].get(by)
        else:
            value = person["attributes"].get(by.removeprefix("attribute:"))
        return value and (text_of(value) if value[0] != "time" else value[1])

    def funnel(self, spec):
        groups, everybody = {}, []
        for person in self.people_of(spec):
            chain = self.chain(spec, person["seen"])
            if not chain:
                continue
            found = (chain, person)
            everybody.append(found)
            if spec.get("breakdown"):
                groups.setdefault(self.group(spec, person, person["seen"], chain), []).append(found)
        return self.figures(spec, everybody), {value: self.figures(spec, found) for value, found in groups.items()}

    def figures(self, spec, found):
        steps = []
        for k in range(len(spec["steps"])):
            here = [(c, p) for c, p in found if len(c) > k]
            stopped = [(c, p) for c, p in here if len(c) == k + 1] if k + 1 < len(spec["steps"]) else []
            lost = [(c, p) for c, p in stopped if not self.is_open(spec, p["seen"])]
            reasons = {}
            for c, p in lost:
                reason = self.loss_reason(spec, p["seen"], c)
                reasons[reason] = reasons.get(reason, 0) + 1
            waits = [(p["seen"][c[k]]["time"] - p["seen"][c[k - 1]]["time"]) / 1e6 for c, p in here] if k else []
            steps.append({"event": spec["steps"][k]["event"], "customers": len(here), "lost": len(lost), "open": len(stopped) - len(lost), "loss_reasons": reasons,
                          "median_seconds_from_previous": statistics.median(waits) if waits else None,
                          "rate_from_previous": len(here) / steps[-1]["customers"] if k and steps[-1]["customers"] else None,
                          "rate_from_first": len(here) / (steps[0]["customers"] if k else len(here)) if (steps[0]["customers"] if k else len(here)) else None})
        return steps

    # --- retention -----------------------------------------------------------------------------------------------------
    def period_start(self, time, period):
        day = self.world.local_date(time)
        if period == "month":
            return day.replace(day=1)
        if period == "day":
            return day
        first = {"mon": 0, "sun": 6, "sat": 5}[self.world.week_starts]
        return day - datetime.timedelta(days=(day.weekday() - first) % 7)

    def periods_between(self, first, last, period):
        if period == "month":
            return (last.year - first.year) * 12 + last.month - first.month
        return (last - first).days // (7 if period == "week" else 1)

    def retention(self, spec):
        first, last = self.instant(spec["from"]), self.instant(spec["to"])
        cohorts = {}
        for person in self.people_of(spec):
            starts = [e["time"] for e in person["seen"] if self.matches(spec["start"], e) and first <= e["time"] < last]
            if not starts:
                continue
            start = self.period_start(min(starts), spec["period"])
            back = {self.periods_between(start, self.period_start(e["time"], spec["period"]), spec["period"]) for e in person["seen"] if self.matches(spec["return"], e)}
            cohort = cohorts.setdefault(start.isoformat(), [0, {}])
            cohort[0] += 1
            if spec.get("mode") == "rolling":
                back = set(range(max(back, default=-1) + 1))
            for k in back:
                if k >= 0:
                    cohort[1][k] = cohort[1].get(k, 0) + 1
        return {start: (count, cells) for start, (count, cells) in sorted(cohorts.items())}

    # --- attribution ---------------------------------------------------------------------------------------------------
    def touches(self, spec):
        """For each counted conversion: (value, [(channel, age in µs), …])."""
        names = spec["touch"]["event"]
        lookback = D(str(spec.get("lookback_days", 30))) * DAY
        for person in self.people_of(spec):
            events, previous = person["seen"], None
            for conversion in (e for e in events if self.matches(spec["conversion"], e)):
                t = conversion["time"]
                found = [(e["props"].get("channel"), t - e["time"]) for e in events
                         if e["name"] in names and t - lookback <= e["time"] <= t
                         and not (spec.get("after_conversion") == "reset" and previous is not None and e["time"] <= previous)]
                previous = t
                if ("from" not in spec or t >= self.instant(spec["from"])) and ("to" not in spec or t < self.instant(spec["to"])):
                    yield conversion["value"] or D(0), found

    def weights(self, spec, model, touches):
        n = len(touches)
        if model in ("first", "last"):
            return [float(i == (0 if model == "first" else n - 1)) for i in range(n)]
        if model == "linear" or (model == "position" and n <= 2):
            return [1 / n] * n
        if model == "position":
            a, b, c = spec.get("position", [0.4, 0.2, 0.4])
            return [a] + [b / (n - 2)] * (n - 2) + [c]
        raw = [2 ** (-float(age) / DAY / spec.get("half_life_days", 7)) for _, age in touches]
        return [w / sum(raw) for w in raw]

    def attribution(self, spec, model):
        """(untouched, channel) → (conversions, value)"""
        rows = {}

        def add(key, share, value):
            have = rows.get(key, (0.0, 0.0))
            rows[key] = (have[0] + share, have[1] + share * float(value))

        for value, touches in self.touches(spec):
            if not touches:
                add((True, None), 1.0, value)
                continue
            for (channel, _), share in zip(touches, self.weights(spec, model, touches)):
                add((False, channel and channel[1]), share, value)
        return rows

    # --- RFM -----------------------------------------------------------------------------------------------------------
    def rfm(self):
        rows = []
        for keys, person in self.world.people.items():
            orders = [e for e in person["seen"] if e["name"] == "order"]
            if orders:
                rows.append((keys, (self.world.as_of - max(e["time"] for e in orders)) // DAY, len(orders), sum((e["value"] or D(0) for e in orders), D(0))))
        result = {}
        for keys, recency, frequency, money in rows:
            worse = (sum(r[1] > recency for r in rows), sum(r[2] < frequency for r in rows), sum(r[3] < money for r in rows))
            result[keys] = (recency, frequency, money, *(1 + 5 * w // len(rows) for w in worse))
        return result
