# Says that there is no such item, and which one was asked for.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import Http404, JsonResponse
from django.urls import path

items = {7: {"id": 7, "name": "lamp"}}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def get_item(request, id):
    if id not in items:
        raise Http404
    return JsonResponse(items[id])


def not_found(request, exception):
    return problem(404, f"There is no {request.path}.")


handler404 = not_found
urlpatterns = [path("items/<int:id>", get_item)]
