"""What all tests share."""

from hypothesis import HealthCheck, settings

# Wall clocks of shared machines say nothing about the code.
settings.register_profile("dankbar", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("dankbar")
