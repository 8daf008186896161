# Goes on with a download that may be complete already.
import httpx

url = "http://localhost:8001/cause/416/file"


def complete(client, stored):
    headers = {"Range": f"bytes={len(stored)}-"}
    response = client.get(url, headers=headers)
    if response.status_code == 416:
        # Content-Range says how long it is: bytes */10.
        total = response.headers.get("Content-Range", "").split("/")[-1]
        if total == str(len(stored)):
            return stored
        # It is shorter than what is here, so it is another file.
        response = client.get(url)
    response.raise_for_status()
    if response.status_code == 206:
        return stored + response.content
    return response.content


with httpx.Client(headers={"Accept-Encoding": "identity"}) as client:
    print(complete(client, b"0123456789").decode())
# prints: 0123456789
