# Sends a form to where it goes from now on, and keeps that address.
import httpx

addresses = {"form": "http://localhost:8001/cause/308/form"}


def send(client, form):
    response = client.post(addresses["form"], data=form, follow_redirects=True)
    response.raise_for_status()
    if all(it.status_code == 308 for it in response.history):
        addresses["form"] = str(response.url)
    return response.json()


with httpx.Client() as client:
    print(send(client, {"name": "Ada"})["form"], addresses["form"])
# prints: {'name': 'Ada'} http://localhost:…/post
