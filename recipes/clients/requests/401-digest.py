# Proves that it knows a password without sending it.
import requests
from requests.auth import HTTPDigestAuth

url = "http://localhost:8001/cause/401/vault"

with requests.Session() as session:
    # The first 401 brings a nonce; later requests begin with credentials.
    session.auth = HTTPDigestAuth("user", "password")
    for _ in range(2):
        response = session.get(url, timeout=10)
        response.raise_for_status()
        print(response.status_code, len(response.history))
# prints: 200 1
# prints: 200 0
