# Makes something only if nothing is there yet.
import requests

url = "http://localhost:8001/cause/201/notes/old"


def create(note):
    headers = {"If-None-Match": "*"}
    response = requests.put(url, json=note, headers=headers, timeout=10)
    # Without If-None-Match it would have replaced what is there.
    if response.status_code == 412:
        return False
    response.raise_for_status()
    return True


print("It is made." if create({"text": "new"}) else "The name is taken.")
# prints: The name is taken.
