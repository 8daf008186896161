# Begins a job, and asks its monitor until it is done.
import time

import httpx

url = "http://localhost:8001/cause/202/jobs"


def run(client, tries=10):
    response = client.post(url)
    if response.status_code != 202:
        return response
    monitor = response.url.join(response.headers["Location"])
    # It answers 200 until the job is done, then leads to the result.
    for _ in range(tries):
        response = client.get(monitor)
        if response.next_request is not None:
            return client.send(response.next_request)
        response.raise_for_status()
        time.sleep(float(response.headers.get("Retry-After", 0.5)))
    raise TimeoutError(f"It is still {response.json()['status']}.")


with httpx.Client() as client:
    result = run(client)
print(result.status_code, result.url.path)
# prints: 200 /cause/200
