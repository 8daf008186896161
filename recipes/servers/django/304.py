# Answers 304 to whoever has the current state: condition compares its tag.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: MIDDLEWARE.insert(0, "shop.urls.without_length")
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.cache import cache_control
from django.views.decorators.http import condition

item = {"id": 7, "name": "lamp"}
version = 3


def without_length(get_response):
    def middleware(request):
        response = get_response(request)
        if response.status_code == 304:
            del response["Content-Length"]  # CommonMiddleware says 0
        return response

    return middleware


@cache_control(max_age=60)
@condition(etag_func=lambda request: f'"v{version}"')
def get_item(request):
    return JsonResponse(item)


urlpatterns = [path("items/7", get_item)]
