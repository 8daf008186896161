# Says which state it means to change, when the server insists.
import requests

url = "http://localhost:8001/cause/428/note"


def put(session, text, etag=None):
    headers = {"Content-Type": "text/plain", "If-Match": etag}
    response = session.put(url, text, headers=headers, timeout=10)
    if response.status_code == 428 and etag is None:
        current = session.get(url, timeout=10)
        # Here an application shows what would be overwritten.
        print("there is:", current.text)
        return put(session, text, current.headers["ETag"])
    response.raise_for_status()
    return response


with requests.Session() as session:
    print(put(session, "mine").status_code)
# prints: there is: theirs
# prints: 200
