# Makes another server's pages smaller, and says that it did.
import re

import requests
from flask import Flask

app = Flask(__name__)
origin = "http://origin.example"


@app.get("/<path:path>")
def get_page(path):
    page = requests.get(f"{origin}/{path}", timeout=2)
    fields = {"Via": "1.1 slim-proxy.example"}
    fields["Content-Type"] = page.headers.get("Content-Type", "")
    if page.status_code != 200 or "text/html" not in fields["Content-Type"]:
        return page.content, page.status_code, fields
    smaller = re.sub(rb"<!--.*?-->", b"", page.content, flags=re.DOTALL)
    return re.sub(rb"\s+", b" ", smaller).strip(), 203, fields


if __name__ == "__main__":
    app.run(port=8080)
