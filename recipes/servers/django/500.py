# Says that it is our fault; the log has what it was.
# It is urls.py of a project: python manage.py runserver 8080
import logging
import uuid
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

items = {7: {"id": 7, "name": "lamp"}}


def problem(status, detail):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status)
    response["Content-Type"] = "application/problem+json"
    return response


def get_item(request, id):
    if id not in items:
        return problem(404, f"There is no item {id}.")
    return JsonResponse({"price": items[id]["price"]})  # there is no price


def failed(request):
    number = uuid.uuid4().hex
    logging.exception(number)
    return problem(500, f"That is our fault, and in our log as {number}.")


handler500 = failed
urlpatterns = [path("items/<int:id>", get_item)]
