# Chooses one of the forms that there are.
from urllib.parse import urljoin

import requests

url = "http://localhost:8001/cause/300/picture"


def get(session, wanted):
    # A preferred one would be in Location.
    response = session.get(url, timeout=10)
    response.raise_for_status()
    if response.status_code != 300:
        return response
    lines = response.text.splitlines()
    choices = [it for it in lines if it and not it.startswith("#")]
    chosen = next((it for it in choices if wanted in it), choices[0])
    return session.get(urljoin(url, chosen), timeout=10)


with requests.Session() as session:
    picture = get(session, "svg")
print(picture.status_code, picture.headers["Content-Type"])
# prints: 200 image/svg+xml
