"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .annotations_ import Annotations as Annotations
    from .any_ import Any_ as Any_
    from .class_ import Class as Class
    from .client import Client as Client
    from .com_example_v1_thing import ComExampleV1Thing as ComExampleV1Thing
    from .com_example_v1_thing_object import (
        ComExampleV1ThingObject as ComExampleV1ThingObject,
    )
    from .con_ import Con as Con
    from .datetime import Datetime as Datetime
    from .field import Field_ as Field_
    from .get_user_response import GetUserResponse as GetUserResponse
    from .get_user_response_body import GetUserResponseBody as GetUserResponseBody
    from .hidden import Hidden as Hidden
    from .lazy_ import Lazy as Lazy
    from .list_ import List as List
    from .literal import Literal_ as Literal_
    from .mapping import Mapping as Mapping
    from .model import Model_ as Model_
    from .model2_fast import Model2Fast as Model2Fast
    from .models import Models as Models
    from .none import None_ as None_
    from .number import Number as Number
    from .types import Types as Types
    from .user import User as User
    from .user_address_object import UserAddressObject as UserAddressObject
    from .user_alias import USERAlias as USERAlias
    from .user_object import UserAddress as UserAddress, UserObject as UserObject
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Annotations": "annotations_",
            "Any_": "any_",
            "Class": "class_",
            "Client": "client",
            "ComExampleV1Thing": "com_example_v1_thing",
            "ComExampleV1ThingObject": "com_example_v1_thing_object",
            "Con": "con_",
            "Datetime": "datetime",
            "Field_": "field",
            "GetUserResponse": "get_user_response",
            "GetUserResponseBody": "get_user_response_body",
            "Hidden": "hidden",
            "Lazy": "lazy_",
            "List": "list_",
            "Literal_": "literal",
            "Mapping": "mapping",
            "Model2Fast": "model2_fast",
            "Model_": "model",
            "Models": "models",
            "None_": "none",
            "Number": "number",
            "Types": "types",
            "User": "user",
            "UserAddress": "user_object",
            "UserAddressObject": "user_address_object",
            "USERAlias": "user_alias",
            "UserObject": "user_object",
        },
    )
