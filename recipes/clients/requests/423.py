# Locks a file before it is written, and waits while somebody else has it.
import time
from concurrent.futures import ThreadPoolExecutor

import requests

url = "http://localhost:8001/dav/423/notes.txt"

lockinfo = """<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>"""


def lock(session, tries=10):
    headers = {"Content-Type": "application/xml", "Timeout": "Second-60"}
    for _ in range(tries):
        response = session.request(
            "LOCK", url, data=lockinfo, headers=headers, timeout=10
        )
        if response.status_code != 423:
            break
        time.sleep(0.5)
    response.raise_for_status()
    return response.headers["Lock-Token"]


def write(text):
    with requests.Session() as session:
        token = lock(session)
        try:
            time.sleep(0.5)
            headers = {"Content-Type": "text/plain", "If": f"({token})"}
            response = session.put(url, text, headers=headers, timeout=10)
            return response.status_code
        finally:
            headers = {"Lock-Token": token}
            session.request("UNLOCK", url, headers=headers, timeout=10)


with ThreadPoolExecutor() as pool:
    print(*pool.map(write, ["mine", "yours"]))
# prints: 204 204
