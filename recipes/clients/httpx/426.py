# Says which protocol is wanted instead: HTTPX cannot change to another.
import httpx

url = "http://localhost:8001/cause/426/socket"


def get(client, url):
    response = client.get(url)
    if response.status_code == 426:
        wanted = response.headers.get("Upgrade", "nothing")
        raise NotImplementedError(f"This takes a library for {wanted}.")
    response.raise_for_status()
    return response


with httpx.Client() as client:
    try:
        get(client, url)
    except NotImplementedError as error:
        print(error)
# prints: This takes a library for websocket.
