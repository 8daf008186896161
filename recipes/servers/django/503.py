# Is closed for maintenance, and says for how long.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: MIDDLEWARE.insert(0, "shop.urls.open_now")
import math
import time
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

opens = time.time() + 120


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def open_now(get_response):
    def middleware(request):
        wait = math.ceil(opens - time.time())
        if wait <= 0:
            return get_response(request)
        again = {"Retry-After": wait}
        return problem(503, "We are back in two minutes.", again)

    return middleware


def get_item(request):
    return JsonResponse({"id": 7, "name": "lamp"})


urlpatterns = [path("items/7", get_item)]
