# Sends a form to where it goes now; as GET it would be lost on the way.
import httpx

addresses = {"form": httpx.URL("http://localhost:8001/cause/301/form")}


def send(client, form):
    # Told to follow, HTTPX would make a GET of it (RFC 9110 15.4.2).
    response = client.post(addresses["form"], data=form)
    if response.status_code == 301:
        location = response.headers["Location"]
        addresses["form"] = response.url.join(location)
        response = client.post(addresses["form"], data=form)
    response.raise_for_status()
    return response.json()


with httpx.Client() as client:
    print(send(client, {"name": "Ada"})["form"], addresses["form"].path)
# prints: {'name': 'Ada'} /post
