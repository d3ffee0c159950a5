"""The tree of all that verifier raises.

::

    VerifierError               exit 3: an internal failure that has a sentence
    ├── UsageError              exit 2: the command line asks for what cannot be
    │   ├── ConfigError         exit 2: a configuration file that cannot be followed
    │   └── UnknownName         exit 2: a rule, reader or report format that does not exist
    ├── InputError              exit 2: what was given cannot be read
    │   ├── Unreadable          exit 2: not there, not a regular file, damaged, too large
    │   └── UnknownFormat       exit 2: no reader takes it
    └── Incomplete              exit 3: the run could not finish
        ├── StoreError          exit 3: the evidence store or a WARC cannot be used
        └── DeadlinePassed      exit 3: the time given with --deadline is over

A source that fails is not an error: it is evidence with a problem.
"""


class VerifierError(Exception):
    """A failure with a sentence for people: what is wrong, where, and in `hint` what to do."""

    exit_code = 3

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(VerifierError):
    """The command line asks for what cannot be."""

    exit_code = 2


class ConfigError(UsageError):
    """A configuration file cannot be followed."""


class UnknownName(UsageError):
    """No rule, reader or report format has this name."""


class InputError(VerifierError):
    """What was given cannot be read."""

    exit_code = 2


class Unreadable(InputError):
    """A file is not there, not a regular file, damaged or too large."""


class UnknownFormat(InputError):
    """No reader takes this file."""


class Incomplete(VerifierError):
    """The run could not finish."""


class StoreError(Incomplete):
    """The evidence store, or a file of evidence, cannot be used."""


class DeadlinePassed(Incomplete):
    """The time given with --deadline is over."""
