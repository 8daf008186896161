# Keeps a page with its tag, and fetches it again only if it has changed.
import requests

url = "http://localhost:8001/cause/304/page"
kept = {}


def get(session, url):
    etag, text = kept.get(url, (None, None))
    # Fields that are None are left out.
    headers = {"If-None-Match": etag}
    response = session.get(url, headers=headers, timeout=10)
    if response.status_code == 304:
        return "store", text
    response.raise_for_status()
    if "ETag" in response.headers:
        kept[url] = response.headers["ETag"], response.text
    return "server", response.text


with requests.Session() as session:
    for _ in range(2):
        print(*get(session, url), sep=": ")
# prints: server: A page that does not change.
# prints: store: A page that does not change.
