# Goes on with a download that broke off, unless the file is another now.
import httpx

url = "http://localhost:8001/cause/206/file"

# What is on the disk from last time: the beginning, and whose it is.
stored = b"All letters: abc"
etag = '"1"'


def resume(client):
    headers = {"Range": f"bytes={len(stored)}-", "If-Range": etag}
    # Octets are counted as they are stored: no coding may change them.
    headers["Accept-Encoding"] = "identity"
    response = client.get(url, headers=headers)
    response.raise_for_status()
    # 206 is the rest; 200 is all of it, as it is now.
    if response.status_code == 206:
        return stored + response.content
    return response.content


with httpx.Client() as client:
    print(resume(client).decode())
# prints: All letters: abcdefghijklmnopqrstuvwxyz
