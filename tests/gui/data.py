# SPDX-License-Identifier: GPL-3.0-or-later
"""Data by hand: a locked workspace is opened, a file brought in by the mapping screen, pairs reviewed, a backup restored, the passphrase changed."""
import json
import os
import sys

from window import NOW, Window, cli, scratch, until

folder = scratch()
path = os.path.join(folder, "brand.panorama")
os.environ["PASS"] = "a long passphrase"
os.environ["NEXT"] = "another long passphrase"
ORDERS = 120000


def here(*arguments, ok=(0,)):
    return cli(*arguments, "--workspace", path, ok=ok)


def write(name, head, rows):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write("\n".join([head, *rows]) + "\n")
    return os.path.join(folder, name)


def mapping(name, source, columns):
    document = {"format": "panorama.mapping/1", "kind": "customers", "source": source, "fields": {f: {"column": c} for f, c in columns.items()}}
    json.dump(document, open(os.path.join(folder, name), "w"))
    return os.path.join(folder, name)


def workspace_with_pairs():
    names = ["Anna Berg", "Boris Chen", "Clara Diaz", "David Evans", "Elena Fischer", "Frank Garcia", "Greta Huang", "Henry Ivanov"]
    crm = [f"c{i},{names[i % 8]} {chr(65 + i // 8)},Town {i % 20},19{60 + i % 40}-0{1 + i % 9}-1{i % 10}" for i in range(200)]
    shop = [f"s{i},{names[i % 8]}{'n' if i % 2 else ''} {chr(65 + i // 8)},Town {i % 20},19{60 + i % 40}-0{1 + i % 9}-1{i % 10}" for i in range(0, 200, 3)]
    fields = {"key": "k", "id.member_no": "k", "name": "name", "attr.city": "city", "attr.birthday": "birthday"}
    cli("workspace", "create", path, "--time-zone", "Asia/Shanghai", "--passphrase", "env:PASS")
    for source, rows in (("crm", crm), ("shop", shop)):
        here("import", write(source + ".csv", "k,name,city,birthday", rows), "--map", mapping(source + ".json", source, fields), "--passphrase", "env:PASS")
    here("identity", "resolve", "--link-above", "1", "--review-above", "0.5", "--passphrase", "env:PASS")


def orders():
    return here("workspace", "info")["orders"]


def unlock(window):
    """A wrong passphrase is refused and said so, the right one opens."""
    window.find("passphrase")
    window.type("a wrong passphrase")
    window.keys("Return")
    window.says("This is not the passphrase", seconds=60)
    window.type(os.environ["PASS"])
    window.keys("Return", "Escape")
    assert until(lambda: not window.look("passphrase"), 60), "unlocking does not end"  # until the vault is open it stays


def open_file(window, file):
    window.click(name="Import files", role="push button")
    window.choose_file(file)
    window.find("channels.import")
    assert until(lambda: window.enabled("channels.import") and window.count("channels.preview")), "the proposal is not complete"


def bring_in(window):
    file = write("orders.csv", "order_no,paid at,phone,amount", [f"O{i},2026-11-{1 + i % 20:02d} 10:00:00,138{i:08d},{10 + i % 90}.50" for i in range(ORDERS)])
    open_file(window, file)
    shown = {column: window.find("mapping." + column).name for column in ("order_no", "paid at", "phone", "amount")}
    assert shown == {"order_no": "Order number *", "paid at": "Time *", "phone": "Identifier: phone", "amount": "Amount"}, shown
    first = window.rows("channels.preview")[0]
    assert "O0" in first[1] and "10.5" in first[1] and "10:00" in first[1] and first[2] == "good", first
    indicator = window.find("tasks.open", hidden=True)
    window.click("channels.import")
    # what takes less than a moment shows no progress
    assert until(lambda: "Importing" in indicator.name or window.look(name="rows read"), 10), "no progress while it is brought in"
    window.says(f"{ORDERS:,} rows read: {ORDERS:,} new", seconds=40)
    assert orders() == ORDERS

    # taken back, and once more as it was mapped the first time
    window.choose_row("channels.imports", "orders.csv", "done")
    window.click("channels.rollback")
    window.says("The import was taken back")
    assert orders() == 0
    open_file(window, file)
    window.says("As the last file with these columns was brought in")
    window.click("channels.import")
    window.says(f"{ORDERS:,} rows read: {ORDERS:,} new", seconds=40)
    assert orders() == ORDERS


def partly(window):
    """Rows that cannot be brought in are listed with their reasons; what was done is not offered once more."""
    open_file(window, write("more.csv", "order_no,paid at,phone,amount", ["P1,2026-11-01 10:00:00,13800000001,5.00", "P2,2026-11-02 10:00:00,13800000002,five"]))
    assert until(lambda: window.rows("channels.preview")[1][1].startswith("amount: ")), window.rows("channels.preview")
    window.click("channels.import")
    window.says("2 rows read: 1 new, 0 changed, 0 unchanged, 1 rejected")
    rows = window.rows("channels.preview")
    assert len(rows) == 1 and rows[0][0] == "3" and rows[0][1].startswith("amount: ") and rows[0][2] == "rejected", rows
    assert not window.enabled("channels.import"), "the same file can be brought in at once again"
    window.click(name="Done", role="push button")
    assert orders() == ORDERS + 1


def review(window):
    """One pair is one person, one is not; both decisions are taken back."""
    def pairs():
        return window.count("review.list")

    window.click("nav.customers")
    window.click(name="To review")
    before = until(pairs)
    assert before > 2, before
    for decide in ("review.accept", "review.reject"):
        now = pairs()
        assert until(lambda: window.count("review.fields") > 4), "the pair does not lie side by side"
        window.click(decide)
        assert until(lambda: pairs() == now - 1), (decide, now, pairs())
    window.keys("ctrl+z")
    assert until(lambda: pairs() == before - 1), "the second decision was not taken back"
    window.keys("ctrl+z")
    assert until(lambda: pairs() == before), "the first decision was not taken back"


def backup(window):
    window.click("nav.settings")
    window.click("settings.backup")
    window.says("The copy is made")
    segment = os.path.join(folder, "segment.json")
    json.dump({"format": "panorama.segment/1", "name": "After the backup", "rule": {"all": []}}, open(segment, "w"))
    here("segment", "save", segment)
    window.choose_row("settings.backups", "by hand")
    assert until(lambda: window.enabled("settings.restore"))
    window.click("settings.restore")
    window.says("as it was then")
    assert here("segment", "list")["segments"] == []


def passphrase(window):
    window.find("passphrase")  # what was restored asks for its own
    window.type(os.environ["PASS"])
    window.keys("Return")
    assert until(lambda: not window.look("passphrase"))
    window.click("settings.passphrase")
    window.find("passphrase.present")
    window.type(os.environ["NEXT"])  # not this one
    for _ in range(2):
        window.keys("Tab")
        window.type(os.environ["NEXT"])
    window.keys("Return")
    window.says("This is not the present passphrase.", seconds=60)
    window.type(os.environ["PASS"])
    window.keys("Tab")
    window.keys("ctrl+a")
    window.type(os.environ["NEXT"])
    window.keys("Tab")
    window.keys("ctrl+a")
    window.type(os.environ["NEXT"])
    window.keys("Return")
    window.says("The new passphrase opens", seconds=60)
    assert here("customer", "find", "Anna", "--passphrase", "env:NEXT")["customers"]
    assert here("customer", "find", "Anna", "--passphrase", "env:PASS", ok=(1, 2, 3, 4)) is None


workspace_with_pairs()
environment = {"XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache", "XDG_DATA_HOME": folder + "/data"}
window = Window("--language", "en", "--theme", "light", "--now", NOW, "--page", "channels", path, environment=environment)
try:
    for step in (unlock, bring_in, partly, review, backup, passphrase):
        step(window)
        assert window.process.poll() is None, f"the window ended by itself: {step.__name__}"
finally:
    window.close()
sys.exit(0)
