# Notices that a proxy has changed what the server sent.
import httpx

proxy = "http://mirror:mirror@localhost:8001"


def get(client, url):
    response = client.get(url)
    response.raise_for_status()
    # A digest of the content would not fit, nor is it worth storing.
    return response.text, response.status_code == 203


with httpx.Client(proxies={"http://": proxy}) as client:
    text, is_changed = get(client, "http://good.playground/")
print("A proxy has changed it." if is_changed else "It is as it was sent.")
# prints: A proxy has changed it.
