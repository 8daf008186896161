# Lets only whoever has its lock change a document.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

docs = {"plan": "old plan"}
locks = {"plan": "urn:uuid:e71d4fae-5dec-22d6-fea5-00a0c91e6be4"}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
@require_http_methods(["PUT"])
def put_doc(request, name):
    token = locks.get(name)
    if token and f"(<{token}>)" not in request.headers.get("If", ""):
        return problem(423, f"{name} is locked. Send its token in If.")
    docs[name] = request.body.decode()
    return HttpResponse(docs[name], content_type="text/plain")


urlpatterns = [path("docs/<name>", put_doc)]
