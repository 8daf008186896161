# Gives an item, with the entity tag of its state.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import condition

items = {7: {"id": 7, "name": "lamp"}}
versions = {7: 3}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def etag(request, id):
    return f'"v{versions[id]}"' if id in versions else None


@condition(etag_func=etag)
def get_item(request, id):
    if id not in items:
        return problem(404, f"There is no item {id}.")
    return JsonResponse(items[id])


urlpatterns = [path("items/<int:id>", get_item)]
