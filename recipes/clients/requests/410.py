# Forgets a link whose target is gone for good.
import requests

links = {"http://localhost:8001/cause/410/offer"}


def open_link(url):
    response = requests.get(url, timeout=10)
    # A 404 may be over tomorrow: that link stays.
    if response.status_code == 410:
        links.discard(url)
    return response.text if response.ok else None


for url in list(links):
    open_link(url)
print(len(links), "links are left.")
# prints: 0 links are left.
