# Points to what is wrong in an item that is well-formed.
# It is urls.py of a project: python manage.py runserver 8080
import json

from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

items = []


def content_of(request):
    try:
        return json.loads(request.body)
    except ValueError:
        raise BadRequest("The content is no JSON.")


def errors_of(item):
    if not isinstance(item, dict):
        yield {"pointer": "#", "detail": "no object"}
        return
    if not isinstance(item.get("name"), str):
        yield {"pointer": "#/name", "detail": "no text"}
    if not isinstance(item.get("price"), (int, float)):
        yield {"pointer": "#/price", "detail": "no number"}
    elif item["price"] < 0:
        yield {"pointer": "#/price", "detail": "below 0"}


@csrf_exempt
@require_POST
def post_item(request):
    item = content_of(request)
    errors = list(errors_of(item))
    if errors:
        title = "Unprocessable Content"
        return JsonResponse(
            {"status": 422, "title": title, "errors": errors},
            status=422,
            content_type="application/problem+json",
        )
    items.append(item)
    location = {"Location": f"/items/{len(items)}"}
    return JsonResponse(item, status=201, headers=location)


def bad_request(request, exception):
    content = {"status": 400, "title": "Bad Request", "detail": str(exception)}
    kind = "application/problem+json"
    return JsonResponse(content, status=400, content_type=kind)


handler400 = bad_request
urlpatterns = [path("items", post_item)]
