# Looks for hints ahead of the page.
import requests

url = "http://localhost:8001/cause/103/page"

response = requests.get(url, timeout=10)
print(response.status_code, response.text)
