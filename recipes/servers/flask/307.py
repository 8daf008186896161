# Sends payments to another server, as they are, while this one is closed.
from flask import Flask, redirect, request

app = Flask(__name__)
is_closed = True
backup = "https://backup.example"


@app.post("/pay")
def pay():
    if is_closed:
        return redirect(f"{backup}/pay", 307)
    return {"paid": request.get_json().get("amount")}


if __name__ == "__main__":
    app.run(port=8080)
