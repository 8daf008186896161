# Asks with QUERY, or with POST where the server does not know it yet.
import requests

url = "http://localhost:8001/cause/501/search"


def search(session, words, method="QUERY"):
    response = session.request(method, url, data={"words": words}, timeout=10)
    if response.status_code == 501 and method != "POST":
        # It will not know it the next time either.
        return search(session, words, "POST")
    response.raise_for_status()
    return response.json()


with requests.Session() as session:
    print(search(session, "status codes"))
# prints: {'found': 3}
