"""A notebook with the submission and the checks, executed by nbclient. Prints one line of JSON."""

import json
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

cells = [
    Path(sys.argv[1]).read_text(),
    "import checks\ncases = checks.load('cases.json')\nfor case in cases:\n    checks.check(kmeans, case)",
]
notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
failed = []
try:
    NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
except CellExecutionError as error:
    failed.append(str(error)[-200:])
print(json.dumps({"failed": failed}))
