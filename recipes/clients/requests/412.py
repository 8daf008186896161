# Counts on without overwriting what others counted meanwhile.
import requests

url = "http://localhost:8001/cause/412/counter"


def add(session, amount, tries=4):
    current = session.get(url, timeout=10)
    current.raise_for_status()
    count = current.json()["count"] + amount
    headers = {"If-Match": current.headers["ETag"]}
    response = session.put(
        url, json={"count": count}, headers=headers, timeout=10
    )
    # Somebody was faster: all of it again, with what is there now.
    if response.status_code == 412 and tries > 1:
        return add(session, amount, tries - 1)
    response.raise_for_status()
    return count


with requests.Session() as session:
    print(add(session, 1))
# prints: 3
