# Notices that it is the network that answers, and not the server.
import requests

url = "http://localhost:8001/cause/511/news"


def get(url):
    response = requests.get(url, timeout=10)
    if response.status_code == 511:
        # The page is the portal's: it is for a person, in a browser.
        raise ConnectionError("Log in to this network first.")
    response.raise_for_status()
    return response.text


try:
    get(url)
except ConnectionError as error:
    print(error)
# prints: Log in to this network first.
