# Does several things in one request, and looks at what came of each.
import httpx

url = "http://localhost:8001/cause/207/cancellations"


def cancel(client, orders):
    response = client.post(url, json=orders)
    # This is silent for 207, whatever failed inside of it.
    response.raise_for_status()
    return response.json()["responses"]


with httpx.Client() as client:
    for it in cancel(client, ["/orders/1", "/orders/2"]):
        if it["status"] < 300:
            print("cancelled:", it["href"])
        else:
            print("not:", it["href"], it["status"], it["value"]["detail"])
# prints: cancelled: /orders/1
# prints: not: /orders/2 409 It has been sent.
