# Gets a fresh token when the one that it has has expired.
import httpx

url = "http://localhost:8001/cause/401/account"


class Refreshing(httpx.Auth):
    requires_response_body = True

    def __init__(self, access, refresh):
        self.access, self.refresh = access, refresh

    def auth_flow(self, request):
        request.headers["Authorization"] = f"Bearer {self.access}"
        response = yield request
        if response.status_code != 401:
            return
        token = yield self.token_request(request)
        if token.is_error:
            # Log in again: the caller gets this answer.
            return
        token = token.json()
        self.access = token["access_token"]
        self.refresh = token.get("refresh_token", self.refresh)
        # Once: what comes to this is handed to the caller.
        request.headers["Authorization"] = f"Bearer {self.access}"
        yield request

    def token_request(self, request):
        form = {"grant_type": "refresh_token", "refresh_token": self.refresh}
        return httpx.Request(
            "POST", request.url.join("/cause/401/token"), data=form
        )


with httpx.Client(auth=Refreshing("expired", "valid")) as client:
    response = client.get(url)
print(response.status_code, response.json())
# prints: 200 {'name': 'user'}
