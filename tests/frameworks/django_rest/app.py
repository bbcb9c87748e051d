"""A library as teams write it with Django REST Framework: viewsets, three paginations, token login, uploads.

One file is a whole Django project here: its settings, models, serializers, views and urls.
"""

from __future__ import annotations

import sys
from decimal import Decimal

import django
from django.conf import settings

settings.configure(
    DEBUG=False,
    SECRET_KEY="not-a-secret",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    TIME_ZONE="UTC",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "rest_framework",
        "rest_framework.authtoken",
        "django_filters",
        "drf_spectacular",
    ],
    REST_FRAMEWORK={
        "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
        "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.TokenAuthentication"],
        "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
        "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
        "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "PAGE_SIZE": 3,
    },
    SPECTACULAR_SETTINGS={
        "TITLE": "Library",
        "VERSION": "1.0.0",
        "COMPONENT_SPLIT_REQUEST": True,
        "SERVE_INCLUDE_SCHEMA": False,
    },
)
django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import models  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.urls import include, path  # noqa: E402
from drf_spectacular.types import OpenApiTypes  # noqa: E402
from drf_spectacular.utils import extend_schema  # noqa: E402
from drf_spectacular.views import SpectacularAPIView  # noqa: E402
from rest_framework import mixins, serializers, status, viewsets  # noqa: E402
from rest_framework.authtoken.models import Token  # noqa: E402
from rest_framework.authtoken.views import ObtainAuthToken  # noqa: E402
from rest_framework.decorators import action  # noqa: E402
from rest_framework.pagination import CursorPagination, LimitOffsetPagination  # noqa: E402
from rest_framework.parsers import FormParser, MultiPartParser  # noqa: E402
from rest_framework.renderers import BaseRenderer  # noqa: E402
from rest_framework.request import Request  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.routers import DefaultRouter  # noqa: E402
from rest_framework.views import APIView  # noqa: E402
from seen import saw  # noqa: E402


class Author(models.Model):
    name = models.CharField(max_length=80)
    born = models.DateField(null=True, blank=True)

    class Meta:
        app_label = "library"


class Book(models.Model):
    class Genre(models.TextChoices):
        NOVEL = "novel"
        POETRY = "poetry"

    title = models.CharField(max_length=80)
    author = models.ForeignKey(Author, models.CASCADE)
    genre = models.CharField(max_length=10, choices=Genre, null=True, blank=True)
    price = models.DecimalField(max_digits=7, decimal_places=2)
    extra = models.JSONField(default=dict, blank=True)
    uuid = models.UUIDField(null=True, blank=True)
    added = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "library"


class AuthorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Author
        fields = ("id", "name", "born")


class BookSerializer(serializers.ModelSerializer):
    author_name = serializers.CharField(source="author.name", read_only=True)
    is_cheap = serializers.SerializerMethodField()

    class Meta:
        model = Book
        exclude = ("added",)

    def get_is_cheap(self, book: Book) -> bool:
        return book.price < Decimal(5)

    def validate(self, values: dict) -> dict:
        if "title" in values and values["title"] == values.get("genre"):
            raise serializers.ValidationError("A title is no genre.")
        return values


class ScanSerializer(serializers.Serializer):
    file = serializers.FileField()
    pages = serializers.IntegerField(min_value=1)
    note = serializers.CharField(required=False)


class ScanResultSerializer(serializers.Serializer):
    size = serializers.IntegerField()
    name = serializers.CharField()


class CsvRenderer(BaseRenderer):
    """The only renderer of an action: any other media type that is asked for alone is answered with 406."""

    media_type = "text/csv"
    format = "csv"

    def render(self, data: list[list[object]], *args: object) -> bytes:
        return "\n".join(",".join(map(str, row)) for row in data).encode()


class PdfRenderer(BaseRenderer):
    media_type = "application/pdf"
    format = "pdf"
    charset = None
    render_style = "binary"

    def render(self, data: bytes, *args: object) -> bytes:
        return data


class ByTitle(CursorPagination):
    ordering = "title"


class AuthorViewSet(viewsets.ModelViewSet):
    """The authors, by limit and offset."""

    queryset = Author.objects.order_by("id")
    serializer_class = AuthorSerializer
    pagination_class = LimitOffsetPagination

    def list(self, request: Request, *args: object, **kwargs: object) -> Response:
        saw("authors", query=dict(request.query_params))
        return super().list(request, *args, **kwargs)

    def perform_create(self, serializer: AuthorSerializer) -> None:
        saw("author_create", values=dict(serializer.validated_data))
        serializer.instance = Author(pk=9, **serializer.validated_data)

    def perform_update(self, serializer: AuthorSerializer) -> None:
        saw("author_update", values=dict(serializer.validated_data))

    def perform_destroy(self, instance: Author) -> None:
        saw("author_destroy", id=instance.pk)


class BookViewSet(viewsets.ModelViewSet):
    """The books, by page."""

    queryset = Book.objects.order_by("id").select_related("author")
    serializer_class = BookSerializer
    filterset_fields = ("genre", "author")

    def list(self, request: Request, *args: object, **kwargs: object) -> Response:
        saw("books", query=dict(request.query_params), user=request.user.username)
        return super().list(request, *args, **kwargs)

    def perform_create(self, serializer: BookSerializer) -> None:
        values = serializer.validated_data
        saw("book_create", values={**values, "author": values["author"].pk})
        serializer.instance = Book(pk=9, **values)  # not saved: the same call gives the same again

    def perform_update(self, serializer: BookSerializer) -> None:
        values = dict(serializer.validated_data)
        if "author" in values:
            values["author"] = values["author"].pk
        saw("book_update", id=serializer.instance.pk, values=values)
        for name, value in serializer.validated_data.items():
            setattr(serializer.instance, name, value)

    def perform_destroy(self, instance: Book) -> None:
        saw("book_destroy", id=instance.pk)

    @extend_schema(request=None, responses={202: None})
    @action(detail=True, methods=["post"])
    def archive(self, request: Request, pk: str) -> Response:
        saw("archive", pk=pk, body=request.data)
        return Response(status=status.HTTP_202_ACCEPTED)

    @extend_schema(request=ScanSerializer, responses=ScanResultSerializer)
    @action(detail=True, methods=["put"], parser_classes=[MultiPartParser])
    def scan(self, request: Request, pk: str) -> Response:
        serializer = ScanSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        values = serializer.validated_data
        file = values.pop("file")
        content = file.read()
        saw("scan", pk=pk, values=dict(values), name=file.name, content=content)
        return Response({"size": len(content), "name": file.name})

    @extend_schema(responses={(200, "text/csv"): OpenApiTypes.STR})
    @action(detail=False, filter_backends=[], pagination_class=None)
    def export(self, request: Request) -> HttpResponse:
        saw("export")
        return HttpResponse("id,title\n1,B\u00fcch\n", content_type="text/csv; charset=utf-8")

    @extend_schema(responses=OpenApiTypes.STR)
    @action(detail=False, renderer_classes=[CsvRenderer], filter_backends=[], pagination_class=None)
    def prices(self, request: Request) -> Response:
        saw("prices")
        return Response([["title", "price"], ["B\u00fcch", "9.90"]])

    @extend_schema(responses={(200, "application/octet-stream"): OpenApiTypes.BINARY})
    @action(detail=True, renderer_classes=[PdfRenderer])
    def leaflet(self, request: Request, pk: str) -> Response:
        saw("leaflet", pk=pk)
        return Response(b"%PDF\x00")

    @extend_schema(responses={(200, "application/octet-stream"): OpenApiTypes.BINARY})
    @action(detail=True)
    def cover(self, request: Request, pk: str) -> HttpResponse:
        saw("cover", pk=pk)
        return HttpResponse(b"\x89PNG\x00", content_type="application/octet-stream")


class ShelfViewSet(mixins.ListModelMixin, viewsets.GenericViewSet):
    """The books in order of their titles, by cursor."""

    queryset = Book.objects.all()
    serializer_class = BookSerializer
    pagination_class = ByTitle

    def list(self, request: Request, *args: object, **kwargs: object) -> Response:
        saw("shelf", has_cursor="cursor" in request.query_params)
        return super().list(request, *args, **kwargs)


class Login(ObtainAuthToken):
    def post(self, request: Request, *args: object, **kwargs: object) -> Response:
        saw("login", body=request.data)
        return super().post(request, *args, **kwargs)


class Feedback(APIView):
    """Feedback in a form."""

    permission_classes = ()
    parser_classes = (FormParser,)

    class FeedbackSerializer(serializers.Serializer):
        stars = serializers.IntegerField(min_value=1, max_value=5)
        topics = serializers.ListField(child=serializers.CharField(), required=False)
        at = serializers.DateTimeField(required=False)

    @extend_schema(request=FeedbackSerializer, responses={204: None})
    def post(self, request: Request) -> Response:
        serializer = self.FeedbackSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        saw("feedback", values=dict(serializer.validated_data))
        return Response(status=status.HTTP_204_NO_CONTENT)


router = DefaultRouter()
router.register("authors", AuthorViewSet)
router.register("books", BookViewSet)
router.register("shelf", ShelfViewSet, basename="shelf")
urlpatterns = [
    path("api/schema/", SpectacularAPIView.as_view()),
    path("api/login/", Login.as_view()),
    path("api/feedback/", Feedback.as_view()),
    path("api/", include(router.urls)),
]


def fill() -> None:
    """Put a user, two authors and seven books into the database, which is in memory."""
    call_command("migrate", verbosity=0, run_syncdb=True)
    from django.db import connection

    with connection.schema_editor() as editor:
        editor.create_model(Author)
        editor.create_model(Book)
    user = User.objects.create_user("ada", password="secret")
    Token.objects.create(user=user, key="token-of-ada")
    ada = Author.objects.create(name="Ada", born="1815-12-10")
    Author.objects.bulk_create([Author(name=f"Author {number}") for number in range(2, 6)])
    for number in range(1, 8):
        genre = "novel" if number % 2 else None
        Book.objects.create(title=f"Book {number}", author=ada, genre=genre, price="9.90")


if __name__ == "__main__":
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from django.core.wsgi import get_wsgi_application

    class Quiet(WSGIRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    application = get_wsgi_application()
    fill()
    make_server("127.0.0.1", int(sys.argv[1]), application, handler_class=Quiet).serve_forever()
