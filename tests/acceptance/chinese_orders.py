# SPDX-License-Identifier: GPL-3.0-or-later
"""A Chinese order export (GB18030, amounts with commas, phones in many spellings): orders, people, consents, spend."""
import csv
import datetime
import os
import random

from cli import Workspace, random_seed

SEED = random_seed()
print(f"chinese_orders: PANORAMA_SEED={SEED}")
rng = random.Random(SEED)
w = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY")
w.now = "2026-06-30T12:00:00+08:00"
PHONES = [f"1{rng.choice('3578')}{rng.randrange(10):01}{i:08}" for i in range(400)]


def spelled(phone):
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    return rng.choice([phone, f"+86 {phone[:3]} {phone[3:7]} {phone[7:]}", f"0086{phone}", f"{phone[:3]}-{phone[3:7]}-{phone[7:]}", phone.translate(wide), f" {phone}\u3000"])


orders, truth = [], {}
for number in range(2500):
    phone = rng.choice(PHONES)
    at = datetime.datetime(2025, 7, 1) + datetime.timedelta(seconds=rng.randrange(86400 * 380))
    cents = rng.randrange(100, 20000000)
    bad = rng.random() < 0.02
    member = f"M{PHONES.index(phone) // 2:05}" if rng.random() < 0.3 else ""
    orders.append(["TB%06d" % number, at.strftime("%Y/%m/%d %H:%M").replace("/0", "/"), "一二三" if bad else f"{cents / 100:,.2f}", spelled(phone), member,
                   rng.choice(["交易成功", "已关闭", "等待发货"]), rng.choice(["天猫", "抖音小店", ""]), "备注：\"送礼\"\n请包装" if rng.random() < 0.1 else "无"])
    if not bad:
        truth["TB%06d" % number] = (at.replace(second=0), cents, phone, member)
path = os.path.join(w.folder, "orders.csv")
with open(path, "w", encoding="gb18030", newline="") as out:
    table = csv.writer(out)
    table.writerow(["订单编号", "下单时间", "实付金额", "收货人手机", "会员号", "订单状态", "店铺", "买家留言"])
    table.writerows(orders)
mapping = {"format": "panorama.mapping/1", "kind": "orders", "source": "天猫旗舰店", "fields": {
    "order_id": {"column": "订单编号"}, "time": {"column": "下单时间", "format": "yyyy/M/d HH:mm"}, "value": {"column": "实付金额", "format": "#,##0.00"},
    "id.phone": {"column": "收货人手机"}, "id.member_no": {"column": "会员号"}, "channel": {"column": "店铺", "empty": "其他"},
    "status": {"column": "订单状态", "map": {"交易成功": "completed", "*": "open"}}, "prop.message": {"column": "买家留言"}}}
report = w.cli("import", path, "--map", w.file("m.json", mapping), "--rejects", os.path.join(w.folder, "rejects.csv"), status=3)
w.check("rows", (report["rows_read"], report["rows_accepted"]), (2500, len(truth)))
with open(os.path.join(w.folder, "rejects.csv"), encoding="utf-8-sig", newline="") as text:
    rejects = list(csv.reader(text))
w.check("rejects", len(rejects) - 1, 2500 - len(truth))
w.check("rejects name the column", {r[1] for r in rejects[1:]}, {"实付金额"})
lines, line = {}, 2
for row in orders:
    lines[row[0]] = line
    line += 1 + row[7].count("\n")
w.check("rejects name the line", {(int(r[0]), r[3]) for r in rejects[1:]}, {(lines[o[0]], o[0]) for o in orders if o[0] not in truth})

parent = {}


def root(x):
    while parent.setdefault(x, x) != x:
        x = parent[x]
    return x


for order, (at, cents, phone, member) in truth.items():
    root(phone)
    if member:
        parent[root(phone)] = root("m" + member)
people = len({root(phone) for _, _, phone, _ in truth.values()})
resolved = w.cli("identity", "resolve", "--link-above", "1", "--review-above", "1")
w.check("customers", resolved["customers"], people)
everybody = {"all": []}
w.check("everybody", w.cli("segment", "count", w.file("s.json", {"format": "panorama.segment/1", "name": "s", "rule": everybody}))["count"], people)
now = datetime.datetime(2026, 6, 30, 12)
sums, seen = {}, set()
for order, (at, cents, phone, member) in truth.items():
    if at <= now:
        seen.add(root(phone))
    if now - datetime.timedelta(days=90) < at <= now:
        sums[root(phone)] = sums.get(root(phone), 0) + cents
rule = {"event": "order", "sum": {"property": "value", ">=": 300000.00}, "last_days": 90}
w.check("90 days of money", w.cli("segment", "count", w.file("s.json", {"format": "panorama.segment/1", "name": "s", "rule": rule}))["count"], sum(v >= 30000000 for v in sums.values()))
w.check("anybody with an order", w.cli("segment", "count", w.file("s.json", {"format": "panorama.segment/1", "name": "s", "rule": {"event": "order"}}))["count"], len(seen))
some = next(iter(truth.values()))[2]
shown = w.cli("customer", "show", "phone:" + some)
w.check("found by phone", bool(shown), True)
rfm = w.cli("rfm", "run")
totals = {}
for order, (at, cents, phone, member) in truth.items():
    if at <= now:
        totals.setdefault(root(phone), []).append((at, cents))
w.check("rfm monetary", sorted(round(float(c["monetary"]) * 100) for c in rfm["customers"]), sorted(sum(c for _, c in t) for t in totals.values()))
w.check("rfm recency", sorted(c["recency_days"] for c in rfm["customers"]), sorted((now - max(a for a, _ in t)).days for t in totals.values()))
before = w.export()
w.check("orders exported", {(o["order_id"], o["value"]) for o in before["orders"]}, {(k, f"{v[1] // 100}.{v[1] % 100:02}") for k, v in truth.items()})
again = w.cli("import", path, "--map", w.file("m.json", mapping), status=3)
w.check("again unchanged", (again["unchanged"], again["created"], again["updated"]), (len(truth), 0, 0))
w.check("export unchanged", w.export(), before)
w.cli("import", "rollback", again["import_id"])
w.cli("import", "rollback", report["import_id"])
w.check("rolled back", {k: len(v) for k, v in w.export().items() if v and k != "documents"}, {})
kept = [os.path.join(place, f) for place, _, files in os.walk(w.folder) for f in files if "w.panorama" in os.path.join(place, f)]  # backups too
raw = b"".join(open(path, "rb").read() for path in kept)
w.check("no phone is readable", [p for p in PHONES[:50] if p.encode() in raw or p.encode("utf-16-le") in raw], [])
w.finish()
