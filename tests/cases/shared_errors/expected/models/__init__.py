"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .create_box_error400 import (
        CreateBoxError400 as CreateBoxError400,
        CreateBoxError400Problem as CreateBoxError400Problem,
    )
    from .create_box_error409 import CreateBoxError409 as CreateBoxError409
    from .create_box_error422 import CreateBoxError422 as CreateBoxError422
    from .delete_box_error409 import DeleteBoxError409 as DeleteBoxError409
    from .error400 import (
        Error400 as Error400,
        Error400Problem as Error400Problem,
        ListArchivesError400 as ListArchivesError400,
        ListArchivesError400Problem as ListArchivesError400Problem,
    )
    from .error403 import Error403 as Error403
    from .error403_body import (
        Error403Body as Error403Body,
        ListArchivesError403 as ListArchivesError403,
    )
    from .error_body import (
        Error404 as Error404,
        Error500 as Error500,
        ErrorBody as ErrorBody,
        ListArchivesError404 as ListArchivesError404,
    )
    from .list_archives_error409 import ListArchivesError409 as ListArchivesError409
    from .list_boxes_error400 import (
        ListBoxesError400 as ListBoxesError400,
        ListBoxesError400Problem as ListBoxesError400Problem,
    )
    from .list_boxes_error403 import ListBoxesError403 as ListBoxesError403
    from .list_boxes_error404 import ListBoxesError404 as ListBoxesError404
    from .list_boxes_error409 import ListBoxesError409 as ListBoxesError409
    from .list_boxes_error500 import ListBoxesError500 as ListBoxesError500
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "CreateBoxError400": "create_box_error400",
            "CreateBoxError400Problem": "create_box_error400",
            "CreateBoxError409": "create_box_error409",
            "CreateBoxError422": "create_box_error422",
            "DeleteBoxError409": "delete_box_error409",
            "Error400": "error400",
            "Error400Problem": "error400",
            "Error403": "error403",
            "Error403Body": "error403_body",
            "Error404": "error_body",
            "Error500": "error_body",
            "ErrorBody": "error_body",
            "ListArchivesError400": "error400",
            "ListArchivesError400Problem": "error400",
            "ListArchivesError403": "error403_body",
            "ListArchivesError404": "error_body",
            "ListArchivesError409": "list_archives_error409",
            "ListBoxesError400": "list_boxes_error400",
            "ListBoxesError400Problem": "list_boxes_error400",
            "ListBoxesError403": "list_boxes_error403",
            "ListBoxesError404": "list_boxes_error404",
            "ListBoxesError409": "list_boxes_error409",
            "ListBoxesError500": "list_boxes_error500",
        },
    )
