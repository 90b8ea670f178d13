# SPDX-License-Identifier: GPL-3.0-or-later
"""Explanations with the nearest miss, sentences, who is one rule away, size over time, funnels' people, tags."""
import csv
import os

from cli import Workspace

w = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY", "--region", "CN")
w.now = "2026-06-30T12:00:00+08:00"


def load(kind, rows):
    path = os.path.join(w.folder, "rows.csv")
    with open(path, "w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)
    types = {"attr.score": {"type": "number"}}
    fields = {c: {"column": c, **types.get(c, {})} for c in rows[0]}
    w.cli("import", path, "--map", w.file("m.json", {"format": "panorama.mapping/1", "kind": kind, "source": "crm", "fields": fields}))


def segment(rule, name="s"):
    return w.file("s.json", {"format": "panorama.segment/1", "name": name, "rule": rule})


load("customers", [["key", "id.phone", "attr.score", "attr.city", "tag.gold", "tag.vip"], ["a", "13800138000", "2", "上海", "1", "1"], ["b", "13800138001", "5", "北京", "1", "1"], ["c", "13800138002", "", "上海", "0", "0"]])
load("events", [["key", "event", "time", "id.phone", "prop.n"], ["1", "visit", "2026-05-27T12:00:00+08:00", "13800138000", "1"], ["2", "visit", "2026-06-20T12:00:00+08:00", "13800138001", "2"],
                ["3", "lead", "2026-06-21T12:00:00+08:00", "13800138001", ""], ["4", "visit", "2026-06-10T12:00:00+08:00", "13800138002", "4"]])
recent = {"event": "visit", "last_days": 30}


def why(rule, customer):
    return w.cli("segment", "explain", segment(rule), "--customer", customer)["change"]


miss = why({"all": [recent]}, "crm/a")
w.check("days", (miss[0]["miss"], miss[0]["words"]), ({"measure": "days_since_latest", "of": "visit", "found": 34, "limit": 30}, "34 days since the latest “visit”; the rule says at most 30 days"))
w.check("count", why({"event": "visit", "count": {">=": 2}}, "crm/a")[0]["words"], "1 times “visit”; the rule says it is at least 2")
w.check("value", why({"attribute": "score", ">=": 3}, "crm/a")[0]["words"], "score is 2; the rule says it is at least 3")
w.check("unknown", why({"attribute": "score", ">=": 3}, "crm/c")[0]["words"], "score is not known; the rule says it is at least 3")
w.check("sum", why({"event": "visit", "sum": {"property": "n", ">": 1.5}}, "crm/a")[0]["miss"]["found"], "1")
w.check("tag", why({"tag": "gold"}, "crm/c")[0]["words"], "not so: has the tag “gold”")
w.check("never", why({"event": "lead", "last_days": 5}, "crm/a")[0]["words"], "no “lead” at all")

rule = {"all": [{"any": [{"attribute": "city", "in": ["上海", "北京"]}, {"tag": "gold"}]}, {"not": {"event": "order", "count": {">": 2}, "last_days": 90}}, {"event": "visit", "where": [{"property": "n", "between": [1, 3]}]}]}
said = w.cli("segment", "sentence", segment(rule))["sentences"]
w.check("en", said["en"], "(city is one of “上海” or “北京” or has the tag “gold”) and not true: did “order” in the last 90 days, number of times is above 2 and did “visit” with n is between 1 and 3")
w.check("zh_CN", said["zh_CN"], "(city是“上海”或“北京”之一或有标签“gold”)且不满足:发生过“order”,在最近90天内,次数大于2且发生过“visit”(其中n在1到3之间)")
w.check("zh_TW", said["zh_TW"].startswith("(city是「上海」或「北京」之一或有標籤「gold」)且不符合:"), True)

near = w.cli("segment", "near", segment({"all": [recent, {"attribute": "score", ">=": 3}]}), "--line", "/rule/all/1")
w.check("near", ([line["people"] for line in near["lines"]], near["people"], len(near["members"])), ([0, 1], 1, 1))
trend = w.cli("segment", "trend", segment(recent), "--from", "2026-05-01", "--to", "2026-08-01", "--every", "month")["points"]
w.check("trend", [(p["date"], p["count"]) for p in trend], [("2026-05-31", 1), ("2026-06-30", 2)])

funnel = w.file("f.json", {"format": "panorama.funnel/1", "name": "f", "steps": [{"event": "visit"}, {"event": "lead"}], "from": "2026-05-01", "to": "2026-07-01", "window_days": 5})
saved = w.cli("funnel", "save", funnel)["id"]
w.check("list", w.cli("funnel", "list")["funnels"], [{"id": saved, "name": "f"}])
lost = w.cli("funnel", "members", saved, "--step", 1, "--state", "lost", "--save", "lost after visit")
w.check("lost", (lost["count"], w.cli("segment", "count", lost["segment"])["count"]), (2, 2))
months = w.cli("funnel", "trend", saved, "--every", "month")["points"]
w.check("months", [[s["customers"] for s in p["steps"]] for p in months], [[1, 0], [2, 1]])
waits = w.cli("funnel", "run", saved, "--waits")["waits"]
w.check("waits", (waits[0]["customers"], waits[0]["quantiles"]["p50"], sum(c["customers"] for c in waits[0]["histogram"])), (1, 86400, 1))

w.cli("tag", "save", w.file("t.json", {"format": "panorama.tags/1", "tags": [{"name": "gold", "group": "value", "owner": "Li", "origin": "rule", "half_life_days": 7}]}))
gold = w.cli("segment", "save", segment({"all": [{"tag": "gold"}, {"attribute": "city", "known": True}]}, "gold people"))["id"]
tags = {t["tag"]: t for t in w.cli("tag", "list")["tags"]}
w.check("tags", (tags["gold"]["people"], tags["gold"]["group"], tags["gold"]["used_by"], tags["vip"]["used_by"]), (2, "value", [{"kind": "segment", "id": gold, "name": "gold people"}], []))
audit = w.cli("tag", "audit")
w.check("audit", (audit["unused"], audit["unowned"], [(o["a"], o["b"]) for o in audit["overlapping"]]), (["vip"], ["vip"], [("gold", "vip")]))
w.cli("tag", "rename", "gold", "金卡")
w.check("renamed", (w.cli("segment", "count", gold)["count"], [t["tag"] for t in w.cli("tag", "list")["tags"]]), (2, ["vip", "金卡"]))
w.cli("tag", "rename", "gold", "x", status=1)
# Two tags become one: what was said about the one that stays stays, and remembered mappings, lists and rules can be read.
w.cli("tag", "save", w.file("t.json", {"format": "panorama.tags/1", "tags": [{"name": "金卡", "owner": "Li", "half_life_days": 7}, {"name": "vip", "owner": "Wu"}]}))
for bad in ("x\ty", "", "n" * 201, "vip"):
    w.cli("tag", "rename", "vip", bad, status=1)
w.cli("tag", "rename", "金卡", "vip")
w.check("one", [(t["tag"], t["people"], t["owner"], t["half_life_days"]) for t in w.cli("tag", "list")["tags"]], [("vip", 2, "Wu", None)])
w.check("renamed again", (w.cli("tag", "rename", "vip", "gold")["records"], w.cli("segment", "count", gold)["count"]), (2, 2))
with open(os.path.join(w.folder, "people.csv"), "w", encoding="utf-8") as out:
    out.write("key,id.phone,attr.score,attr.city,tag.gold,tag.vip\n")
known = w.cli("import", "propose", out.name)["mapping"]["fields"]
w.check("remembered", {name: field["column"] for name, field in known.items() if name.startswith("tag.")}, {"tag.金卡": "tag.gold", "tag.gold": "tag.vip"})
# Files in Traditional Chinese are known by their columns as well.
taiwan = os.path.join(w.folder, "taiwan.csv")
with open(taiwan, "w", encoding="utf-8") as file:
    file.write("訂單編號,下單時間,行動電話,金額,訂單狀態\nO1,2026-06-20 12:00:00,0912345678,100.50,已付款\n")
proposal = w.cli("import", "propose", taiwan)["mapping"]
w.check("traditional", (proposal["kind"], {name: field["column"] for name, field in proposal["fields"].items()}),
        ("orders", {"order_id": "訂單編號", "time": "下單時間", "id.phone": "行動電話", "value": "金額", "status": "訂單狀態"}))
# Columns that share a name are left out of a proposal, so that it can be run.
twice = os.path.join(w.folder, "twice.csv")
with open(twice, "w", encoding="utf-8") as file:
    file.write("customer_id,phone,note,note\n1,13800138077,a,b\n")
proposal = w.cli("import", "propose", twice, "--kind", "customers")["mapping"]
w.check("twice", [f["column"] for f in proposal["fields"].values() if f["column"] == "note"], [])
w.check("can be run", w.cli("import", twice, "--map", w.file("twice.json", proposal), "--dry-run")["rows_accepted"], 1)
# Combinations stand in the order of their names, however they were given.
scored, city = w.file("b.json", {"format": "panorama.segment/1", "rule": {"attribute": "score", "known": True}}), w.file("a.json", {"format": "panorama.segment/1", "rule": {"attribute": "city", "=": "上海"}})
w.check("overlap", [(s["segments"], s["only"], s["count"]) for s in w.cli("segment", "overlap", scored, city)["sets"]], [([city], 1, 2), ([city, scored], 1, 1), ([scored], 1, 2)])
# Somebody known by events alone goes by the key of the implicit record as well.
load("events", [["key", "event", "time", "id.phone", "id.device"], ["9", "call", "2026-06-20T12:00:00+08:00", "13800138009", "d1"]])
for name in ("crm/~device:d1,phone:+8613800138009", "phone:13800138009"):
    w.check(name, [line["holds"] for line in w.cli("segment", "explain", segment({"event": "call"}), "--customer", name)["lines"]], [True])
w.cli("segment", "explain", segment({"event": "call"}), "--customer", "crm/~phone:+8613800138009", status=1)
# Somebody with two records counts once, by the later of them; the tag is old for the other one.
w.cli("tag", "save", w.file("t.json", {"format": "panorama.tags/1", "tags": [{"name": "gold", "half_life_days": 7}]}))
w.now = "2026-07-07T12:00:00+08:00"
load("customers", [["key", "id.phone", "tag.gold", "tag.new"], ["a2", "13800138000", "1", "1"], ["a3", "13800138000", "1", "1"]])
tags = {t["tag"]: (t["people"], t["weight"], t["days_since"]) for t in w.cli("tag", "list")["tags"]}
w.check("weights", tags, {"gold": (2, 1.5, 0), "new": (1, 1, 0)})
w.now = "2026-06-30T12:00:00+08:00"
w.check("before it came", {t["tag"]: t["days_since"] for t in w.cli("tag", "list")["tags"]}, {"gold": 0, "new": 0})
w.finish()
