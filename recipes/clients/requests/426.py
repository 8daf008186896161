# Says which protocol is wanted instead: requests cannot change to another.
import requests

url = "http://localhost:8001/cause/426/socket"


def get(url):
    response = requests.get(url, timeout=10)
    if response.status_code == 426:
        wanted = response.headers.get("Upgrade", "nothing")
        raise NotImplementedError(f"This takes a library for {wanted}.")
    response.raise_for_status()
    return response


try:
    get(url)
except NotImplementedError as error:
    print(error)
# prints: This takes a library for websocket.
