# Asks for its favourite, and for anything if there is none of it.
import requests

url = "http://localhost:8001/cause/406"


def get(session, url, media_type):
    response = session.get(url, headers={"Accept": media_type}, timeout=10)
    if response.status_code == 406:
        response = session.get(url, headers={"Accept": "*/*"}, timeout=10)
    response.raise_for_status()
    return response


with requests.Session() as session:
    # One request does the same: Accept: image/png, */*;q=0.1
    response = get(session, url, "image/png")
print(response.status_code, response.headers["Content-Type"])
# prints: 200 text/plain…
