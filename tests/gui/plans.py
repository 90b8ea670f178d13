# SPDX-License-Identifier: GPL-3.0-or-later
"""Planning and output by hand: a campaign is drawn, moved and resized, budget sliders keep the total, a report is composed and exported."""
import os
import subprocess
import sys
import time

from window import NOW, Window, cli, scratch, until

folder = scratch()
path = os.path.join(folder, "brand.panorama")


def campaign(name):
    return next((e for e in cli("calendar", "list", "--workspace", path)["entries"] if e["name"] == name), None)


def span(name):
    entry = campaign(name)
    return entry and (entry["start"], entry["end"])


def drag_between(a, b):
    subprocess.run(["xdotool", "mousemove", str(a[0]), str(a[1]), "mousedown", "1"], check=True)
    for step in range(1, 13):
        subprocess.run(["xdotool", "mousemove", str(a[0] + (b[0] - a[0]) * step // 12), str(a[1] + (b[1] - a[1]) * step // 12)], check=True)
        time.sleep(0.03)
    subprocess.run(["xdotool", "mouseup", "1"], check=True)


cli("sample", "create", path, "--customers", "500", "--events", "5000")
environment = {"XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache", "XDG_DATA_HOME": folder + "/data"}
window = Window("--language", "en", "--theme", "light", "--now", NOW, "--page", "calendar", path, environment=environment)
try:
    # the month: November 2026 has six weeks from Monday 26 October
    time.sleep(1)
    board = window.find("calendar.month", seconds=20).queryComponent().getExtents(0)
    width, height = board.width / 7, (board.height - 28) / 6

    def cell(column, row, down=0.75):
        return int(board.x + width * (column + 0.5)), int(board.y + 28 + height * (row + down))

    drag_between(cell(0, 4), cell(2, 4))  # 23 to 25 November
    window.find("calendar.entry.name")
    widths = [window.find("calendar.entry." + day).queryComponent().getExtents(0).width for day in ("first", "last")]
    assert abs(widths[0] - widths[1]) <= 1, f"the days are not equally wide: {widths}"
    window.type("Drawn by hand")
    window.click("calendar.entry.save")
    assert until(lambda: span("Drawn by hand") == ("2026-11-23", "2026-11-25")), span("Drawn by hand")
    bar = until(lambda: window.find(name="Drawn by hand", role="list item"))
    x, y = window.middle(bar)
    drag_between((x, y), (int(x + width), y))
    assert until(lambda: span("Drawn by hand") == ("2026-11-24", "2026-11-26")), span("Drawn by hand")
    time.sleep(0.5)
    box = window.find(name="Drawn by hand", role="list item").queryComponent().getExtents(0)
    drag_between((box.x + box.width - 4, y), (int(box.x + box.width - 4 + width), y))
    assert until(lambda: span("Drawn by hand") == ("2026-11-24", "2026-11-27")), span("Drawn by hand")
    window.keys("ctrl+z")
    assert until(lambda: span("Drawn by hand") == ("2026-11-24", "2026-11-26")), "resizing was not undone"
    window.keys("ctrl+z", "ctrl+z")
    assert until(lambda: campaign("Drawn by hand") is None), "drawing was not undone"

    # budget: drag a slider, turn another by the keyboard; the sum holds to the cent
    window.click("nav.budget")
    window.find("budget.total", seconds=20)
    plan = cli("plan", "list", "--workspace", path)["plans"][0]
    
    def amounts():
        shown = cli("plan", "show", plan["id"], "--workspace", path)
        lines = [line["planned"] for line in shown["lines"]]
        assert sum(round(float(a) * 100) for a in lines) == round(float(plan["total"]) * 100), lines
        return lines

    first = amounts()
    sliders = [n for n in window.walk() if n.getRoleName() == "slider" and (n.description or "").startswith("budget.slider.")]
    box = sliders[0].queryComponent().getExtents(0)
    middle = box.y + box.height // 2
    at = box.x + 8 + int((box.width - 16) * sliders[0].queryValue().currentValue / 1000)
    drag_between((at, middle), (at + 90, middle))
    assert until(lambda: amounts() != first), "the slider moved nothing"
    dragged = amounts()
    window.keys("Right", "Right", "Right")
    assert until(lambda: amounts() != dragged), "the keyboard moved nothing"
    for _ in range(4):
        window.keys("ctrl+z")
    assert until(lambda: amounts() == first), "not everything was undone"

    # a report is composed: a copy of the board report without its first part, exported as PDF
    window.click("nav.reports")
    window.click("reports.compose", seconds=20)
    window.find("reports.parts", seconds=20)
    own = until(lambda: [r for r in cli("report", "list", "--workspace", path)["reports"] if not r.get("built_in")])
    assert own and "own version" in own[0]["name"], own
    time.sleep(1)
    window.click("reports.parts")
    window.keys("Home", "space")
    time.sleep(1)
    window.keys("alt+Down")
    time.sleep(1)
    out = os.path.join(folder, "own.pdf")

    def dialog_opens():  # a report that is composed anew at that moment moves the button away from under the hand
        window.click(name="Export as PDF", role="push button")
        return until(lambda: window.look("fileNameEdit"), 10)

    assert until(dialog_opens, 30), "no dialog for the file"
    window.choose_file(out)
    assert until(lambda: os.path.exists(out) and open(out, "rb").read(5) == b"%PDF-", 30), "no PDF was written"
    assert window.process.poll() is None, "the window ended by itself"
finally:
    window.close()
sys.exit(0)
