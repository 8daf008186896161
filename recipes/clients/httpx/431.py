# Lets go of cookies that have grown too large, and asks once more.
import httpx

url = "http://localhost:8001/cause/431"


def get(client, url):
    response = client.get(url)
    if response.status_code == 431:
        largest = max(client.cookies.jar, key=lambda it: len(it.value))
        client.cookies.delete(largest.name, largest.domain, largest.path)
        response = client.get(url)
    response.raise_for_status()
    return response


cookies = {"session": "1", "history": "x" * 20_000}
with httpx.Client(cookies=cookies) as client:
    response = get(client, url)
    print(response.status_code, list(client.cookies))
# prints: 200 ['session']
