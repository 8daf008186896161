# Does not publish a document while one that it is built on has failed.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

built_on = {"plan": ["budget"], "budget": []}
failed = {"budget"}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
@require_http_methods(["PROPPATCH"])
def patch_properties(request, name):
    if name not in built_on:
        return problem(404, f"There is no document {name}.")
    for it in built_on[name]:
        if it in failed:
            detail = f"{name} is built on {it}, which failed."
            return problem(424, detail)
    return JsonResponse({"published": name})


urlpatterns = [path("docs/<name>", patch_properties)]
