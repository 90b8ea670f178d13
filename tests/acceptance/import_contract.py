# SPDX-License-Identifier: GPL-3.0-or-later
"""Random files of all ten kinds in random dialects against a slow reading of the contract: reports, rejects and the
canonical export to the byte; then a dry run and a repetition, which change nothing, and rollbacks, newest first."""
import csv
import datetime as dt
import os
import random
import re
import sys

from cli import Workspace, random_seed
from mapping_oracle import BLANKS, KINDS, REQUIRED
from store_oracle import World

SEED = random_seed()
ROUNDS = int(os.environ.get("PANORAMA_ROUNDS", 3))
IDENTIFIERS = {"customers", "events", "orders", "consents"}
ZONES = ["America/Sao_Paulo", "America/New_York", "Europe/Berlin", "Asia/Shanghai", "Australia/Lord_Howe", "Africa/Cairo"]
PATTERNS = ["yyyy-MM-dd HH:mm:ss", "d.M.yyyy H:mm", "yyyy/M/d HH:mm", "yyyyMMddHHmmss", "yyyy年M月d日 HH:mm", "MM/dd/yyyy", "yyyy-MM-dd'T'HH:mm:ss.SSSZ", "yyyyMMdd", "dd.MM.yyyy", "yyyy-MM"]
TEXTS = ["search", "social", "官网", "a,b", 'say "hi"', "two\nlines", "x;y|z\tw", "=1+1", "-", "Ünïcode", "😀", "'", " ", "null", "0", "C1", "C2", "小程序"]


class Table:
    """A random mapping of one kind with random rows for it."""

    def __init__(self, rng, kind, source):
        self.rng, self.kind = rng, kind
        self.mapping = {"format": "panorama.mapping/1", "kind": kind, "source": source, "fields": {}}
        names = [n for n in KINDS[kind] if n in REQUIRED[kind] or rng.random() < 0.6]
        if kind in IDENTIFIERS:
            names += ["id." + k for k in rng.sample(["phone", "email", "member_no", "openid", "device", "unionid", "crm_no", "cookie"], rng.randint(1, 3))]
        if kind == "customers":
            names += ["attr." + n for n in rng.sample(["city", "级别", "age", "since", "x"], rng.randint(0, 3))] + ["tag." + n for n in rng.sample(["vip", "新客"], rng.randint(0, 2))]
            ids = [n for n in names if n.startswith("id.")]
            if "key" not in names and len(ids) > 1 and not {"id.member_no", "id.openid"} & set(ids):
                names.append("key")
        if kind in ("events", "orders"):
            names += ["prop." + n for n in rng.sample(["page", "价格", "at", "flag", "loss_reason"], rng.randint(0, 3))]
        rng.shuffle(names)
        for name in names:
            self.mapping["fields"][name] = self.field(name)
        if rng.random() < 0.2:
            self.mapping["currency"] = rng.choice(["USD", "JPY", "KWD"])
        if rng.random() < 0.2:
            self.mapping["zone"] = rng.choice(ZONES)
        self.columns = list(dict.fromkeys(f["column"] for f in self.mapping["fields"].values() if "column" in f)) or ["nothing"]
        self.columns += [c for c in ["extra", "说明"] if rng.random() < 0.3]
        rng.shuffle(self.columns)

    def type(self, name):
        return KINDS[self.kind].get(name) or name.split(".")[0]

    def field(self, name):
        rng, kind = self.rng, self.type(name)
        if kind == "prop" or kind == "attr":
            self.free = rng.choice(["text", "text", "number", "date", "time", "boolean"])
            spec = {} if self.free == "text" else {"type": self.free}
            kind = self.free
        else:
            spec = {}
        if rng.random() < 0.12 and kind in ("name", "text", "currency", "money", "boolean") or isinstance(kind, tuple) and rng.random() < 0.5:
            if name not in ("order_id", "line", "key", "refund_id"):
                return {"value": {"currency": "EUR", "money": "12.5", "boolean": "是"}.get(kind) or (kind[0] if isinstance(kind, tuple) else "固定 value")}
        spec["column"] = rng.choice(["col ", "列", "Spalte ", "c"]) + str(rng.randrange(10**6))
        if kind in ("date", "time"):
            form = rng.choice([None, None, "iso", "unix" if kind == "time" else "yyyyMMdd", rng.sample(PATTERNS, 2), rng.choice(PATTERNS)])
            if kind == "time" and form and rng.random() < 0.3:
                form = rng.choice(["unix_ms", "excel", [PATTERNS[0], "iso"]])
            if kind == "date" and form:
                form = rng.choice(["iso", "yyyyMMdd", "d.M.yyyy", ["yyyy/M/d", "dd.MM.yyyy"]])
            if form and not (kind == "time" and not any("H" in f or f in ("iso", "unix", "unix_ms", "excel") for f in (form if isinstance(form, list) else [form])) and "type" in spec):
                spec["format"] = form
            if rng.random() < 0.4:
                spec["zone"] = rng.choice(ZONES)
        if kind in ("money", "number", "count") and rng.random() < 0.3 and "type" not in spec:
            spec["format"] = "#,##0.00"
        if kind == "money" and rng.random() < 0.3:
            spec["unit"] = "minor"
        if kind in ("text", "name") and rng.random() < 0.2 and name != "event":
            spec["map"] = {"search": "搜索", "null": ""} | ({"*": "other"} if rng.random() < 0.5 else {})
        if kind in ("text", "name", "money", "count") and rng.random() < 0.2 and name not in ("key", "order_id", "line", "refund_id"):
            spec["empty"] = {"money": "0", "count": "7"}.get(kind, "unknown")
        if name.startswith(("prop.", "attr.")) or name == "name":
            if rng.random() < 0.3:
                spec["trim"] = True
        return spec

    def cell(self, name, spec):
        rng, kind = self.rng, self.type(name)
        if rng.random() < (0.02 if name in REQUIRED[self.kind] else 0.12):
            return rng.choice(["", "", " ", "\u3000"])
        if kind in ("prop", "attr"):
            kind = spec.get("type", "text")
        text = self.typed(name, kind, spec)
        if name not in ("prop", "attr") and rng.random() < 0.15:
            text = rng.choice(BLANKS.replace("\ufeff", "").replace("\r", "")) + text + rng.choice(["", " "])
        return text

    def typed(self, name, kind, spec):
        rng = self.rng
        if kind == "id":
            return self.identifier(name[3:])
        if isinstance(kind, tuple):
            return rng.choice([*kind, *kind, *kind, *kind, "nonsense"]) if rng.random() < 0.1 else rng.choice(kind)
        if kind in ("date", "time"):
            return self.moment(kind, spec)
        if kind in ("number", "money", "count"):
            return self.number(kind, spec)
        if kind in ("boolean", "tag"):
            return rng.choice(["1", "TRUE", "yes", "Y", "是", "X", "0", "False", "no", "N", "否"]) if rng.random() < 0.95 else "maybe"
        if kind == "currency":
            return rng.choice(["CNY", "USD", "JPY", "KWD", "usd"]) if rng.random() < 0.95 else rng.choice(["$", "EURO"])
        if name in ("order_id", "line", "refund_id", "key", "campaign", "sku"):
            return f"{name[0]}{rng.randrange(25)}"
        if name == "event" and rng.random() < 0.03:
            return "order"
        if kind == "name" and rng.random() < 0.02:
            return "x" * 201
        return rng.choice(TEXTS) if kind != "name" else rng.choice([t for t in TEXTS if t.isprintable() and t.strip()])

    def identifier(self, kind):
        rng, n = self.rng, self.rng.randrange(20)
        if kind == "phone":
            p = f"138{n:08}"
            return rng.choice([p, f"+86 {p[:3]} {p[3:7]} {p[7:]}", f"0086-{p}", f"({p[:3]}){p[3:7]}-{p[7:]}", p.translate({48 + i: 0xFF10 + i for i in range(10)})]) if rng.random() < 0.93 else "12"
        if kind == "email":
            return rng.choice([f"a.b+{n}@Example.com", f"A.B+{n}@example.COM", f"ａ.b+{n}@example.com"]) if rng.random() < 0.93 else "not a mail"
        return rng.choice([f"ID-{n}", f"id-{n}"])

    def moment(self, kind, spec):
        rng = self.rng
        if rng.random() < 0.02:
            return rng.choice(["2026-02-30", "yesterday", "2026-13-01", "2026-01-01 25:00"])
        at = dt.datetime(2025, 1, 1) + dt.timedelta(seconds=rng.randrange(86400 * 500))
        if rng.random() < 0.3:  # near the changes of clocks
            at = rng.choice([dt.datetime(2025, 3, 9, 2), dt.datetime(2025, 11, 2, 1), dt.datetime(2025, 3, 30, 2), dt.datetime(2025, 10, 26, 2), dt.datetime(2025, 4, 25, 0), dt.datetime(2025, 4, 6, 1, 30)]) + dt.timedelta(minutes=rng.randrange(60))
        form = spec.get("format", "iso")
        form = rng.choice(form) if isinstance(form, list) else form
        if form == "iso":
            forms = ["%Y-%m-%d"] + (["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S.125"] if kind == "time" or "format" in spec else [])
            form = rng.choice(forms)
            return at.strftime(form) + (rng.choice(["", "", "Z", "+05:30", "-0300"]) if "%H" in form else "")
        if form in ("unix", "unix_ms"):
            return str(int(at.replace(tzinfo=dt.timezone.utc).timestamp()) * (1 if form == "unix" else 1000) + (0 if form == "unix" else rng.randrange(1000)))
        if form == "excel":
            return f"{(at - dt.datetime(1899, 12, 30)).days + rng.randrange(0, 96) / 96}"
        parts = {"yyyy": "%Y", "MM": "%m", "M": at.month, "dd": "%d", "d": at.day, "HH": "%H", "H": at.hour, "mm": "%M", "ss": "%S", "SSS": f"{rng.randrange(1000):03}", "Z": rng.choice(["Z", "+08:00", "-0330"])}
        return "".join(at.strftime(str(parts[p])) if p in parts else p.strip("'") for p in re.findall(r"'[^']*'|yyyy|MM?|dd?|HH?|mm|ss|SSS|Z|.", form))

    def number(self, kind, spec):
        rng = self.rng
        if rng.random() < 0.03:
            return rng.choice(["abc", "1e3", "1,2", "12元", "--1", "1.2.3", "0x10", "NaN"])
        whole = rng.choice([rng.randrange(10), rng.randrange(10000), rng.randrange(10**7)])
        text = f"{whole:,}" if spec.get("format") and rng.random() < 0.7 else str(whole)
        if kind != "count" and rng.random() < 0.6 and spec.get("unit") != "minor":
            text += "." + rng.choice(["5", "50", "25", "125", "00", "3000000000000003", "0000005", "9999995"])
        if rng.random() < 0.04:
            text = rng.choice([text.split(".")[0] + ".", ".5", ".", "0."])
        if kind != "count" and rng.random() < 0.15:
            text = rng.choice("+-") + text
        if kind == "count" and rng.random() < 0.02:
            text += rng.choice([".5", ".0", ".00"])
        return text.translate({48 + i: 0xFF10 + i for i in range(10)}) if rng.random() < 0.1 else text

    def rows(self, count):
        cells = []
        for _ in range(count):
            row = {c: self.rng.choice(TEXTS) for c in self.columns}
            for name, spec in self.mapping["fields"].items():
                if "column" in spec:
                    row[spec["column"]] = self.cell(name, spec)
            cells.append(row)
        return cells


class Dialect:
    """How a table becomes bytes; tells for each row the line where it starts and what of it can be read."""

    def __init__(self, rng, mapping):
        self.rng, self.delimiter, self.end = rng, rng.choice(",,;\t|"), rng.choice(["\n", "\r\n", "\r"])
        self.encoding = rng.choice(["utf-8", "utf-8-sig", "gb18030", "utf-16-le", "utf-16-be", "utf-16"])
        self.named = self.encoding.startswith("utf-16-") or rng.random() < 0.3
        file = {}
        if self.named:
            file["encoding"] = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16le", "utf-16-be": "utf-16be", "utf-16": "utf-16le"}.get(self.encoding, self.encoding)
        self.auto_delimiter = rng.random() < 0.6
        if not self.auto_delimiter:
            file["delimiter"] = "tab" if self.delimiter == "\t" else self.delimiter
        self.header_row = rng.choice([1, 1, 1, 1, 0, 3])
        if self.header_row != 1:
            file["header_row"] = self.header_row
        if file:
            mapping["file"] = file

    def quoted(self, text):
        need = any(c in text for c in self.delimiter + "\r\n") or text.startswith('"')
        return '"' + text.replace('"', '""') + '"' if need or self.rng.random() < 0.2 else text

    def encode(self, columns, rows):
        rng, out, line, told = self.rng, [], 1, []

        def put(cells):
            nonlocal line
            text = self.delimiter.join(cells)
            out.append(text + self.end)
            line += 1 + len(re.findall("\r\n|\r|\n", text))
        for _ in range(self.header_row - 1):
            put(["a title above"])
        if self.header_row:
            put([self.quoted(c + " ") for c in columns])
        for row in rows:
            while rng.random() < 0.05:
                put([rng.choice(["", "  "])])
            cells, start = [row[c] for c in columns], line
            seen = dict(row)
            chance = rng.random() if told or self.header_row else 1
            if chance < 0.03:
                seen = None
                cells.append("one too many")
            elif chance < 0.08 and len(cells) > 1:
                cells.pop()
                seen[columns[-1]] = ""
            if len(cells) == 1 and not cells[0].strip(BLANKS):
                put(['""'])
            elif not any(c.strip(BLANKS) for c in cells) and len(cells) == 1:
                continue
            else:
                put([self.quoted(c) for c in cells])
            told.append((start, seen))
        text = "".join(out)
        if rng.random() < 0.3 and text.endswith(self.end):
            text = text[: -len(self.end)]
        return text.encode(self.encoding), told


def one_import(rng, w, world, number, kind, source):
    table = Table(rng, kind, source)
    dialect = Dialect(rng, table.mapping)
    if len(table.columns) == 1 and dialect.auto_delimiter:
        table.columns.append("another")
    named = dict(table.mapping["fields"])
    paths, files = [], []
    for part in range(rng.choice([1, 1, 1, 2])):
        data, told = dialect.encode(table.columns, table.rows(rng.choice([1, 5, 60])))
        paths.append(os.path.join(w.folder, f"{number}-{part}.{rng.choice(['csv', 'tsv', 'txt']) if dialect.delimiter != chr(9) else 'tsv'}"))
        with open(paths[-1], "wb") as out:
            out.write(data)
        files.append([(line, cells, table.columns) for line, cells in told])
    if dialect.header_row == 0:
        place = {c: f"#{i + 1}" for i, c in enumerate(table.columns)}
        table.mapping["fields"] = {n: {**s, "column": place[s["column"]]} if "column" in s else s for n, s in named.items()}
        files = [[(line, cells and {place[c]: t for c, t in cells.items()}, list(place.values())) for line, cells, _ in f] for f in files]
    return table, paths, files


def check_report(w, world, what, report, counts, rejects, dropped):
    for key, value in counts.items():
        w.check(f"{what} {key}", report[key], value)
    w.check(f"{what} rejects", [(r["line"], r["column"]) for r in report["rejects"]], rejects[:20])
    if not rejects:
        w.check(f"{what} dropped", report["identifiers_dropped"], dropped)


def show_difference(seen, wanted):
    for kind in wanted:
        a, b = set(seen[kind].splitlines()), set(wanted[kind].splitlines())
        if a != b:
            print(f"  {kind}: {len(a - b)} lines too many, {len(b - a)} missing")
            for text in sorted(a - b)[:2]:
                print("   +", text.decode()[:600])
            for text in sorted(b - a)[:2]:
                print("   -", text.decode()[:600])


def repeat_and_take_back(w, what, command, counts, exports, ids):
    """The last import once more, dry and real, changes nothing; rollbacks lead back through every earlier export."""
    for options in (["--dry-run"], []):
        again = w.try_cli(*[o for o in command if not o.endswith(".rejects.csv") and o != "--rejects"], *options)[1]
        w.check(f"{what} again {options}", {key: again[key] for key in counts}, counts)
        w.check(f"{what} again {options}: the same export", w.export_bytes() == exports[-1], True)
    ids.append(again["import_id"])
    exports.append(exports[-1])
    while ids:
        w.cli("import", "rollback", ids.pop())
        exports.pop()
        w.check(f"{what} rolled back to {len(ids)} imports", w.export_bytes() == (exports[-1] if exports else World().export()), True)


def one_world(seed):
    rng = random.Random(seed)
    w = Workspace("--time-zone", "Asia/Shanghai", "--currency", "CNY")
    w.now = "2026-06-30T12:00:00+08:00"
    world = World()
    today = dt.date(2026, 6, 30)
    exports, ids = [], []
    for number in range(rng.randint(2, 5)):
        kind = rng.choice(list(KINDS))
        table, paths, files = one_import(rng, w, world, number, kind, rng.choice(["商城", "crm"]))
        before = world.dropped
        counts, rejects = world.take(table.mapping, files, today)
        what = f"seed {seed} import {number} ({kind})"
        options = ["--rejects", os.path.join(w.folder, f"{number}.rejects.csv")] if rng.random() < 0.5 else []
        command = ["import", *paths, "--map", w.file(f"{number}.json", table.mapping), *options]
        status = 3 if rejects else 0
        if rejects and not counts["rows_accepted"]:
            status = None
        done = w.try_cli(*command)
        if done[0] != status and status is not None or "error" in done[1]:
            w.failed += 1
            print(f"{what}: status {done[0]} instead of {status}: {str(done[1])[:400]}\n  {command}")
            break
        check_report(w, world, what, done[1], counts, rejects, world.dropped - before)
        if options and rejects:
            with open(options[1], encoding="utf-8", newline="") as text:
                w.check(f"{what} rejects file", [(int(r[0]), r[1]) for r in list(csv.reader(text))[1:]], rejects)
        exported, wanted = w.export_bytes(), world.export()
        if exported != wanted:
            w.failed += 1
            print(f"{what}: the canonical export differs ({w.folder})")
            show_difference(exported, wanted)
            break
        exports.append(exported)
        ids.append(done[1]["import_id"])
        w.check(f"{what} listed", [(i["import_id"], i["kind"], i["rows_read"], i["rolled_back"]) for i in w.cli("import", "list")["imports"]][-1:], [(ids[-1], kind, counts["rows_read"], False)])
    else:
        repeat_and_take_back(w, what, command, world.take(table.mapping, files, today)[0], exports, ids)
    return w


if __name__ == "__main__":
    print(f"import_contract: PANORAMA_SEED={SEED}")
    failed = 0
    for index in range(ROUNDS):
        w = one_world(SEED + index)
        failed += w.failed
        if not w.failed or not os.environ.get("PANORAMA_KEEP"):
            w.remove()
    sys.exit(1 if failed else 0)
