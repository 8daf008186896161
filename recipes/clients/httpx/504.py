# Asks again for what took too long; GET may be repeated.
import time

import httpx

url = "http://localhost:8001/cause/504/report"


def get(client, url, tries=3, wait=0.6):
    response = client.get(url)
    if response.status_code == 504 and tries > 1:
        time.sleep(wait)
        return get(client, url, tries - 1, 2 * wait)
    response.raise_for_status()
    return response


# Gateways wait for longer than the 5 seconds that HTTPX does by itself.
with httpx.Client(timeout=httpx.Timeout(5, read=30)) as client:
    response = get(client, url)
print(response.status_code, response.json())
# prints: 200 {'pages': 12}
