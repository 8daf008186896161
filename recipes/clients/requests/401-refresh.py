# Gets a fresh token when the one that it has has expired.
from urllib.parse import urljoin

import requests

url = "http://localhost:8001/cause/401/account"


class Refreshing(requests.auth.AuthBase):
    def __init__(self, access, refresh):
        self.access, self.refresh = access, refresh

    def __call__(self, request):
        request.headers["Authorization"] = f"Bearer {self.access}"
        request.register_hook("response", self.refreshed)
        return request

    def refreshed(self, response, **options):
        if response.status_code != 401:
            return response
        # Read to its end, so that the connection can be used again.
        response.content
        self.get_token()
        again = response.request.copy()
        again.headers["Authorization"] = f"Bearer {self.access}"
        # Straight over the connection: no hook, so a second 401 is the end.
        second = response.connection.send(again, **options)
        second.history.append(response)
        second.request = again
        return second

    def get_token(self):
        form = {"grant_type": "refresh_token", "refresh_token": self.refresh}
        address = urljoin(url, "/cause/401/token")
        response = requests.post(address, data=form, timeout=10)
        response.raise_for_status()
        token = response.json()
        self.access = token["access_token"]
        self.refresh = token.get("refresh_token", self.refresh)


response = requests.get(url, auth=Refreshing("expired", "valid"), timeout=10)
print(response.status_code, response.json())
# prints: 200 {'name': 'user'}
