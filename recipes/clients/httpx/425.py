# Repeats what came too early, once; by then the handshake is over.
import httpx

url = "http://localhost:8001/cause/425/page"


def get(client, url, headers):
    response = client.get(url, headers=headers)
    if response.status_code == 425:
        # HTTPX sends no early data itself: a proxy on the way did.
        response = client.get(url)
    response.raise_for_status()
    return response


with httpx.Client() as client:
    # What such a proxy adds (RFC 8470 5.1).
    response = get(client, url, {"Early-Data": "1"})
print(response.status_code, response.text)
# prints: 200 On time.
