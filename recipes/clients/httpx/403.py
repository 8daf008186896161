# Tells who may not from who is not known; nothing is repeated.
import httpx

url = "http://localhost:8001/cause/403/cellar"


def get(client, url, user, password):
    response = client.get(url, auth=(user, password))
    if response.status_code == 401:
        return "Log in again."
    # The same credentials would be refused again: others may do.
    if response.status_code == 403:
        return f"{user} may not see this."
    response.raise_for_status()
    return response.text


with httpx.Client() as client:
    print(get(client, url, "guest", "guest"))
    print(get(client, url, "owner", "owner"))
# prints: guest may not see this.
# prints: Wine.
