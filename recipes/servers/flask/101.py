# Switches to WebSocket, and says everything back that it is told.
from base64 import b64encode
from hashlib import sha1

from flask import Flask, Response, request

app = Flask(__name__)
magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Switched(Response):
    def get_app_iter(self, environ):
        return self.response  # where it would be empty after a 1xx


def said_back(stream):
    yield b""  # the head goes out with the first part
    while head := stream.read(2):
        kind, length = head[0], head[1] & 127  # short frames are enough here
        mask, masked = stream.read(4), stream.read(length)
        text = bytes(it ^ mask[i % 4] for i, it in enumerate(masked))
        yield bytes([kind, length]) + text
        if kind & 15 == 8:  # the client closes
            return


@app.route("/chat", websocket=True)
def chat():
    key = request.headers["Sec-WebSocket-Key"] + magic
    fields = {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Accept": b64encode(sha1(key.encode()).digest()).decode(),
    }
    response = Switched(said_back(request.environ["wsgi.input"]), 101, fields)
    del response.headers["Content-Type"]
    return response


if __name__ == "__main__":
    app.run(port=8080)
