"""`python -m tests.attacks`: every attack on every combination of layers, as a table by family."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from tests.attacks.attack import load_attacks
from tests.attacks.combinations import combinations, title
from tests.attacks.running import run_attacks


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.attacks", description=__doc__)
    parser.add_argument("words", nargs="*", help="only attacks whose family/name holds one of these")
    parser.add_argument("--all-layers", action="store_true", help="only the combination that leaves none out")
    parser.add_argument("--verbose", action="store_true", help="how each attack ended")
    options = parser.parse_args()
    attacks = [a for a in load_attacks() if not options.words or any(w in a.id for w in options.words)]
    families = sorted({attack.family for attack in attacks})
    chosen = combinations()[: 1 if options.all_layers else None]
    failed: dict[tuple[str, int], int] = Counter()
    successes, victims = 0, 0
    began = time.monotonic()
    for number, combination in enumerate(chosen):
        for result in run_attacks(attacks, combination):
            victims += result.victims
            if options.verbose:
                print(f"{title(combination)}: {result.attack.id}: {'/'.join(result.ended)}")
            if result.problems:
                successes += 1
                print(
                    f"SUCCEEDED {title(combination)}: {result.attack.id}: {'; '.join(result.problems)}",
                    flush=True,
                )
            else:
                failed[result.attack.family, number] += 1
    counts = Counter(attack.family for attack in attacks)
    print("\nAttacks that failed as they should, of all in the family")
    for number, combination in enumerate(chosen):
        print(f"  ({number + 1}) {title(combination)}")
    print(f"\n  {'family':<12}" + "".join(f"{f'({n + 1})':>10}" for n in range(len(chosen))))
    for family in families:
        row = "".join(f"{f'{failed[family, n]}/{counts[family]}':>10}" for n in range(len(chosen)))
        print(f"  {family:<12}{row}")
    total = len(attacks) * len(chosen)
    print(
        f"\n{len(attacks)} attacks, {total} runs, {successes} succeeded; {victims} honest submissions beside them."
    )
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if successes else 0


if __name__ == "__main__":
    sys.exit(main())
