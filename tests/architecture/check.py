#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of ARCHITECTURE.md that a program can see: arrows between modules, banned includes and words, sizes.

check.py FOLDER [--all]   prints every offence as PATH:LINE: RULE: what, and ends with 1 when there is one.
Sources are read as text: comments and string contents are blanked out first, then braces are counted, so that a
function is a brace block whose head has a parameter list. That is enough for code in this project's format.
"""
import os
import re
import sys

RANKS = {"core": 0, "domain": 1, "store": 2, "columns": 3, "sync": 4, "identity": 4, "segments": 4, "journeys": 4,
         "planning": 4, "reports": 4, "services": 5, "items": 6, "ui": 7, "app": 8}
LIMITS = {"function": 60, "cpp": 400, "header": 160, "public": 10, "connects": 8, "main_window": 200, "main": 60}
BAD_WORDS = ("Manager", "Helper", "Utils", "Handler", "Controller", "Data", "Info", "Misc", "Common")
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
FOLDERS = ("app", "models", "ui", "tests")


def blanked(text):
    """The text with comments and literals as blanks, lines kept."""
    pattern = r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\''
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group(0))
    return re.sub(r"^[ \t]*#(?:\\\n|[^\n])*", blank, re.sub(pattern, blank, text, flags=re.S), flags=re.M)


def module_of(path):
    parts = path.split("/")
    if parts[0] == "models":
        return parts[1] if len(parts) > 2 else None
    return parts[0] if parts[0] in RANKS else None


class Source:
    def __init__(self, root, path):
        self.path = path
        with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
            self.text = file.read()
        self.code = blanked(self.text)
        self.lines = self.text.count("\n")
        self.module = module_of(path)

    def line(self, offset):
        return self.text.count("\n", 0, offset) + 1


def blocks(code):
    """(head, start, end, depth) of every brace block; head = the text between the last ; { } and the brace."""
    stack, last = [], 0
    for match in re.finditer(r"[{};]", code):
        at, sign = match.start(), match.group(0)
        if sign == "{":
            stack.append((code[last:at], at))
        elif sign == "}" and stack:
            head, start = stack.pop()
            yield head.strip(), start, at, len(stack)
        last = at + 1


def is_function(head):
    if not re.search(r"\)[^=]*$|\)\s*(?:const|noexcept|override|final|->|:)", head):
        return False
    first = re.sub(r"^(?:public|private|protected|signals|(?:public |private )?slots)\s*:\s*", "", head).split("(")[0].strip()
    return bool(first) and not re.match(r"(?:.*\b)?(?:if|for|while|switch|catch|namespace|else|do|return|enum)\b\s*$", first) \
        and not re.search(r"\[[^\]]*\]\s*$", first) and "=" not in first.replace("operator", "")


def function_name(head):
    return head.split("(")[0].split()[-1].lstrip("*&") if head.split("(")[0].split() else "?"


def check_arrows(source):
    if source.path.startswith("tests/"):
        return
    for match in re.finditer(r'^#include\s+"([^"]+)"', source.text, re.M):
        path = match.group(1)
        target = path.split("/")[0]
        if source.module in RANKS and target in RANKS and target != source.module \
                and RANKS[target] >= RANKS[source.module]:
            yield match.start(), "arrow", f"{source.module} may not include {target}"


def check_includes(source):
    for match in re.finditer(r'^#include\s+[<"]([^">]+)[">]', source.text, re.M):
        name = match.group(1)
        if name == "sqlite3.h" and source.module != "store" and not source.path.startswith("tests/"):
            yield match.start(), "sqlite", "sqlite3.h only in models/store"
        if name.startswith("nlohmann/") and source.path.endswith(".h"):
            yield match.start(), "nlohmann", "nlohmann/ only in .cpp files; use core/json.h"
        if name in ("mutex", "shared_mutex", "QMutex", "condition_variable") \
                and source.module not in ("core", "store", "columns", None):
            yield match.start(), "mutex", "no mutex outside core, store and columns"
        if source.path.startswith("models/") and re.match(r"Qt(Widgets|Charts)/|QWidget$|QLabel$|QMessageBox$", name):
            yield match.start(), "widgets", "no widgets below ui"
        if source.path.startswith("ui/shell/main_window") and name.endswith("_page.h"):
            yield match.start(), "page", "the main window knows no page"


def check_words(source):
    if source.path.startswith("tests/"):
        return
    for match in re.finditer(r"\bignoreSslErrors\b|\bVerifyNone\b|\bAnyProtocol\b", source.code):
        yield match.start(), "tls", f"{match.group(0)} is not used"
    for match in re.finditer(r"\b(?:static\s+\w+\s*[&*]\s*instance|instance)\s*\(\s*\)\s*\{|Q_GLOBAL_STATIC", source.code):
        yield match.start(), "singleton", "no singletons"
    for match in re.finditer(r"\b(?:class|struct)\s+([A-Z]\w*)\s*(?:final\s*)?(?::[^:;{][^;{]*)?\{", source.code):
        for word in BAD_WORDS:
            if re.search(word + r"(?![a-z])", match.group(1)):
                yield match.start(), "name", f"class name {match.group(1)} has {word}"
    for match in re.finditer(r"\bprocessEvents\s*\(", source.code):
        yield match.start(), "events", "no processEvents"
    for match in re.finditer(r"\b(TODO|FIXME|XXX)\b", source.text):
        yield match.start(), "todo", "no notes of unfinished work"


def check_sizes(source):
    limit = LIMITS["header"] if source.path.endswith(".h") else LIMITS["cpp"]
    if source.lines > limit:
        yield 0, "file", f"{source.lines} lines, {limit} at most"
    if source.path == "app/main.cpp" and source.lines > LIMITS["main"]:
        yield 0, "file", f"{source.lines} lines, {LIMITS['main']} at most"
    if source.path == "ui/shell/main_window.cpp" and source.lines > LIMITS["main_window"]:
        yield 0, "file", f"{source.lines} lines, {LIMITS['main_window']} at most"
    for head, start, end, _ in blocks(source.code):
        length = source.code.count("\n", start, end) - 1
        # Commands are declared as one table each; tests may tell a long story.
        free = source.path.startswith("tests/") or function_name(head).startswith("register_noun_")
        if length > LIMITS["function"] and not free and is_function(head):
            yield start, "function", f"{function_name(head)}: {length} lines, {LIMITS['function']} at most"


def public_methods(body, is_struct):
    """Distinct names of public member functions, special ones and slots of Qt overrides not counted."""
    public, names, depth = is_struct, set(), 0
    flat = []
    for character in body:
        depth -= character == "}"
        flat.append(character if depth == 0 or character == "\n" else " ")
        depth += character == "{"
    for statement in re.split(r"[;{}]", "".join(flat)):
        for label in re.findall(r"\b(public|private|protected|signals|Q_SIGNALS|Q_SLOTS)\b[^:(]*:(?!:)", statement):
            public = label == "public"
        statement = re.sub(r"\b(?:public|private|protected|signals|Q_SIGNALS)\b[^:(]*:(?!:)", "", statement).strip()
        match = re.search(r"([~\w]+|operator\s*\S+)\s*\(", statement)
        if public and match and not re.search(r"\b(override|friend|using|typedef|explicit|delete|Q_OBJECT|Q_PROPERTY|operator)\b", statement) \
                and not statement.startswith(("Q_", "template", "static")) and "= delete" not in statement and "= default" not in statement \
                and "~" not in statement and "std::function<" not in statement:
            names.add(match.group(1))
    return names


def check_classes(source):
    if source.path.startswith("tests/"):
        return
    for match in re.finditer(r"\b(class|struct)\s+([A-Z]\w*)\s*(?:final\s*)?(?::[^:;{][^;{]*)?\{", source.code):
        end = matching(source.code, match.end() - 1)
        if end is None:
            continue
        names = public_methods(source.code[match.end():end], match.group(1) == "struct") - {match.group(2)}
        if len(names) > LIMITS["public"] and source.path.endswith(".h"):
            yield match.start(), "public", f"{match.group(2)}: {len(names)} public methods, {LIMITS['public']} at most"


def matching(code, start):
    depth = 0
    for match in re.finditer(r"[{}]", code[start:]):
        depth += 1 if match.group(0) == "{" else -1
        if depth == 0:
            return start + match.start()
    return None


def check_connects(source):
    if not source.path.endswith(".cpp") or source.path.startswith("tests/"):
        return
    counts = {}
    for head, start, end, depth in blocks(source.code):
        if is_function(head):
            name = function_name(head)
            owner = name.split("::")[-2] if "::" in name else None
            if owner:
                counts.setdefault(owner, [start, 0])[1] += len(re.findall(r"\bconnect\s*\(", source.code[start:end]))
    for owner, (start, count) in counts.items():
        if count > LIMITS["connects"]:
            yield start, "connects", f"{owner}: {count} connects, {LIMITS['connects']} at most"


def check_license(source):
    if SPDX not in source.text[:200]:
        yield 0, "spdx", "the SPDX line is missing"


CHECKS = (check_arrows, check_includes, check_words, check_sizes, check_classes, check_connects, check_license)


def sources(root):
    for folder in FOLDERS:
        for base, folders, files in os.walk(os.path.join(root, folder)):
            folders[:] = sorted(f for f in folders if f not in ("fixtures", "node_modules", "build"))
            for name in sorted(files):
                if name.endswith((".cpp", ".h")):
                    yield os.path.relpath(os.path.join(base, name), root).replace(os.sep, "/")


def exceptions(root):
    path = os.path.join(root, "tests/architecture/exceptions.txt")
    allowed = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    rule, place = line.split("|")[0].strip().split(None, 1)
                    allowed[(rule, place)] = False
    return allowed


def offences(root):
    allowed = exceptions(root)
    for path in sources(root):
        source = Source(root, path)
        for check in CHECKS:
            for offset, rule, what in check(source) or ():
                named = f"{path}:{what.split(':')[0]}"
                key = (rule, path) if (rule, path) in allowed else (rule, named)
                if key in allowed:
                    allowed[key] = True
                else:
                    yield f"{path}:{source.line(offset)}: {rule}: {what}"
    for (rule, place), used in allowed.items():
        if not used:
            yield f"tests/architecture/exceptions.txt: {rule} {place} is not needed any more"


def report(offences_in):
    """Prints what offences_in(ROOT) finds in the folder that the program is given; its status."""
    found = list(offences_in(os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".")))
    for line in found:
        print(line)
    print(f"{len(found)} offences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(report(offences))
