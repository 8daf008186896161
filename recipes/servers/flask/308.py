# Leads each request for the first version to the second, as it is and for good.
from urllib.parse import quote

from flask import Flask, jsonify, redirect, request

app = Flask(__name__)
methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]  # HEAD comes with GET
items = []


@app.route("/v1/<path:path>", methods=methods)
def first_version(path):
    query = request.query_string.decode()
    return redirect(f"/v2/{quote(path)}?{query}".rstrip("?"), 308)


@app.post("/v2/items")
def post_item():
    items.append(request.get_json())
    location = f"/v2/items/{len(items)}"
    return jsonify(items[-1]), 201, {"Location": location}


if __name__ == "__main__":
    app.run(port=8080)
