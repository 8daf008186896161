# Asks for credentials when the server does, and repeats the request once.
import re

import httpx

url = "http://localhost:8001/cause/401/door"


def get(client, url):
    response = client.get(url)
    challenge = response.headers.get("WWW-Authenticate", "")
    if response.status_code == 401 and re.search(r"\bBasic\b", challenge, re.I):
        response = client.get(url, auth=ask(challenge))
    response.raise_for_status()
    return response


def ask(challenge):
    # Here an application shows a dialog.
    return "user", "password"


# Otherwise it takes credentials from ~/.netrc by itself.
with httpx.Client(trust_env=False) as client:
    response = get(client, url)
print(response.status_code, response.text)
# prints: 200 You are in.
