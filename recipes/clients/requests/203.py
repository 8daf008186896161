# Notices that a proxy has changed what the server sent.
import requests

proxies = {"http": "http://mirror:mirror@localhost:8001"}


def get(url):
    response = requests.get(url, proxies=proxies, timeout=10)
    response.raise_for_status()
    # A digest of the content would not fit, nor is it worth storing.
    return response.text, response.status_code == 203


text, is_changed = get("http://good.playground/")
print("A proxy has changed it." if is_changed else "It is as it was sent.")
# prints: A proxy has changed it.
