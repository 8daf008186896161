# Keeps an address for one user: who comes second is told who has it.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus

from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

users = {"bob": {"email": "bob@mail.example"}}


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
@require_http_methods(["PUT"])
def put_user(request, name):
    user = content_of(request)
    if "email" not in user:
        return problem(422, "A user has an email.")
    for other, it in users.items():
        if other != name and it["email"] == user["email"]:
            return problem(409, f"That address belongs to {other}.")
    users[name] = user
    return JsonResponse(user)


def bad_request(request, exception):
    return problem(400, str(exception))


handler400 = bad_request
urlpatterns = [path("users/<name>", put_user)]
