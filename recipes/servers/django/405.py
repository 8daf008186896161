# Says which methods a path has: Django knows from those of the class.
# It is urls.py of a project: python manage.py runserver 8080
import json
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

items = [{"id": 7, "name": "lamp"}]


def problem(status, detail, fields=None):
    return JsonResponse(
        {
            "status": status,
            "title": HTTPStatus(status).phrase,
            "detail": detail,
        },
        status=status,
        headers=fields,
        content_type="application/problem+json",
    )


@method_decorator(csrf_exempt, name="dispatch")
class Items(View):
    def get(self, request):
        return JsonResponse(items, safe=False)

    def post(self, request):
        items.append(json.loads(request.body))
        return JsonResponse(items[-1])

    def http_method_not_allowed(self, request):
        allow = {"Allow": ", ".join(self._allowed_methods())}
        return problem(405, f"There is no {request.method} here.", allow)


urlpatterns = [path("items", Items.as_view())]
