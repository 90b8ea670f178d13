# SPDX-License-Identifier: GPL-3.0-or-later
"""The segment builder without a mouse: conditions by search in English, Chinese and pinyin, groups, and/or, moving, undo, and why."""
import json
import os
import sqlite3
import sys
import time

import pyatspi
from window import NOW, Window, cli, scratch, until

folder = scratch()
path = os.path.join(folder, "brand.panorama")


def focused():
    return [n for n in window.walk() if n.getState().contains(pyatspi.STATE_FOCUSED) and n.getRoleName() not in ("frame", "filler")]


def has_focus(what):
    return any(what in (n.description, n.name) for n in focused())


def press(*keys):
    window.keys(*keys)
    time.sleep(0.3)


def tab_to(what, most=70, back=False):
    for _ in range(most):
        if has_focus(what):
            return
        window.keys("shift+Tab" if back else "Tab")
        time.sleep(0.12)
    raise AssertionError(f"Tab does not reach {what}: {[(n.description, n.name) for n in focused()]}")


def total():
    return window.find("segments.total").name


def rule():
    """Of the new segment, as it stands in the file."""
    file = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    bodies = file.execute("SELECT body FROM documents WHERE kind = 'segment' AND name = 'New segment' AND removed = 0").fetchall()
    file.close()
    return bodies and json.loads(bodies[0][0])["rule"]


def add(opener, text):
    """The list opens on Return and is searched; the focus comes back to the values of what was added."""
    tab_to(opener)
    before = total()
    press("Return")
    assert until(lambda: has_focus("segments.picker.field")), f"no list at {opener}"
    window.type(text)
    time.sleep(0.4)
    press("Return")
    assert until(lambda: focused() and not has_focus(opener) and not has_focus("segments.picker.field")), "the focus is lost"
    return before


cli("sample", "create", path, "--customers", "1000", "--events", "10000")
environment = {"XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache", "XDG_DATA_HOME": folder + "/data"}
window = Window("--language", "en", "--theme", "light", "--now", NOW, "--page", "segments", path, environment=environment)
try:
    window.find("segments.addCondition")
    assert until(lambda: window.activate() or window.keys("Tab") or focused(), 60), "no key reaches the window"
    tab_to("primary")
    press("Return")
    assert until(lambda: rule() == {"all": []}), rule()
    everybody = total()
    add("segments.addCondition", "age")
    assert until(lambda: total() != everybody), "no count"
    tab_to("rules.field", 3)
    press("ctrl+a")
    window.type("30")
    press("Tab")
    assert until(lambda: rule() == {"all": [{"attribute": "age", ">=": 30}]}), rule()
    add("segments.addCondition", "城市")
    add("segments.addGroup", "xiadan")
    assert until(lambda: len(rule()["all"]) == 3 and rule()["all"][2]["any"][0]["event"] == "order"), rule()

    # the new group: and instead of or, taken back, excluded
    tab_to("any", 12, back=True)
    press("Left")
    assert until(lambda: has_focus("all") and "all" in rule()["all"][2]), (rule(), [n.name for n in focused()])
    press("ctrl+z")
    assert until(lambda: focused() and "any" in rule()["all"][2]), rule()
    tab_to("segments.exclude", 3)
    press("space")
    assert until(lambda: "not" in rule()["all"][2]) and has_focus("segments.exclude"), rule()
    press("Return")
    assert until(lambda: "any" in rule()["all"][2]), rule()

    # the city goes up, into the group that then is beside it, is doubled and deleted there, and comes out again
    tab_to("segments.grip", 8, back=True)
    tab_to("rules.subject", 8, back=True)
    tab_to("segments.grip", 8, back=True)
    press("ctrl+Up")
    assert until(lambda: rule()["all"][0].get("attribute") == "city"), rule()
    press("ctrl+Down")
    press("ctrl+Right")
    assert until(lambda: len(rule()["all"]) == 2 and len(rule()["all"][1]["any"]) == 2), rule()
    press("ctrl+d")
    assert until(lambda: len(rule()["all"][1]["any"]) == 3), rule()
    press("Delete")
    assert until(lambda: len(rule()["all"][1]["any"]) == 2) and has_focus("segments.grip"), rule()

    # why one of them is a member
    tab_to("segments.sample")
    press("Down")
    tab_to("Why?", 4)
    press("Return")
    window.says("is in this segment")
    assert has_focus("segments.why"), [(n.description, n.name) for n in focused()]
    assert window.process.poll() is None, "the window ended by itself"
finally:
    window.close()
sys.exit(0)
