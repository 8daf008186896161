# Sends a form, and clears it when the server says so.
import httpx

url = "http://localhost:8001/cause/205/form"


def send(client, form):
    response = client.post(url, data=form)
    response.raise_for_status()
    if response.status_code == 205:
        form.clear()


form = {"name": "Ada"}
with httpx.Client() as client:
    send(client, form)
print(len(form), "fields are filled in.")
# prints: 0 fields are filled in.
