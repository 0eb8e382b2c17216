"""The stand-in panel: Fleio's staff API of any version from 2019.12 to today, over SQLite, as a WSGI application.

application     `Sandbox`: a panel in a folder; the transaction around each call
server          the same over HTTP on loopback
versions        `YEAR.MONTH`: what is there in which version
dates, words, types   the panel's way to write times; lists of names; JSON
numbers         JSON whose numbers keep their digits
http/           requests, responses, and the exceptions that become responses
rest/           views, serializers, fields, filters, pagination, permissions: what all resources share
storage/        the documents in SQLite, and what will have happened by and by
resources/      one module a resource, by section
seed/           the world of a new panel

Tests: tests/sandbox. Imports go downwards: storage and http know nothing of rest, rest nothing of resources.
Nothing here imports the rest of fleioctl, so that the panel does not share the program's misunderstandings of the API;
what is special about a call was written down from the API's description, and where that calls a thing unverified,
the code says so with the word "guess".
"""

from fleioctl.sandbox.application import USERS, Sandbox

__all__ = ["USERS", "Sandbox"]
