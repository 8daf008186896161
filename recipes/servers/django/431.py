# Names the field that is longer than 4096 octets.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: MIDDLEWARE.insert(0, "shop.urls.limit_fields")
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

most = 4096


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def limit_fields(get_response):
    def middleware(request):
        for name, value in request.headers.items():
            if len(value) > most:
                return problem(431, f"{name} has over {most} octets.")
        return get_response(request)

    return middleware


def get_root(request):
    return JsonResponse({"items": "/items"})


urlpatterns = [path("", get_root)]
