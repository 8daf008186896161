# Makes something new, and reads it where Location says that it is.
import httpx

url = "http://localhost:8001/cause/201/notes"


def create(client, note):
    response = client.post(url, json=note)
    response.raise_for_status()
    if response.status_code != 201:
        raise ValueError(f"{response.status_code} from {url}")
    # Location may be relative, and without it the target itself was made.
    return response.url.join(response.headers.get("Location", ""))


with httpx.Client() as client:
    location = create(client, {"text": "new"})
    print(location.path, client.get(location).json())
# prints: /cause/201/notes/… {'text': 'new'}
