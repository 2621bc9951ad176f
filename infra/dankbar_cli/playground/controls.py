"""The playground's own paths for programs: `GET /_playground/state`, `GET` and `POST /_playground/mood`."""

from flask import Blueprint, Response, jsonify, request
from pydantic import ValidationError

from dankbar_cli.playground.memory import Memory
from dankbar_cli.playground.mood import Mood, Moods


class Controls:
    """Looking at what was done, and setting the mood, over HTTP."""

    def __init__(self, memory: Memory, moods: Moods) -> None:
        self._memory = memory
        self._moods = moods

    def blueprint(self) -> Blueprint:
        """The paths."""
        blueprint = Blueprint("controls", __name__, url_prefix="/_playground")
        blueprint.add_url_rule("/state", "state", self._state, methods=["GET"])
        blueprint.add_url_rule("/mood", "mood", self._mood, methods=["GET"])
        blueprint.add_url_rule("/mood", "set_mood", self._set_mood, methods=["POST"])
        return blueprint

    def _state(self) -> Response:
        return jsonify(self._memory.state().as_json())

    def _mood(self) -> Response:
        return jsonify(self._moods.current.model_dump(mode="json"))

    def _set_mood(self) -> Response:
        try:
            self._moods.set(Mood.model_validate(request.get_json()))
        except ValidationError as error:
            problems = error.errors(include_url=False, include_input=False, include_context=False)
            response = jsonify({"problems": problems})
            response.status_code = 422
            return response
        return self._mood()
