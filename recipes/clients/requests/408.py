# Sends what comes slowly; all at once, if the server did not wait.
import time

import requests

url = "http://localhost:8001/cause/408/slow"
headers = {"Content-Type": "text/plain"}


def upload(read):
    response = requests.post(url, data=read(), headers=headers, timeout=10)
    if response.status_code == 408:
        # The server closes that connection: this goes over a new one.
        whole = b"".join(read())
        response = requests.post(url, data=whole, headers=headers, timeout=10)
    response.raise_for_status()
    return response


def read():
    # A slow source.
    yield b"one half, "
    time.sleep(1.5)
    yield b"and the other"


print(upload(read).status_code)
# prints: 200
