# Counts on without overwriting what others counted meanwhile.
import httpx

url = "http://localhost:8001/cause/412/counter"


def add(client, amount, tries=4):
    current = client.get(url)
    current.raise_for_status()
    count = current.json()["count"] + amount
    headers = {"If-Match": current.headers["ETag"]}
    response = client.put(url, json={"count": count}, headers=headers)
    # Somebody was faster: all of it again, with what is there now.
    if response.status_code == 412 and tries > 1:
        return add(client, amount, tries - 1)
    response.raise_for_status()
    return count


with httpx.Client() as client:
    print(add(client, 1))
# prints: 3
