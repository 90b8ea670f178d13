#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture test must be able to fail: each planted offence is seen, and clean code is not accused."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check  # noqa: E402

SPDX = "// " + check.SPDX + "\n"
LONG = "void long_one()\n{\n" + "    step();\n" * 70 + "}\n"
PLANTED = {
    "arrow": ("models/core/a.cpp", SPDX + '#include "store/database.h"\n'),
    "sqlite": ("models/journeys/a.cpp", SPDX + "#include <sqlite3.h>\n"),
    "nlohmann": ("models/sync/a.h", SPDX + "#include <nlohmann/json.hpp>\n"),
    "mutex": ("models/planning/a.cpp", SPDX + "#include <mutex>\n"),
    "widgets": ("models/items/a.cpp", SPDX + "#include <QtWidgets/QLabel>\n"),
    "tls": ("models/sync/b.cpp", SPDX + "void f() { reply->ignoreSslErrors(); }\n"),
    "singleton": ("ui/a.h", SPDX + "class A\n{\npublic:\n    static A &instance() { static A a; return a; }\n};\n"),
    "name": ("ui/b.h", SPDX + "class PageManager\n{\n};\n"),
    "function": ("models/core/b.cpp", SPDX + LONG),
    "file": ("models/core/c.cpp", SPDX + "int a;\n" * 401),
    "public": ("models/core/d.h", SPDX + "class D\n{\npublic:\n" + "".join(f"    void f{i}();\n" for i in range(11)) + "};\n"),
    "connects": ("ui/e.cpp", SPDX + "E::E()\n{\n" + "    connect(a, &A::b, this, &E::c);\n" * 9 + "}\n"),
    "spdx": ("models/core/f.cpp", "int x;\n"),
}
CLEAN = {
    "models/store/g.cpp": SPDX + '#include <sqlite3.h>\n#include <mutex>\n#include "core/result.h"\n// ignoreSslErrors is banned\n'
                                 'static const char *text = "class DataManager {";\n',
    "models/core/h.h": SPDX + "class H\n{\npublic:\n" + "".join(f"    void f{i}();\n" for i in range(10))
                       + "private:\n" + "".join(f"    void g{i}();\n" for i in range(10)) + "};\nstruct Database\n{\n};\n",
}


def write(root, path, text):
    os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
    with open(os.path.join(root, path), "w", encoding="utf-8") as file:
        file.write(text)


def main():
    failed = 0
    for rule, (path, text) in PLANTED.items():
        with tempfile.TemporaryDirectory() as root:
            write(root, path, text)
            found = list(check.offences(root))
            if not any(f": {rule}: " in line for line in found):
                failed += 1
                print(f"not seen: {rule} ({found})")
    with tempfile.TemporaryDirectory() as root:
        for path, text in CLEAN.items():
            write(root, path, text)
        for line in check.offences(root):
            failed += 1
            print(f"accused: {line}")
    print(f"{len(PLANTED)} planted offences, {failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
