# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of writing is killed (kill -9) at random moments: then the workspace is sound, its canonical export is that of
before or that of after, and the same command brings it to after. PANORAMA_KILLS: kills of each kind (usually 2, and 1 where
little is written), PANORAMA_SEED:
the moments."""
import collections
import http.server
import json
import os
import random
import re
import shutil
import subprocess
import threading
import time

from cli import BIN, Workspace, random_seed
from mapping_oracle import KINDS

KILLS = int(os.environ.get("PANORAMA_KILLS", "2"))
ROWS = 400  # of an import that is killed
PAGE = 10  # of the synced shop
# What the canonical export does not tell.
LOOKS = {"source remove": ("source", "list"), "rates": ("workspace", "rates", "list"), "identity kinds": ("identity", "kinds"), "identity resolve": ("identity", "pairs")}
BULKY = ("import customers", "import events", "import orders", "source sync", "customer erase", "identity resolve", "backup", "restore", "compact")
seed = random_seed()
print("PANORAMA_SEED =", seed)
rng = random.Random(seed)
w = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY", "--region", "CN")
w.now = "2026-06-01T12:00:00+08:00"
work, base = os.path.join(w.folder, "work"), os.path.join(w.folder, "base")
os.mkdir(work)
shutil.move(w.path, work)
w.path, backup = os.path.join(work, "w.panorama"), os.path.join(work, "backup.panorama")


def cell(name, kind, n):
    """A value of this field in row n; later rows replace some of the earlier ones."""
    if name == "name":
        return " ".join("".join(random.Random(n * word).choices("abdeiklmnorstu", k=7)) for word in (3, 5))
    if name in ("order_id", "refund_id", "sku", "campaign", "key", "line"):
        return f"{name}{n}"
    texts = {"time": f"2026-05-{n % 28 + 1:02} 10:{n % 60:02}", "date": f"2026-05-{n % 28 + 1:02}", "money": f"{n}.25", "number": str(n), "count": str(n),
             "currency": "CNY", "boolean": "1", "name": f"{name}{n % 7}", "text": f"{name} {n}"}
    return kind[n % len(kind)] if isinstance(kind, tuple) else texts[kind]


def rows_of(kind, first, count, source="shop"):
    """A file of `count` rows of one kind with its mapping."""
    fields = dict(KINDS[kind])
    if kind in ("customers", "events", "orders", "consents"):
        fields["id.phone"] = None
    if kind == "customers":
        fields |= {"attr.birthday": "date", "attr.city": "name", "tag.gold": "boolean"}
    if source == "crm":
        fields["id.member_no"] = fields.pop("id.phone")
    lines = ["\t".join(fields)]
    for n in range(first, first + count):
        lines.append("\t".join(f"13{800000000 + n}" if kind is None else cell(name, kind, n) for name, kind in fields.items()))
    mapping = {"format": "panorama.mapping/1", "kind": kind, "source": source, "fields": {name: {"column": name} for name in fields}}
    path = os.path.join(w.folder, f"{source}-{kind}-{first}.tsv")
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
    return ("import", path, "--map", w.file(f"{source}-{kind}.map.json", mapping))


class Shop(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        start = int(self.path.rpartition("=")[2]) if "=" in self.path else 0
        rows = [{"id": f"v{n:03}", "at": 1767225600 + n, "who": f"p{n % 9}"} for n in range(start, min(start + PAGE, 8 * PAGE))]
        body = json.dumps({"rows": rows, "next": str(start + PAGE) if start + PAGE < 8 * PAGE else None}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def connect_shop():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    visits = {"name": "visits", "request": {"path": "/visits"}, "records": {"at": "/rows"}, "key": ["/id"], "sync": {"mode": "full"},
              "pagination": {"kind": "cursor", "token": {"at": "/next"}, "send": {"in": "query", "name": "cursor"}},
              "emit": [{"entity": "events", "key": ["key"], "fields": {"key": "/id", "event": {"const": "synced"}, "id.myshop": "/who",
                                                                       "time": {"at": "/at", "as": "datetime", "formats": ["epoch"]}}}]}
    manifest = {"panorama_manifest": 1, "id": "myshop", "version": "1.0.0", "title": {"en": "Shop", "zh": "店"}, "http": {"base_url": "https://shop.example"},
                "auth": {"kind": "none"}, "streams": [visits]}
    w.cli("source", "add", "api", "--manifest", w.file("manifest.json", manifest), "--base-url", f"http://127.0.0.1:{server.server_address[1]}")


def document(form, **content):
    return w.file(form + ".json", {"format": f"panorama.{form}/1", **content})


def plan(total):
    return document("plan", name="2026", currency="CNY", total=total, **{"from": "2026-01-01", "to": "2027-01-01"},
                    lines=[{"channel": "search", "planned": "60.00"}, {"channel": "social", "planned": "40.00"}])


def prepare():
    """The workspace that everything starts from, and its backup of an earlier state."""
    w.cli(*rows_of("customers", 0, 40))
    w.cli("workspace", "backup", backup)
    for kind in KINDS:
        w.cli(*rows_of(kind, 0, 40))
    w.cli(*rows_of("customers", 10, 30, "crm"))
    w.cli("segment", "save", document("segment", name="gold", rule={"tag": "gold"}))
    w.cli("plan", "new", plan("100.00"))
    w.cli("pool", "save", document("pools", pools=[{"id": "A", "name": "all", "rule": {"all": []}}]))
    connect_shop()
    w.cli("identity", "link", "shop/key1", "shop/key2")
    w.cli("customer", "erase", "shop/key9")  # who is in the backup, and stays erased when that is restored


def writings():
    """Name → the command that is killed."""
    funnel = document("funnel", name="way", steps=[{"event": "event1"}, {"event": "order"}], window_days=30, **{"from": "2026-01-01", "to": "2026-06-01"})
    rates = os.path.join(w.folder, "rates.csv")
    with open(rates, "w", encoding="utf-8") as out:
        out.write("date,currency,rate\n" + "".join(f"2026-05-{day:02},USD,7.{day}\n" for day in range(1, 29)))
    calendar = os.path.join(w.folder, "agency.ics")
    with open(calendar, "w", encoding="utf-8", newline="\r\n") as out:
        event = "BEGIN:VEVENT\nUID:u{0}@x\nDTSTAMP:20260101T000000Z\nDTSTART;VALUE=DATE:202605{0:02}\nSUMMARY:c{0}\nEND:VEVENT\n"
        out.write("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + "".join(event.format(day) for day in range(1, 20)) + "END:VCALENDAR\n")
    everybody = document("segment", name="everybody", rule={"all": []})
    return {**{f"import {kind}": rows_of(kind, 20, ROWS) for kind in KINDS},
            "import rollback": ("import", "rollback", w.cli("import", "list")["imports"][-1]["import_id"]),
            "source sync": ("source", "sync", "api"), "source remove": ("source", "remove", "api"),
            "segment save": ("segment", "save", everybody), "funnel save": ("funnel", "save", funnel),
            "funnel members": ("funnel", "members", funnel, "--save", "lost"),
            "plan new": ("plan", "new", plan("120.00")), "plan set": ("plan", "set", "2026", "--line", "search=70.00"), "plan approve": ("plan", "approve", "2026"),
            "report save": ("report", "save", document("report", name="Weekly", last_days=7, sections=["figures"])),
            "pool save": ("pool", "save", document("pools", pools=[{"id": "B", "name": "gold", "rule": {"tag": "gold"}}])),
            "lifecycle save": ("lifecycle", "save", document("lifecycle", new_days=3, active_days=9, at_risk_days=18, dormant_days=36)),
            "tag save": ("tag", "save", document("tags", tags=[{"name": "gold", "owner": "Li"}])), "tag rename": ("tag", "rename", "gold", "金卡"),
            "code make": ("code", "make", document("codes", name="May", prefix="M5", stores=["s"], count=50, link="https://go.example/c?k={code}",
                                                   event="code_scan", property="code")),
            "calendar import": ("calendar", "import", calendar), "rates": ("workspace", "rates", "import", rates),
            "customer set": ("customer", "set", "shop/key3", "city", "上海"), "customer erase": ("customer", "erase", "shop/key4"),
            "identity link": ("identity", "link", "shop/key5", "shop/key6"), "identity kinds": ("identity", "kinds", "set", "phone", "--strength", "weak"),
            "identity resolve": ("identity", "resolve", "--link-above", "0.6", "--review-above", "0.5"),
            "backup": ("workspace", "backup", backup, "--force"), "restore": ("workspace", "restore", backup, "--force"), "compact": ("workspace", "compact")}


def start():
    """Puts the files of the beginning where the commands work."""
    shutil.rmtree(work)
    shutil.copytree(base, work)


def written_bytes():
    total = 0
    for entry in os.scandir(work):
        try:
            total += entry.stat().st_size
        except FileNotFoundError:
            pass
    return total


def kill_once(command, usual, **environment):
    """Runs the command and kills it: half of the times at any moment, else soon after the first bytes came to the disk.
    Whether it had ended well before."""
    before = written_bytes()
    process = subprocess.Popen([os.path.join(BIN, "panorama-cli"), *map(str, command), "--json", "--now", w.now, "--workspace", w.path],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **environment})
    wait = rng.uniform(0, usual * 1.1)
    if rng.random() < 0.5:
        wait = rng.uniform(0, usual * 0.3)
        while process.poll() is None and written_bytes() == before:
            time.sleep(0.0005)
    try:
        return process.wait(wait) == 0
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False


def state(name, is_checked=False):
    """What is there after this kind of writing, in the workspace or in the backup, or how it is broken."""
    target = backup if name == "backup" else w.path
    own, w.path = w.path, target
    status, answer = w.try_cli("workspace", "check") if is_checked else (0, None)
    seen = {"broken": answer} if status else w.export_bytes()
    if "documents" in seen:
        seen["documents"] = re.sub(rb'"key":"[0-9a-f]{64}"', b"", seen["documents"])  # of codes: drawn by lot
    if not status and name in LOOKS:
        answer = w.cli(*LOOKS[name])
        seen["look"] = {key: answer[key] for key in answer if key not in ("as_of", "revision")}
    w.path = own
    return seen


def synced_pages(seen):
    """What there is without the synced events, and whether these are the first pages, each of them whole."""
    others, keys = [], []
    for line in seen["events"].splitlines():
        event = json.loads(line)
        keys += [event["key"]] if event["event"] == "synced" else []
        others += [] if event["event"] == "synced" else [line]
    whole = len(keys) % PAGE == 0 and sorted(keys) == [f"v{n:03}" for n in range(len(keys))]
    return {**seen, "events": others, "customers": None}, whole


def is_between(command, seen, before, after):
    """A sync commits page by page, everything else at once."""
    if seen in (before, after):
        return False
    return "broken" in seen or command[:2] != ("source", "sync") or synced_pages(seen) != synced_pages(before)


def kill_often(name, command):
    start()
    before = state(name) if name in LOOKS or name == "backup" else unchanged
    began = time.monotonic()
    w.cli(*command)
    usual = time.monotonic() - began
    after = state(name)
    for _ in range(KILLS if name in BULKY or KILLS > 2 else 1):
        start()
        done = kill_once(command, usual)
        seen = state(name, True)
        moments[seen == before, seen == after] += 1
        w.check(f"{name}: before or after", is_between(command, seen, before, after), False)
        w.check(f"{name}: what was acknowledged", done and seen != after, False)
    if seen != after and name in BULKY:
        w.cli(*command)
        w.check(f"{name}: again", state(name) == after, True)


def kill_new_passphrase():
    """One passphrase opens the vault, the old one or the new one."""
    keyed = Workspace(keyed=True)
    start()
    for name in os.listdir(keyed.folder):
        shutil.copy(os.path.join(keyed.folder, name), work)
    keyed.remove()
    for _ in range(KILLS // 2):
        done = kill_once(("workspace", "passphrase", "--new", "env:NEW", "--passphrase", "env:PASS"), 1, PASS="geheim", NEW="neues Wort")
        keyed.path = w.path
        opening = [word for word in ("geheim", "neues Wort") if keyed.try_cli("customer", "find", "nobody", word=word)[0] == 0]
        w.check("opened by one passphrase", len(opening), 1)
        w.check("the new passphrase", done and opening != ["neues Wort"], False)
        if opening == ["neues Wort"]:
            break


prepare()
shutil.copytree(work, base)
unchanged = state("")
moments = collections.Counter()
for name, command in writings().items():
    kill_often(name, command)
kill_new_passphrase()
print("before, after:", dict(moments))
w.finish()
