# Asks in the address, or in content where the address gets too long.
import httpx

url = "http://localhost:8001/cause/414/search"


def search(client, question):
    response = client.get(url, params=question)
    if response.status_code == 414:
        # The server has to offer this; QUERY would be the method for it.
        response = client.post(url, data=question)
    response.raise_for_status()
    return response.json()


with httpx.Client() as client:
    print(search(client, {"id": list(range(1000, 4000))}))
# prints: {'found': 3000}
