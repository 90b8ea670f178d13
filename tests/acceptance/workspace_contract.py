# SPDX-License-Identifier: GPL-3.0-or-later
"""Sections 1 to 4 of the contract from outside: what a checker would do to a workspace that is not in a file of rows."""
import csv
import hashlib
import os
import shutil
import signal
import sqlite3
import subprocess
import time

from cli import BIN, Workspace

w = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY", keyed=True)
column = lambda name, **more: {"column": name, **more}
EVENTS = {"format": "panorama.mapping/1", "kind": "events", "source": "web", "fields": {"event": column("e"), "time": column("t"), "id.phone": column("p"), "prop.page": column("g")}}
PEOPLE = {"format": "panorama.mapping/1", "kind": "customers", "source": "crm", "fields": {"key": column("k"), "id.phone": column("p"), "name": column("n")}}


def write(name, text):
    path = os.path.join(w.folder, name)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    return path


def run(*arguments, passphrase="geheim", workspace=w.path):
    command = [os.path.join(BIN, "panorama-cli"), *arguments, "--workspace", workspace, "--json"] + (["--passphrase", "env:PASS"] if passphrase else [])
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PASS": passphrase or ""})
    return done.returncode, done.stdout, time.monotonic() - start


def take(mapping, text, *options, status=0):
    return w.cli("import", write("rows.csv", text), "--map", w.file("map.json", mapping), *options, status=status)


people = take(PEOPLE, "k,p,n\nA,13800000001,Ann\nB,13800000002,Bob\nC,13800000001,Cy\n")
take(EVENTS, "e,t,p,g\nvisit,2026-01-01,13800000001,/\nvisit,2026-01-02,13800000003,/x\n")

# Passphrases: what needs no vault does not look at one.
everybody = w.file("all.json", {"format": "panorama.segment/1", "name": "all", "rule": {"all": []}})
named = w.file("named.json", {"format": "panorama.segment/1", "name": "named", "rule": {"attribute": "name", "=": "Ann"}})
for rule, passphrase, status, words in ((everybody, "wrong", 0, '"count":3'), (everybody, None, 0, '"count":3'), (named, "wrong", 1, "unauthorized"), (named, None, 1, '"locked"'), (named, "geheim", 0, '"count":0')):
    seen = run("segment", "count", rule, passphrase=passphrase)
    w.check(f"{os.path.basename(rule)} with {passphrase}", (seen[0], words in seen[1]), (status, True))
w.check("a day is one of the workspace's zone", '"as_of":"2026-01-01T00:00:00+08:00"' in run("segment", "count", everybody, "--now", "2026-01-01")[1], True)

# A cut next to somebody known by events alone; a name set by hand.
links = w.cli("identity", "history", "crm/A")["links"]
w.check("links in the order of their ids", [x["link"] for x in links], sorted(x["link"] for x in links))
w.cli("identity", "unlink", next(x["link"] for x in links if x["b"].startswith("web/~")))
w.check("the cut stands", [x["cut"] for x in w.cli("identity", "history", "web/~phone:+8613800000001")["links"]], [True])
w.cli("identity", "link", "crm/C", "web/~phone:+8613800000001")
w.cli("customer", "set", "crm/B", "name", "Robert")
renamed = w.file("renamed.json", {"format": "panorama.segment/1", "name": "named", "rule": {"attribute": "name", "=": "Robert"}})
w.check("a name set by hand", w.cli("segment", "count", renamed)["count"], 1)

# Names are in NFC wherever they are written; one document is printed for help too; evidence stands in its order.
accented = {**PEOPLE, "source": "cafe\u0301", "fields": {"key": column("k"), "id.phone": column("p"), "id.email": column("n"), "attr.cafe\u0301": column("k"), "tag.cafe\u0301": {"value": "1"}}}
take(accented, "k,p,n\nX,13800000008,x@example.com\nY,13800000008,x@example.com\n")
for name in ("cafe\u0301", "caf\u00e9"):
    for leaf in ({"attribute": name, "=": "Y"}, {"tag": name}, {"source": name}):
        rule = w.file("accent.json", {"format": "panorama.segment/1", "name": "accent", "rule": leaf})
        w.check(f"{leaf}", w.cli("segment", "count", rule)["count"], 1)
accented["fields"]["attr.caf\u00e9"] = column("n")
w.check("one name twice", take(accented, "k,p,n\nX,13800000008,x@example.com\n", status=1)["error"]["where"], "/fields/attr.caf\u00e9")
w.check("evidence", [e["field"] for x in w.cli("identity", "history", "caf\u00e9/X")["links"] for e in x["evidence"]], ["email", "phone"])
w.check("help is a document too", "segment count" in w.cli("segment", "count", "--help")["help"], True)

# The audit log.
w.check("check", w.cli("workspace", "check")["audit"], "sound")
w.check("check without the key", '"audit":"locked"' in run("workspace", "check", passphrase=None)[1], True)
for change in ("UPDATE audit SET time = time + 1 WHERE id = 1", "DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)"):
    copy = os.path.join(w.folder, "tampered.panorama")
    shutil.copy(w.path, copy)
    with sqlite3.connect(copy) as database:
        database.execute(change)
    database.close()
    w.check(change, run("workspace", "check", workspace=copy)[0], 1)
    os.remove(copy)

# Rejected rows: harmless in a spreadsheet, whole when they are read back.
cells = ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-5", "+86 138-0013-8000", "'=x", "-", "a,\"b\"\nc", " =2", "plain"]
target = os.path.join(w.folder, "rejects.csv")
rows = "e,t,p,g\n" + "".join('visit,never,13800000009,"' + c.replace('"', '""') + '"\n' for c in cells)
take(EVENTS, rows, "--rejects", target, status=3)
with open(target, encoding="utf-8", newline="") as text:
    table = list(csv.reader(text))
w.check("nothing runs", [c for row in table for c in row if c.lstrip(" ").startswith(("=", "@", "+cmd"))], [])
w.check("numbers and phones stay", [row[6] for row in table[1:] if row[6] in ("-5", "+86 138-0013-8000", "-", "plain")], ["-5", "+86 138-0013-8000", "-", "plain"])
mended = {**EVENTS, "fields": {**EVENTS["fields"], "time": {"value": "2026-03-01"}}}
w.cli("import", target, "--map", w.file("map.json", mended))
w.check("read back whole", {e["props"]["page"] for e in w.export()["events"] if e["time"] == "2026-02-28T16:00:00Z"}, set(cells))

# Erasing, also from a backup that was made before.
backup = os.path.join(w.folder, "backup.panorama")
w.cli("workspace", "backup", backup)
w.cli("segment", "count", everybody)
erased = w.cli("customer", "erase", "crm/A")
w.check("erased", (erased["records"], erased["events"]), (3, 1))
w.check("stays away", take(PEOPLE, "k,p,n\nA,13800000001,Ann\nB,13800000002,Bob\n", status=3)["rejects"], [{"line": 2, "column": "p", "reason": "erased"}])
after = w.export_bytes()
w.cli("workspace", "restore", backup, "--force")
w.check("erased again after a restore", w.export_bytes() == after, True)
raw = b"".join(open(os.path.join(w.folder, f), "rb").read() for f in os.listdir(w.folder) if f.startswith("w.panorama") and not f.endswith(".backups"))
w.check("nothing readable", b"13800000001" in raw or b"Ann" in raw, False)

# Files of a newer version or of others stay as they are, and nothing appears beside them.
for name, make in (("newer.panorama", "PRAGMA user_version = 99"), ("foreign.panorama", "PRAGMA application_id = 1")):
    folder = os.path.join(w.folder, name + ".d")
    os.mkdir(folder)
    path = os.path.join(folder, name)
    shutil.copy(backup, path)
    database = sqlite3.connect(path)
    database.execute(make)
    database.close()
    content, names = hashlib.sha256(open(path, "rb").read()).digest(), os.listdir(folder)
    for command in (["workspace", "info"], ["workspace", "check"], ["workspace", "compact"], ["workspace", "backup", backup + ".2"], ["import", "list"], ["import", os.path.join(w.folder, "rows.csv"), "--map", os.path.join(w.folder, "map.json")],
                    ["segment", "count", everybody], ["customer", "show", "x"], ["identity", "resolve"], ["export", "canonical", "--out", os.path.join(w.folder, "none")]):
        w.check(f"{name}: {command[:2]}", run(*command, workspace=path)[0], 4)
    w.check(f"{name} is untouched", (hashlib.sha256(open(path, "rb").read()).digest(), os.listdir(folder)), (content, names))

# One writer: others end at once, a dead one leaves nothing behind.
big = write("big.csv", "e,t,p,g\n" + "".join(f"visit,2026-01-{1 + i % 28:02},139{i:08},/{i}\n" for i in range(400000)))
before = w.export_bytes()
writer = subprocess.Popen([os.path.join(BIN, "panorama-cli"), "import", big, "--map", w.file("map.json", EVENTS), "--workspace", w.path, "--passphrase", "env:PASS", "--quiet"], env={**os.environ, "PASS": "geheim"}, stdout=subprocess.DEVNULL)
while writer.poll() is None and not (os.path.exists(w.path + "-wal") and os.path.getsize(w.path + "-wal") > 1000000):
    time.sleep(0.005)
writer.send_signal(signal.SIGSTOP)
if writer.poll() is None and '"imports":[' in run("import", "list")[1] and big not in run("import", "list")[1]:
    for command in (["import", big, "--map", everybody], ["import", "rollback", people["import_id"]], ["customer", "erase", "crm/B"], ["customer", "export", "crm/B"], ["identity", "resolve"],
                    ["identity", "link", "crm/A", "crm/B"], ["export", "canonical", "--out", os.path.join(w.folder, "none")], ["segment", "save", everybody], ["workspace", "compact"]):
        seen = run(*command)
        w.check(f"busy: {command[:2]}", (seen[0], "workspace_busy" in seen[1] or command[:2] == ["import", big], seen[2] < 5), (1, True, True))
    w.check("reading goes on", run("segment", "count", everybody)[0], 0)
writer.send_signal(signal.SIGKILL)
writer.wait()
w.check("sound after a kill", w.cli("workspace", "check")["sound"], True)
whole = big in str(w.cli("import", "list"))
w.check("all or nothing", whole or w.export_bytes() == before, True)
w.check("again is safe", take(EVENTS, open(big, encoding="utf-8").read())["rows_accepted"], 400000)
w.check("all rows", len(w.export()["events"]), 400000 + before["events"].count(b"\n"))
w.finish()
