# Asks with QUERY, or with POST where the server does not know it yet.
import httpx

url = "http://localhost:8001/cause/501/search"


def search(client, words, method="QUERY"):
    response = client.request(method, url, data={"words": words})
    if response.status_code == 501 and method != "POST":
        # It will not know it the next time either.
        return search(client, words, "POST")
    response.raise_for_status()
    return response.json()


with httpx.Client() as client:
    print(search(client, "status codes"))
# prints: {'found': 3}
