"""Operations on voices."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Voices(Resource):
    """Operations on voices."""

    def get_settings(
        self,
        voice_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetVoiceSettingsResponse:
        """GET /v1/voices/{voice_id}/settings"""
        return self._client.send(
            Request(
                "GET",
                "/v1/voices/{voice_id}/settings",
                path={"voice_id": voice_id},
                responses={"200": models.GetVoiceSettingsResponse},
            ),
            options,
        )


class AsyncVoices(AsyncResource):
    """Operations on voices."""

    async def get_settings(
        self,
        voice_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetVoiceSettingsResponse:
        """GET /v1/voices/{voice_id}/settings"""
        return await self._client.send(
            Request(
                "GET",
                "/v1/voices/{voice_id}/settings",
                path={"voice_id": voice_id},
                responses={"200": models.GetVoiceSettingsResponse},
            ),
            options,
        )
