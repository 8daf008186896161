# Reads a large file part by part, all parts of the same state.
import httpx

url = "http://localhost:8001/cause/206/file"


def parts(client, size):
    headers = {"Accept-Encoding": "identity"}
    at, total = 0, None
    while total is None or at < total:
        headers["Range"] = f"bytes={at}-{at + size - 1}"
        response = client.get(url, headers=headers)
        # A 412 says that it is another file now.
        response.raise_for_status()
        yield response.content
        # Who ignores Range sends it all, as 200.
        if response.status_code != 206:
            return
        total = int(response.headers["Content-Range"].split("/")[1])
        headers["If-Match"] = response.headers["ETag"]
        at += len(response.content)


with httpx.Client() as client:
    for part in parts(client, 15):
        print(part.decode())
# prints: All letters: ab
# prints: cdefghijklmnopq
# prints: rstuvwxyz
