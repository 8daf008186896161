# Refuses a target of more than 1000 octets before anything looks at it.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: MIDDLEWARE.insert(0, "shop.urls.limit_target")
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

most = 1000


def limit_target(get_response):
    def middleware(request):
        if len(request.get_full_path()) <= most:
            return get_response(request)
        content = {
            "status": 414,
            "title": "URI Too Long",
            "detail": f"{most} octets at most. A longer search can be POSTed.",
        }
        media_type = "application/problem+json"
        return JsonResponse(content, status=414, content_type=media_type)

    return middleware


@csrf_exempt
def search(request):
    q = request.GET.get("q", request.POST.get("q", ""))
    return JsonResponse({"q": q, "found": []})


urlpatterns = [path("search", search)]
