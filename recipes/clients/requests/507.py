# Says that there is no room, and how much there is.
from urllib.parse import urljoin
from xml.etree import ElementTree

import requests

url = "http://localhost:8001/dav/507/large.txt"


def upload(session, data):
    headers = {"Content-Type": "text/plain"}
    response = session.put(url, data, headers=headers, timeout=10)
    # Nothing changes until somebody makes room: it is not repeated.
    if response.status_code == 507:
        return f"No room, {free(session)} octets are left."
    response.raise_for_status()
    return "It is there."


def free(session):
    response = session.request(
        "PROPFIND", urljoin(url, "."), headers={"Depth": "0"}, timeout=10
    )
    found = ElementTree.fromstring(response.content)
    return found.findtext(".//{DAV:}quota-available-bytes")


with requests.Session() as session:
    print(upload(session, b"x" * 70_000))
# prints: No room, … octets are left.
