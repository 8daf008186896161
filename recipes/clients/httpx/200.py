# Reads JSON, and makes sure that it is JSON before that.
import httpx

url = "http://localhost:8001/cause/200"


def get_json(client, url):
    response = client.get(url, headers={"Accept": "application/json"})
    response.raise_for_status()
    media_type = response.headers.get("Content-Type", "").split(";")[0]
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise ValueError(f"{url} gave {media_type or 'nothing'}, and not JSON.")
    return response.json()


with httpx.Client() as client:
    page = get_json(client, url)
print(page["name"])
# prints: OK
