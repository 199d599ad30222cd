"""Judges what the tests covered: everything where a mistake costs money, most of the rest.

Reads the JSON that coverage wrote; knows nothing of the tests themselves.
"""

import json
import sys
from fnmatch import fnmatch
from pathlib import Path

OVERALL_PERCENT = 85

# Every line and branch: rounding, merging, numbering, and the mapping of each remote.
COMPLETE = (
    "app/money.py",
    "app/orders/merge.py",
    "app/series.py",
    "app/connectors/*/reading.py",
    "app/connectors/*/statuses.py",
    "app/connectors/*/writing.py",
)


def shortfalls(measured: dict[str, dict[str, dict[str, int]]], percent: float) -> list[str]:
    """One sentence for each promise not kept."""
    found = []
    if percent < OVERALL_PERCENT:
        found.append(f"Covered overall: {percent:.1f} %; at least {OVERALL_PERCENT} % is expected.")
    for pattern in COMPLETE:
        files = {name: file for name, file in measured.items() if fnmatch(name, pattern)}
        if not files:
            found.append(f"{pattern}: not measured; every branch of it is expected to be covered.")
        for name, file in sorted(files.items()):
            lines = file["summary"]["missing_lines"]
            branches = file["summary"]["missing_branches"]
            if lines or branches:
                found.append(f"{name}: {lines} lines and {branches} branches are not covered.")
    return found


def main(report: Path) -> int:
    if not report.exists():
        print(f"{report} is missing: `make test` writes it when the tests ran to their end.")
        return 1
    coverage = json.loads(report.read_text(encoding="utf-8"))
    percent = coverage["totals"]["percent_covered"]
    found = shortfalls(coverage["files"], percent)
    print("\n".join(found) or f"Coverage is as it should be: {percent:.1f} % overall.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
