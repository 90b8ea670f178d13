# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of campaigns and people who leave: the audit of spellings, a file for a platform and its recalls, look-alikes of a list."""
import csv
import json
import os
import sys

from window import NOW, Window, cli, scratch, until

folder = scratch()
path = os.path.join(folder, "brand.panorama")
os.environ["PASS"] = "a long passphrase"
PEOPLE = 400


def here(*arguments):
    return cli(*arguments, "--workspace", path)


def bring_in(name, kind, head, rows, fields):
    file, mapping = os.path.join(folder, name + ".csv"), os.path.join(folder, name + ".json")
    with open(file, "w", encoding="utf-8") as out:
        out.write("\n".join([head, *rows]) + "\n")
    json.dump({"format": "panorama.mapping/1", "kind": kind, "source": "crm", "fields": fields}, open(mapping, "w"))
    here("import", file, "--map", mapping, "--passphrase", "env:PASS")
    return file


def phone(i):
    return f"1380000{i:04d}"


def make():
    cli("workspace", "create", path, "--time-zone", "Asia/Shanghai", "--passphrase", "env:PASS")
    by = {"id.phone": {"column": "phone"}, "time": {"column": "time"}}
    bring_in("people", "customers", "k,phone,city", [f"c{i},{phone(i)},{'Suzhou' if i % 4 == 0 else 'Wuxi'}" for i in range(PEOPLE)],
             {"key": {"column": "k"}, "id.phone": {"column": "phone"}, "attr.city": {"column": "city"}})
    spelling = ["2026-618", "2026_618", "Autumn"]
    bring_in("events", "events", "phone,time,event,campaign", [f"{phone(i)},2026-11-{1 + i % 20:02d} 10:00:00,click,{spelling[i % 3]}" for i in range(PEOPLE)],
             {**by, "event": {"column": "event"}, "campaign": {"column": "campaign"}})
    consent("granted", range(PEOPLE), "2026-10-01 10:00:00")
    segment = os.path.join(folder, "segment.json")
    json.dump({"format": "panorama.segment/1", "name": "Suzhou", "rule": {"all": [{"attribute": "city", "=": "Suzhou"}]}}, open(segment, "w"))
    here("segment", "save", segment)


def consent(state, people, time):
    bring_in("consents-" + state, "consents", "phone,channel,state,time", [f"{phone(i)},sms,{state},{time}" for i in people],
             {"id.phone": {"column": "phone"}, "time": {"column": "time"}, "contact_channel": {"column": "channel"}, "state": {"column": "state"}})


def names(window):
    """A link is made; the spellings of one campaign stand together with their events."""
    assert until(lambda: len(window.rows("channels.imports")) == 3), "what was imported is not there"  # nothing moves any more
    for field, text in (("links.url", "https://brand.example/autumn"), ("links.source", "wechat"), ("links.medium", "social"), ("links.campaign", "2026-618")):
        window.click(field, hidden=True)
        window.type(text)
    link = window.find("links.link", hidden=True)
    assert until(lambda: "utm_source=wechat" in link.queryText().getText(0, -1) and "utm_campaign=2026-618" in link.queryText().getText(0, -1)), "no link"
    rows = until(lambda: [row for row in window.rows("links.audit") if "2026-618" in row[1] and "2026_618" in row[1]])
    assert rows and rows[0][2] == "267", window.rows("links.audit")  # 134 and 133 events
    assert any("Autumn" in row[1] and row[2] == "133" for row in window.rows("links.audit")), window.rows("links.audit")


def hand_over(window):
    """The file has who agreed; who takes that back is to be called back, and found by a press."""
    out = os.path.join(folder, "out.csv")
    window.click("nav.segments")
    window.click(name="Exports")
    assert until(lambda: window.enabled("exports.run")), "nothing to hand over"
    window.click("exports.run")
    save_file(window, out)
    window.says("100 people are in")
    assert len(list(csv.reader(open(out, encoding="utf-8")))) == 101
    assert until(lambda: window.count("exports.table") == 1), "the ledger does not say so"
    window.click(name="Call back")
    window.says("Nobody has to be called back.")
    consent("withdrawn", (4, 8, 12), "2026-11-20 10:00:00")
    assert until(lambda: window.count("exports.table") == 3, 30), "who withdrew is not called back"
    window.choose_row("exports.table", "")
    window.keys("Return")
    window.find("customers.search", seconds=10)


def save_file(window, out):
    field = window.find("fileNameEdit", seconds=30)
    field.queryEditableText().setTextContents(out)
    assert until(lambda: field.queryText().getText(0, -1) == out)
    window.keys("Return")


def alike(window):
    """Seeds from a list and back, a list that is not one, and the most similar people as a file."""
    seeds, wrong, out = (os.path.join(folder, name) for name in ("seeds.csv", "wrong.csv", "alike.csv"))
    with open(seeds, "w", encoding="utf-8-sig") as file:
        file.write("customer\n" + "".join(f"phone:{phone(i)}\n" for i in range(0, PEOPLE, 3)))
    with open(wrong, "w", encoding="utf-8") as file:
        file.write("customer\nnobody\n")
    window.click("nav.segments")
    window.click(name="Segments", role="radio button") if window.look(name="Segments", role="radio button") else window.click(name="Segments")
    window.click(name="Look-alikes")
    window.says("Learnt from 100 members", seconds=30)
    window.click("segments.lookalike.seeds")
    window.choose_file(wrong)
    window.says("Line 2", seconds=30)
    window.click("segments.lookalike.seeds")
    window.says("Learnt from 100 members", seconds=30)
    window.click("segments.lookalike.seeds")
    window.choose_file(seeds)
    window.says("Learnt from 134 people of seeds.csv", seconds=30)
    window.says("the people of the list have nothing in common")  # every third was drawn blindly
    window.click("segments.lookalike.save")
    window.keys("Down", "Down", "Return")  # all
    save_file(window, out)
    window.says("266 people are in", seconds=30)
    rows = list(csv.reader(open(out, encoding="utf-8-sig")))
    assert rows[0] == ["customer", "score"] and len(rows) == 267, rows[:2]
    assert all(float(a[1]) >= float(b[1]) for a, b in zip(rows[1:], rows[2:])), "not the most similar first"


make()
window = Window("--language", "en", "--theme", "light", "--now", NOW, "--page", "channels", "--passphrase", "env:PASS", path,
                environment={"XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache", "XDG_DATA_HOME": folder + "/data"})
try:
    names(window)
    hand_over(window)
    alike(window)
    assert window.process.poll() is None, "the window ended by itself"
finally:
    window.close()
sys.exit(0)
