# Waits as long as the server asks for, and sends the request again.
import random
import time
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

import httpx

url = "http://localhost:8001/cause/429/api"


def get(client, tries=3):
    response = client.get(url)
    if response.status_code == 429 and tries > 1:
        seconds = seconds_of(response)
        # To come sooner would not help: what takes too long is given up.
        if seconds < 60:
            # A little later each time, so that not all come back at once.
            time.sleep(seconds + random.uniform(0, 0.5))
            return get(client, tries - 1)
    response.raise_for_status()
    return response


def seconds_of(response):
    # Retry-After is a number of seconds or a date (RFC 9110 10.2.3).
    value = response.headers.get("Retry-After", "1")
    if value.isdigit():
        return int(value)
    then = parsedate_to_datetime(value)
    return max((then - datetime.now(timezone.utc)).total_seconds(), 0)


with httpx.Client() as client:
    for _ in range(3):
        get(client)
    response = get(client)
print(response.status_code, response.text)
# prints: 200 one of three
