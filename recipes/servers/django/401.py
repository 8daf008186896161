# Wants to know who asks, and says how to tell.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path

tokens = {"k3y": "ann"}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def with_user(view):
    def challenged(request):
        given = request.headers.get("Authorization", "")
        scheme, _, token = given.partition(" ")
        if scheme.lower() == "bearer" and token in tokens:
            return view(request, tokens[token])
        error = ', error="invalid_token"' if scheme.lower() == "bearer" else ""
        challenge = {"WWW-Authenticate": f'Bearer realm="api"{error}'}
        return problem(401, "Send a token that is known.", challenge)

    return challenged


@with_user
def get_me(request, name):
    return JsonResponse({"name": name})


urlpatterns = [path("me", get_me)]
