# Learns from Allow what can be done here.
import requests

url = "http://localhost:8001/cause/405"


def remove(url):
    response = requests.delete(url, timeout=10)
    if response.status_code == 405:
        allow = response.headers.get("Allow", "")
        return False, [it.strip() for it in allow.split(",")]
    response.raise_for_status()
    return True, []


# Here an application hides what cannot be done.
print(*remove(url))
# prints: False ['GET', 'HEAD', 'OPTIONS']
