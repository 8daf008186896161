# Takes what is not there for a value, and all else that fails for an error.
import httpx

url = "http://localhost:8001/cause/404/nothing-here"


def find(client, url):
    response = client.get(url)
    if response.status_code == 404:
        return None
    response.raise_for_status()
    return response.json()


with httpx.Client() as client:
    print(find(client, url) or "There is none.")
# prints: There is none.
