# SPDX-License-Identifier: GPL-3.0-or-later
"""Manifests that somebody else might write: what manifest.schema.json can express must also bring the rows."""
import http.server
import json
import os
import threading
import time as clock
import urllib.parse

from cli import Workspace

raw = {}
jobs = {"made": 0, "broken": True}
heard, headers = [], {}  # the requests since the last clear(); headers of the n-th answer to a path
tokens = {"valid": "t1", "down": True}


def answer(url, query):
    if url == "/list/rows":
        page = int(query.get("page", 1))
        return {"rows": rows[:2] if page == 1 else rows[2:], "next": "?page=2" if page == 1 else None}
    if url == "/reports":
        jobs["made"] += 1
        return {"id": f"r{jobs['made']}"}
    if url.startswith("/reports/"):
        return {"status": "ERROR" if jobs["broken"] else "DONE"}
    if url == "/changes":
        return {"rows": [dict(r, mark="m" + r["id"]) for r in (rows[:2] if "since" not in query else rows[2:] if query["since"] == "mb" else [])]}
    if url == "/groups":
        return {"groups": [{"rows": rows[:1]}, {"rows": rows[1:]}]}
    if url == "/tokens":
        return {"rows": rows[:2], "next": tokens["valid"]} if "token" not in query else {"rows": rows[2:]} if query["token"] == tokens["valid"] else None
    if url == "/filtered":
        return {"rows": rows if query.get("filter", "").startswith("ge(at,2026-01-01") else []}
    return {"rows": rows}


class Shop(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        found = answer(url.path, dict(urllib.parse.parse_qsl(url.query)))
        body = raw["body"] if url.path == "/raw" else json.dumps(found).encode()
        wrong = url.path == "/rows"  # a page beside the list must not be asked for
        down = url.path == "/tokens" and "token" in url.query and tokens["down"]
        heard.append((url.path, clock.monotonic()))
        self.send_response(404 if wrong else 400 if down or found is None else 429 if url.path == "/busy" and len(heard) == 1 else 200)
        for name, value in headers.get((url.path, len(heard)), {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *_):
        pass


rows = [{"id": i, "at": 1767225600123456 + n, "tags": [{"name": "x"}, {"name": n}]} for n, i in enumerate("abc")]
time = {"at": "/at", "as": "datetime", "formats": ["epoch_us"]}
emit = [{"entity": "events", "key": ["key"], "fields": {"key": "/id", "event": {"const": "seen"}, "time": time, "id.person": "/id"}}]
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
w = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY", "--region", "CN")


def add(name, stream, *options, **more):
    whole = {"name": "rows", "records": {"at": "/rows"}, "key": ["/id"], "sync": {"mode": "full"}, "emit": emit, **stream}
    manifest = {"panorama_manifest": 1, "id": "myshop", "version": "1.0.0", "title": {"en": "Shop", "zh": "店"}, "http": {"base_url": "https://shop.example"},
                "auth": {"kind": "none"}, "streams": [whole], **more}
    w.cli("source", "add", name, "--manifest", w.file("manifest.json", manifest), "--base-url", f"http://127.0.0.1:{server.server_address[1]}", *options)


def brought(name, status=0):
    w.cli("source", "sync", name, status=status)
    return {e["key"] for e in w.export()["events"] if e["source"] == name}


everything = {"a", "b", "c"}
add("relative", {"request": {"path": "/list/rows"}, "pagination": {"kind": "next_url", "at": "/next"}})
w.check("a next page that is given as ?page=2", brought("relative"), everything)
w.check("microseconds", sorted(e["time"] for e in w.export()["events"])[0], "2026-01-01T00:00:00.123456Z")

add("groups", {"request": {"path": "/groups"}, "records": {"at": "/groups/*/rows"}})
w.check("every list that the pointer meets", brought("groups"), everything)
add("kept", {"request": {"path": "/all"}, "records": {"at": "/rows", "keep_if": [{"at": "/tags/*/name", "in": [1, 2]}]}})
w.check("any of the values", brought("kept"), {"b", "c"})
add("not_kept", {"request": {"path": "/all"}, "records": {"at": "/rows", "keep_if": [{"at": "/tags/*/name", "not_equals": 1}]}})
w.check("none of the values", brought("not_kept"), {"a", "c"})

cursor = {"at": "/mark", "type": "opaque", "start": {"in": "query", "name": "since"}}
add("opaque", {"request": {"path": "/changes"}, "sync": {"mode": "incremental", "cursor": cursor}})
w.check("an opaque cursor of the last row", [brought("opaque"), brought("opaque")], [{"a", "b"}, everything])
start = {"in": "query", "name": "filter", "value": "ge(at,{{slice.start}})"}
add("filtered", {"request": {"path": "/filtered"}, "sync": {"mode": "incremental", "cursor": {"at": "/at", "type": "datetime", "parse": ["epoch_us"], "format": "rfc3339", "start": start, "initial": "2026-01-01"}}})
w.check("a start inside an expression", brought("filtered"), everything)

report = {"create": {"method": "POST", "path": "/reports"}, "id": "/id", "poll": {"path": "/reports/{{job.id}}"}, "poll_every_s": 0.01, "status": "/status",
          "done": ["DONE"], "failed": ["ERROR"], "download": {"request": {"path": "/files/{{job.id}}"}}}
add("report", {"job": report})
w.check("a report that failed", [brought("report", 1), jobs["made"]], [set(), 1])
jobs["broken"] = False
w.check("is asked for anew", [brought("report"), jobs["made"]], [everything, 2])

add("tokens", {"request": {"path": "/tokens"}, "pagination": {"kind": "cursor", "token": {"at": "/next"}, "send": {"in": "query", "name": "token"}}})
w.check("broken off at the second page", brought("tokens", 3), {"a", "b"})
tokens.update(valid="t2", down=False)
w.check("a token that has expired since", brought("tokens"), everything)

impatient = [{"when": {"network": True}, "do": "fail"}]
for name, text, wanted in (("many", '<?xml version="1.0" encoding="GBK"?><s:list xmlns:s="urn:x"><row id="a"><name>甲</name></row><row id="b"/><row id="c"> </row></s:list>', everything),
                           ("single", '<list><row id="a"><name>甲</name></row></list>', {"a"}), ("none", '<list total="0"/>', set())):
    for step, body in (("", text.encode()), ("gbk", text.encode("gb18030"))):
        raw["body"] = body
        add(f"xml_{name}{step}", {"request": {"path": "/raw"}, "decode": [s for s in (step, "xml") if s], "records": {"at": "/list/row"}, "key": ["/@id"], "errors": impatient, "emit": [
            {"entity": "events", "key": ["key"], "fields": {"key": "/@id", "event": {"const": "seen"}, "time": {"const": "2026-01-01"}, "id.person": "/@id", "prop.name": "/name"}}]})
        w.check(f"XML with {name} {step}", brought(f"xml_{name}{step}"), wanted)
w.check("text of XML", {e["props"]["name"] for e in w.export()["events"] if e["source"].startswith("xml_") and e["key"] == "a"}, {"甲"})
raw["body"] = b"<list><other/></list>"
w.check("XML without rows where there ought to be some", brought("xml_many", 1), everything)
raw["body"] = b'<!DOCTYPE list [<!ENTITY a "b">]><list/>'
w.check("a document type declaration", brought("xml_many", 1), everything)

choice = {"kind": "select", "by": "mode", "cases": {"open": {"kind": "none"}, "key": {"kind": "bearer", "token": "x"}}}
settings = {"type": "object", "properties": {"mode": {"type": "string"}}}
add("chosen", {"request": {"path": "/all"}}, "--set", "mode=open", auth=choice, config=settings)
w.check("a way of signing in", brought("chosen"), everything)
add("unknown", {"request": {"path": "/all"}}, "--set", "mode=closed", auth=choice, config=settings)
w.check("that the manifest does not have", brought("unknown", 1), set())


def waits(name):
    heard.clear()
    brought(name)
    return [after[1] - before[1] for before, after in zip(heard, heard[1:])]


# Limits: what the server says is left, those of a source over all of its streams, Retry-After beside another header.
add("left", {"request": {"path": "/list/rows"}, "pagination": {"kind": "next_url", "at": "/next"}}, rate_limits=[{"headers": {"remaining": "X-Left", "reset": "X-Reset"}}])
headers[("/list/rows", 1)] = {"X-Left": "0", "X-Reset": "0.7"}
w.check("waits for the reset", waits("left")[0] >= 0.7, True)
two = [{"name": name, "request": {"path": "/all"}, "records": {"at": "/rows"}, "key": ["/id"], "sync": {"mode": "full"}, "emit": emit} for name in ("one", "two")]
add("shared", two[0], streams=two, rate_limits=[{"limit": 2, "per_s": 1}])
w.check("two streams have one limit", waits("shared")[0] >= 0.45, True)
header = {"kind": "header", "header": "X-Wait", "unit": "seconds"}
add("busy", {"request": {"path": "/busy"}, "errors": [{"when": {"status": [429]}, "do": "retry", "backoff": header}]})
headers[("/busy", 1)] = {"X-Wait": "0", "Retry-After": "1"}
w.check("never before Retry-After", waits("busy")[0] >= 1, True)

# The linter: an object of which a specification says nothing may hold anything, and Accept is no parameter.
spec = {"openapi": "3.0.3", "paths": {"/all": {"get": {"parameters": [{"name": "Accept", "in": "header", "required": True}, {"name": "shop", "in": "query", "required": True}], "responses": {"200": {
    "content": {"application/json": {"schema": {"type": "object", "properties": {"data": {"type": "object", "properties": {}}, "total": {"type": "integer"}}}}}}}}}}}


def problems(at):
    add("linted" + str(len(at)), {"request": {"path": "/all"}, "records": {"at": at}})
    return [p["where"] for p in w.cli("source", "lint", os.path.join(w.folder, "manifest.json"), "--spec", w.file("spec.json", spec), status=1)["problems"]]


w.check("untyped answers", problems("/data/list"), ["/streams/0/request/query"])
signed = {"kind": "signature", "alg": "md5", "key": "x", "string_to_sign": "x", "send": {"in": "query", "name": "sign"}}
add("signed", {"request": {"path": "/all"}}, auth={"kind": "select", "by": "{{account.currency}}", "cases": {"CNY": signed}})
told = w.cli("source", "lint", os.path.join(w.folder, "manifest.json"), status=1)["problems"]
w.check("a way of signing in that no sync can go", [p["where"] for p in told], ["/auth/cases/CNY/kind"])
w.check("typed answers", problems("/list"), ["/streams/0/request/query", "/streams/0/records/at"])
w.finish()
