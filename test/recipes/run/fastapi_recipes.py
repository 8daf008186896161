"""Starts recipes for FastAPI, each with a uvicorn of its own, all in one event loop, and prints their ports as JSON."""

import asyncio
import json
import os
import threading

import uvicorn

from recipes import bound, load, wait_for_end

started: list = []
# What a recipe would serve, and how, is taken down where it says so.
uvicorn.run = lambda app, **options: started.append((app, options))


async def main() -> None:
    ports = {}
    for name, module in load().items():
        app, options = started[len(ports)]
        options.pop("port")
        it = bound()
        ports[name] = it.getsockname()[1]
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", **options))
        server.install_signal_handlers = lambda: None
        asyncio.create_task(server.serve(sockets=[it]))
        while not server.started:
            await asyncio.sleep(0.001)
    print(json.dumps(ports), flush=True)
    await asyncio.Event().wait()


def end() -> None:
    wait_for_end()
    os._exit(0)


threading.Thread(target=end, daemon=True).start()
asyncio.run(main())
