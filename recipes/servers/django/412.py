# Changes an item only if it is still as the client has seen it.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus
from threading import Lock

from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.urls import path
from django.utils.cache import get_conditional_response
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

state = {"item": {"name": "lamp"}, "version": 3}
lock = Lock()


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


def etag():
    return f'"v{state["version"]}"'


@csrf_exempt
@require_http_methods(["PUT"])
def put_item(request):
    item = content_of(request)
    with lock:  # so that nobody comes in between
        # It compares the tags of If-Match and If-None-Match.
        if get_conditional_response(request, etag()) is not None:
            return problem(412, f"It is at v{state['version']} by now.")
        state.update(item=item, version=state["version"] + 1)
        return JsonResponse(item, headers={"ETag": etag()})


def bad_request(request, exception):
    return problem(400, str(exception))


handler400 = bad_request
urlpatterns = [path("items/7", put_item)]
