# SPDX-License-Identifier: GPL-3.0-or-later
"""What the acceptance tests share: running panorama-cli and comparing."""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

BIN = os.environ.get("PANORAMA_BIN", "build/release/bin")
SHARED = os.environ.get("PANORAMA_SHARED", "../shared")
HERE = os.path.dirname(os.path.abspath(__file__))


def need_shared():
    if not os.path.isdir(os.path.join(SHARED, "data")):
        print("SKIPPED: ../shared/data is missing, the acceptance test on real data did not run")
        sys.exit(77)


def random_seed():
    """The seed of random tests: PANORAMA_SEED (`random`: a fresh one), else always the same."""
    wanted = os.environ.get("PANORAMA_SEED", "20261122")
    return random.SystemRandom().randrange(10**9) if wanted == "random" else int(wanted)


class Workspace:
    """A new workspace. Unless it is `keyed` by a passphrase, which every command stretches for half a second, it is open
    to all by the public key of sample workspaces."""

    def __init__(self, *options, keyed=False):
        self.folder = tempfile.mkdtemp(prefix="panorama-acceptance-")
        self.path = os.path.join(self.folder, "w.panorama")
        self.now = None
        self.failed = 0
        maker = os.path.join(BIN, "panorama-new-workspace")
        if keyed or not os.path.exists(maker):
            self.cli("workspace", "create", self.path, *options)
        else:
            subprocess.run([maker, self.path, *options], check=True)

    def cli(self, *arguments, status=0):
        seen, answer = self.try_cli(*arguments)
        if seen != status:
            raise SystemExit(f"{' '.join(map(str, arguments))}\nstatus {seen}, wanted {status}\n{answer}")
        return answer

    def try_cli(self, *arguments, word="geheim"):
        command = [os.path.join(BIN, "panorama-cli"), *map(str, arguments), "--json", "--passphrase", "env:PASS"]
        if arguments[:2] != ("workspace", "create"):
            command += ["--workspace", self.path]
        if self.now:
            command += ["--now", self.now]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PASS": word}, timeout=300)
        return done.returncode, json.loads(done.stdout)

    def file(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as out:
            json.dump(content, out)
        return path

    def check(self, what, seen, wanted):
        same = abs(seen - wanted) < 1e-9 if isinstance(wanted, float) else seen == wanted
        if not same:
            self.failed += 1
            print(f"{what}: saw {seen}, wanted {wanted}")

    def export(self):
        return {kind: [json.loads(line) for line in text.splitlines()] for kind, text in self.export_bytes().items()}

    def export_bytes(self):
        target = os.path.join(self.folder, "export")
        shutil.rmtree(target, ignore_errors=True)
        self.cli("export", "canonical", "--out", target)
        files = {}
        for name in os.listdir(target):
            with open(os.path.join(target, name), "rb") as lines:
                files[name.removesuffix(".jsonl")] = lines.read()
        return files

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def finish(self):
        self.remove()
        sys.exit(1 if self.failed else 0)
