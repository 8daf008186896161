# Reads JSON, and makes sure that it is JSON before that.
import requests

url = "http://localhost:8001/cause/200"


def get_json(url):
    # Without a timeout it may wait for ever.
    response = requests.get(
        url, headers={"Accept": "application/json"}, timeout=10
    )
    response.raise_for_status()
    media_type = response.headers.get("Content-Type", "").split(";")[0]
    if media_type != "application/json" and not media_type.endswith("+json"):
        raise ValueError(f"{url} gave {media_type or 'nothing'}, and not JSON.")
    return response.json()


page = get_json(url)
print(page["name"])
# prints: OK
