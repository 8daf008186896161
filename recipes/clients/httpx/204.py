# Deletes something; there is no content to parse then.
import httpx

url = "http://localhost:8001/cause/204/notes/1"


def send(client, method, url):
    response = client.request(method, url)
    response.raise_for_status()
    # json() would raise: there is nothing, not even null.
    return None if response.status_code == 204 else response.json()


with httpx.Client() as client:
    print(send(client, "DELETE", url))
# prints: None
