# SPDX-License-Identifier: GPL-3.0-or-later
"""Random rules, funnels, retention and attribution through the command line against the slow oracles.
PANORAMA_SEED repeats a run, PANORAMA_WORLDS asks for more."""
import os
import random

from cli import random_seed
from random_comparison import Comparison

SEED = random_seed()
WORLDS, RULES, JOURNEYS = int(os.environ.get("PANORAMA_WORLDS", 1)), 30, 8
print(f"random_rules: PANORAMA_SEED={SEED}")

failed = 0
for number in range(WORLDS):
    comparison = Comparison(random.Random(SEED + number))
    for round_ in range(RULES):
        if round_ == 3:
            comparison.save_segments()
            comparison.save_pools()
        comparison.segment()
    for _ in range(JOURNEYS):
        comparison.funnel()
        comparison.retention()
        comparison.attribution()
    comparison.rfm()
    if comparison.w.failed:
        print(f"world {number}: PANORAMA_SEED={SEED + number}")
        failed += comparison.w.failed
        break
comparison.w.finish()
