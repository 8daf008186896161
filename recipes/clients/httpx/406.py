# Asks for its favourite, and for anything if there is none of it.
import httpx

url = "http://localhost:8001/cause/406"


def get(client, url, media_type):
    response = client.get(url, headers={"Accept": media_type})
    if response.status_code == 406:
        response = client.get(url, headers={"Accept": "*/*"})
    response.raise_for_status()
    return response


with httpx.Client() as client:
    # One request does the same: Accept: image/png, */*;q=0.1
    response = get(client, url, "image/png")
print(response.status_code, response.headers["Content-Type"])
# prints: 200 text/plain…
