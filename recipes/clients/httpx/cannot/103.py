# Looks for hints ahead of the page.
import httpx

url = "http://localhost:8001/cause/103/page"

response = httpx.get(url)
print(response.status_code, response.headers.get("Link"))
