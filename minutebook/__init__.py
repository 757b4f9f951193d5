"""The command line, the pipeline and the portal: the only room that knows the other three."""

from importlib.metadata import version

__version__ = version("minutebook")
