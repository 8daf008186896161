# Tries to say in which versions of HTTP it can be asked.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

versions = {"HTTP/1.0", "HTTP/1.1"}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def get_item(request):
    # Python's http.server answers other versions itself, as HTTP/0.9 was.
    version = request.META["SERVER_PROTOCOL"]
    if version not in versions:
        return problem(505, f"1.0 and 1.1 work here, {version} does not.")
    return JsonResponse({"id": 7, "name": "lamp"})


urlpatterns = [path("items/7", get_item)]
