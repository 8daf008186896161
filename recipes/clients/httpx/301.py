# Keeps the new address of what has moved for good.
import httpx

links = {"news": "http://localhost:8001/cause/301/old"}


def get(client, name):
    # HTTPX follows only if it is told to.
    response = client.get(links[name], follow_redirects=True)
    # Only if each step was for good is its end the new address.
    if all(it.status_code in (301, 308) for it in response.history):
        links[name] = str(response.url)
    return response


with httpx.Client() as client:
    response = get(client, "news")
print(response.status_code, links["news"])
# prints: 200 http://localhost:…/get
