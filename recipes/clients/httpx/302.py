# Follows only where it stays with the same server.
import httpx

url = "http://localhost:8001/cause/302/old"


def get(client, url, hops=5):
    response = client.get(url)
    for _ in range(hops):
        following = response.next_request
        if following is None:
            return response
        if origin(following.url) != origin(response.url):
            raise ValueError(f"{url} leads away, to {following.url}.")
        response = client.send(following)
    raise httpx.TooManyRedirects(f"{url} leads on and on.")


def origin(url):
    return url.scheme, url.host, url.port


with httpx.Client() as client:
    response = get(client, url)
# It is elsewhere just now: the old address is the one to keep.
print(response.status_code, response.url.path)
# prints: 200 /get
