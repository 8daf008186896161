"""Starts recipes for Flask, each on a server of Werkzeug's, all in one process, and prints their ports as JSON."""

import json
import logging
import os
import threading

from flask import Flask
from werkzeug.serving import make_server

from recipes import load, wait_for_end

started: list = []
# What a recipe would serve, and how, is taken down where it says so.
Flask.run = lambda app, **options: started.append((app, options))
logging.getLogger("werkzeug").setLevel(logging.ERROR)

ports = {}
for name in load():
    app, options = started[len(ports)]
    options.pop("port")
    # As app.run() does it: with threads.
    server = make_server("127.0.0.1", 0, app, threaded=True, **options)
    ports[name] = server.port
    threading.Thread(target=server.serve_forever, daemon=True).start()
print(json.dumps(ports), flush=True)
wait_for_end()
os._exit(0)
