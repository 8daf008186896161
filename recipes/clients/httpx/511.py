# Notices that it is the network that answers, and not the server.
import httpx

url = "http://localhost:8001/cause/511/news"


def check_network(response):
    if response.status_code == 511:
        # The page is the portal's: it is for a person, in a browser.
        raise ConnectionError("Log in to this network first.")


# It is so for each address, hence for each response.
hooks = {"response": [check_network]}
with httpx.Client(event_hooks=hooks) as client:
    try:
        client.get(url)
    except ConnectionError as error:
        print(error)
# prints: Log in to this network first.
