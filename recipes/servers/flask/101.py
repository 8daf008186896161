# Switches to WebSocket, and says everything back that it is told.
from base64 import b64encode
from hashlib import sha1

from flask import Flask, Response, request

app = Flask(__name__)
magic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Switched(Response):
    # WSGI has no way to the connection; Werkzeug's own server has.
    def __call__(self, environ, start_response):
        lines = ["HTTP/1.1 101 Switching Protocols"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        connection = environ["werkzeug.socket"]
        connection.sendall("\r\n".join([*lines, "\r\n"]).encode())
        for frame in said_back(environ["wsgi.input"]):
            connection.sendall(frame)
        raise ConnectionAbortedError  # the server has nothing to add


def said_back(stream):
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
    accept = b64encode(sha1(key.encode()).digest()).decode()
    response = Switched()
    response.headers.clear()
    response.headers["Upgrade"] = "websocket"
    response.headers["Connection"] = "Upgrade"
    response.headers["Sec-WebSocket-Accept"] = accept
    return response


if __name__ == "__main__":
    app.run(port=8080)
