"""The cold subprocess: a grader in a new interpreter, with nothing of Upstream. Prints one line of JSON."""

import json
import sys
from pathlib import Path

import checks

failed = []
namespace = {}
exec(compile(Path(sys.argv[1]).read_text(), "submission.py", "exec"), namespace)
for number, case in enumerate(checks.load("cases.json")):
    try:
        checks.check(namespace["kmeans"], case)
    except Exception as error:
        failed.append([number, str(error)[:200]])
print(json.dumps({"failed": failed}))
