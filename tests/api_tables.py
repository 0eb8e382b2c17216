"""What the staff API offers, copied from its interface specification (sections B to D) as far as tests compare it.

A line is: prefix | calls | named parameters | ordering | further calls. Among the calls F stands for `filtering`,
S for `search`. A star in front of a call says that it is one of the list; `?` in a column says that the
specification leaves it open.
"""

from __future__ import annotations

from dataclasses import dataclass

TABLE = """
clients | LRCUTX F S | id external_billing_id has_enabled_project has_billing_agreement has_external_billing has_reseller_service uptodate_credit_max | id first_name last_name company address1 address2 city country state date_created uptodate_credit configuration_name group_name | suspend resume change_credit update_usage reset_usage billing_summary get_cloud_summary get_all_client_ports get_users get_users_not_in_client associate_user dissociate_user get_configuration get_configurations_for_client change_configuration add_to_group remove_from_group *get_clients_in_group *get_available_clients_for_group *summary *over_credit_limit *get_clients_to_invoice get_client_for_invoice_processing *set_billing_agreements *send_mass_email reseller_services new_reseller_service_data create_reseller_service update_reseller_billing_plan update_reseller_enduser_panel_url get_os_projects_for_os_service_creation *create_options
openstack/instances | LRCX F S | id name created description image region flavor status client | name region status created current_cycle_traffic current_month_traffic | start stop reboot suspend resume lock unlock rename resize confirm_resize revert_resize rebuild rescue boot_from_iso unrescue change_password reset_state create_snapshot get_snapshot_price create_backup get_instance_backups_and_backup_schedules get_console_url get_console_output actions action_details diagnostics measures attach_volume detach_volume associate_ip_create_options add_floating_ip dissociate_ip_create_options remove_floating_ip list_security_groups associate_security_group_create_options associate_security_group dissociate_security_group add_port_options add_ip_options migrate_options migrate abort_migrate move *create_options *filter_options *summary *permissions *get_flavors_assigned_to_image *get_images_assigned_to_flavors_or_flavor_group
users | LRCUTX F S | username email id first_name last_name external_billing_id is_reseller is_staff is_superuser | username email first_name last_name date_joined last_login is_active | token delete_token impersonate *stop_impersonation list_permissions fetch_effective_permissions generate_permission_set *get_users_in_group *get_available_users_for_group add_user_to_group remove_user_from_group
userprofile | LU | | | *create_options
usergroups | LRCUTX F S | name | name id created_at | list_permissions generate_permission_set *get_groups_available_for_user
clientgroups | LRCUTX F S | name | name id created_at |
permissions | LRX | name permission_set | name id |
permissionsset | LRX | name | ? | update_objects
pkm | LRCUTX F S | | name created_at | *get_generated_key_pair *permissions
configurations | LRCUTX S | | name | billing domains openstack
currency | LRCUX | | | *create_options *update_relative_prices *update_exchange_rates
sfauth/sfa-types-manager | LRUT | | id name | *get_for_settings *has_password_confirmed *confirm_password
billing/services | LRCUTX F S | id display_name client status | id display_name client created_at status next_due_date paid_until | activate suspend resume unsuspend terminate update_hosting_account upgrade_options upgrade invoice update_billing_plan reset_service_invoiced_periods
billing/invoices | LRCUTX F S | status client id | issue_date due_date status client | payment_options add_payment_to_invoice perform_refund perform_delete download *invoice_create_options *summary
billing/journal | LRCUTX F | invoice transaction source destination client_id | id invoice transaction transaction__status source destination source_amount destination_amount |
billing/transactions | LRCUTX | invoice__client_id | ? |
billing/gateways | LRUT | display_name | id display_name enabled visible_to_user fixed_fee percent_fee |
billing/gateway | | | |
billing/orders | LRCUTX F | id order_date status client_notes staff_notes | id client user order_date status | accept verify cancel pending delete
billing/products | LRCUTX S | name description code status price_model | name description code status price_model | *create_options configurable_options associate_configurable_option dissociate_configurable_option upgrade_options
billing/productcycles | LRCUTX | | | *create_options
billing/productgroups | LRCUTX | id name description | |
billing/taxrules | LRCUTX F | id level name state country rate | | *create_options
billing/configoptions | LRCUTX | name products | | *create_options
billing/configoptions/choices | LRCUTX | option | |
billing/configoptions/cycles | LRCUTX | value option | | *create_options
openstack/billing/plan | LRCUTX | id is_default | name currency | *create_options
openstack/billing/pricerule | LRCUTX | | name | *create_options validate_existing_rule *validate_new_rule
openstack/billing/pricerule/<id>/condition | LRCUTX | | |
openstack/billing/pricerule/<id>/modifier | LRCUTX | | |
openstack/billing | LR | id start_date end_date | ? |
openstack/billing/history | LR | id start_date end_date client external_billing_id state | | *mark_billing_histories_as_invoiced
openstack/billing/<id>/history | LR | id start_date end_date client external_billing_id state | |
openstack/billing/services | | | | new_service_data create_openstack_service
billing/external-billing | | | | get_clients_to_auto_invoice_for_external_billing process_clients_for_credit_auto_invoicing
revenue_reports | LRCUTX F | | start_date end_date | *trigger_revenue_report_generation
openstack/clients | LRCUTX | | | openstack_services new_service_data create_openstack_service
openstack/projects | LRCUT F S | services_count | project_id project_domain_id disabled is_domain name created_at updated_at | delete_project
openstack/flavors | LRCUTX F S | id name | name id vcpus memory_mb root_gb flavor_group | set_properties unset_property add_to_group remove_from_group add_to_image remove_from_image assign_client_group_to_flavor remove_client_group_from_flavor get_client_groups_related_to_flavor *summary *create_options *permissions *get_flavors_in_group *get_available_flavors_for_group *get_flavors_assigned_to_image *get_available_flavors_for_image *get_available_client_groups_to_assign
openstack/flavorgroups | LRCUTX S | | id name created_at priority | add_to_image remove_from_image
openstack/images | LRCUTX F S | instance_uuid name type | name id type status created_at | deactivate reactivate available_to_client download *get_snapshots_for_instance *get_metadata_catalog *create_options *permissions
openstack/regions | LRCUTX | | |
openstack/hypervisors | LR S | host_name host_ip region | host_name host_ip region |
openstack/users | LRCUX | | | *edit_user_data *get_openrc_file_content
openstack/clusters | LRCX F S | cluster_template | | resize_cluster get_certificate
openstack/cluster-templates | LRCUTX F S | project_id project | |
openstack/summary/operating_systems | | | |
openstack/summary/hypervisors | | | |
osbackup | LRCUTX | | |
openstack/networks | LRCUTX F S | name created_at region | name created_at region | *auto_create_network *config_auto_create_network_options *save_auto_create_network_options *get_subnet_pools *create_options *permissions
openstack/subnets | LRCUTX | | | *create_options
openstack/subnetpools | LRCUTX F S | | name created_at region prefixes |
openstack/ports | LRCUTX S | name device_id device_owner network_id | name fixed_ips network | add_ip remove_ip automatic_add_ips
openstack/routers | LRCUTX F S | | name admin_state_up region__id | add_interface remove_interface create_add_interface_options *create_options *permissions
openstack/floatingips | LRCUTX F S | floating_ip_address floating_network region | floating_ip_address floating_network status | *create_options
openstack/securitygroups | LRCUTX F S | | name created_at region | add_rule delete_rule *get_security_groups_for_project *create_options *permissions
openstack/volumes | LRCX F S | name status project region size id | name size status created_at | rename extend change_bootable_status revert_to_snapshot *get_attachments *create_options *filter_options *permissions
openstack/volumesnapshots | LRCUTX F S | project_id volume volume__id | | reset_state
openstack/volumebackups | LRCUTX F S | project_id volume volume__id | | restore *get_volumes_available_for_restoration
openstack/dns | LRCUX S | region_name email ttl name zone_type status all_projects sudo_project_id | ? | list_records create_records retrieve_record update_record delete_record synchronize_records
plugins/tickets/tickets | LRCUTX F S | assigned_to created_by status internal_status department priority client | assigned_to created_at last_reply_at created_by status internal_status title department priority | add_reply add_note close_ticket reopen_ticket *create_options *get_current_user_tickets_count *get_client_related_tickets *get_user_related_tickets *get_tickets_for_linking
plugins/tickets/departments | LRCUTX F S | | name email created_at | *create_options
plugins/tickets/ticket_notes | RUTX | | |
plugins/tickets/ticket_updates | RUTX | | |
plugins/tickets/ticket_attachments | LRCX F | | | download_file load_file
plugins/tickets/ticket_links | LRCUT | ticket linked_ticket | | delete_link
plugins/tickets/staff_signatures | LRCUTX F | | |
plugins/todo/todo | LRCUTX F S | assigned_to created_by status | assigned_to created_at created_by status title | add_comment *create_options *filter_options *get_current_user_todo_count
plugins/domains/domains | LRCUTX F S | | name created_at status tld | get_info execute_action save_nameservers get_whois_fields save_whois_data *create_options *get_client_domains
plugins/domains/contacts | LRCUTX F | id client | |
plugins/domains/tlds | LRCUTX F S | | name | get_prices save_prices
plugins/domains/registrars | LRCUTX S | | name |
plugins/domains/registrar_connectors | LRCUTX S | | name |
plugins/domains/registrar_prices | LRCUTX S | | name |
plugins/domains/order-domain | | | | *is_available_for_registration *is_available_for_transfer *check_custom_fields *register_domain *transfer_domain
plugins/cpanel/cpanel | | | |
plugins/google_authenticator/api | | | |
plugins/sms_authenticator/api | | | |
plugins/sms_authenticator/anonymous | | | |
plugins/cpanel/frontend | | | |
plugins/cpanelserver/frontend | | | |
plugins/domains/frontend | | | |
plugins/hypanel/frontend | | | |
plugins/tickets/frontend | | | |
plugins/todo/frontend | | | |
activitylog | LR F S | | id created_at ip user | *filter_options
tasklog | LRCUTX F S | | name created_at user client state | recreate get_task_log *get_tasks_for_activity
operations | LR F | | created_at status | has_operations_in_progress abort_operation
notifications | LR | name | generated | view unseen *mark_all_as_read *get_user_notifications_settings *set_user_notifications_settings
notification_templates | LRCUTX F | name category | name id category | *create_options *get_available_languages_for_template *get_editable_notification_templates *update_templates_set
notifications_categories | LRCUTX F | name | |
server | LRCUTX F | plugin | | *create_options
servergroup | LRCUTX | ? | |
settings/tos | LRCUTX | | id title version |
settings/tos-settings | | | |
settings/sign-up-settings | | | |
settings/sfa-settings | | | |
settings/openstack | | | | defaults notifications volume_size_increments services test_connection test-notifications-connections
plugins | LR | | | *plugins_with_component *plugins_with_notifications *plugins_menu
dynamic-ui | | | | *plugin_data *custom_menu_links
frontend-customization | LRCUTX | | | *get_custom_code *save_custom_code *update_frontend
login | | | |
logout | | | |
current-user | | | |
reset-password | | | |
get-sso-session | | | |
services-statuses | | | |
app-status | | | |
"""  # noqa: E501


@dataclass(frozen=True)
class Offer:
    """One prefix of the API and what can be called there; None where the specification leaves it open."""

    prefix: str
    calls: str
    filterable: bool
    searchable: bool
    named: frozenset[str] | None
    order: frozenset[str] | None
    further: tuple[str, ...]


def _offer(line: str) -> Offer:
    prefix, calls, named, order, further = (column.strip() for column in line.split("|"))
    letters, *marks = calls.split() or [""]
    return Offer(prefix, letters, "F" in marks, "S" in marks, _words(named), _words(order), tuple(further.split()))


def _words(text: str) -> frozenset[str] | None:
    return None if text == "?" else frozenset(text.split())


OFFERS = {offer.prefix: offer for offer in map(_offer, TABLE.strip().splitlines())}
