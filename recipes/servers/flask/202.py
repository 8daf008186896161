# Takes on work that nobody waits for, and says where it can be watched.
import json
import time
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, abort, url_for
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
pool = ThreadPoolExecutor(max_workers=2)
exports = {}


@app.post("/exports")
def post_export():
    id = len(exports) + 1
    exports[id] = pool.submit(time.sleep, 20)  # what takes its time
    monitor = url_for("get_export", id=id)
    return {"monitor": monitor}, 202, {"Location": monitor}


@app.get("/exports/<int:id>")
def get_export(id):
    if id not in exports:
        abort(404, f"There is no export {id}.")
    return {"state": "done" if exports[id].done() else "queued"}


@app.errorhandler(HTTPException)
def problem(error):
    response = error.get_response()
    response.content_type = "application/problem+json"
    response.data = json.dumps(
        {"status": error.code, "title": error.name, "detail": error.description}
    )
    return response


if __name__ == "__main__":
    app.run(port=8080)
