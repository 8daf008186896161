# Sends a stream; with its length, if the server wants to know that.
import httpx

url = "http://localhost:8001/cause/411/meter"
headers = {"Content-Type": "text/plain"}


def upload(client, read):
    # What a generator yields is sent in chunks, without Content-Length.
    response = client.post(url, content=read(), headers=headers)
    if response.status_code == 411:
        whole = b"".join(read())
        response = client.post(url, content=whole, headers=headers)
    response.raise_for_status()
    return response


def read():
    yield b"12.5 "
    yield b"kWh"


with httpx.Client() as client:
    print(upload(client, read).status_code)
# prints: 200
