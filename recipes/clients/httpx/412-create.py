# Makes something only if nothing is there yet.
import httpx

url = "http://localhost:8001/cause/201/notes/old"


def create(client, note):
    response = client.put(url, json=note, headers={"If-None-Match": "*"})
    # Without If-None-Match it would have replaced what is there.
    if response.status_code == 412:
        return False
    response.raise_for_status()
    return True


with httpx.Client() as client:
    is_made = create(client, {"text": "new"})
print("It is made." if is_made else "The name is taken.")
# prints: The name is taken.
