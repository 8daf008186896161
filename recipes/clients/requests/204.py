# Deletes something; there is no content to parse then.
import requests

url = "http://localhost:8001/cause/204/notes/1"


def send(method, url):
    response = requests.request(method, url, timeout=10)
    response.raise_for_status()
    # json() would raise: there is nothing, not even null.
    return None if response.status_code == 204 else response.json()


print(send("DELETE", url))
# prints: None
