# Sends a form to where it goes now; as GET it would be lost on the way.
from urllib.parse import urljoin

import requests

addresses = {"form": "http://localhost:8001/cause/301/form"}


def send(session, form):
    address = addresses["form"]
    # Told to follow, requests would make a GET of it (RFC 9110 15.4.2).
    response = session.post(
        address, data=form, allow_redirects=False, timeout=10
    )
    if response.status_code == 301:
        addresses["form"] = urljoin(address, response.headers["Location"])
        response = session.post(addresses["form"], data=form, timeout=10)
    response.raise_for_status()
    return response.json()


with requests.Session() as session:
    print(send(session, {"name": "Ada"})["form"], addresses["form"])
# prints: {'name': 'Ada'} http://localhost:…/post
