"""What suites written with httpx do, against a playground; over HTTP/2 as well."""

import ssl
import sys

import httpx

from checks import check, raises, report

BASE, SECURE, AUTHORITY = sys.argv[1:4]
TRUST = ssl.create_default_context(cafile=AUTHORITY)


@check
def get_and_post_echo():
    got = httpx.get(f"{BASE}/get", params={"a": "1"}).json()
    assert got["args"] == {"a": "1"}, got
    got = httpx.post(f"{BASE}/post", json={"a": 1}, headers={"X-Mine": "yes"}).json()
    assert got["json"] == {"a": 1} and got["headers"]["X-Mine"] == "yes", got
    got = httpx.post(f"{BASE}/post", files={"f": ("a.txt", b"hello")}, data={"b": "2"}).json()
    assert got["files"] == {"f": "hello"} and got["form"] == {"b": "2"}, got


@check
def redirects_on_request():
    assert httpx.get(f"{BASE}/redirect/2").status_code == 302
    assert len(httpx.get(f"{BASE}/redirect/2", follow_redirects=True).history) == 2
    raises(
        httpx.TooManyRedirects,
        lambda: httpx.get(f"{BASE}/relative-redirect/40", follow_redirects=True),
    )


@check
def authentication():
    assert httpx.get(f"{BASE}/basic-auth/u/p", auth=("u", "p")).status_code == 200
    for algorithm in ("MD5", "SHA-256", "SHA-512"):
        url = f"{BASE}/digest-auth/auth/u/p/{algorithm}"
        assert httpx.get(url, auth=httpx.DigestAuth("u", "p")).status_code == 200, algorithm


@check
def errors_are_raised_by_status():
    for status in (400, 404, 429, 500, 503):
        error = raises(httpx.HTTPStatusError, httpx.get(f"{BASE}/status/{status}").raise_for_status)
        assert error.response.status_code == status
    got = httpx.get(f"{BASE}/status/429", params={"retry-after": "7"})
    assert got.headers["Retry-After"] == "7", got.headers


@check
def interim_responses_are_passed_over():
    for status in (100, 102, 103):
        assert httpx.get(f"{BASE}/status/{status}").status_code == 200, status


@check
def faults_are_errors_of_their_own_kinds():
    raises(httpx.ReadError, lambda: httpx.get(f"{BASE}/get?fault=reset_peer"))
    raises(httpx.RemoteProtocolError, lambda: httpx.get(f"{BASE}/get?fault=empty_response"))
    raises(httpx.RemoteProtocolError, lambda: httpx.get(f"{BASE}/get?fault=random_data"))
    raises(httpx.ReadTimeout, lambda: httpx.get(f"{BASE}/get?fault=latency:2000", timeout=0.2))


@check
def http2_over_tls_is_chosen_by_alpn():
    with httpx.Client(http2=True, verify=TRUST) as client:
        got = client.get(f"{SECURE}/get")
        assert got.http_version == "HTTP/2", got.http_version
        assert client.get(f"{SECURE}/status/418").status_code == 418
        assert len(client.get(f"{SECURE}/bytes/100000").content) == 100000
        assert client.post(f"{SECURE}/post", content=b"x" * 200000).json()["data"] == "x" * 200000
        raises(httpx.RemoteProtocolError, lambda: client.get(f"{SECURE}/get?fault=rst_stream:2"))


@check
def streams():
    with httpx.stream("GET", f"{BASE}/stream/5") as response:
        assert len([it for it in response.iter_lines() if it.strip()]) == 5


report()
