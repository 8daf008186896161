# Tells the proxy who it is, when that asks.
import httpx

address = "http://localhost:8001"


def get(url, auth=None):
    proxy = httpx.Proxy(address, auth=auth)
    with httpx.Client(proxies={"http://": proxy}) as client:
        response = client.get(url)
    # Over https this is a ProxyError instead: the tunnel is refused.
    if response.status_code == 407 and auth is None:
        return get(url, ask())
    response.raise_for_status()
    return response


def ask():
    # Here an application shows a dialog, which names the proxy.
    return "user", "password"


print(get("http://good.playground/").status_code)
# prints: 200
