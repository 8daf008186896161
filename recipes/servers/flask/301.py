# Says where a page has moved for good.
from flask import Flask, redirect, url_for

app = Flask(__name__)


@app.get("/old")
def get_old():
    return redirect(url_for("get_new"), 301)


@app.get("/new")
def get_new():
    return {"name": "lamp"}


if __name__ == "__main__":
    app.run(port=8080)
