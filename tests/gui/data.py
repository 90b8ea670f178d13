# SPDX-License-Identifier: GPL-3.0-or-later
"""Data by hand: a file is brought in by the mapping screen, pairs are reviewed, the passphrase is changed, a backup is restored."""
import json
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

from window import BIN, Window, until

folder = tempfile.mkdtemp(prefix="panorama-gui-")
path = os.path.join(folder, "brand.panorama")
NOW = "2026-11-22T12:00:00+08:00"
os.environ["PASS"] = "a long passphrase"
os.environ["NEXT"] = "another long passphrase"


def cli(*arguments, ok=(0,)):
    done = subprocess.run([os.path.join(BIN, "panorama-cli"), *arguments, "--json", "--quiet", "--now", NOW], capture_output=True, text=True)
    assert done.returncode in ok, (arguments, done.returncode, done.stdout, done.stderr)
    return json.loads(done.stdout) if done.returncode == 0 else None


def write(name, head, rows):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write("\n".join([head, *rows]) + "\n")
    return os.path.join(folder, name)


def mapping(name, source, columns):
    document = {"format": "panorama.mapping/1", "kind": "customers", "source": source, "fields": {f: {"column": c} for f, c in columns.items()}}
    json.dump(document, open(os.path.join(folder, name), "w"))
    return os.path.join(folder, name)


NAMES = ["Anna Berg", "Boris Chen", "Clara Diaz", "David Evans", "Elena Fischer", "Frank Garcia", "Greta Huang", "Henry Ivanov"]
crm = [f"c{i},{NAMES[i % 8]} {chr(65 + i // 8)},Town {i % 20},19{60 + i % 40}-0{1 + i % 9}-1{i % 10}" for i in range(200)]
shop = [f"s{i},{NAMES[i % 8]}{'n' if i % 2 else ''} {chr(65 + i // 8)},Town {i % 20},19{60 + i % 40}-0{1 + i % 9}-1{i % 10}" for i in range(0, 200, 3)]
fields = {"key": "k", "id.member_no": "k", "name": "name", "attr.city": "city", "attr.birthday": "birthday"}
cli("workspace", "create", path, "--time-zone", "Asia/Shanghai", "--passphrase", "env:PASS")
for source, rows in (("crm", crm), ("shop", shop)):
    cli("import", write(source + ".csv", "k,name,city,birthday", rows), "--map", mapping(source + ".json", source, fields), "--workspace", path, "--passphrase", "env:PASS")
cli("identity", "resolve", "--link-above", "1", "--review-above", "0.5", "--workspace", path, "--passphrase", "env:PASS")


def waiting():
    return len([p for p in cli("identity", "pairs", "--workspace", path, "--passphrase", "env:PASS")["pairs"] if p.get("state", "review") == "review"])


orders = write("orders.csv", "order_no,paid at,phone,amount", [f"O{i},2026-11-{1 + i % 20:02d} 10:00:00,1380000{i:04d},{10 + i}.50" for i in range(300)])
environment = {"XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache", "XDG_DATA_HOME": folder + "/data"}
window = Window("--language", "en", "--theme", "light", "--now", NOW, "--page", "channels", "--passphrase", "env:PASS", path, environment=environment)
try:
    # a whole file by the mapping screen
    window.find("channels.rollback", seconds=20)
    time.sleep(0.5)  # until the window lies where it stays
    window.click(name="Import files", role="push button")
    window.choose_file(orders)
    window.find("channels.import", seconds=30)
    assert until(lambda: window.find("channels.import").getState().contains(pyatspi.STATE_ENABLED), 30), "the proposal is not complete"
    window.click("channels.import")
    assert until(lambda: cli("workspace", "info", "--workspace", path)["orders"] == 300, 30), cli("workspace", "info", "--workspace", path)

    # pairs to review, by button and back by undo
    pairs = waiting()
    assert pairs > 0, "no pairs"
    window.click("nav.customers")
    window.click(name="To review", seconds=20)
    window.click("review.accept", seconds=20)
    assert until(lambda: waiting() == pairs - 1), (pairs, waiting())
    time.sleep(1)
    window.keys("ctrl+z")
    assert until(lambda: waiting() == pairs), "the decision was not taken back"

    # a backup, an edit after it, and back
    window.click("nav.settings")
    window.click("settings.backup", seconds=20)
    assert until(lambda: any("by hand" in (n.name or "") for n in window.walk())), "no backup in the list"
    segment = os.path.join(folder, "segment.json")
    json.dump({"format": "panorama.segment/1", "name": "After the backup", "rule": {"all": []}}, open(segment, "w"))
    cli("segment", "save", segment, "--workspace", path)
    window.click(name="by hand", role="table cell")
    window.click("settings.restore")
    assert until(lambda: cli("segment", "list", "--workspace", path)["segments"] == [], 20), "the backup was not restored"

    # another passphrase
    time.sleep(1)
    window.click("settings.passphrase", seconds=20)
    window.find("passphrase.new")
    window.type(os.environ["NEXT"])
    window.keys("Tab")
    window.type(os.environ["NEXT"])
    window.keys("Return")
    assert until(lambda: cli("customer", "find", "Anna", "--workspace", path, "--passphrase", "env:NEXT", ok=(0, 1, 2, 3, 4)), 30), "the new passphrase does not open"
    assert cli("customer", "find", "Anna", "--workspace", path, "--passphrase", "env:PASS", ok=(1, 2, 3, 4)) is None
    assert window.process.poll() is None, "the window ended by itself"
finally:
    window.close()
sys.exit(0)
