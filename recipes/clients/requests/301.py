# Keeps the new address of what has moved for good.
import requests

links = {"news": "http://localhost:8001/cause/301/old"}


def get(name):
    response = requests.get(links[name], timeout=10)
    # Only if each step was for good (301 or 308) is its end the new address.
    if all(it.is_permanent_redirect for it in response.history):
        links[name] = response.url
    return response


response = get("news")
print(response.status_code, links["news"])
# prints: 200 http://localhost:…/get
