# Lets a client send three requests in ten seconds, then says when to come back.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: MIDDLEWARE.insert(0, "shop.urls.limit")
import math
import time
from collections import Counter
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

most = 3
seconds = 10
counts = Counter()
window = {"end": 0}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def limit(get_response):
    def middleware(request):
        client = request.META["REMOTE_ADDR"]
        now = time.monotonic()
        if now >= window["end"]:
            counts.clear()  # nobody is remembered for longer
            window["end"] = now + seconds
        counts[client] += 1
        if counts[client] <= most:
            return get_response(request)
        again = {"Retry-After": math.ceil(window["end"] - now)}
        return problem(429, f"{most} in {seconds} seconds.", again)

    return middleware


def get_items(request):
    return JsonResponse([{"id": 7, "name": "lamp"}], safe=False)


urlpatterns = [path("items", get_items)]
