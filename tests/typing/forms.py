"""Forms: their fields are known as those of JSON are, by name and in a dictionary; files are what can be read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import assert_type

import content_of_texts
import files_in_models
import form_body
import multipart_upload
from multipart_upload import models


def urlencoded(client: form_body.Client) -> None:
    client.charges.create(amount=1, due_date=date(2026, 1, 2), card={"number": "4", "cvc": "1"})
    client.charges.create(body={"amount": 1, "card": {"cvc": "1"}})
    client.charges.create(body=form_body.models.CreateChargeRequest(amount=1))
    client.charges.create(amout=1)  # refused: call-overload reportCallIssue
    client.charges.create(amount="1")  # refused: call-overload reportArgumentType
    client.charges.create(amount=None)  # refused: call-overload reportArgumentType
    client.charges.create(amount=1, due_date="x")  # refused: call-overload reportArgumentType
    client.charges.create(amount=1, card={"no": "4"})  # refused: call-overload reportArgumentType
    client.charges.create(body={"amout": 1})  # refused: call-overload reportArgumentType
    client.charges.create(body={"card": {}})  # refused: call-overload reportArgumentType
    client.charges.get("1", body={})  # refused: call-arg reportCallIssue
    client.charges.confirm("1", {"a": 1})
    client.charges.creat(amount=1)  # refused: attr-defined reportAttributeAccessIssue
    client.charge.create(amount=1)  # refused: attr-defined reportAttributeAccessIssue
    form_body.models.CreateChargeReq()  # refused: attr-defined reportAttributeAccessIssue


def multipart(client: multipart_upload.Client) -> None:
    stored = client.files.upload(file=b"a", purpose="report", thumbnail=None)
    assert_type(stored, models.UploadFileResponse)
    assert_type(stored.id, str | None)
    client.files.upload(file=b"a", purpose="reprt")  # refused: call-overload reportArgumentType
    client.files.upload(fil=b"a", purpose="image")  # refused: call-overload reportCallIssue
    client.files.upload(file=None, purpose="image")  # refused: call-overload reportArgumentType
    client.files.upload(
        file=b"a", purpose="image", details={"nota": "b"}
    )  # refused: call-overload reportArgumentType
    client.files.upload(
        body={"file": b"a", "purpos": "image"}
    )  # refused: call-overload reportArgumentType
    client.files.upload(
        body={"file": b"a", "purpose": "imag"}
    )  # refused: call-overload reportArgumentType
    models.Upload(file=b"a", purpose="report", details=models.UploadDetails(note="b"))
    models.Upload(purpose="report")  # refused: call-arg reportCallIssue


def what_a_file_may_be(
    client: multipart_upload.Client, path: Path, pieces: Iterator[bytes]
) -> None:
    client.files.upload(file=path, purpose="report")
    client.files.upload(file=BytesIO(b"a"), purpose="report")
    client.files.upload(file=pieces, purpose="report")
    client.files.upload(file=[b"a", b"b"], purpose="report")
    client.files.upload(file=("a.pdf", b"a"), purpose="report")
    client.files.upload(file=("a.pdf", path, "application/pdf"), purpose="report")
    client.files.upload(file=(None, pieces, None, {"X-Part": "1"}), purpose="report")
    client.files.upload(body={"file": ("a.pdf", b"a"), "purpose": "report"})
    with path.open("rb") as file, path.open() as text:
        client.files.upload(file=file, purpose="report")
        client.files.upload(file=("a.txt", text, "text/plain"), purpose="report")
    client.files.upload(file="a.pdf", purpose="report")  # refused: call-overload reportArgumentType
    client.files.upload(file=1, purpose="report")  # refused: call-overload reportArgumentType
    client.files.upload(file=("a",), purpose="report")  # refused: call-overload reportArgumentType
    client.files.upload(
        file=("a.pdf", "text"), purpose="report"
    )  # refused: call-overload reportArgumentType
    client.files.upload(
        file=("a.pdf", b"a", "application/pdf", ["X-Part"]), purpose="report"
    )  # refused: call-overload reportArgumentType
    client.files.add_pages("1", pages=[path, b"a", ("a.pdf", b"a")])
    client.files.add_pages("1", pages=["a.pdf"])  # refused: list-item reportArgumentType
    client.albums.create({"front": ("b.png", path, "image/png")})
    client.albums.create({"front": "text"}, media_type="application/json")
    client.albums.create({"front": 1})  # refused: arg-type reportArgumentType
    client.albums.create({}, media_type="text/json")  # refused: arg-type reportArgumentType


async def pieces_that_come_one_by_one(
    client: multipart_upload.AsyncClient, pieces: AsyncIterator[bytes]
) -> None:
    stored = await client.files.upload(file=("a.pdf", pieces), purpose="report")
    assert_type(stored, models.UploadFileResponse)
    await client.files.upload(fil=pieces)  # refused: call-overload reportCallIssue


def several_media_types(client: files_in_models.Client) -> None:
    client.notes.create(attachment=b"a", media_type="multipart/form-data")
    client.notes.create(
        attachment=b"a", media_type="x/y"
    )  # refused: call-overload reportArgumentType
    client.stamps.create(image=b"a", more=["text", b"b"])
    client.stamps.create(image=1)  # refused: call-overload reportArgumentType


def bytes_as_base64(client: content_of_texts.Client) -> None:
    client.coded.store(base64=b"a", url=b"b", url_format=b"c", own=b"d")
    client.coded.store(body=content_of_texts.models.Coded(base64=b"a", url=b"b"))
    client.coded.store(body={"base64": "YQ==", "url": "Yg"})
    client.coded.store(url="Yg")  # refused: arg-type reportArgumentType
    client.coded.store(url=1)  # refused: arg-type reportArgumentType
    content_of_texts.models.Coded(url="Yg")  # refused: arg-type reportArgumentType
    held = client.held.store(key=b"k", point={"x": 1}, list=[{"x": 1}])
    assert_type(held, content_of_texts.models.Held)
    assert_type(held.point, content_of_texts.models.Point | None)
    assert_type(held.untyped, str | None)
    client.held.store(key="k")  # refused: arg-type reportArgumentType
    client.held.store(point={"y": 1})  # refused: arg-type reportArgumentType


def bytes_that_come_back(coded: content_of_texts.models.Coded) -> None:
    assert_type(coded.base64, bytes | None)
    assert_type(coded.url, bytes | None)
    assert_type(coded.own, bytes | None)
