# Tells who may not from who is not known; nothing is repeated.
import requests

url = "http://localhost:8001/cause/403/cellar"


def get(url, user, password):
    response = requests.get(url, auth=(user, password), timeout=10)
    if response.status_code == 401:
        return "Log in again."
    # The same credentials would be refused again: others may do.
    if response.status_code == 403:
        return f"{user} may not see this."
    response.raise_for_status()
    return response.text


print(get(url, "guest", "guest"))
print(get(url, "owner", "owner"))
# prints: guest may not see this.
# prints: Wine.
