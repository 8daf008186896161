import json
import sys
from urllib.error import HTTPError
from urllib.request import urlopen

seen = {}
for url in sys.argv[1:]:
    try:
        seen[url] = {"status": urlopen(url).status}
    except HTTPError as error:
        seen[url] = {"status": error.code, "error": str(error)}
print(json.dumps(seen))
