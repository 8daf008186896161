# Repeats what came too early, once; by then the handshake is over.
import requests

url = "http://localhost:8001/cause/425/page"


def get(session, url, headers):
    response = session.get(url, headers=headers, timeout=10)
    if response.status_code == 425:
        # requests sends no early data itself: a proxy on the way did.
        response = session.get(url, timeout=10)
    response.raise_for_status()
    return response


with requests.Session() as session:
    # What such a proxy adds (RFC 8470 5.1).
    response = get(session, url, {"Early-Data": "1"})
print(response.status_code, response.text)
# prints: 200 On time.
