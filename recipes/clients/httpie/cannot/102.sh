# Waits for a slow job.
url=http://localhost:8001/cause/102/job

http --ignore-stdin --headers "$url"
