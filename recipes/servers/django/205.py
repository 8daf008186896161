# Takes an entry and lets the form be cleared for the next one.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

entries = []


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
@require_POST
def post_entry(request):
    if "name" not in request.POST:
        return problem(422, "An entry has a name.")
    entries.append(request.POST["name"])
    response = HttpResponse(status=205)
    del response["Content-Type"]
    return response


urlpatterns = [path("entries", post_entry)]
