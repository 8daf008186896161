# Sends a form, and gets the page that shows what came of it.
from urllib.parse import urlsplit

import requests

url = "http://localhost:8001/cause/303/form"

# A POST that leads to 303 is followed with GET, and without content.
response = requests.post(url, data={"name": "Ada"}, timeout=10)
response.raise_for_status()
print(response.request.method, urlsplit(response.url).path)
# prints: GET /get
