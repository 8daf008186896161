# Forgets a link whose target is gone for good.
import httpx

links = {"http://localhost:8001/cause/410/offer"}


def open_link(client, url):
    response = client.get(url)
    # A 404 may be over tomorrow: that link stays.
    if response.status_code == 410:
        links.discard(url)
    return response.text if response.is_success else None


with httpx.Client() as client:
    for url in list(links):
        open_link(client, url)
print(len(links), "links are left.")
# prints: 0 links are left.
