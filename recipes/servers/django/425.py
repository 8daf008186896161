# Takes no payment out of early data, which an attacker could send again.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus

from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


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
def pay(request):
    if request.headers.get("Early-Data") == "1":
        return problem(425, "Pay once the handshake is done.")
    amount = content_of(request).get("amount")
    return JsonResponse({"paid": amount})


def bad_request(request, exception):
    return problem(400, str(exception))


handler400 = bad_request
urlpatterns = [path("pay", pay)]
