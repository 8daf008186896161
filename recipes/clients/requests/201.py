# Makes something new, and reads it where Location says that it is.
from urllib.parse import urljoin

import requests

url = "http://localhost:8001/cause/201/notes"


def create(session, note):
    response = session.post(url, json=note, timeout=10)
    response.raise_for_status()
    if response.status_code != 201:
        raise ValueError(f"{response.status_code} from {url}")
    # Location may be relative, and without it the target itself was made.
    return urljoin(response.url, response.headers.get("Location", ""))


with requests.Session() as session:
    location = create(session, {"text": "new"})
    print(location, session.get(location, timeout=10).json())
# prints: http://localhost:…/cause/201/notes/… {'text': 'new'}
