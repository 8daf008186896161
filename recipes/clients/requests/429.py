# Waits as long as the server asks for, and sends the request again.
import time
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

import requests

url = "http://localhost:8001/cause/429/api"


def get(session, tries=3):
    response = session.get(url, timeout=10)
    if response.status_code == 429 and tries > 1:
        time.sleep(wait_of(response))
        return get(session, tries - 1)
    response.raise_for_status()
    return response


def wait_of(response):
    # Retry-After is a number of seconds or a date (RFC 9110 10.2.3).
    # urllib3's Retry reads it too, and waits for hours if it says so.
    value = response.headers.get("Retry-After", "1")
    if value.isdigit():
        seconds = int(value)
    else:
        then = parsedate_to_datetime(value)
        seconds = (then - datetime.now(timezone.utc)).total_seconds()
    return min(max(seconds, 0), 60)


with requests.Session() as session:
    for _ in range(3):
        get(session)
    response = get(session)
print(response.status_code, response.text)
# prints: 200 one of three
