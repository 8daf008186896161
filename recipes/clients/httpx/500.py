# Reports what failed, and does not send an order a second time.
import httpx

url = "http://localhost:8001/cause/500/bug"


def order(client, thing):
    response = client.post(url, json={"thing": thing})
    if response.is_server_error:
        media_type = response.headers.get("Content-Type", "")
        is_problem = media_type.startswith("application/problem+json")
        problem = response.json() if is_problem else {}
        # Nobody knows how far it got: POST is not idempotent (RFC 9110 9.2.2).
        see = problem.get("instance", "nothing")
        raise RuntimeError(f"{response.status_code}, see {see}")
    response.raise_for_status()
    return response.json()


with httpx.Client() as client:
    try:
        order(client, "book")
    except RuntimeError as error:
        print(error)
# prints: 500, see urn:uuid:…
