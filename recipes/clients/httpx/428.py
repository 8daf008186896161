# Says which state it means to change, when the server insists.
import httpx

url = "http://localhost:8001/cause/428/note"


def put(client, text, headers=None):
    response = client.put(url, content=text, headers=headers)
    if response.status_code == 428 and headers is None:
        current = client.get(url)
        # Here an application shows what would be overwritten.
        print("there is:", current.text)
        return put(client, text, {"If-Match": current.headers["ETag"]})
    response.raise_for_status()
    return response


with httpx.Client(headers={"Content-Type": "text/plain"}) as client:
    print(put(client, "mine").status_code)
# prints: there is: theirs
# prints: 200
