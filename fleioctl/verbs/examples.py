"""The example in the help of each command of a resource; all of them work on the sandbox."""

from __future__ import annotations

from fleioctl.model.resource import Action, Resource, View

ON_THE_SANDBOX = "fleioctl --profile sandbox"
ON_THE_OLD_ONE = "fleioctl --profile sandbox@2019.12"  # for what newer panels do not have
CHANGE = '--description "For the new shop"'


def of_verb(resource: Resource, verb: str) -> str:
    """Return the example of list, show, create, update or wait: as described, or the usual one."""
    usual = {
        "list": "",
        "show": resource.examples.sample,
        "create": None,
        "update": f"{resource.examples.sample} {CHANGE}" if _has_description(resource) else None,
        "wait": f"{resource.examples.sample} --for {resource.lifecycle.state}={resource.lifecycle.ready}"
        if resource.lifecycle.ready
        else None,
    }
    rest = resource.examples.verbs.get(verb, usual[verb])
    return "" if rest is None else _line(resource, verb, rest, targeted=verb in ("show", "update", "wait"))


def of_action(resource: Resource, action: Action) -> str:
    """Return the example of an action."""
    rest = action.example or resource.examples.verbs.get(action.name) or _sample(resource, action)
    line = _line(resource, action.name, rest, targeted=not action.on_list)
    return line.replace(ON_THE_SANDBOX, ON_THE_OLD_ONE, 1) if action.until else line


def of_view(resource: Resource, view: View) -> str:
    """Return the example of a view."""
    return _line(resource, view.name, view.example or _sample(resource, view), targeted=not view.on_list)


def of_command(resource: Resource, name: str) -> str:
    """Return the example of a command of the resource's own."""
    return _line(resource, name, resource.commands[name].example, targeted=False)


def _sample(resource: Resource, described: Action | View) -> str:
    return "" if described.on_list else resource.examples.sample


def _has_description(resource: Resource) -> bool:
    return any(field.name == "description" and "update" in field.verbs for field in resource.fields)


def _line(resource: Resource, verb: str, rest: str, *, targeted: bool) -> str:
    if targeted and not rest.strip():
        return ""
    return f"{ON_THE_SANDBOX} {resource.group} {verb} {rest}".strip()
