# Takes JSON, and says so to whoever sends something else.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

items = []


def problem(status, detail, fields=None):
    return JsonResponse(
        {
            "status": status,
            "title": HTTPStatus(status).phrase,
            "detail": detail,
        },
        status=status,
        headers=fields,
        content_type="application/problem+json",
    )


@csrf_exempt
@require_POST
def post_item(request):
    if request.content_type != "application/json":
        takes = {"Accept": "application/json"}
        detail = f"An item is JSON, not {request.content_type}."
        return problem(415, detail, takes)
    items.append(json.loads(request.body))
    return JsonResponse(items[-1])


urlpatterns = [path("items", post_item)]
