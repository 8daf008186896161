# Sends what comes slowly; all at once, if the server did not wait.
import time

import httpx

url = "http://localhost:8001/cause/408/slow"
headers = {"Content-Type": "text/plain"}


def upload(client, read):
    try:
        response = client.post(url, content=read(), headers=headers)
        is_late = response.status_code == 408
    except httpx.WriteError:
        # A 408 before the end may be lost; nor has the server got all of it.
        is_late = True
    if is_late:
        # The server closes that connection: this goes over a new one.
        whole = b"".join(read())
        response = client.post(url, content=whole, headers=headers)
    response.raise_for_status()
    return response


def read():
    # A slow source.
    yield b"one half, "
    time.sleep(1.5)
    yield b"and the other"


with httpx.Client() as client:
    print(upload(client, read).status_code)
# prints: 200
