# Sends payments to another server, as they are, while this one is closed.
# It is urls.py of a project: python manage.py runserver 8080
import json

from django.core.exceptions import BadRequest
from django.http import HttpResponseRedirect, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

is_closed = True
backup = "https://backup.example"


def content_of(request):
    try:
        content = json.loads(request.body)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise BadRequest("The content is no JSON object.")
    return content


class HttpResponseTemporaryRedirect(HttpResponseRedirect):
    status_code = 307


@csrf_exempt
@require_POST
def pay(request):
    if is_closed:
        return HttpResponseTemporaryRedirect(f"{backup}/pay")
    amount = content_of(request).get("amount")
    return JsonResponse({"paid": amount})


def bad_request(request, exception):
    content = {"status": 400, "title": "Bad Request", "detail": str(exception)}
    kind = "application/problem+json"
    return JsonResponse(content, status=400, content_type=kind)


handler400 = bad_request
urlpatterns = [path("pay", pay)]
