# Lets go of cookies that have grown too large, and asks once more.
import requests

url = "http://localhost:8001/cause/431"


def get(session, url):
    response = session.get(url, timeout=10)
    if response.status_code == 431:
        largest = max(session.cookies, key=lambda it: len(it.value))
        session.cookies.clear(largest.domain, largest.path, largest.name)
        response = session.get(url, timeout=10)
    response.raise_for_status()
    return response


with requests.Session() as session:
    session.cookies.update({"session": "1", "history": "x" * 20_000})
    response = get(session, url)
    print(response.status_code, session.cookies.keys())
# prints: 200 ['session']
