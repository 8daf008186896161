# Shows what the server says is wrong with a request.
import requests

url = "http://localhost:8001/cause/400/json"


def send(text):
    headers = {"Content-Type": "application/json"}
    response = requests.post(url, data=text, headers=headers, timeout=10)
    if not response.ok:
        raise ValueError(reason_of(response))
    return response.json()


def reason_of(response):
    # Problem details (RFC 9457), where there are some.
    media_type = response.headers.get("Content-Type", "")
    if not media_type.startswith("application/problem+json"):
        return f"{response.status_code} {response.reason}"
    problem = response.json()
    return f"{response.status_code} {problem['title']}: {problem['detail']}"


try:
    send('{"a":')
except ValueError as error:
    # The same request would fail again: it is shown, not repeated.
    print(error)
# prints: 400 Bad Request: …
