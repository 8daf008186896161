# Tries to switch to WebSocket.
# It is urls.py of a project: python manage.py runserver 8080
from django.http import HttpResponse
from django.urls import path


def chat(request):
    # Both are the server's own to send, says WSGI: it answers 500.
    fields = {"Upgrade": "websocket", "Connection": "Upgrade"}
    return HttpResponse(status=101, headers=fields)


urlpatterns = [path("chat", chat)]
