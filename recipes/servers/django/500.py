# Says that it is our fault; the log has what it was.
# It is urls.py of a project: python manage.py runserver 8080
import logging
import uuid

from django.http import JsonResponse
from django.urls import path

items = {7: {"id": 7, "name": "lamp"}}


def get_item(request, id):
    return JsonResponse({"price": items[id]["price"]})  # there is no price


def failed(request):
    number = uuid.uuid4().hex
    logging.exception(number)
    return JsonResponse(
        {
            "status": 500,
            "title": "Internal Server Error",
            "instance": f"/errors/{number}",
        },
        status=500,
        content_type="application/problem+json",
    )


handler500 = failed
urlpatterns = [path("items/<int:id>", get_item)]
