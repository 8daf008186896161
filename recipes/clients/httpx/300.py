# Chooses one of the forms that there are.
import httpx

url = "http://localhost:8001/cause/300/picture"


def get(client, wanted):
    # A preferred one would be in Location.
    response = client.get(url)
    if response.status_code != 300:
        return response
    lines = response.text.splitlines()
    choices = [it for it in lines if it and not it.startswith("#")]
    chosen = next((it for it in choices if wanted in it), choices[0])
    return client.get(response.url.join(chosen))


with httpx.Client() as client:
    picture = get(client, "svg")
print(picture.status_code, picture.headers["Content-Type"])
# prints: 200 image/svg+xml
