"""What suites written with requests against httpbin do, against a playground."""

import io
import sys

import requests
from requests.adapters import HTTPAdapter
from requests.auth import HTTPDigestAuth, HTTPProxyAuth
from urllib3.util.retry import Retry

from checks import check, raises, report

BASE, SECURE, AUTHORITY = sys.argv[1:4]
HOST = BASE.split("://")[1]


def session(**adapter):
    made = requests.Session()
    made.mount("http://", HTTPAdapter(**adapter))
    return made


@check
def get_echoes_arguments():
    got = requests.get(f"{BASE}/get", params={"a": "1", "b": ["2", "3"]}).json()
    assert got["args"] == {"a": "1", "b": ["2", "3"]}, got
    assert got["url"] == f"{BASE}/get?a=1&b=2&b=3", got
    assert got["headers"]["User-Agent"].startswith("python-requests/"), got


@check
def post_of_a_form():
    got = requests.post(f"{BASE}/post", data={"name": "Ada", "many": ["1", "2"]}).json()
    assert got["form"] == {"name": "Ada", "many": ["1", "2"]}, got
    assert got["data"] == "" and got["json"] is None, got


@check
def post_of_json():
    got = requests.post(f"{BASE}/post", json={"price": 1.5, "name": "Zoë"}).json()
    assert got["json"] == {"price": 1.5, "name": "Zoë"}, got


@check
def post_of_files():
    files = {"some": ("a.txt", io.BytesIO(b"hello"), "text/plain")}
    got = requests.post(f"{BASE}/post", files=files, data={"also": "this"}).json()
    assert got["files"] == {"some": "hello"} and got["form"] == {"also": "this"}, got


@check
def post_of_octets_that_are_no_text():
    got = requests.post(f"{BASE}/post", data=b"\xff\xfe\x00").json()
    assert got["data"].startswith("data:application/octet-stream;base64,"), got


@check
def post_in_chunks():
    got = requests.post(f"{BASE}/post", data=iter([b"a", b"b", b"c"])).json()
    assert got["data"] == "abc" and got["headers"]["Transfer-Encoding"] == "chunked", got


@check
def every_method_has_its_route():
    for method in ("put", "patch", "delete"):
        got = requests.request(method, f"{BASE}/{method}", data="x")
        assert got.status_code == 200 and got.json()["data"] == "x", got.text
        assert requests.get(f"{BASE}/{method}").status_code == 405
    assert requests.head(f"{BASE}/get").content == b""
    assert "GET" in requests.options(f"{BASE}/get").headers["Allow"]


@check
def statuses_have_upper_case_reasons():
    for status, reason in ((404, "NOT FOUND"), (500, "INTERNAL SERVER ERROR"), (201, "CREATED")):
        got = requests.get(f"{BASE}/status/{status}")
        assert (got.status_code, got.reason) == (status, reason), got.reason
    raises(requests.HTTPError, requests.get(f"{BASE}/status/503").raise_for_status)


@check
def redirects_are_followed_and_remembered():
    got = requests.get(f"{BASE}/redirect/3")
    assert got.status_code == 200 and len(got.history) == 3, got.history
    assert got.history[0].headers["Location"] == "/relative-redirect/2", got.history[0].headers
    got = requests.get(f"{BASE}/relative-redirect/20")
    assert len(got.history) == 20
    got = requests.get(f"{BASE}/absolute-redirect/2")
    assert got.history[0].headers["Location"].startswith("http://")


@check
def too_many_redirects_are_noticed():
    raises(requests.TooManyRedirects, lambda: requests.get(f"{BASE}/relative-redirect/50"))


@check
def redirects_keep_or_change_the_method():
    def to(status):
        url = f"{BASE}/redirect-to"
        return requests.post(url, params={"url": "/anything", "status_code": status}, data="x").json()

    assert to(303)["method"] == "GET"
    assert to(307)["method"] == "POST" and to(307)["data"] == "x"
    assert to(308)["method"] == "POST"


@check
def basic_authentication():
    assert requests.get(f"{BASE}/basic-auth/ada/secret").status_code == 401
    got = requests.get(f"{BASE}/basic-auth/ada/secret", auth=("ada", "secret"))
    assert got.json() == {"authenticated": True, "user": "ada"}, got.text
    assert requests.get(f"{BASE}/hidden-basic-auth/ada/secret").status_code == 404


@check
def digest_authentication():
    for algorithm in ("MD5", "SHA-256", "SHA-512"):
        url = f"{BASE}/digest-auth/auth/ada/secret/{algorithm}/never"
        auth = HTTPDigestAuth("ada", "secret")
        assert requests.get(url).status_code == 401
        assert requests.get(url, auth=auth).status_code == 200, algorithm
        assert requests.get(url, auth=auth).status_code == 200, algorithm
        assert requests.get(url, auth=HTTPDigestAuth("ada", "wrong")).status_code == 401
    first = requests.get(f"{BASE}/digest-auth/auth/ada/secret")
    assert first.cookies["fake"] == "fake_value", first.cookies


@check
def bearer_authentication():
    assert requests.get(f"{BASE}/bearer").status_code == 401
    got = requests.get(f"{BASE}/bearer", headers={"Authorization": "Bearer t"})
    assert got.json() == {"authenticated": True, "token": "t"}, got.text


@check
def cookies_are_set_kept_and_deleted():
    s = requests.Session()
    assert s.get(f"{BASE}/cookies/set?a=1&b=2").json()["cookies"] == {"a": "1", "b": "2"}
    assert s.get(f"{BASE}/cookies/set/c/3").json()["cookies"]["c"] == "3"
    assert s.get(f"{BASE}/cookies/delete?a").json()["cookies"] == {"b": "2", "c": "3"}


@check
def codings_are_undone():
    for coding, key in (("gzip", "gzipped"), ("deflate", "deflated")):
        got = requests.get(f"{BASE}/{coding}")
        assert got.headers["Content-Encoding"] == coding and got.json()[key] is True, got.text


@check
def streams_come_line_by_line():
    got = requests.get(f"{BASE}/stream/4", stream=True)
    assert len([it for it in got.iter_lines() if it]) == 4
    assert len(requests.get(f"{BASE}/bytes/20").content) == 20
    assert len(requests.get(f"{BASE}/stream-bytes/1000").content) == 1000
    assert requests.get(f"{BASE}/encoding/utf8").encoding == "utf-8"


@check
def ranges_and_validators():
    got = requests.get(f"{BASE}/range/26", headers={"Range": "bytes=2-4"})
    assert got.status_code == 206 and got.text == "cde", got.text
    tag = requests.get(f"{BASE}/etag/t").headers["ETag"]
    assert requests.get(f"{BASE}/etag/t", headers={"If-None-Match": tag}).status_code == 304
    assert requests.get(f"{BASE}/etag/t", headers={"If-Match": '"other"'}).status_code == 412
    dated = {"If-Modified-Since": "Fri, 27 Nov 2026 00:00:00 GMT"}
    assert requests.get(f"{BASE}/cache", headers=dated).status_code == 304


@check
def timeouts_are_timeouts():
    raises(requests.ReadTimeout, lambda: requests.get(f"{BASE}/delay/3", timeout=0.2))
    assert requests.get(f"{BASE}/delay/0.1").status_code == 200


@check
def retries_honour_retry_after_and_end():
    retry = Retry(total=3, backoff_factor=0, status_forcelist=[503])
    got = session(max_retries=retry).get(f"{BASE}/fail/2?key=requests")
    assert got.status_code == 200, got.text
    failing = session(max_retries=Retry(total=1, backoff_factor=0, status_forcelist=[500]))
    raises(requests.exceptions.RetryError, lambda: failing.get(f"{BASE}/status/500"))


@check
def faults_are_the_errors_that_they_are_in_production():
    for fault in ("connection_reset_by_peer", "empty_response", "random_data_then_close"):
        raises(requests.ConnectionError, lambda: requests.get(f"{BASE}/get?fault={fault}"))
    raises(
        requests.exceptions.ChunkedEncodingError,
        lambda: requests.get(f"{BASE}/get?fault=malformed_response_chunk"),
    )


@check
def tls_is_trusted_by_its_authority_alone():
    assert requests.get(f"{SECURE}/get", verify=AUTHORITY).json()["url"] == f"{SECURE}/get"
    raises(requests.exceptions.SSLError, lambda: requests.get(f"{SECURE}/get"))


@check
def a_proxy_asks_who_is_there():
    proxies = {"http": f"http://{HOST}"}
    good = "http://good.playground/"
    assert requests.get(good, proxies=proxies).status_code == 407
    got = requests.get(good, proxies={"http": f"http://user:password@{HOST}"})
    assert got.status_code == 200 and "server behind" in got.text, got.text
    assert requests.get(good, proxies={"http": f"http://guest:guest@{HOST}"}).status_code == 511
    assert requests.get(good, proxies=proxies, auth=HTTPProxyAuth("user", "password")).ok


@check
def the_gateway_fails_as_gateways_do():
    assert requests.get(f"{BASE}/gateway/refuses/").status_code == 502
    assert requests.get(f"{BASE}/gateway/stalls/").status_code == 504
    assert requests.get(f"{BASE}/gateway/cloudflare/refuses/").status_code == 521


report()
