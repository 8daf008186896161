import sys
from wsgiref.simple_server import make_server

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path


def answer(request, code):
    return HttpResponse("hello", status=code)


urlpatterns = [path("<int:code>", answer)]
# Without a configuration of its own, what goes wrong is printed.
settings.configure(LOGGING_CONFIG=None, ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="none")
make_server("127.0.0.1", int(sys.argv[1]), get_wsgi_application()).serve_forever()
