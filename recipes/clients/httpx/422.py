# Shows each error beside the field of the form that it is about.
import httpx

url = "http://localhost:8001/cause/422/orders"


def send(client, order):
    response = client.post(url, json=order)
    if response.status_code == 422:
        # pointer is a JSON Pointer into what was sent: #/count
        errors = response.json()["errors"]
        return {it["pointer"][2:]: it["detail"] for it in errors}
    response.raise_for_status()
    return {}


with httpx.Client() as client:
    for name, text in send(client, {"count": -1}).items():
        print(name, text)
# prints: count is a number above 0
