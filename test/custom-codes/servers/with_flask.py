import sys

from flask import Flask

app = Flask(__name__)


@app.get("/<int:code>")
def answer(code):
    return "hello", code


app.run(host="127.0.0.1", port=int(sys.argv[1]))
