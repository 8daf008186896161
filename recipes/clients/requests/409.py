# Puts a list that others change as well: what they added is kept.
import requests

url = "http://localhost:8001/cause/409/list"


def save(session, mine, tries=3):
    response = session.put(url, json=mine, timeout=10)
    if response.status_code == 409 and tries > 1:
        theirs = session.get(url, timeout=10).json()
        return save(session, merged(mine, theirs), tries - 1)
    response.raise_for_status()
    return response.json()


def merged(mine, theirs):
    # The same content would be in conflict again: it has to be another.
    items = dict.fromkeys([*theirs["items"], *mine["items"]])
    return {"revision": theirs["revision"], "items": list(items)}


with requests.Session() as session:
    print(save(session, {"revision": 2, "items": ["bread", "eggs"]}))
# prints: {'revision': 4, 'items': ['bread', 'milk', 'eggs']}
