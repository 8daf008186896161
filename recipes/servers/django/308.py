# Leads each request for the first version to the second, as it is and for good.
# It is urls.py of a project: python manage.py runserver 8080
import json

from django.core.exceptions import BadRequest
from django.http import HttpResponseRedirect, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

items = []


def content_of(request):
    try:
        content = json.loads(request.body)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise BadRequest("The content is no JSON object.")
    return content


class HttpResponsePermanent(HttpResponseRedirect):
    status_code = 308


@csrf_exempt
def first_version(request, path):
    target = request.get_full_path().replace("/v1/", "/v2/", 1)
    return HttpResponsePermanent(target)


@csrf_exempt
@require_POST
def post_item(request):
    items.append(content_of(request))
    location = {"Location": f"/v2/items/{len(items)}"}
    return JsonResponse(items[-1], status=201, headers=location)


def bad_request(request, exception):
    content = {"status": 400, "title": "Bad Request", "detail": str(exception)}
    kind = "application/problem+json"
    return JsonResponse(content, status=400, content_type=kind)


handler400 = bad_request
urlpatterns = [
    path("v1/<path:path>", first_version),
    path("v2/items", post_item),
]
