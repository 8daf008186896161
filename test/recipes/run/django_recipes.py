"""Starts recipes for Django, each the urls.py of a project on a server like that of runserver, and prints their ports.

All are in one process with the settings of a new project, as far as they need no database, and those that the recipes
name in a comment: `# settings.py: …`.
"""

import json
import logging
import os
import re
import socketserver
import threading

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.servers.basehttp import WSGIRequestHandler, WSGIServer
from django.test.utils import override_settings
from django.urls import set_urlconf

from recipes import load, wait_for_end

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]


class Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True

    def handle_error(self, request, client_address) -> None:
        pass  # the client has left; what fails in a view is in its answer


class Handler(WSGIHandler):
    """One that has a urls.py of its own."""

    def __init__(self, urls) -> None:
        super().__init__()
        chain = self._middleware_chain

        def middleware_chain(request):
            request.urlconf = urls
            set_urlconf(urls)
            return chain(request)

        self._middleware_chain = middleware_chain


def settings_in(module) -> dict:
    """The settings that a recipe tells in its comments."""
    own = {"MIDDLEWARE": [*MIDDLEWARE]}
    with open(module.__file__, encoding="utf-8") as file:
        for line in re.findall(r"^# settings\.py: (.*)", file.read(), re.MULTILINE):
            exec(line.replace("shop.urls", module.__name__), own)
    own.pop("__builtins__", None)
    return own


settings.configure(
    DEBUG=False,
    SECRET_KEY="only for tests",
    ALLOWED_HOSTS=["api.example", "localhost"],
    ROOT_URLCONF="urls",  # each has its own in its place
    LOGGING_CONFIG=None,
)
django.setup()
logging.disable(logging.CRITICAL)

ports = {}
for name, module in load("urls").items():
    with override_settings(MIDDLEWARE=settings_in(module).pop("MIDDLEWARE")):
        handler = Handler(module)
    for setting, value in settings_in(module).items():
        if setting != "MIDDLEWARE":
            setattr(settings, setting, value)
    server = Server(("127.0.0.1", 0), WSGIRequestHandler)
    server.set_app(handler)
    ports[name] = server.server_port
    threading.Thread(target=server.serve_forever, daemon=True).start()
print(json.dumps(ports), flush=True)
wait_for_end()
os._exit(0)
