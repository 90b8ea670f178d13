# SPDX-License-Identifier: GPL-3.0-or-later
"""Syncs from a loopback server: rows that the server no longer has go with the next full pass, and only then; ties
between records are decided by their keys, whatever brought the records together."""
import http.server
import json
import os
import threading
import urllib.parse

from cli import Workspace

PAGE = 4
tables = {"people": [{"id": f"p{9 - i}", "phone": f"1380000000{i}", "name": f"name {9 - i}", "at": 1767225600} for i in range(10)],
          "orders": [{"id": f"o{i}", "at": 1767225600 + i * 3600, "who": f"p{i}", "cents": 100 * i, "lines": [{"no": n, "sku": f"s{n}"} for n in range(2)]} for i in range(10)],
          "visits": [{"id": f"v{i}", "at": 1767225600 + i * 60, "who": f"p{i}"} for i in range(10)]}
broken = set()


class Shop(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        name, start = url.path.strip("/"), int(dict(urllib.parse.parse_qsl(url.query)).get("cursor", 0))
        rows = tables[name]
        body = json.dumps({"rows": rows[start:start + PAGE], "next": str(start + PAGE) if start + PAGE < len(rows) else None}).encode()
        self.send_response(400 if name in broken and start else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def stream(name, emit):
    return {"name": name, "request": {"path": "/" + name}, "pagination": {"kind": "cursor", "token": {"at": "/next"}, "send": {"in": "query", "name": "cursor"}},
            "records": {"at": "/rows"}, "key": ["/id"], "sync": {"mode": "full", "absent_means_deleted": True}, "emit": emit}


time = {"at": "/at", "as": "datetime", "formats": ["epoch"]}
manifest = {"panorama_manifest": 1, "id": "myshop", "version": "1.0.0", "title": {"en": "Shop", "zh": "店"}, "http": {"base_url": "https://shop.example"}, "auth": {"kind": "none"}, "streams": [
    stream("people", [{"entity": "customers", "key": ["key"], "fields": {"key": "/id", "id.phone": "/phone", "id.myshop": "/id", "name": "/name", "created": time}}]),
    stream("orders", [{"entity": "orders", "key": ["order_id"], "fields": {"order_id": "/id", "time": time, "id.myshop": "/who", "value": {"at": "/cents", "as": "money_minor"}}},
                      {"entity": "order_lines", "each": "/lines", "key": ["order_id", "line"], "fields": {"order_id": "/id", "line": {"item": "/no"}, "sku": {"item": "/sku"}}}]),
    stream("visits", [{"entity": "events", "key": ["key"], "fields": {"key": "/id", "event": {"const": "visit"}, "time": time, "id.myshop": "/who"}}])]}

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
w = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY", "--region", "CN")
w.cli("source", "add", "shop", "--manifest", w.file("manifest.json", manifest), "--base-url", f"http://127.0.0.1:{server.server_address[1]}")


def held():
    export = w.export()
    return {"people": {r["key"] for c in export["customers"] for r in c["records"] if not r["key"].startswith("~")},
            "orders": {o["order_id"] for o in export["orders"]}, "visits": {e["key"] for e in export["events"]},
            "lines": {(o["order_id"], o["line"]) for o in export["order_lines"]}}


def served():
    return {name: {row["id"] for row in rows} for name, rows in tables.items()} | {"lines": {(o["id"], str(line["no"])) for o in tables["orders"] for line in o["lines"]}}


def sync(status=0, *options):
    return {s["stream"]: s for s in w.cli("source", "sync", "--all", *options, status=status)["streams"]}


w.check("nothing to delete", {s["deleted"] for s in sync().values()}, {0})
w.check("first pass", held(), served())
w.cli("import", os.path.join(w.folder, "more.csv") if open(os.path.join(w.folder, "more.csv"), "w").write("o,t,p\nfile,2026-01-02,13800000001\n") else "", "--map", w.file("m.json", {
    "format": "panorama.mapping/1", "kind": "orders", "source": "shop", "fields": {"order_id": {"column": "o"}, "time": {"column": "t"}, "id.phone": {"column": "p"}}}))

# A pass that is not whole deletes nothing; the next whole one does. What a file brought stays.
gone = {name: tables[name].pop(2) for name in tables}
tables["orders"][0]["lines"].pop()
broken.add("orders")
found = sync(3)
w.check("broken off", ([found[n]["deleted"] for n in ("people", "visits")], held()["orders"]), ([1, 1], {f"o{i}" for i in range(10)} | {"file"}))
broken.clear()
sync()
found = sync()
w.check("deleted", (held(), found["orders"]["deleted"]), (served() | {"orders": served()["orders"] | {"file"}}, 4))
tables["people"].append(gone["people"])
tables["visits"][0]["at"] = "no time"
del tables["visits"][1]
found = sync()
w.check("a rejected row hides nothing", ([found["visits"][k] for k in ("rejected", "deleted")], found["people"]["created"]), ([1, 0], 1))
w.check("sound", w.cli("workspace", "check")["sound"], True)


# Who is known by two identifiers of an event is one person; of two names of the same day the greater key's counts.
def names_hold(workspace, what):
    for name, count in (("name 8", 1), ("name 9", 0)):
        rule = workspace.file("s.json", {"format": "panorama.segment/1", "name": "s", "rule": {"attribute": "name", "=": name}})
        workspace.check(f"{what}: {name}", workspace.cli("segment", "count", rule)["count"], count)


def join(workspace, source, ids):
    path = os.path.join(workspace.folder, "join.csv")
    with open(path, "w", encoding="utf-8") as out:
        out.write("e,t,a,b\nmet,2026-01-03," + ",".join(ids) + "\n")
    fields = {"event": {"column": "e"}, "time": {"column": "t"}, "id.phone": {"column": "a"}, "id.email": {"column": "b"}}
    workspace.cli("import", path, "--map", workspace.file("m.json", {"format": "panorama.mapping/1", "kind": "events", "source": source, "fields": fields}))


people = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY", "--region", "CN")
with open(os.path.join(people.folder, "people.csv"), "w", encoding="utf-8") as out:
    out.write("k,p,m,n,c\nz,13800000001,,name 8,2026-01-01\na,,x@example.com,name 9,2026-01-01\n")
people.cli("import", os.path.join(people.folder, "people.csv"), "--map", people.file("m.json", {"format": "panorama.mapping/1", "kind": "customers", "source": "crm", "fields": {
    "key": {"column": "k"}, "id.phone": {"column": "p"}, "id.email": {"column": "m"}, "name": {"column": "n"}, "created": {"column": "c"}}}))
join(people, "web", ("13800000001", "x@example.com"))
names_hold(people, "joined by an event")

tables["people"] = [{"id": "z", "phone": "13900000001", "name": "name 8", "at": 1767225600}, {"id": "a", "phone": "13900000001", "name": "name 9", "at": 1767225600}]
sync()
names_hold(w, "joined by a sync")
w.failed += people.failed
people.remove()
w.finish()
