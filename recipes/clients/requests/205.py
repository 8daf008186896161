# Sends a form, and clears it when the server says so.
import requests

url = "http://localhost:8001/cause/205/form"


def send(form):
    response = requests.post(url, data=form, timeout=10)
    response.raise_for_status()
    if response.status_code == 205:
        form.clear()


form = {"name": "Ada"}
send(form)
print(len(form), "fields are filled in.")
# prints: 0 fields are filled in.
