# Lists a collection that has two bindings once, and says so at the second.
# It is urls.py of a project: python manage.py runserver 8080
from http import HTTPStatus

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

bindings = {"/docs/": "docs", "/docs/plan": "plan", "/docs/again/": "docs"}


def problem(status, detail, fields=None):
    title = HTTPStatus(status).phrase
    content = {"status": status, "title": title, "detail": detail}
    response = JsonResponse(content, status=status, headers=fields)
    response["Content-Type"] = "application/problem+json"
    return response


def told(href, status):
    propstat = f"<prop/><status>HTTP/1.1 {status}</status>"
    return f"""<response><href>{href}</href>
<propstat>{propstat}</propstat></response>"""


@csrf_exempt
@require_http_methods(["PROPFIND"])
def propfind(request):
    if "bind" not in request.headers.get("DAV", ""):
        return problem(508, "/docs/again/ is /docs/: send DAV: bind.")
    seen, parts = set(), []
    for href, resource in bindings.items():
        status = "208 Already Reported" if resource in seen else "200 OK"
        parts.append(told(href, status))
        seen.add(resource)
    content = f'<multistatus xmlns="DAV:">{"".join(parts)}</multistatus>'
    return HttpResponse(content, status=207, content_type="application/xml")


urlpatterns = [path("docs/", propfind)]
