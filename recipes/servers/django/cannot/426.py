# Tries to say what printing has to be upgraded to.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def get_printer(request):
    if not request.is_secure():
        # Both are the server's own to send, says WSGI: it answers 500.
        fields = {"Upgrade": "TLS/1.2, HTTP/1.1", "Connection": "Upgrade"}
        return problem(426, "Printing goes over TLS.", fields)
    return JsonResponse({"state": "idle"})


urlpatterns = [path("ipp", get_printer)]
