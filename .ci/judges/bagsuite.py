"""Puts the bags of the Library of Congress' conformance suite before a validator, one process a bag.

usage: bagsuite.py SUITE COMMAND...    exit 0: the verdicts are the suite's
A valid bag has to end with 0, an invalid one with 1: a validator that fails to run has not judged it. Bags that the
suite warns of are told, whatever the verdict; those that are invalid on Windows only are left out.
"""
import os
import subprocess
import sys
from pathlib import Path

suite, command = Path(sys.argv[1]), sys.argv[2:]
verdicts = {"valid": {0}, "invalid": {1}, "linux-only": {1}, "warning": {0, 1}}
judged, wrong = 0, 0
for category in sorted(suite.glob("v*/*")):
    for bag in sorted(category.iterdir()) if category.name in verdicts else []:
        ended = subprocess.run([*command, bag], capture_output=True, text=True)
        judged += 1
        is_wrong = ended.returncode not in verdicts[category.name]
        wrong += is_wrong
        if is_wrong or category.name == "warning":
            said = "FAIL" if is_wrong else "warn"
            print(f"{said}  {os.path.relpath(bag, suite)} ended with {ended.returncode}")
            if is_wrong:
                print((ended.stdout + ended.stderr)[-2000:])
print(f"{judged} bags, {wrong} verdicts are wrong")
sys.exit(wrong > 0 or judged < 50)
