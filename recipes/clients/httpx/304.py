# Keeps a page with its tag, and fetches it again only if it has changed.
import httpx

url = "http://localhost:8001/cause/304/page"
kept = {}


def get(client, url):
    etag, text = kept.get(url, (None, None))
    headers = {} if etag is None else {"If-None-Match": etag}
    response = client.get(url, headers=headers)
    if response.status_code == 304:
        return "store", text
    # To HTTPX a 304 would be an error here.
    response.raise_for_status()
    if "ETag" in response.headers:
        kept[url] = response.headers["ETag"], response.text
    return "server", response.text


with httpx.Client() as client:
    for _ in range(2):
        print(*get(client, url), sep=": ")
# prints: server: A page that does not change.
# prints: store: A page that does not change.
