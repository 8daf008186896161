# Follows only where it stays with the same server.
from urllib.parse import urlsplit

import requests

url = "http://localhost:8001/cause/302/old"


def origin(url):
    return urlsplit(url)[:2]


def get(session, url, hops=5):
    response = session.get(url, allow_redirects=False, timeout=10)
    if response.next is None:
        return response
    if origin(response.next.url) != origin(url):
        raise ValueError(f"{url} leads away, to {response.next.url}.")
    if hops == 0:
        raise requests.TooManyRedirects(f"{url} leads on and on.")
    return get(session, response.next.url, hops - 1)


with requests.Session() as session:
    response = get(session, url)
# It is elsewhere just now: the old address is the one to keep.
print(response.status_code, urlsplit(response.url).path)
# prints: 200 /get
