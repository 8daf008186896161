# Sends lines at once, or in halves where that is too much.
import httpx

url = "http://localhost:8001/cause/413/slot"
headers = {"Content-Type": "text/plain"}


def send(client, lines):
    content = "\n".join(lines)
    response = client.post(url, content=content, headers=headers)
    if response.status_code == 413 and len(lines) > 1:
        half = (len(lines) + 1) // 2
        return send(client, lines[:half]) + send(client, lines[half:])
    response.raise_for_status()
    return 1


with httpx.Client() as client:
    count = send(client, ["one", "two", "three", "four"])
print(f"It took {count} requests.")
# prints: It took 2 requests.
