# Wants to know how long content is: WSGI reads none without Content-Length.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

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


@csrf_exempt
@require_POST
def post_item(request):
    if not request.headers.get("Content-Length"):
        return problem(411, "Send Content-Length.")
    return JsonResponse({"length": len(request.body)})


urlpatterns = [path("items", post_item)]
