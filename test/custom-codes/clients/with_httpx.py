import json
import sys

import httpx

# Over HTTP/2 without TLS there is nobody to agree with.
client = httpx.Client(http1=sys.argv[1] == "1", http2=sys.argv[1] == "2")
seen = {}
for url in sys.argv[2:]:
    response = client.get(url)
    try:
        response.raise_for_status()
        seen[url] = {"status": response.status_code}
    except Exception as error:
        seen[url] = {"status": response.status_code, "error": str(error)}
print(json.dumps(seen))
