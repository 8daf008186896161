# Sends lines at once, or in halves where that is too much.
import requests

url = "http://localhost:8001/cause/413/slot"
headers = {"Content-Type": "text/plain"}


def send(session, lines):
    data = "\n".join(lines).encode()
    response = session.post(url, data=data, headers=headers, timeout=10)
    if response.status_code == 413 and len(lines) > 1:
        half = (len(lines) + 1) // 2
        return send(session, lines[:half]) + send(session, lines[half:])
    response.raise_for_status()
    return 1


with requests.Session() as session:
    count = send(session, ["one", "two", "three", "four"])
print(f"It took {count} requests.")
# prints: It took 2 requests.
