# Sends the part of a film that is asked for.
# It is urls.py of a project: python manage.py runserver 8080
import re
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path

film = b"hello, world. " * 1000
size = len(film)
etag = '"v3"'


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def get_film(request):
    asked = re.fullmatch(r"bytes=(\d*)-(\d*)", request.headers.get("Range", ""))
    is_same = request.headers.get("If-Range", etag) == etag
    fields = {"ETag": etag, "Accept-Ranges": "bytes"}
    is_part = asked is not None and asked[0] != "bytes=-" and is_same
    if request.method != "GET" or not is_part:
        return HttpResponse(film, content_type="text/plain", headers=fields)
    if asked[1] == "":
        first, last = max(size - int(asked[2]), 0), size - 1
    else:
        first, last = int(asked[1]), min(int(asked[2] or size), size - 1)
    if first > last:
        unmet = {"Content-Range": f"bytes */{size}"}
        return problem(416, f"The film has {size} bytes.", unmet)
    fields["Content-Range"] = f"bytes {first}-{last}/{size}"
    response = HttpResponse(film[first : last + 1], status=206, headers=fields)
    response["Content-Type"] = "text/plain"
    return response


urlpatterns = [path("films/7", get_film)]
