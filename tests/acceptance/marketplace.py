# SPDX-License-Identifier: GPL-3.0-or-later
"""Leads and deals of an invented marketplace: funnel, breakdown, loss reasons and segments against a slow calculation."""
import csv
import datetime
import os
import random
import statistics
import zoneinfo

from cli import Workspace, random_seed

SEED = random_seed()
print(f"marketplace: PANORAMA_SEED={SEED}")
rng = random.Random(SEED)
ZONE = zoneinfo.ZoneInfo("America/Sao_Paulo")
ORIGINS = ["organic_search", "paid_search", "social", "email", "", "display", "other"]
REASONS = ["price", "no answer", "competitor"]
FROM, TO, NOW = datetime.date(2017, 7, 1), datetime.date(2018, 6, 1), datetime.datetime(2018, 6, 10, tzinfo=datetime.timezone.utc)
WINDOW = 45



def start_of(day):
    """The start of a day in the zone, in UTC; arithmetic on UTC knows no daylight saving."""
    return datetime.datetime.combine(day, datetime.time(), ZONE).astimezone(datetime.timezone.utc)


w = Workspace("--time-zone", "America/Sao_Paulo", "--currency", "BRL", "--region", "BR")
w.now = NOW.isoformat()
leads, deals, lost = [], [], []
for number in range(3000):
    day = datetime.date(2017, 6, 1) + datetime.timedelta(days=rng.randrange(380))
    leads.append({"lead_id": f"L{number:05}", "first_contact_date": day.isoformat(), "landing_page_id": f"p{rng.randrange(9)}", "origin": rng.choice(ORIGINS)})
    if rng.random() < 0.3:
        won = (start_of(day) + datetime.timedelta(seconds=rng.randrange(86400 * 90))).astimezone(ZONE)
        won = won.replace(fold=0)  # a doubled reading is the first
        deals.append({"lead_id": f"L{number:05}", "seller_id": f"S{number}", "won_date": won.strftime("%d/%m/%Y %H:%M:%S"), "declared_monthly_revenue": f"{rng.randrange(0, 9000000) / 100:,.2f}", "at": won})
    elif rng.random() < 0.5:
        at = start_of(day) + datetime.timedelta(days=rng.randrange(80), hours=3)
        lost.append({"lead_id": f"L{number:05}", "when": str(int(at.timestamp() * 1000)), "reason": rng.choice(REASONS), "at": at})


def write(name, rows, delimiter=",", encoding="utf-8-sig"):
    path = os.path.join(w.folder, name)
    with open(path, "w", encoding=encoding, newline="") as out:
        columns = [c for c in rows[0] if c != "at"]
        table = csv.writer(out, delimiter=delimiter)
        table.writerow(columns)
        table.writerows([[r[c] for c in columns] for r in rows])
    return path


def mapping(kind, fields):
    return w.file("m.json", {"format": "panorama.mapping/1", "kind": kind, "source": "leads",
                             "file": {"encoding": "auto", "delimiter": "auto", "sheet": None, "header_row": 1}, "fields": fields})


report = w.cli("import", write("leads.csv", leads), "--map", mapping("events", {
    "event": {"value": "lead"}, "time": {"column": "first_contact_date", "format": "yyyy-MM-dd", "zone": "America/Sao_Paulo"},
    "id.lead_no": {"column": "lead_id"}, "channel": {"column": "origin", "empty": "unknown"}, "prop.landing_page": {"column": "landing_page_id"}}))
w.check("leads", (report["rows_read"], report["created"], report["rows_rejected"]), (3000, 3000, 0))
w.cli("import", write("deals.csv", deals, ";", "utf-16"), "--map", mapping("orders", {
    "order_id": {"column": "seller_id"}, "time": {"column": "won_date", "format": "dd/MM/yyyy HH:mm:ss", "zone": "America/Sao_Paulo"},
    "id.lead_no": {"column": "lead_id"}, "value": {"column": "declared_monthly_revenue", "format": "#,##0.00"}, "status": {"value": "won"}}))
w.cli("import", write("lost.tsv", lost, "\t"), "--map", mapping("events", {
    "event": {"value": "lead_lost"}, "time": {"column": "when", "format": "unix_ms"}, "id.lead_no": {"column": "lead_id"}, "prop.loss_reason": {"column": "reason"}}))

spec = {"format": "panorama.funnel/1", "name": "lead to deal", "steps": [{"event": "lead"}, {"event": "order"}], "window_days": WINDOW,
        "from": FROM.isoformat(), "to": TO.isoformat(), "breakdown": "channel", "view": "cohort"}
funnel = w.cli("funnel", "run", w.file("f.json", spec))

won = {d["lead_id"]: d["at"].astimezone(datetime.timezone.utc) for d in deals}
gone = {d["lead_id"]: d for d in lost}
window = datetime.timedelta(days=WINDOW)


def expected(rows):
    starts = {r["lead_id"]: start_of(datetime.date.fromisoformat(r["first_contact_date"])) for r in rows
              if FROM.isoformat() <= r["first_contact_date"] < TO.isoformat()}
    starts = {lead: at for lead, at in starts.items() if at <= NOW}
    reached = {lead: won[lead] - at for lead, at in starts.items() if lead in won and won[lead] <= NOW and won[lead] - at <= window}
    rest = {lead: at for lead, at in starts.items() if lead not in reached}
    still = {lead for lead, at in rest.items() if NOW < at.astimezone(datetime.timezone.utc) + window}
    reasons = {}
    for lead, at in rest.items():
        if lead in still:
            continue
        told = gone.get(lead)
        end = min(NOW, at.astimezone(datetime.timezone.utc) + window)
        name = told["reason"] if told and at <= told["at"] and told["at"].astimezone(datetime.timezone.utc) <= end else "not_given"
        reasons[name] = reasons.get(name, 0) + 1
    median = statistics.median(d.total_seconds() for d in reached.values()) if reached else None
    return len(starts), len(reached), len(still), median, reasons


def compare(what, steps, rows):
    customers, reached, still, median, reasons = expected(rows)
    w.check(f"{what}: leads", steps[0]["customers"], customers)
    w.check(f"{what}: deals", steps[1]["customers"], reached)
    w.check(f"{what}: open", steps[0]["open"], still)
    w.check(f"{what}: lost", steps[0]["lost"], customers - reached - still)
    w.check(f"{what}: median", steps[1]["median_seconds_from_previous"], median)
    w.check(f"{what}: reasons", {k: v for k, v in reason_counts(steps[0]["loss_reasons"]).items() if v}, reasons)


def reason_counts(reasons):
    return reasons if isinstance(reasons, dict) else {r.get("reason", r.get("value")): r.get("customers", r.get("count")) for r in reasons}


compare("all", funnel["steps"], leads)
for part in funnel["breakdown"]:
    compare(part["value"], part["steps"], [r for r in leads if (r["origin"] or "unknown") == part["value"]])
w.check("parts add up", sum(p["steps"][0]["customers"] for p in funnel["breakdown"]), funnel["steps"][0]["customers"])
order = [(-p["steps"][0]["customers"], p["value"]) for p in funnel["breakdown"]]
w.check("parts are ordered", order, sorted(order))

rich = w.cli("segment", "count", w.file("s.json", {"format": "panorama.segment/1", "name": "rich", "rule": {"all": [
    {"event": "order", "sum": {"property": "value", ">": 50000.005}}, {"not": {"event": "lead", "where": [{"property": "channel", "in": ["social", "unknown"]}]}}]}}), "--waterfall")
origin = {r["lead_id"]: r["origin"] or "unknown" for r in leads}
in_time = [d for d in deals if d["at"] <= NOW]
wanted = [d for d in in_time if float(d["declared_monthly_revenue"].replace(",", "")) > 50000.005]
w.check("rich", rich["count"], len([d for d in wanted if origin[d["lead_id"]] not in ("social", "unknown")]))
w.check("lines", [line["path"] for line in rich["lines"]], ["/rule", "/rule/all/0", "/rule/all/1", "/rule/all/1/not"])
w.check("first line", rich["lines"][1]["after"], len(wanted))
w.finish()
