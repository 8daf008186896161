# Proves that it knows a password without sending it.
import httpx

url = "http://localhost:8001/cause/401/vault"

# The first 401 brings a nonce; later requests begin with credentials.
with httpx.Client(auth=httpx.DigestAuth("user", "password")) as client:
    for _ in range(2):
        response = client.get(url)
        response.raise_for_status()
        print(response.status_code, len(response.history))
# prints: 200 1
# prints: 200 0
