# Asks for credentials when the server does, and repeats the request once.
import re

import requests

url = "http://localhost:8001/cause/401/door"


def get(session, url):
    response = session.get(url, timeout=10)
    challenge = response.headers.get("WWW-Authenticate", "")
    if response.status_code == 401 and re.search(r"\bBasic\b", challenge, re.I):
        response = session.get(url, auth=ask(challenge), timeout=10)
    response.raise_for_status()
    return response


def ask(challenge):
    # Here an application shows a dialog.
    return "user", "password"


with requests.Session() as session:
    # Otherwise it takes credentials from ~/.netrc by itself.
    session.trust_env = False
    response = get(session, url)
print(response.status_code, response.text)
# prints: 200 You are in.
