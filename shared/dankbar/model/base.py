"""What all models have in common."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """Base of every model. What validates it is built when it is first used: a function loads dozens and uses a few,
    and building all took a twentieth of its cold start (pydantic, "Configuration", `defer_build`).
    """

    model_config = ConfigDict(defer_build=True)
