# Negotiates the manual, and finds that a variant would negotiate once more.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import path
from django.views.decorators.vary import vary_on_headers

variants = {"/manual": ["/manual.en"], "/manual.en": ["/manual.us"]}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


@vary_on_headers("Negotiate")
def get_manual(request):
    chosen = variants[request.path][0]
    if "trans" in request.headers.get("Negotiate", "") and chosen in variants:
        return problem(506, f"The variant {chosen} negotiates itself.")
    return redirect(chosen)


urlpatterns = [path("manual", get_manual)]
