# Sends a stream; with its length, if the server wants to know that.
import requests

url = "http://localhost:8001/cause/411/meter"
headers = {"Content-Type": "text/plain"}


def upload(read):
    # What a generator yields is sent in chunks, without Content-Length.
    response = requests.post(url, data=read(), headers=headers, timeout=10)
    if response.status_code == 411:
        whole = b"".join(read())
        response = requests.post(url, data=whole, headers=headers, timeout=10)
    response.raise_for_status()
    return response


def read():
    yield b"12.5 "
    yield b"kWh"


print(upload(read).status_code)
# prints: 200
