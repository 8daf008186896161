# Sends its content without Expect, if the server cannot say 100.
import httpx

url = "http://localhost:8001/cause/417/upload"


def upload(client, content):
    headers = {"Content-Type": "text/plain", "Expect": "100-continue"}
    response = client.post(url, content=content, headers=headers)
    if response.status_code == 417:
        del headers["Expect"]
        response = client.post(url, content=content, headers=headers)
    response.raise_for_status()
    return response.json()


with httpx.Client() as client:
    print(upload(client, b"hello"))
# prints: {'octets': 5}
