# Answers for its own hosts, and sends back what was meant for others.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: ALLOWED_HOSTS = ["api.example", "localhost"]
from http import HTTPStatus

from django.core.exceptions import DisallowedHost
from django.http import JsonResponse
from django.urls import path


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def get_root(request):
    return JsonResponse({"items": "/items"})


def refused(request, exception):
    if isinstance(exception, DisallowedHost):
        return problem(421, f"{request.headers['Host']} is not served here.")
    return problem(400, "That is no request.")


handler400 = refused
urlpatterns = [path("", get_root)]
