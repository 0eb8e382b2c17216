"""What all resources share, in the words of Django REST framework, which the real panel is made of.

viewsets         the description of a resource, and of it in one version
model            the parts of descriptions: calls, fields, parameters, actions
views            list, retrieve, create, update, delete
call             the context of a handler: who asks, for what, and when
routers          from method and path to a handler
permissions      staff, superusers, and a permission for each action
fields           what comes in, checked
serializers      what goes out
queryset         the objects of a list: parameters, search, order
filters          `filtering=field__operator:value`
relations        paths such as `project__service__client__id`
pagination       the envelope of lists

Tests: tests/sandbox/test_lists.py, test_filtering.py, test_access.py, test_resources.py. A handler gets a `Call` and
returns JSON or a `Response`; it refuses by an exception, and then nothing that it did is kept.
"""
