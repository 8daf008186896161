# Walks through collections, and stops where one is inside itself.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

members = {"/docs/": ["/docs/old/"], "/docs/old/": ["/docs/"]}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def walk(path, above):
    if path in above:
        raise RecursionError(f"{path} is inside itself.")
    yield path
    for it in members.get(path, []):
        yield from walk(it, [*above, path])


@csrf_exempt
@require_http_methods(["PROPFIND"])
def propfind(request):
    is_deep = request.headers.get("Depth", "infinity") == "infinity"
    try:
        paths = list(walk("/docs/", [])) if is_deep else ["/docs/"]
    except RecursionError as error:
        return problem(508, str(error))
    ok = "<status>HTTP/1.1 200 OK</status>"
    parts = [f"<response><href>{it}</href>{ok}</response>" for it in paths]
    content = f'<multistatus xmlns="DAV:">{"".join(parts)}</multistatus>'
    return HttpResponse(content, status=207, content_type="application/xml")


urlpatterns = [path("docs/", propfind)]
