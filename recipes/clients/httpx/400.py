# Shows what the server says is wrong with a request.
import httpx

url = "http://localhost:8001/cause/400/json"


def send(client, text):
    headers = {"Content-Type": "application/json"}
    response = client.post(url, content=text, headers=headers)
    if response.is_error:
        raise ValueError(reason_of(response))
    return response.json()


def reason_of(response):
    # Problem details (RFC 9457), where there are some.
    media_type = response.headers.get("Content-Type", "")
    if not media_type.startswith("application/problem+json"):
        return f"{response.status_code} {response.reason_phrase}"
    problem = response.json()
    return f"{response.status_code} {problem['title']}: {problem['detail']}"


with httpx.Client() as client:
    try:
        send(client, '{"a":')
    except ValueError as error:
        # The same request would fail again: it is shown, not repeated.
        print(error)
# prints: 400 Bad Request: …
