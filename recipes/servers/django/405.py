# Says which methods a path has: Django knows from those of the class.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus

from django.core.exceptions import BadRequest
from django.http import JsonResponse
from django.urls import path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

items = [{"id": 7, "name": "lamp"}]


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


@method_decorator(csrf_exempt, name="dispatch")
class Items(View):
    def get(self, request):
        return JsonResponse(items, safe=False)

    def post(self, request):
        items.append(content_of(request))
        location = {"Location": f"/items/{len(items) + 6}"}
        return JsonResponse(items[-1], status=201, headers=location)

    def http_method_not_allowed(self, request):
        allow = {"Allow": ", ".join(self._allowed_methods())}
        return problem(405, f"There is no {request.method} here.", allow)


def bad_request(request, exception):
    return problem(400, str(exception))


handler400 = bad_request
urlpatterns = [path("items", Items.as_view())]
