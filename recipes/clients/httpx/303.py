# Sends a form, and gets the page that shows what came of it.
import httpx

url = "http://localhost:8001/cause/303/form"

with httpx.Client(follow_redirects=True) as client:
    # A POST that leads to 303 is followed with GET, and without content.
    response = client.post(url, data={"name": "Ada"})
response.raise_for_status()
print(response.request.method, response.url.path)
# prints: GET /get
