# Comes back when the server says that it can be used again.
import time
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

import httpx

url = "http://localhost:8001/cause/503/shop"


class Patient(httpx.HTTPTransport):
    def handle_request(self, request):
        for _ in range(2):
            response = super().handle_request(request)
            seconds = seconds_of(response)
            if response.status_code != 503 or seconds > 60:
                return response
            response.read()
            response.close()
            time.sleep(max(seconds, 0))
        return super().handle_request(request)


def seconds_of(response):
    after = response.headers.get("Retry-After")
    # Without Retry-After nobody knows whether it passes.
    if after is None:
        return float("inf")
    if after.isdigit():
        return int(after)
    then = parsedate_to_datetime(after)
    return (then - datetime.now(timezone.utc)).total_seconds()


with httpx.Client(transport=Patient()) as client:
    response = client.get(url)
print(response.status_code, response.json())
# prints: 200 {'open': True}
