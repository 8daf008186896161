# Makes an item, and says where it is.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path, reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

items = {}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
@require_POST
def post_item(request):
    try:
        name = json.loads(request.body)["name"]
    except (ValueError, LookupError, TypeError):
        return problem(400, "Send JSON with a name.")
    id = len(items) + 1
    items[id] = {"id": id, "name": name}
    uri = reverse(get_item, args=[id])
    fields = {"Location": uri, "ETag": '"v1"'}
    return JsonResponse(items[id], status=201, headers=fields)


def get_item(request, id):
    if id not in items:
        return problem(404, f"There is no item {id}.")
    return JsonResponse(items[id])


urlpatterns = [path("items", post_item), path("items/<int:id>", get_item)]
