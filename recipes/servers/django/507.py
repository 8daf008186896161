# Keeps 16 octets of documents, and no more.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

most = 16
docs = {"notes": b"milk, bread"}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@csrf_exempt
@require_http_methods(["PUT"])
def put_doc(request, name):
    used = sum(len(docs[it]) for it in docs if it != name)
    if used + len(request.body) > most:
        return problem(507, f"{most - used} octets are left.")
    docs[name] = request.body
    return HttpResponse(docs[name], content_type="text/plain")


urlpatterns = [path("docs/<name>", put_doc)]
