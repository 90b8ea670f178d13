# SPDX-License-Identifier: GPL-3.0-or-later
"""Audiences that leave: hashes by each destination's rules, only with consent, the ledger, recalls, contact lists."""
import base64
import csv
import hashlib
import os

from cli import Workspace

w = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY", "--region", "CN")
w.now = "2026-06-01T12:00:00+08:00"


def write(name, rows):
    path = os.path.join(w.folder, name)
    with open(path, "w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)
    return path


def load(name, kind, rows):
    fields = {c: {"column": c} for c in rows[0]}
    w.cli("import", write(name, rows), "--map", w.file("m.json", {"format": "panorama.mapping/1", "kind": kind, "source": "crm", "fields": fields}))


PEOPLE = [  # key, phone, mail, name, guide
    ["1", "13800138000", "Li.Lei+shop@Gmail.com", "李雷", "小王"], ["2", "13800138001", "han.mei+x@example.cn", "=HYPERLINK(1)", "小王"],
    ["3", "13800138002", "", "＋ad", "小张"], ["4", "+1 202 555 0123", "a.b@googlemail.com", "Ann", "小张"], ["5", "13800138004", "no@word.cn", "无", ""], ["6", "13800138005", "own@word.cn", "主", ""]]
load("c.csv", "customers", [["key", "id.phone", "id.email", "name", "attr.guide"], *PEOPLE])
load("n.csv", "consents", [["id.phone", "contact_channel", "state", "time"],
                           *[[p[1], "sms", "granted", "2026-01-01T00:00:00Z"] for p in PEOPLE if p[0] not in ("5",)],
                           ["13800138002", "phone", "withdrawn", "2026-02-01T00:00:00Z"]])
load("e.csv", "consents", [["id.email", "contact_channel", "state", "time"], *[[p[2], "email", "granted", "2026-01-01T00:00:00Z"] for p in PEOPLE[:2] + PEOPLE[3:4]],
                           ["own@word.cn", "email", "withdrawn", "2026-03-01T00:00:00Z"]])
# The customer's later word by phone does not outweigh the mail's own one.
load("p.csv", "consents", [["id.phone", "contact_channel", "state", "time"], ["13800138005", "email", "granted", "2026-04-01T00:00:00Z"],
                           ["13800138004", "email", "granted", "2026-12-01T00:00:00Z"]])
everybody = w.file("s.json", {"format": "panorama.segment/1", "name": "everybody", "rule": {"all": []}})


def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()


def md5(text):
    return hashlib.md5(text.encode()).hexdigest()


def b64(text):
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def exported(platform, *more):
    path = os.path.join(w.folder, platform + ".csv")
    report = w.cli("segment", "export", everybody, "--for", platform, "--out", path, *more)
    with open(path, encoding="utf-8-sig", newline="") as rows:
        return report, list(csv.reader(rows))


PHONES = ["+8613800138000", "+8613800138001", "+12025550123", "+8613800138005"]  # who granted, and withdrew nowhere
for platform, header, mails, phones in [
    ("google", ["Email", "Phone"], ["lilei@gmail.com", "han.mei+x@example.cn", "ab@googlemail.com"], PHONES),
    ("google_ads", ["Email", "Phone"], ["lilei+shop@gmail.com", "han.mei+x@example.cn", "ab@googlemail.com"], PHONES),
    ("meta", ["email", "phone"], ["li.lei+shop@gmail.com", "han.mei+x@example.cn", "a.b@googlemail.com"], [p[1:] for p in PHONES]),
    ("snap", ["email", "phone"], ["li.lei+shop@gmail.com", "han.mei+x@example.cn", "a.b@googlemail.com"], [p[1:] for p in PHONES]),
    ("tiktok", ["email", "phone"], ["lilei@gmail.com", "hanmei@example.cn", "ab@googlemail.com"], PHONES),
]:
    report, rows = exported(platform)
    w.check(platform, rows, [header] + [[sha(m) if m else "", sha(p)] for m, p in zip(mails + [""], phones)])
    w.check(f"{platform} counts", (report["people"], report["rows"], report["identifiers"], report["not_taken"]), (4, 4, {"email": 3, "phone": 4}, 0))
    w.check(f"{platform} states", report["identifiers_by_consent"], {"granted": 7, "withdrawn": 2, "unknown": 2})
_, rows = exported("uid2")
w.check("uid2", rows[1], [b64("lilei@gmail.com"), b64("+8613800138000")])
report, rows = exported("tencent")
w.check("tencent", rows, [["type", "hash"]] + [["MOBILE_HASH_MD5", md5(p[3:])] for p in PHONES if p.startswith("+86")])
w.check("tencent takes no foreign number", report["not_taken"], 1)
_, rows = exported("ocean")
w.check("ocean", rows, [["type", "value"]] + [["14", sha(p[3:])] for p in PHONES if p.startswith("+86")])
w.check("mode", oct(os.stat(os.path.join(w.folder, "ocean.csv")).st_mode & 0o777), "0o600")

# A dry run writes nothing; a file is not replaced unasked; an unknown destination is named.
before = len(w.cli("segment", "ledger")["exports"])
dry = w.cli("segment", "export", everybody, "--for", "google", "--dry-run")
w.check("dry run", (dry["dry_run"], dry["people"], dry["file"]), (True, 4, None))
w.cli("segment", "export", everybody, "--for", "google", "--out", os.path.join(w.folder, "google.csv"), status=1)
w.cli("segment", "export", everybody, "--for", "nowhere", "--dry-run", status=1)
w.cli("segment", "export", everybody, "--for", "google", status=2)
ledger = w.cli("segment", "ledger")["exports"]
w.check("ledger", (len(ledger), before, ledger[0]["platform"], ledger[-1]["platform"], ledger[0]["segment"]), (8, 8, "ocean", "google", "everybody"))
w.check("places of one person", {e["platform"] for e in w.cli("customer", "show", "phone:13800138000")["exports"]}, {"google", "google_ads", "meta", "snap", "tiktok", "uid2", "tencent", "ocean"})

# Contact lists: formulas are text, nobody is listed twice a day.
report, rows = exported("contacts", "--by", "guide")
w.check("contacts", [r[:1] + r[2:] for r in rows], [["list", "name", "phone"], ["小王", "李雷", "'+8613800138000"], ["小王", "'=HYPERLINK(1)", "'+8613800138001"], ["小张", "Ann", "'+12025550123"], ["", "主", "'+8613800138005"]])
again, rows = exported("contacts", "--by", "guide", "--force")
w.check("twice a day", (again["people"], again["listed_today"], len(rows)), (0, 4, 1))
w.now = "2026-06-02T00:00:00+08:00"
w.check("the next day", w.cli("segment", "export", everybody, "--for", "contacts", "--dry-run")["people"], 4)

# Withdrawal lists every place to recall from.
w.check("nothing to recall", w.cli("segment", "recall")["recalls"], [])
load("w.csv", "consents", [["id.phone", "contact_channel", "state", "time"], ["13800138000", "sms", "withdrawn", "2026-06-01T13:00:00+08:00"]])
found = w.cli("segment", "recall")["recalls"]
w.check("recall", [(r["platform"], r["identifier_kind"], r["state"]) for r in found], [(p, "phone", "withdrawn") for p in sorted(["contacts", "google", "google_ads", "meta", "snap", "tiktok", "uid2", "tencent", "ocean"])])
w.check('erased', w.cli('customer', 'erase', 'phone:13800138001')['recall'], sorted(['contacts', 'google', 'google_ads', 'meta', 'snap', 'tiktok', 'uid2', 'tencent', 'ocean']))
# Of somebody with two phones a contact list takes one, and only that one has left.
load("two.csv", "customers", [["key", "id.phone", "id.email"], ["t1", "13800138020", "two@x.cn"], ["t2", "13800138021", "two@x.cn"]])
load("g.csv", "consents", [["id.phone", "contact_channel", "state", "time"], *[[p, "sms", "granted", "2026-06-01T00:00:00Z"] for p in ("13800138020", "13800138021")]])
both, listed = w.file("both.json", {"format": "panorama.segment/1", "name": "both", "rule": {"attribute": "guide", "known": False}}), os.path.join(w.folder, "both.csv")
two = w.cli("customer", "show", "phone:13800138020")["customer"]
report = w.cli("segment", "export", both, "--for", "contacts", "--out", listed)
w.check("one phone", (report["rows"], report["identifiers"]), (report["people"], {"phone": report["people"]}))
w.check("one entry", [e["platform"] for e in w.cli("customer", "show", two)["exports"]], ["contacts"])
with open(listed, encoding="utf-8-sig") as rows:
    stays = {"13800138020", "13800138021"} - {row["phone"][-11:] for row in csv.DictReader(rows) if row["customer"] == two}
load("w2.csv", "consents", [["id.phone", "contact_channel", "state", "time"], [*stays, "sms", "withdrawn", "2026-06-02T00:00:00+08:00"]])
w.check("what never left", [r for r in w.cli("segment", "recall")["recalls"] if r["customer"] == two], [])
# No hash stays behind.
with open(w.path, "rb") as file:
    content = file.read()
for text in PHONES + [p[3:] for p in PHONES]:
    w.check("a hash in the workspace", any(h.encode() in content for h in (sha(text), md5(text))) or hashlib.sha256(text.encode()).digest() in content, False)
w.finish()
