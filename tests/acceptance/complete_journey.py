# SPDX-License-Identifier: GPL-3.0-or-later
"""Complete Journey (CC0), imported whole by mappings, must give the published figures."""
import json
import os

from cli import HERE, SHARED, Workspace, need_shared

need_shared()
DATA = os.path.join(SHARED, "data", "completejourney")
ANSWERS = json.load(open(os.path.join(SHARED, "data", "answers", "segments.json"), encoding="utf-8"))["completejourney"]
FILES = [("households", "demographics", "demographics"), ("campaigns", "campaign_descriptions", "campaign_descriptions"),
         ("targeted", "campaigns", "campaigns"), ("redemptions", "coupon_redemptions", "coupon_redemptions"),
         ("products", "products", "products"), ("order_lines", "transactions_sample", "transactions_sample"),
         ("purchases", "transactions_sample", "transactions_sample")]

w = Workspace("--time-zone", "America/New_York", "--currency", "USD", "--region", "US", keyed=True)
w.now = "2018-02-01T00:00:00-05:00"
for mapping, name, answer in FILES:
    wrong = 1 if name == "transactions_sample" else 0  # one amount is written 4.440892e-16, which is no plain decimal
    report = w.cli("import", os.path.join(DATA, name + ".csv"), "--map", os.path.join(HERE, "complete_journey", mapping + ".json"), status=3 if wrong else 0)
    w.check(f"{mapping}: rows", report["rows_read"], ANSWERS["rows"][answer])
    w.check(f"{mapping}: rejected", report["rows_rejected"], wrong)
report = w.cli("import", os.path.join(DATA, "transactions_sample.csv"), "--map", os.path.join(HERE, "complete_journey", "orders.json"))
w.check("baskets", report["created"], ANSWERS["transactions"]["baskets"])
again = w.cli("import", os.path.join(DATA, "coupon_redemptions.csv"), "--map", os.path.join(HERE, "complete_journey", "redemptions.json"))
w.check("the same file again is unchanged", again["unchanged"], again["rows_read"])
w.cli("identity", "resolve", "--link-above", "1", "--review-above", "1")


def count(rule):
    return w.cli("segment", "count", w.file("s.json", {"format": "panorama.segment/1", "name": "s", "rule": rule}))["count"]


w.check("households targeted", count({"event": "targeted"}), ANSWERS["households_targeted"])
w.check("households redeeming", count({"event": "redeemed"}), ANSWERS["households_redeeming"])
w.check("redeemers not targeted", count({"all": [{"event": "redeemed"}, {"not": {"event": "targeted"}}]}), 0)
w.check("households with purchases", count({"event": "order"}), ANSWERS["transactions"]["households"])
for income, people in ANSWERS["income_counts"].items():
    w.check(f"income {income}", count({"attribute": "income", "=": income}), people)
for campaign, wanted in ANSWERS["campaigns"].items():
    where = [{"property": "campaign", "=": campaign}]
    funnel = w.cli("funnel", "run", w.file("f.json", {
        "format": "panorama.funnel/1", "name": "f", "window_days": 500, "from": "2016-10-01", "to": "2018-02-01",
        "steps": [{"event": "targeted", "where": where}, {"event": "redeemed", "where": where}]}))["steps"]
    w.check(f"campaign {campaign} targeted", funnel[0]["customers"], wanted["targeted"])
    w.check(f"campaign {campaign} redeemers", funnel[1]["customers"], wanted["redeemers"])
    w.check(f"campaign {campaign} rate", funnel[1]["rate_from_first"], wanted["redemption_rate"])
rows = w.export()
redeemed = [e for e in rows["events"] if e["event"] == "redeemed"]
spans = {c["campaign"]: (c["start"], c["end"]) for c in rows["campaigns"]}
for campaign, wanted in ANSWERS["campaigns"].items():
    w.check(f"campaign {campaign} redemptions", sum(e["campaign"] == campaign for e in redeemed), wanted["redemptions"])
    w.check(f"campaign {campaign} dates", spans[campaign], (wanted["start"], wanted["end"]))
outside = sum(not spans[e["campaign"]][0] <= e["time"][:10] <= spans[e["campaign"]][1] for e in redeemed)
w.check("redemptions outside campaign dates", outside, ANSWERS["redemptions_outside_campaign_dates"])
cents = sum(round(float(e["value"]) * 100) for e in rows["events"] if e["event"] == "purchase_line")
w.check("sales", cents, round(ANSWERS["transactions"]["sales"] * 100))
w.check("products", len(rows["products"]), ANSWERS["rows"]["products"])
w.check("order lines", len(rows["order_lines"]), ANSWERS["rows"]["transactions_sample"] - 1)
w.finish()
