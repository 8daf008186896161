# Says how long the film is to whoever asks for what is behind its end.
import json
from io import BytesIO

from flask import Flask, send_file
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
film = b"hello, world. " * 1000


@app.get("/films/7")
def get_film():
    # Werkzeug has the length, and puts it into Content-Range.
    response = send_file(BytesIO(film), "text/plain", etag="v3")
    del response.headers["Date"]  # the server adds one as well
    return response


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
