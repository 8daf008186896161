# Does not let a film of more than 10 MB wait for a 100 (Continue).
import json

from flask import Flask, request
from werkzeug.serving import WSGIRequestHandler

app = Flask(__name__)
most = 10_000_000
films = {}


class Handler(WSGIRequestHandler):
    # It comes before Flask is asked.
    def handle_expect_100(self):
        if int(self.headers.get("Content-Length", 0)) <= most:
            return super().handle_expect_100()
        detail = "Send a film of that size in parts."
        title = "Expectation Failed"
        problem = {"status": 417, "title": title, "detail": detail}
        content = json.dumps(problem).encode()
        self.send_response(417)
        self.send_header("Connection", "close")
        self.send_header("Content-Type", "application/problem+json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        return False


@app.put("/films/<int:id>")
def put_film(id):
    films[id] = request.get_data()
    return "", 204


if __name__ == "__main__":
    app.run(port=8080, request_handler=Handler)
