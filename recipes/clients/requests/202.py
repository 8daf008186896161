# Begins a job, and asks its monitor until it is done.
import time
from urllib.parse import urljoin

import requests

url = "http://localhost:8001/cause/202/jobs"


def run(session, tries=10):
    response = session.post(url, timeout=10)
    response.raise_for_status()
    if response.status_code != 202:
        return response
    monitor = urljoin(url, response.headers["Location"])
    # It answers 200 until the job is done, then leads to the result.
    for _ in range(tries):
        response = session.get(monitor, timeout=10)
        response.raise_for_status()
        if response.history:
            return response
        time.sleep(float(response.headers.get("Retry-After", 0.5)))
    raise TimeoutError(f"It is still {response.json()['status']}.")


with requests.Session() as session:
    result = run(session)
print(result.status_code, result.url)
# prints: 200 http://localhost:…/cause/200
