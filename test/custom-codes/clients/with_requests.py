import json
import sys

import requests

seen = {}
for url in sys.argv[1:]:
    response = requests.get(url)
    try:
        response.raise_for_status()
        seen[url] = {"status": response.status_code}
    except Exception as error:
        seen[url] = {"status": response.status_code, "error": str(error)}
print(json.dumps(seen))
