# Takes JSON, and says so to whoever sends something else.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus

from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

items = []


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def content_of(request):
    try:
        content = json.loads(request.body)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise BadRequest("The content is no JSON object.")
    return content


@csrf_exempt
@require_POST
def post_item(request):
    if request.content_type != "application/json":
        takes = {"Accept": "application/json"}
        detail = f"An item is JSON, not {request.content_type}."
        return problem(415, detail, takes)
    items.append(content_of(request))
    location = {"Location": f"/items/{len(items)}"}
    return JsonResponse(items[-1], status=201, headers=location)


def bad_request(request, exception):
    return problem(400, str(exception))


handler400 = bad_request
urlpatterns = [path("items", post_item)]
