# Puts a list that others change as well: what they added is kept.
import httpx

url = "http://localhost:8001/cause/409/list"


def save(client, mine, tries=3):
    response = client.put(url, json=mine)
    if response.status_code == 409 and tries > 1:
        theirs = client.get(url).json()
        return save(client, merged(mine, theirs), tries - 1)
    response.raise_for_status()
    return response.json()


def merged(mine, theirs):
    # The same content would be in conflict again: it has to be another.
    items = dict.fromkeys([*theirs["items"], *mine["items"]])
    return {"revision": theirs["revision"], "items": list(items)}


with httpx.Client() as client:
    print(save(client, {"revision": 2, "items": ["bread", "eggs"]}))
# prints: {'revision': 4, 'items': ['bread', 'milk', 'eggs']}
