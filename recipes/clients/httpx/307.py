# Sends a form to where it has to go just now, as it is.
import httpx

url = "http://localhost:8001/cause/307/form"


def send(client, form):
    # Method and content are kept; a generator could not be sent again.
    response = client.post(url, data=form, follow_redirects=True)
    response.raise_for_status()
    return response.json()


with httpx.Client() as client:
    print(send(client, {"name": "Ada"})["form"])
# prints: {'name': 'Ada'}
