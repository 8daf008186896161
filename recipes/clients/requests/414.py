# Asks in the address, or in content where the address gets too long.
import requests

url = "http://localhost:8001/cause/414/search"


def search(question):
    response = requests.get(url, params=question, timeout=10)
    if response.status_code == 414:
        # The server has to offer this; QUERY would be the method for it.
        response = requests.post(url, data=question, timeout=10)
    response.raise_for_status()
    return response.json()


print(search({"id": range(1000, 4000)}))
# prints: {'found': 3000}
