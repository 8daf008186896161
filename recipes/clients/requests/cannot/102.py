# Waits for a slow job.
import requests

url = "http://localhost:8001/cause/102/job"

response = requests.get(url, timeout=10)
print(response.status_code, response.text)
