# Sends an order again under the same key, so that it is one order.
import time
import uuid

import httpx

url = "http://localhost:8001/cause/504/orders"


def order(client, tries=3):
    headers = {"Idempotency-Key": f'"{uuid.uuid4()}"'}
    for _ in range(tries):
        response = client.post(url, headers=headers)
        # It may have been taken, or not: only the key makes another try safe.
        if response.status_code != 504:
            break
        time.sleep(0.5)
    response.raise_for_status()
    return response


with httpx.Client() as client:
    response = order(client)
print(response.status_code, response.json())
# prints: 201 {'id': '…'}
