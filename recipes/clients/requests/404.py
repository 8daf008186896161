# Takes what is not there for a value, and all else that fails for an error.
import requests

url = "http://localhost:8001/cause/404/nothing-here"


def find(url):
    response = requests.get(url, timeout=10)
    if response.status_code == 404:
        return None
    response.raise_for_status()
    return response.json()


print(find(url) or "There is none.")
# prints: There is none.
