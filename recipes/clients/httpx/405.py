# Learns from Allow what can be done here.
import httpx

url = "http://localhost:8001/cause/405"


def remove(client, url):
    response = client.delete(url)
    if response.status_code == 405:
        allow = response.headers.get("Allow", "")
        return False, [it.strip() for it in allow.split(",")]
    response.raise_for_status()
    return True, []


with httpx.Client() as client:
    # Here an application hides what cannot be done.
    print(*remove(client, url))
# prints: False ['GET', 'HEAD', 'OPTIONS']
