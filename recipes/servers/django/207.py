# Tells the properties of a collection and, with Depth: 1, of what is in it.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

docs = {"plan": 120, "budget": 80}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def told(href, size):
    prop = f"<prop><getcontentlength>{size}</getcontentlength></prop>"
    status = "<status>HTTP/1.1 200 OK</status>"
    propstat = f"<propstat>{prop}{status}</propstat>"
    return f"<response><href>{href}</href>{propstat}</response>"


@csrf_exempt
@require_http_methods(["PROPFIND"])
def propfind(request):
    depth = request.headers.get("Depth", "infinity")
    if depth == "infinity":
        return problem(403, "Depth is 0 or 1 here.")
    parts = [told("/docs/", 0)]
    if depth == "1":
        parts += [told(f"/docs/{it}", docs[it]) for it in docs]
    content = f'<multistatus xmlns="DAV:">{"".join(parts)}</multistatus>'
    return HttpResponse(content, status=207, content_type="application/xml")


urlpatterns = [path("docs/", propfind)]
