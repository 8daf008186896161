# Knows who asks, and that readers may not delete.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

roles = {"k3y-of-a-reader": "reader", "k3y-of-an-editor": "editor"}
items = {7: {"id": 7, "name": "lamp"}}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
@require_http_methods(["DELETE"])
def delete_item(request, id):
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or token not in roles:
        challenge = {"WWW-Authenticate": 'Bearer realm="api"'}
        return problem(401, "Send a token that is known.", challenge)
    if roles[token] != "editor":
        raise PermissionDenied(f"A {roles[token]} may not delete.")
    return JsonResponse({"deleted": items.pop(id, None)})


def forbidden(request, exception):
    return problem(403, str(exception))


handler403 = forbidden
urlpatterns = [path("items/<int:id>", delete_item)]
