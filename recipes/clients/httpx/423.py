# Locks a file before it is written, and waits while somebody else has it.
import asyncio

import httpx

url = "http://localhost:8001/dav/423/notes.txt"

lockinfo = """<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>
<locktype><write/></locktype></lockinfo>"""


async def lock(client, tries=10):
    headers = {"Content-Type": "application/xml", "Timeout": "Second-60"}
    for _ in range(tries):
        response = await client.request(
            "LOCK", url, content=lockinfo, headers=headers
        )
        if response.status_code != 423:
            break
        await asyncio.sleep(0.5)
    response.raise_for_status()
    return response.headers["Lock-Token"]


async def write(client, text):
    token = await lock(client)
    try:
        await asyncio.sleep(0.2)
        headers = {"Content-Type": "text/plain", "If": f"({token})"}
        response = await client.put(url, content=text, headers=headers)
        return response.status_code
    finally:
        await client.request("UNLOCK", url, headers={"Lock-Token": token})


async def main():
    async with httpx.AsyncClient() as client:
        both = write(client, "mine"), write(client, "yours")
        print(*await asyncio.gather(*both))


asyncio.run(main())
# prints: 204 204
