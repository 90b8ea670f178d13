# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a whole: a locked workspace, a second start, commits of the command line."""
import json
import os
import subprocess
import sys

from window import BIN, NOW, Window, cli, scratch, until

folder = scratch()
path = os.path.join(folder, "brand.panorama")
os.environ["PASS"] = "a long passphrase"
environment = {"XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache", "XDG_DATA_HOME": folder + "/data"}
people = os.path.join(folder, "people.csv")
with open(people, "w", encoding="utf-8") as file:
    file.write("k,phone,name\n" + "".join(f"{i},1380000{i:04d},Person {i}\n" for i in range(1, 60)))
mapping = os.path.join(folder, "people.json")
json.dump({"format": "panorama.mapping/1", "kind": "customers", "source": "crm",
           "fields": {"key": {"column": "k"}, "id.phone": {"column": "phone"}, "name": {"column": "name"}}}, open(mapping, "w"))
cli("workspace", "create", path, "--time-zone", "Asia/Shanghai", "--passphrase", "env:PASS")
cli("import", people, "--map", mapping, "--workspace", path, "--passphrase", "env:PASS")


def saved(name):
    """What the command line commits shows up."""
    segment = os.path.join(folder, "segment.json")
    json.dump({"format": "panorama.segment/1", "name": name, "rule": {"all": []}}, open(segment, "w"))
    cli("segment", "save", segment, "--workspace", path)
    assert until(lambda: any(name in (node.name or "") for node in window.walk(rows=True, hidden=True)), 15), f"the commit of {name} was not noticed"


window = Window("--language", "en", "--theme", "light", "--now", NOW, "--page", "segments", path, environment=environment)
try:
    # locked: the question comes, may be put off, and counts work without an answer
    window.find("passphrase", seconds=20)
    saved("Made as it opened")
    window.keys("Escape")
    window.click(name="New segment", role="push button")
    assert until(lambda: "59" in (window.find("segments.total").name or "")), "no count while locked"
    window.click("nav.settings")
    window.click("settings.unlock")
    window.find("passphrase", seconds=20)
    window.type("a wrong passphrase")
    window.keys("Return", "Escape")
    assert until(lambda: window.look("passphrase.ok", name="Unlock"), 120), "the question does not wait for the answer"
    assert until(lambda: any("passphrase" in (node.name or "") and "not" in (node.name or "") for node in window.walk())), "the wrong passphrase is not told"
    window.type("a long passphrase")
    window.keys("Return", "Escape")
    assert until(lambda: not window.look("passphrase"), 120), "the question does not go"
    window.click("nav.customers")
    window.click("customers.search")
    window.type("Person 7")
    assert until(lambda: any((node.name or "").startswith("1 of ") for node in window.walk()), 90), "not unlocked"

    # the same workspace again: the window that is there comes to the front
    second = subprocess.run([os.path.join(BIN, "panorama"), path], env={**os.environ, **environment}, timeout=20)
    assert second.returncode == 0 and window.process.poll() is None

    window.click("nav.segments")
    saved("Made elsewhere")

    picture = os.environ.get("PANORAMA_GUI_PICTURE")
    if picture:
        window.picture(picture)
    assert window.process.poll() is None, "the window ended by itself"
finally:
    window.close()
sys.exit(0)
