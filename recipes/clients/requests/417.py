# Sends its content without Expect, if the server cannot say 100.
import requests

url = "http://localhost:8001/cause/417/upload"


def upload(data):
    headers = {"Content-Type": "text/plain", "Expect": "100-continue"}
    response = requests.post(url, data=data, headers=headers, timeout=10)
    if response.status_code == 417:
        del headers["Expect"]
        response = requests.post(url, data=data, headers=headers, timeout=10)
    response.raise_for_status()
    return response.json()


print(upload(b"hello"))
# prints: {'octets': 5}
