"""Runs, or only compiles, snippets one after the other, and prints what came of each as JSON.

The first argument is a file with an array of {"name", "how", "text", "method", "path"}.
"""

import contextlib
import io
import json
import sys

answers = []
with open(sys.argv[1], encoding="utf-8") as file:
    snippets = json.load(file)
for it in snippets:
    program = compile(it["text"], it["name"], "exec")
    if it["how"] == "flask":
        names = {"__name__": "snippet"}
        exec(program, names)
        response = names["app"].test_client().open(it["path"], method=it["method"])
        answers.append(
            {
                "name": it["name"],
                "status": response.status_code,
                "fields": {name.lower(): value for name, value in response.headers},
                "content": response.get_data(as_text=True),
            }
        )
    elif it["how"] == "client":
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(program, {"__name__": "snippet"})
        answers.append({"name": it["name"], "said": said.getvalue()})
    else:
        answers.append({"name": it["name"]})
print(json.dumps(answers))
