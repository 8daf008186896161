# Comes back when the server says that it can be used again.
import time
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

import requests

url = "http://localhost:8001/cause/503/shop"


def get(session, url, tries=3):
    response = session.get(url, timeout=10)
    after = response.headers.get("Retry-After")
    # Without Retry-After nobody knows whether it passes.
    if response.status_code == 503 and after and tries > 1:
        seconds = seconds_until(after)
        if seconds < 60:
            time.sleep(max(seconds, 0))
            return get(session, url, tries - 1)
    response.raise_for_status()
    return response


def seconds_until(after):
    if after.isdigit():
        return int(after)
    then = parsedate_to_datetime(after)
    return (then - datetime.now(timezone.utc)).total_seconds()


with requests.Session() as session:
    response = get(session, url)
print(response.status_code, response.json())
# prints: 200 {'open': True}
