# Answers 304 to whoever has the current state: Werkzeug compares its tag.
from flask import Flask, jsonify, request

app = Flask(__name__)
item = {"id": 7, "name": "lamp"}
version = 3


@app.get("/items/7")
def get_item():
    response = jsonify(item)
    response.set_etag(f"v{version}")
    response.cache_control.max_age = 60
    response.make_conditional(request)
    del response.headers["Date"]  # the server adds one as well
    return response


if __name__ == "__main__":
    app.run(port=8080)
