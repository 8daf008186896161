# Shows each error beside the field of the form that it is about.
import requests

url = "http://localhost:8001/cause/422/orders"


def send(order):
    response = requests.post(url, json=order, timeout=10)
    if response.status_code == 422:
        # pointer is a JSON Pointer into what was sent: #/count
        errors = response.json()["errors"]
        return {it["pointer"][2:]: it["detail"] for it in errors}
    response.raise_for_status()
    return {}


for name, text in send({"count": -1}).items():
    print(name, text)
# prints: count is a number above 0
