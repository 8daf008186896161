# Lets nobody into the network of the hotel who has not signed in to it.
from flask import Flask, request

app = Flask(__name__)
signed_in = set()
login = "https://login.hotel.example/"


@app.before_request
def only_guests():
    if request.remote_addr not in signed_in:
        link = f'<a href="{login}">Sign in to this network</a>'
        return link, 511, {"Cache-Control": "no-store"}


@app.get("/")
def get_root():
    return {"items": "/items"}


if __name__ == "__main__":
    app.run(port=8080)
