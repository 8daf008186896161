# Asks again a little later, then makes do with what it had before.
import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

url = "http://localhost:8001/gateway/refuses/"
before = {"weather": "rain", "from": "yesterday"}

# GET and other idempotent methods only, unless allowed_methods says more.
retry = Retry(
    total=2, status_forcelist=[502], backoff_factor=0.5, raise_on_status=False
)


def get(session, url):
    response = session.get(url, timeout=10)
    if response.status_code == 502:
        # What went wrong behind the gateway (RFC 9209).
        print(response.headers.get("Proxy-Status"))
        return before
    response.raise_for_status()
    return response.json()


with requests.Session() as session:
    session.mount("http://", HTTPAdapter(max_retries=retry))
    session.mount("https://", HTTPAdapter(max_retries=retry))
    print(get(session, url))
# prints: playground;error=connection_refused
# prints: {'weather': 'rain', 'from': 'yesterday'}
