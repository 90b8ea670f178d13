# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrong rules and journeys: status 1, and `where` is the JSON pointer of the wrong place into the file as written."""
import json
import os
import subprocess

from cli import BIN, Workspace

w = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY", "--region", "CN")
A = {"attribute": "a", "=": 1}
TWO = [{"event": "a"}, {"event": "b"}]


def nested(levels):
    node = A
    for _ in range(levels - 1):
        node = {"not": node}
    return node


def where_of(text, *command):
    path = os.path.join(w.folder, "x.json")
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    done = subprocess.run([os.path.join(BIN, "panorama-cli"), *command, path, "--json", "--workspace", w.path], capture_output=True, text=True, timeout=60)
    answer = json.loads(done.stdout)
    return answer["error"]["where"] if done.returncode == 1 else done.returncode


def document(**members):
    return json.dumps({"format": "panorama.segment/1", "name": "x", **members})


for rule, where in [
    ({"attribute": "a"}, "/rule"), ({"attribute": "a", "tag": "x", "=": 1}, "/rule/tag"), ({"tag": "a", "=": 1}, "/rule/="), ({}, "/rule"), ([], "/rule"), (None, "/rule"),
    ({"all": {}}, "/rule/all"), ({"all": [A], "any": []}, "/rule/any"), ({"not": [A]}, "/rule/not"), ({"any": [{"all": [{"not": {"attribute": "a"}}]}]}, "/rule/any/0/all/0/not"),
    ({"attribute": "a", "between": [1]}, "/rule/between"), ({"attribute": "a", "in": [None]}, "/rule/in/0"), ({"attribute": "a", "=": None}, "/rule/="),
    ({"attribute": "a", "contains": 5}, "/rule/contains"), ({"attribute": "a", "known": "yes"}, "/rule/known"), ({"attribute": "name", "<": "x"}, "/rule/<"), ({"consent": "fax"}, "/rule/consent"),
    ({"event": "e", "where": [{"property": "p", "=": 1}, {}]}, "/rule/where/1"), ({"event": "e", "where": [{"property": "p"}]}, "/rule/where/0"), ({"event": "e", "count": {}}, "/rule/count"),
    ({"event": "e", "count": {">=": "x"}}, "/rule/count/>="), ({"event": "e", "sum": {"property": "value"}}, "/rule/sum"), ({"event": "e", "sum": {"property": "n", ">": 1, "currency": "CNY"}}, "/rule/sum/currency"),
    ({"event": "e", "last_days": 0}, "/rule/last_days"), ({"event": "e", "last_days": 5, "from": "2026-01-01"}, "/rule/from"), ({"event": "e", "last_days": 5, "to": "2026-01-01"}, "/rule/to"),
    ({"event": "e", "from": "2026-02-30"}, "/rule/from"), ({"sequence": TWO[:1]}, "/rule/sequence"), ({"sequence": TWO * 6}, "/rule/sequence"), ({"sequence": [{"event": "a"}, {"event": "b", "count": {"=": 1}}]}, "/rule/sequence/1/count"),
    ({"sequence": TWO, "within_days": -1}, "/rule/within_days"), ({"segment": "S9"}, "/rule/segment"), ({"pool": "x"}, "/rule/pool"), ({"lifecycle": "x"}, "/rule/lifecycle"),
    ({"rfm": {}}, "/rule/rfm"), ({"rfm": {"r": [5, 6]}}, "/rule/rfm/r/1"), ({"rfm": {"r": [5], "x": []}}, "/rule/rfm/x"), ({"rfm": {"x": [1]}}, "/rule/rfm/x"), ({"nothing": 1}, "/rule/nothing"),
    (nested(64), 0), (nested(65), "/rule" + "/not" * 64), ({"all": [A] * 999}, 0), ({"all": [{"all": []}] * 1000}, "/rule/all/999"),
    ({"event": "e", "from": "2026-02-01", "to": "2026-01-01"}, 0), ({"attribute": "a", "in": []}, 0), ({"all": []}, 0), ({"any": []}, 0),
]:
    w.check(json.dumps(rule)[:100], where_of(document(rule=rule), "segment", "count"), where)
for text, where in [('{"format":"panorama.segment/1","rule":{"all":[]},"rule":{"any":[]}}', "/rule"), ('{"format":"panorama.segment/1","rule":{"all":[{"tag":"a","tag":"b"}]}}', "/rule/all/0/tag"),
                    ("{bad", "/"), ('{"format":"panorama.segment/2","rule":{"all":[]}}', "/format"), (document(), "/"), (document(rule={"all": []}, extra=1), "/extra"),
                    ('{"format":"panorama.segment/1","rule":{"all":[/* c */]}}', "/"), (document(rule={"attribute": "a", "=": 1, "x/y~z": 2}), "/rule/x~1y~0z")]:
    w.check(text[:100], where_of(text, "segment", "count"), where)

FUNNEL = {"format": "panorama.funnel/1", "name": "f", "steps": TWO, "from": "2026-01-01", "to": "2026-02-01"}
for change, where in [({"steps": []}, "/steps"), ({"steps": TWO * 11}, "/steps"), ({"steps": [{"event": "a", "count": 1}]}, "/steps/0/count"), ({"steps": [TWO[0], {"where": []}]}, "/steps/1"),
                      ({"window_days": -1}, "/window_days"), ({"from": "x"}, "/from"), ({"view": "x"}, "/view"), ({"breakdown": 5}, "/breakdown"), ({"segment": "S9"}, "/segment"),
                      ({"segment": {"format": "panorama.segment/1", "rule": {"all": [{"attribute": "a"}]}}}, "/segment/rule/all/0"), ({"extra": 1}, "/extra"), ({"from": "2026-03-01"}, 0)]:
    w.check(f"funnel {change}", where_of(json.dumps({**FUNNEL, **change}), "funnel", "run"), where)
# A leaf on a funnel asks for what the funnel has: the place is the leaf's member, of a saved funnel the leaf.
for leaf, where in [({"step": 3}, "/rule/all/0/step"), ({"step": 1, "value": "x"}, "/rule/all/0/value"), ({"step": 2}, 0), ({"step": 0}, "/rule/all/0/step")]:
    w.check(f"leaf {leaf}", where_of(document(rule={"all": [{"funnel": FUNNEL, "state": "lost", **leaf}]}), "segment", "count"), where)
saved = w.cli("funnel", "save", w.file("f.json", FUNNEL))["id"]
w.check("step of a saved funnel", where_of(document(rule={"not": {"funnel": saved, "step": 3}}), "segment", "count"), "/rule/not")
RETENTION = {"format": "panorama.retention/1", "start": {"event": "a"}, "return": {"event": "b"}, "period": "day", "from": "2026-01-01", "to": "2026-02-01"}
for change, where in [({"period": "year"}, "/period"), ({"start": {}}, "/start"), ({"return": 5}, "/return"), ({"segment": []}, "/segment")]:
    w.check(f"retention {change}", where_of(json.dumps({**RETENTION, **change}), "retention", "run"), where)
TOUCHES = {"format": "panorama.attribution/1", "conversion": {"event": "order"}, "touch": {"event": ["a"], "by": "channel"}}
for change, where in [({"models": ["first", "x"]}, "/models/1"), ({"touch": {"event": "a", "by": "x"}}, "/touch/by"), ({"lookback_days": -1}, "/lookback_days"), ({"position": [1, 1, 1]}, "/position"), ({"order": 0}, "/order")]:
    w.check(f"attribution {change}", where_of(json.dumps({**TOUCHES, **change}), "attribution", "run"), where)

# A circle of saved segments is refused where it closes.
first = w.cli("segment", "save", w.file("a.json", {"format": "panorama.segment/1", "name": "a", "rule": {"all": []}}))["id"]
second = w.cli("segment", "save", w.file("b.json", {"format": "panorama.segment/1", "name": "b", "rule": {"not": {"segment": first}}}))["id"]
w.check("a circle", where_of(document(name="a", rule={"any": [A, {"segment": second}]}), "segment", "save"), "/rule/any/1/segment")
w.check("itself", where_of(document(name="a", rule={"segment": first}), "segment", "save"), "/rule/segment")
# Saved segments count for themselves.
deep = w.cli("segment", "save", w.file("d.json", {"format": "panorama.segment/1", "name": "deep", "rule": nested(64)}))["id"]
w.check("deep in deep", where_of(document(rule={"not": {"segment": deep}}), "segment", "count"), 0)
w.finish()
