# Waits as long as the server asks for, and sends the request again.
import random
import time
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

import requests

url = "http://localhost:8001/cause/429/api"


def get(session, tries=3):
    response = session.get(url, timeout=10)
    if response.status_code == 429 and tries > 1:
        seconds = seconds_of(response)
        # To come sooner would not help: what takes too long is given up.
        # urllib3's Retry would wait for hours, if it is told to.
        if seconds < 60:
            # A little later each time, so that not all come back at once.
            time.sleep(seconds + random.uniform(0, 0.5))
            return get(session, tries - 1)
    response.raise_for_status()
    return response


def seconds_of(response):
    # Retry-After is a number of seconds or a date (RFC 9110 10.2.3).
    value = response.headers.get("Retry-After", "1")
    if value.isdigit():
        return int(value)
    then = parsedate_to_datetime(value)
    return max((then - datetime.now(timezone.utc)).total_seconds(), 0)


with requests.Session() as session:
    for _ in range(3):
        get(session)
    response = get(session)
print(response.status_code, response.text)
# prints: 200 one of three
