# Asks again a little later, then makes do with what it had before.
import random
import time

import httpx

url = "http://localhost:8001/gateway/refuses/"
before = {"weather": "rain", "from": "yesterday"}


def get(client, url, tries=3, wait=0.2):
    # retries= of HTTPTransport is for connections: a 502 comes over one.
    response = client.get(url)
    if response.status_code == 502:
        if tries == 1:
            # What went wrong behind the gateway (RFC 9209).
            print(response.headers.get("Proxy-Status"))
            return before
        time.sleep(wait * random.uniform(0.5, 1.5))
        return get(client, url, tries - 1, 2 * wait)
    response.raise_for_status()
    return response.json()


with httpx.Client(transport=httpx.HTTPTransport(retries=1)) as client:
    print(get(client, url))
# prints: playground;error=connection_refused
# prints: {'weather': 'rain', 'from': 'yesterday'}
