# Goes on with a download that may be complete already.
import requests

url = "http://localhost:8001/cause/416/file"


def complete(session, stored):
    headers = {"Accept-Encoding": "identity"}
    ranged = {**headers, "Range": f"bytes={len(stored)}-"}
    response = session.get(url, headers=ranged, timeout=10)
    if response.status_code == 416:
        # Content-Range says how long it is: bytes */10.
        total = response.headers.get("Content-Range", "").split("/")[-1]
        if total == str(len(stored)):
            return stored
        # It is shorter than what is here, so it is another file.
        response = session.get(url, headers=headers, timeout=10)
    response.raise_for_status()
    if response.status_code == 206:
        return stored + response.content
    return response.content


with requests.Session() as session:
    print(complete(session, b"0123456789").decode())
# prints: 0123456789
