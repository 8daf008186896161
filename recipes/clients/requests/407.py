# Tells the proxy who it is, when that asks.
import requests

proxy = "http://localhost:8001"


def get(url, user=None):
    address = proxy if user is None else proxy.replace("//", f"//{user}@")
    response = requests.get(url, proxies={"http": address}, timeout=10)
    # Over https this is a ProxyError instead: the tunnel is refused.
    if response.status_code == 407 and user is None:
        return get(url, ask())
    response.raise_for_status()
    return response


def ask():
    # Here an application shows a dialog, which names the proxy.
    return "user:password"


print(get("http://good.playground/").status_code)
# prints: 200
