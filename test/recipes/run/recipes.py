"""What the starters of recipes in Python share: their sources, and the servers that they ask."""

import socket
import sys
import threading
import time
import types
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PAGE = b"<!-- made by the origin -->\n<p>  as  the origin  sent it  </p>\n"

kept: list[socket.socket] = []


class Upstream(BaseHTTPRequestHandler):
    """Has one page, and is slow with everything else."""

    def do_GET(self) -> None:
        if self.path != "/page":
            time.sleep(4)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *args: object) -> None:
        pass


def bound() -> socket.socket:
    """A socket on a port that is free."""
    it = socket.socket()
    it.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    it.bind(("127.0.0.1", 0))
    return it


def load(called: str = "__main__") -> dict[str, types.ModuleType]:
    """Run each file that the arguments name, `429=/path/429.py`, as the program that it is, or as modules of that name.

    What they ask elsewhere is the server above; for prices nothing listens.
    """
    upstream = ThreadingHTTPServer(("127.0.0.1", 0), Upstream)
    upstream.daemon_threads = True
    threading.Thread(target=upstream.serve_forever, daemon=True).start()
    nobody = bound()
    kept.append(nobody)  # so that nobody else gets the port
    hosts = {
        "origin.example": upstream.server_port,
        "slow.example": upstream.server_port,
        "prices.example": nobody.getsockname()[1],
    }
    modules = {}
    for it in sys.argv[1:]:
        name, _, file = it.partition("=")
        source = Path(file).read_text(encoding="utf-8")
        for host, there in hosts.items():
            source = source.replace(host, f"127.0.0.1:{there}")
        module = types.ModuleType(called if called == "__main__" else f"{called}_{name}")
        module.__file__ = file
        if called != "__main__":
            sys.modules[module.__name__] = module
        exec(compile(source, file, "exec"), module.__dict__)
        modules[name] = module
    return modules


def wait_for_end() -> None:
    """Return when the standard input ends."""
    sys.stdin.read()
