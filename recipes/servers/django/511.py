# Lets nobody into the network of the hotel who has not signed in to it.
# It is urls.py of a project: python manage.py runserver 8080
# settings.py: MIDDLEWARE.insert(0, "shop.urls.only_guests")
from django.http import HttpResponse, JsonResponse
from django.urls import path

signed_in = set()
login = "https://login.hotel.example/"


def only_guests(get_response):
    def middleware(request):
        if request.META["REMOTE_ADDR"] in signed_in:
            return get_response(request)
        link = f'<a href="{login}">Sign in to this network</a>'
        no_store = {"Cache-Control": "no-store"}
        return HttpResponse(link, status=511, headers=no_store)

    return middleware


def get_root(request):
    return JsonResponse({"items": "/items"})


urlpatterns = [path("", get_root)]
