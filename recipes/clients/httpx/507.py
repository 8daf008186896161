# Says that there is no room, and how much there is.
from xml.etree import ElementTree

import httpx

url = httpx.URL("http://localhost:8001/dav/507/large.txt")


def upload(client, content):
    headers = {"Content-Type": "text/plain"}
    response = client.put(url, content=content, headers=headers)
    # Nothing changes until somebody makes room: it is not repeated.
    if response.status_code == 507:
        return f"No room, {free(client)} octets are left."
    response.raise_for_status()
    return "It is there."


def free(client):
    headers = {"Depth": "0"}
    response = client.request("PROPFIND", url.join("."), headers=headers)
    found = ElementTree.fromstring(response.content)
    return found.findtext(".//{DAV:}quota-available-bytes")


with httpx.Client() as client:
    print(upload(client, b"x" * 70_000))
# prints: No room, … octets are left.
