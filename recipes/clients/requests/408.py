# Sends what comes slowly; all at once, if the server did not wait.
import time

import requests

url = "http://localhost:8001/cause/408/slow"
headers = {"Content-Type": "text/plain"}


def upload(make_file):
    # Of what a generator yields, a 408 would be lost: that needs a file with
    # a length, since only then is an answer read that comes before the end.
    response = requests.post(
        url, data=make_file(), headers=headers, timeout=10
    )
    if response.status_code == 408:
        # The server closes that connection: this goes over a new one.
        whole = make_file().read()
        response = requests.post(url, data=whole, headers=headers, timeout=10)
    response.raise_for_status()
    return response


class SlowFile:
    octets = b"one half, and the other"
    at = 0

    def __len__(self):
        return len(self.octets)

    def read(self, size=-1):
        # However much is asked for, it gives the half of it at a time.
        size = len(self) if size < 0 else len(self) // 2 + 1
        if self.at > 0:
            time.sleep(1.5)
        self.at += size
        return self.octets[self.at - size : self.at]


print(upload(SlowFile).status_code)
# prints: 200
