# Sends the form of its data that the server takes.
import json

import requests

url = "http://localhost:8001/cause/415/inbox"

order = {"count": 1}
forms = {
    "application/xml": f"<order><count>{order['count']}</count></order>",
    "application/json": json.dumps(order),
}


def send(session, media_type):
    headers = {"Content-Type": media_type}
    data = forms[media_type].encode()
    return session.post(url, data=data, headers=headers, timeout=10)


with requests.Session() as session:
    response = send(session, "application/xml")
    if response.status_code == 415:
        told = response.headers
        taken = told.get("Accept-Post") or told.get("Accept") or ""
        media_type = next((it for it in forms if it in taken), None)
        if media_type:
            response = send(session, media_type)
print(response.status_code)
# prints: 200
