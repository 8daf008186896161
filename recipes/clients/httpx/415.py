# Sends the form of its data that the server takes.
import json

import httpx

url = "http://localhost:8001/cause/415/inbox"

order = {"count": 1}
forms = {
    "application/xml": f"<order><count>{order['count']}</count></order>",
    "application/json": json.dumps(order),
}


def send(client, media_type):
    headers = {"Content-Type": media_type}
    return client.post(url, content=forms[media_type], headers=headers)


with httpx.Client() as client:
    response = send(client, "application/xml")
    if response.status_code == 415:
        told = response.headers
        taken = told.get("Accept-Post") or told.get("Accept") or ""
        media_type = next((it for it in forms if it in taken), None)
        if media_type:
            response = send(client, media_type)
print(response.status_code)
# prints: 200
