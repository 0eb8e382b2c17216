"""Every prefix and call of the API's specification is a command, or is left out for a reason given here."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from api_tables import OFFERS

from fleioctl.model.registry import groups, resource_of
from fleioctl.model.resource import Resource, Sort

PACKAGE = Path(__file__).parent.parent / "fleioctl"
RESOURCES = [resource_of(group) for group in groups()]


def path_of(resource: Resource) -> str:
    """Return the path that the tables know: the one of 2019, where a resource has moved since."""
    return resource.older.path if resource.older else resource.path


BY_PATH = {path_of(resource): resource for resource in RESOURCES if "list" not in resource.commands}

UI = "serves the web panel's own pages"
SETTINGS = "holds credentials or is set once, in the web panel"
SESSION = "logs in to the web panel; a token needs no session"
PLUGIN = "belongs to a plugin that sells domains; left to the web panel"

USED = {
    "billing/configoptions/choices": "config-options choices",
    "billing/configoptions/cycles": "config-options cycles",
    "billing/external-billing": "external-billing",
    "current-user": "login, whoami",
    "openstack/billing/pricerule/<id>/condition": "price-rules conditions",
    "openstack/billing/pricerule/<id>/modifier": "price-rules modifiers",
    "openstack/billing/services": "services create-openstack",
    "openstack/clients": "services create-openstack, on panels until 2022.10",
    "openstack/summary/hypervisors": "hypervisors summary",
    "openstack/summary/operating_systems": "instances operating-systems",
    "services-statuses": "doctor, and a wait in which nothing moves",
}
"""Prefixes that are no resource of their own, and the commands that use them."""

LEFT_OUT = {
    "app-status": "says no more than services-statuses",
    "billing/gateway": "calls of single gateways, none of which is specified",
    "dynamic-ui": UI,
    "frontend-customization": UI,
    "get-sso-session": "logs a customer in from a billing system's own pages, within five seconds",
    "login": SESSION,
    "logout": SESSION,
    "openstack/billing/<id>/history": "usage-history has the same, of all",
    "plugins": "tells the web panel what to load",
    **{prefix: UI for prefix in OFFERS if prefix.startswith("plugins/") and prefix.endswith("/frontend")},
    **{prefix: PLUGIN for prefix in OFFERS if prefix.startswith("plugins/domains/")},
    **dict.fromkeys(("plugins/cpanel/cpanel", "plugins/google_authenticator/api"), UI),
    **dict.fromkeys(("plugins/sms_authenticator/api", "plugins/sms_authenticator/anonymous"), UI),
    "plugins/tickets/staff_signatures": "what the web panel puts under an answer",
    "plugins/tickets/ticket_attachments": "files go through the web panel",
    "plugins/tickets/ticket_links": "a view of the web panel",
    "plugins/tickets/ticket_notes": "a ticket shows its notes",
    "plugins/tickets/ticket_updates": "a ticket shows its answers",
    "reset-password": SESSION,
    "settings/openstack": SETTINGS,
    "settings/sfa-settings": SETTINGS,
    "settings/sign-up-settings": SETTINGS,
    "settings/tos-settings": SETTINGS,
    "sfauth/sfa-types-manager": SETTINGS,
    "userprofile": "the token's own user is in `users`",
}

NOT_OFFERED = {
    "billing-journal C U X": "a journal is not written by hand",
    "task-log C U X": "a log is not written by hand",
    "revenue-reports C U": "a report is generated",
}
"""Verbs that the API has and a resource leaves out."""

REASONS = {
    "fills a form of the web panel": (
        "add_ip_options add_port_options create_add_interface_options create_options dissociate_ip_create_options"
        " filter_options get_available_client_groups_to_assign get_available_clients_for_group"
        " get_available_flavors_for_group get_available_flavors_for_image get_available_users_for_group"
        " get_configurations_for_client get_editable_notification_templates get_groups_available_for_user"
        " get_images_assigned_to_flavors_or_flavor_group get_metadata_catalog"
        " get_os_projects_for_os_service_creation get_tickets_for_linking get_users_not_in_client permissions"
    ),
    "of the reseller feature, which is gone": (
        "create_reseller_service new_reseller_service_data reseller_services update_reseller_billing_plan"
        " update_reseller_enduser_panel_url"
    ),
    "refused to staff": "get_certificate",
    "opens the web panel as somebody else": "impersonate stop_impersonation",
    "tickets list --client, --created-by": "get_client_related_tickets get_user_related_tickets",
    "clients list --group": "get_clients_in_group",
    "flavors list --group": "get_flavors_in_group",
    "security-groups list --project": "get_security_groups_for_project",
    "images list --instance": "get_snapshots_for_instance",
    "subnet-pools list": "get_subnet_pools",
    "bytes of an image or a PDF": "download",
    "wants files beside a text": "send_mass_email",
    "no command yet; `api` makes it": (
        "associate_configurable_option dissociate_configurable_option save_auto_create_network_options"
        " set_user_notifications_settings update_hosting_account update_templates_set validate_existing_rule"
        " validate_new_rule"
    ),
}
CALLS_LEFT_OUT = {call for calls in REASONS.values() for call in calls.split()}
"""Calls beside the verbs that no command makes, or that another command makes needless."""


def test_every_prefix_is_a_resource_or_used_or_left_out() -> None:
    missing = set(OFFERS) - set(BY_PATH) - set(USED) - set(LEFT_OUT)
    assert not missing


def test_every_resource_is_in_the_specification() -> None:
    assert {path_of(resource) for resource in RESOURCES} <= set(OFFERS)


def test_nothing_is_both_offered_and_left_out() -> None:
    assert not set(BY_PATH) & (set(USED) | set(LEFT_OUT))
    assert not set(USED) & set(LEFT_OUT)
    assert set(USED) | set(LEFT_OUT) <= set(OFFERS)


@pytest.mark.parametrize("prefix", USED)
def test_prefix_is_really_used(prefix: str) -> None:
    parent, _, last = prefix.replace("/<id>", "").rpartition("/")
    assert prefix in source() or last in segments(BY_PATH[parent])


@pytest.mark.parametrize("prefix", LEFT_OUT)
def test_prefix_is_really_left_out(prefix: str) -> None:
    assert f'path="{prefix}"' not in source()


@pytest.mark.parametrize("path", BY_PATH)
def test_verbs_are_those_of_the_api(path: str) -> None:
    resource, calls = BY_PATH[path], set(OFFERS[path].calls)
    offered = set("C" * bool(resource.create) + "U" * bool(resource.update) + "X" * bool(resource.delete))
    without = next((set(key.split()[1:]) for key in NOT_OFFERED if key.split()[0] == resource.group), set())
    wanted = {"U" if letter == "T" else letter for letter in calls - set("LR")}
    if "delete_project" in OFFERS[path].further or "perform_delete" in OFFERS[path].further:
        wanted.add("X")
    assert offered == wanted - without
    assert resource.update != "PATCH" or "T" in calls


@pytest.mark.parametrize("path", BY_PATH)
def test_filters_order_and_search_are_those_of_the_api(path: str) -> None:
    resource, offer = BY_PATH[path], OFFERS[path]
    assert resource.listing.filterable == offer.filterable
    assert resource.listing.searchable == offer.searchable
    if offer.order is not None:
        assert {each.field if isinstance(each, Sort) else each for each in resource.listing.sortable} == offer.order
    if offer.named is not None:
        named = {each.param or each.name for each in resource.listing.filters if not each.field}
        assert named - {"search"} <= offer.named  # --ip is a search: the panel looks for addresses there


@pytest.mark.parametrize("path", BY_PATH)
def test_every_further_call_is_a_command_or_left_out(path: str) -> None:
    made = segments(BY_PATH[path])
    calls = {call.lstrip("*") for call in OFFERS[path].further}
    missing = {call for call in calls - made - CALLS_LEFT_OUT if not re.search(rf"\b{call}\b", source())}
    assert not missing


def test_no_call_is_left_out_that_is_made() -> None:
    made = set().union(*map(segments, RESOURCES)) - {"create_options", "filter_options"}
    assert not made & CALLS_LEFT_OUT


def segments(resource: Resource) -> set[str]:
    """Return the last parts of the URLs of a resource's actions and views, older names too."""
    described = [*resource.actions, *resource.views, *filter(None, [resource.delete])]
    return {each.segment for each in described} | {action.fallback for action in resource.actions}


@cache
def source() -> str:
    """Return the program's text, without that of the sandbox."""
    files = [file for file in sorted(PACKAGE.rglob("*.py")) if "sandbox" not in file.relative_to(PACKAGE).parts]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)
