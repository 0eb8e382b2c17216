# Completion of fleioctl for fish. Written by `python -m fleioctl.completion` from the commands; do not edit.

set -g __fleioctl_flags --no-header -y --yes --no-input -n --dry-run --curl -v --verbose --debug -q --quiet --version -h --help
set -g __fleioctl_valued -p --profile --panel-url --config-file -o --output -c --columns --query --color --timeout
set -g __fleioctl_help '--action	Only this action' '--address	Only this address' '--address1	Street address' '--address2	Second line of the address' '--agreement	There is one' '--all	Every one of them' '--all-projects	Those of every project' '--allocation-pool	JSON {"start", "end"}' '--allow-duplicate	Do not look first' '--amount	Amount, as 25.00' '--architecture	Such as x86_64' '--as	Settle it by hand, after a look at the panel' '--as-client	Act as the client' '--assigned-to	The user who works on it' '--attach-to	What kind of thing it is attached to' '--auto-order-service-external-billing-id	Its id in an external billing system' '--auto-setup	When it is set up' '--backup	The backup' '--block-migration	Copy the disks too' '--boot-source	JSON as the API has it, in place of --image and the like' '--bootable	Instances can boot from it' '--ca-file	Certificates by which the panel is known' '--category	The category, see create-options' '--cc-recipients	Further e-mail addresses, by commas' '--check	Exit 8 when there is something to do' '--cidr	The range, such as 10.0.0.0/24' '--city	City' '--client	Only of this client' '--client-external-billing-id	The client\'s id in the billing system' '--client-group	The client group' '--client-notes	Notes of the client' '--close-todo	It is done' '--cluster-template	Only of this template' '--code	Code of the product' '--coe	Engine: kubernetes, swarm or mesos' '--color	auto, always or never' '--columns	Fields to show: A,B.C' '--company	Company' '--completed	Only those that have ended, or not' '--conditions	JSON list of the conditions' '--config-file	Configuration file, instead of the usual one' '--configurable-options	JSON list of the options' '--configuration	Name of a configuration' '--confirm	Order it' '--container-format	Container' '--content	The text' '--content-file	The same from a file, or from -' '--count	Only their number' '--count-by	A row for each value with its count' '--country	Country code of two letters' '--create-auto-order-service	Also order the OpenStack service and project' '--create-timeout	Minutes that it may take' '--created-by	Only opened by this user' '--credit	What it is given, as 25.00, in its currency' '--credit-below	Only with less credit than this' '--curl	Like --dry-run, but each write as a curl line' '--currency	Currency code' '--custom-fields	JSON list of {"name", "value"}' '--cycle	The period' '--cycle-multiplier	So many of them, as 3 months' '--date-initiated	When it was made' '--debug	Headers and bodies on stderr too, redacted' '--default	Use this profile when none is named' '--default-prefixlen	Length of a subnet\'s prefix unless said' '--default-project	Id of an OpenStack project' '--delay	Seconds that asynchronous work takes' '--delete-all-resources	Delete instances, volumes, networks ... in it too' '--delete-associated-resources	Delete its project or account too' '--delete-cloud-resources	Delete instances, volumes and networks too' '--delete-on-termination	Delete the volume with the instance' '--department	The department' '--description	What it is for' '--description-file	The same from a file, or from -' '--destination	To, likewise' '--device-owner	Only of this kind, such as compute:nova' '--dhcp	Hand out addresses' '--direction	Which way' '--disable-notification	Do not send it' '--disabled	Nothing in it runs' '--discovery-url	Where the nodes find each other' '--disk	Disk in GiB' '--disk-format	Format, such as qcow2, raw or iso' '--display-name	Name of the rule' '--dns-nameserver	JSON {"ip"}' '--docker-volume-size	Size in GB of a node\'s volume' '--domain	Domain' '--draft	Not yet shown to customers' '--dry-run	Show what would be done, write nothing' '--due-before	Only due before this day' '--due-date	Day when it is due' '--email	E-mail' '--email-verified	The e-mail counts as verified' '--enable-snapshots	Snapshots can be made in it' '--enable-volumes	Volumes can be made in it' '--enabled	May log in' '--end-date	Last day' '--ephemeral	Second disk in GiB, lost with the instance' '--ethertype	IP version' '--expect	Do nothing unless there are exactly N' '--external	Leads outside' '--external-billing-id	Id in an external billing system' '--external-id	Id at the gateway' '--external-network	The network outside' '--external-source	The journal says external, not staff' '--extra-info	JSON of what else is known' '--fax	Fax' '--fee	What the gateway keeps' '--field	A text: in the query of a GET, else in the body' '--file	A file of this machine' '--filter	FIELD=V != ~ > >= < <=, FIELD=null' '--first-name	First name' '--fixed-fee	Fee for each payment' '--fixed-ip	The instance\'s own address that it leads to' '--fixed-price	Price for the period' '--flavor	Flavor of the nodes' '--floating-ip	The floating address, such as 203.0.113.7' '--for	FIELD=VALUE to wait for, or gone' '--for-client	Make it as the client\'s own' '--force	Delete also more than 30 per cent of a group' '--form	A field, or a file, of a multipart form' '--from-file	Fields from a file, - for standard input: json, ndjson, ...' '--from-port	First port' '--gateway	Address of the gateway' '--group	The user group' '--has-billing-agreement	Only those with a billing agreement, or not' '--has-enabled-project	Only those with an enabled project, or not' '--has-external-billing	Only those billed by another system, or not' '--has-reseller-service	Only those with a reseller service, or not' '--help	Show help' '--host	Only on this host' '--host-ip	Only with this address' '--host-name	Only this host' '--host-route	JSON {"destination", "nexthop"}' '--hours	How far back' '--hypervisor	The host to go to' '--hypervisor-type	Such as kvm' '--id	Id' '--if-exists	A missing one counts as unchanged' '--if-not-exists	Take the existing one' '--ignore-unknown	Leave out what is no field here, with a note' '--image	The image' '--implicitly-granted	Allow what is not listed' '--include	Status and headers first, on stdout too' '--incremental	Only what changed since the last one' '--input	JSON body, - for standard input' '--input-format	What the file is, whatever its name' '--insecure-http	Allow http:// although others can read the token there' '--instance	The instance' '--instructions	What customers read when they pay' '--interface	The interface, or the network it leads to' '--internal-status	State, as the staff sees it' '--interval	Seconds between two looks' '--invoice	The invoice it pays' '--ip	Only with this address, or a part of it' '--ip-version	IP version' '--ipv6-address-mode	How addresses are given' '--ipv6-ra-mode	How routers announce themselves' '--is-active	May log in' '--is-default	New services get it' '--is-reseller	Is a reseller' '--is-staff	Is staff' '--is-superuser	May do everything' '--issue-date	Day of the invoice' '--item	JSON: {"item_type", "amount", "description"}, perhaps ...' '--json-field	The same with a JSON value' '--keep-going	Go on after a line that fails' '--keypair	The key pair that opens its nodes' '--labels	JSON object of labels' '--language	Language code' '--last-name	Last name' '--length	So many lines, the last ones' '--level	Order: taxes of level 2 are added on top of level 1' '--limit	At most so many' '--live	Keep it running' '--mac-address	MAC address' '--master	Master of a secondary zone' '--master-count	How many masters' '--master-flavor	Flavor of the masters' '--matching	Words in the volume\'s name' '--max-failures	Stop after N failures' '--max-prefixlen	Longest prefix' '--memory	Memory in MiB' '--metric	Only this' '--min-disk	Smallest disk in GB' '--min-prefixlen	Shortest prefix' '--min-ram	Smallest memory in MB' '--modifiers	JSON list of the price modifiers' '--module	Id of the module that sets it up' '--month	Month, 1 to 12' '--name	Only with exactly this name' '--network	The network' '--new-cycle-start	Where the cycle begins' '--next-due-date	Day when it is due' '--next-expiration-date	Day when it expires' '--next-invoice-date	Day of the next invoice' '--no-agreement	There is one' '--no-all-projects	Those of every project' '--no-as-client	Act as the client' '--no-bootable	Instances can boot from it' '--no-close-todo	It is done' '--no-completed	Only those that have ended, or not' '--no-confirm	Order it' '--no-create-auto-order-service	Also order the OpenStack service and project' '--no-default	Use this profile when none is named' '--no-delete-all-resources	Delete instances, volumes, networks ... in it too' '--no-delete-associated-resources	Delete its project or account too' '--no-delete-cloud-resources	Delete instances, volumes and networks too' '--no-delete-on-termination	Delete the volume with the instance' '--no-dhcp	Hand out addresses' '--no-disable-notification	Do not send it' '--no-disabled	Nothing in it runs' '--no-draft	Not yet shown to customers' '--no-email-verified	The e-mail counts as verified' '--no-enable-snapshots	Snapshots can be made in it' '--no-enable-volumes	Volumes can be made in it' '--no-enabled	May log in' '--no-external	Leads outside' '--no-for-client	Make it as the client\'s own' '--no-force	Also while the volume is in use' '--no-has-billing-agreement	Only those with a billing agreement, or not' '--no-has-enabled-project	Only those with an enabled project, or not' '--no-has-external-billing	Only those billed by another system, or not' '--no-has-reseller-service	Only those with a reseller service, or not' '--no-header	No header line (table, csv, tsv)' '--no-implicitly-granted	Allow what is not listed' '--no-incremental	Only what changed since the last one' '--no-input	Never prompt' '--no-is-active	May log in' '--no-is-default	New services get it' '--no-is-reseller	Is a reseller' '--no-is-staff	Is staff' '--no-is-superuser	May do everything' '--no-journal	Go on without a record in the state folder' '--no-live	Keep it running' '--no-out-of-stock	Only those out of stock, or not' '--no-over-commit	Allow more than the host\'s disk holds' '--no-preserve-id	Keep the id' '--no-process-suspended	Suspended ones too' '--no-protected	Cannot be deleted' '--no-public	Every project can use it' '--no-recurring-payments-enabled	May charge by itself' '--no-refund-manually	It was given back by other means' '--no-refund-to-credit	Add it to the client\'s credit' '--no-share-image	Share a private image with the client' '--no-shared	All clients can use it' '--no-show-in-fleio	Clients see it' '--no-snat	Hide the inner addresses' '--no-tax-exempt	Pays no taxes' '--no-up	Carries traffic' '--no-user-email-verified	The e-mail of its new user counts as verified' '--no-visible	Customers and lists of services show it' '--no-visible-to-user	Customers may choose it' '--no-wait	Wait until it is done' '--node-count	How many nodes' '--nodes-to-remove	JSON list of the nodes that go' '--notes	Notes of the staff' '--objects	JSON list of {"name", "granted"}' '--option	Only of this configurable option' '--order-date	Only ordered at exactly this moment' '--os	Only with this operating system, such as debian' '--os-distro	Operating system, such as debian' '--os-version	Its version' '--out-of-stock	Only those out of stock, or not' '--outcome	Only with this outcome' '--output	table, json, ndjson, yaml, csv, tsv or ids' '--output-file	Write what a GET answers there, as it comes' '--over-commit	Allow more than the host\'s disk holds' '--override-price	Price instead of the product\'s' '--override-suspend-until	Not suspended for unpaid invoices before' '--page-size	Objects a call' '--paginate	All pages of a list, its objects alone' '--paid-before	Only paid until a day before this one' '--panel-url	Backend URL' '--parallel	So many at a time' '--password-file	Read it from a file' '--password-prompt	Ask for it on the terminal: Password' '--password-stdin	Read it from standard input' '--percent-fee	Fee in per cent of each payment' '--periods-ids	JSON list of the periods\' ids' '--permission-set	Only of this set' '--phone	Phone, international as +15550100' '--placement	How one of its servers is chosen' '--plan	The plan it belongs to' '--plan-to-migrate	The plan that takes over its services' '--plugin	Only of this plugin' '--port	The port' '--prefix	A range, such as 10.0.0.0/16' '--preserve-id	Keep the id' '--price-model	How it is charged' '--pricing	JSON of the prices' '--priority	Place among the groups' '--process-suspended	Suspended ones too' '--product	The product' '--product-type	What it is' '--products	Only of this product' '--profile	Which profile' '--project	Only in the OpenStack project of this id' '--project-id	Only with this OpenStack id' '--properties	JSON object of further properties' '--property	Its name' '--protected	Cannot be deleted' '--protocol	Protocol: tcp, udp, icmp, ...' '--provider-network-type	Type, such as vlan' '--provider-physical-network	Physical network' '--provider-segmentation-id	Segmentation id, such as the VLAN' '--prune	Delete what the file does not have' '--public	Every project can use it' '--public-key	The line of an OpenSSH public key, or @FILE' '--query	JMESPath over the whole result (json, yaml)' '--quiet	No notes, no progress, no result of a write' '--rate	Rate against the default currency' '--record	A value' '--recurring-payments-enabled	May charge by itself' '--refund-manually	It was given back by other means' '--refund-to-credit	Add it to the client\'s credit' '--region	Region' '--remote-group	The other side: a group' '--remote-range	The other side: a range such as 10.0.0.0/8' '--request	From `actions`' '--reseller-client	Client id of the reseller' '--resource	The kind of resource' '--role	Role of that user: name or id' '--root-password-file	Read it from a file' '--root-password-prompt	Ask for it on the terminal: New root password' '--root-password-stdin	Read it from standard input' '--rotation	How many are kept' '--rule	The id of the rule' '--run-at	First time, such as 2026-07-01T03:00:00Z' '--search	Words that must all occur' '--security-group	The security group, one of the client\'s' '--select	All that match, in the grammar of --filter' '--service-external-id	Id of the service in an external billing system' '--services-count	Only with so many services' '--set	A field without an option of its own' '--settle	How long to look for the result of a lost answer' '--setup-fee	Price for setting it up' '--share-image	Share a private image with the client' '--shared	All clients can use it' '--show-in-fleio	Clients see it' '--since	Only of this day or later' '--size	Only of so many GB' '--snapshot	Volume snapshot to boot from' '--snat	Hide the inner addresses' '--sort	By name, id, created_at' '--source	From: credit, invoice, transaction, staff, settlement, ...' '--ssh-key	SSH key of one of the client\'s users' '--staff-notes	Notes of the staff' '--start-date	First day' '--state	State or county' '--status	Only with this status' '--subnet	A subnet to take an address from' '--subnet-pool	Take a range from this pool' '--sum	Add up a field, money by currency' '--suspend-reason	Why it is suspended' '--suspend-type	Who suspended it' '--swap	Swap in MiB' '--task	Only with this task under way' '--tax-exempt	Pays no taxes' '--terms-version	Version' '--text	The answer' '--text-file	The same from a file, or from -' '--ticket-id-format	How ids of its tickets are made' '--timeout	Limit of one API call, retries included' '--title	Subject of the e-mail' '--to	Where the files go' '--to-port	Last port' '--token-command	Store this command, not the token it prints' '--token-stdin	Read the token from standard input' '--transaction	Only with this transaction' '--ttl	Seconds that others may keep it' '--type	Type, such as A or MX' '--until	Only up to this day' '--up	Carries traffic' '--url	Same as --panel-url' '--user	Only of this user' '--user-data	Cloud-init user data, or @FILE' '--user-email-verified	The e-mail of its new user counts as verified' '--user-password-file	Read it from a file' '--user-password-prompt	Ask for it on the terminal: Password of its new user' '--user-password-stdin	Read it from standard input' '--username	User name, on panels before 2022.09' '--value	Only with this value' '--vat-id	VAT id' '--vcpus	Virtual CPUs' '--verbose	A line per request on stderr' '--version	Show the version' '--visibility	Who can use it' '--visible	Customers and lists of services show it' '--visible-to-user	Customers may choose it' '--volume	The volume' '--volume-size	Boot from a new volume of so many GB' '--volume-type	Type of the new volume' '--wait	Wait until it is done' '--wait-timeout	Wait no longer' '--watch	Show it again and again, until Ctrl-C' '--with	What else to show: users,services,instances,invoices,tickets' '--year	Year' '--yes	Yes to every confirmation' '--zip-code	Postal code' '-F	The same with a JSON value' '-c	Fields to show: A,B.C' '-f	A text: in the query of a GET, else in the body' '-h	Show help' '-i	Status and headers first, on stdout too' '-n	Show what would be done, write nothing' '-o	table, json, ndjson, yaml, csv, tsv or ids' '-p	Which profile' '-q	No notes, no progress, no result of a write' '-v	A line per request on stderr' '-y	Yes to every confirmation' 'activity-log list --category	Only of this category' 'activity-log list --sort	By id, created_at, ip, user' 'activity-log list --type	Only with this type' 'api --force	Replace a FILE that is there' 'api-users create --name	Name of the user' 'api-users create --no-journal	Go on without a record' 'api-users openrc --project	OpenStack project id, not the usual one' 'api-users update --name	Name of the user' 'apply --expect	Refuse unless exactly so many' 'backup-schedules create --name	Name of the backups' 'backup-schedules create --no-journal	Go on without a record' 'backup-schedules create --type	How often' 'backup-schedules list --sort	By id, backup_name, instance, backup_type, rotation, run_at' 'backup-schedules update --name	Name of the backups' 'backup-schedules update --type	How often' 'billing-journal list --client	Only with this client' 'billing-journal list --invoice	Only with this invoice' 'billing-journal list --since	Only from this day on' 'billing-journal list --sort	By id, invoice, transaction, transaction__status, source, ...' 'billing-plans create --name	Name of the plan' 'billing-plans create --no-journal	Go on without a record' 'billing-plans list --is-default	Only the default one' 'billing-plans list --no-is-default	Only the default one' 'billing-plans list --sort	By name, currency' 'billing-plans update --name	Name of the plan' 'client-groups create --is-default	New clients get into it' 'client-groups create --name	Name of the group' 'client-groups create --no-is-default	New clients get into it' 'client-groups create --no-journal	Go on without a record' 'client-groups update --is-default	New clients get into it' 'client-groups update --name	Name of the group' 'client-groups update --no-is-default	New clients get into it' 'clients add-to-group --group	The client group' 'clients associate-user --role	Role of the user: name or id' 'clients associate-user --user	The user' 'clients change-configuration --configuration	The configuration' 'clients create --group	Name of a client group' 'clients create --no-journal	Go on without a record' 'clients create --user	Give it to this user' 'clients credit add --no-journal	Go on without a record' 'clients credit show --limit	At most so many lines' 'clients credit withdraw --no-journal	Go on without a record' 'clients dissociate-user --user	The user' 'clients list --configuration	Only with this configuration' 'clients list --country	Two-letter code' 'clients list --external-billing-id	Only with this id in an external billing system' 'clients list --group	Only in this client group' 'clients list --sort	By id, first_name, last_name, company, address1, address2, ...' 'clients onboard --cycle	At which price, where there are several: month, or its id' 'clients onboard --group	Name of a client group' 'clients onboard --no-journal	Go on without a record' 'clients onboard --product	What it orders' 'clients onboard --user	Give it to this user' 'clients remove-from-group --group	The client group' 'clients update --email	E-mail, on panels before 2022.05' 'clients update --has-billing-agreement	Has a billing agreement' 'clients update --no-has-billing-agreement	Has a billing agreement' 'clients update --status	State to set' 'cluster-templates create --image	Image of the nodes' 'cluster-templates create --name	Name of the template' 'cluster-templates create --no-journal	Go on without a record' 'cluster-templates list --sort	By id, name, coe, image_id, created_at' 'cluster-templates update --image	Image of the nodes' 'cluster-templates update --name	Name of the template' 'clusters create --cluster-template	What it is made from' 'clusters create --name	Name of the cluster' 'clusters create --no-journal	Go on without a record' 'clusters list --sort	By id, name, status, health_status, under_task' 'clusters resize-cluster --node-count	How many nodes from now on' 'clusters upgrade --cluster-template	The new template' 'config-options create --description	What customers read about it' 'config-options create --name	Name of the option' 'config-options create --no-journal	Go on without a record' 'config-options list --sort	By id, name, products, description' 'config-options update --description	What customers read about it' 'config-options update --name	Name of the option' 'configurations create --is-default	New clients get it' 'configurations create --name	Name of the configuration' 'configurations create --no-is-default	New clients get it' 'configurations create --no-journal	Go on without a record' 'configurations list --sort	By name' 'configurations update --is-default	New clients get it' 'configurations update --name	Name of the configuration' 'configurations update --no-is-default	New clients get it' 'currencies create --code	Code of three letters' 'currencies create --is-default	Is the default currency' 'currencies create --no-is-default	Is the default currency' 'currencies create --no-journal	Go on without a record' 'currencies list --sort	By code, rate, is_default' 'currencies update --is-default	Is the default currency' 'currencies update --no-is-default	Is the default currency' 'departments create --email	Its e-mail' 'departments create --name	Name of the department' 'departments create --no-journal	Go on without a record' 'departments list --sort	By name, email, created_at' 'departments update --email	Its e-mail' 'departments update --name	Name of the department' 'dns-records create --name	Name, such as www or @' 'dns-records list --sort	By any field' 'dns-records list --type	Only of this type, such as A or MX' 'dns-records update --record	All values from now on' 'dns-zones create --client	The client it is for' 'dns-zones create --email	E-mail of who answers for it' 'dns-zones create --name	Name of the zone, such as example.com' 'dns-zones create --no-journal	Go on without a record' 'dns-zones create --project	OpenStack project id' 'dns-zones create --ttl	Seconds that others may keep an answer' 'dns-zones create --type	Kind' 'dns-zones list --email	Only with this e-mail' 'dns-zones list --name	Only with exactly this name, the last dot included' 'dns-zones list --region	In this region' 'dns-zones list --sort	By name, email, status, ttl, serial, created_at, updated_at' 'dns-zones list --type	Only with this type' 'dns-zones update --email	E-mail of who answers for it' 'dns-zones update --ttl	Seconds that others may keep an answer' 'export --force	Replace any file' 'export --select	As --filter of a list' 'export --to	File to write' 'external-billing process-clients --from-file	Body as JSON or YAML, - for standard input' 'flavor-groups create --is-default	New flavors get into it' 'flavor-groups create --name	Name of the group' 'flavor-groups create --no-is-default	New flavors get into it' 'flavor-groups create --no-journal	Go on without a record' 'flavor-groups list --sort	By id, name, created_at, priority' 'flavor-groups update --is-default	New flavors get into it' 'flavor-groups update --name	Name of the group' 'flavor-groups update --no-is-default	New flavors get into it' 'flavors add-to-group --group	The flavor group' 'flavors create --name	Name of the flavor' 'flavors create --no-journal	Go on without a record' 'flavors list --group	Only of this flavor group' 'flavors list --no-public	Only those every project can use' 'flavors list --public	Only those every project can use' 'flavors list --region	Only with this region' 'flavors list --sort	By name, id, vcpus, memory_mb, root_gb, flavor_group' 'flavors remove-from-group --group	The flavor group' 'flavors replace --name	Name of the flavor' 'flavors set-properties --properties	JSON object of them' 'flavors update --disabled	Nobody can use it' 'flavors update --no-disabled	Nobody can use it' 'flavors update --no-out-of-stock	Nobody can order it now' 'flavors update --out-of-stock	Nobody can order it now' 'floating-ips create --client	The client it is for' 'floating-ips create --network	The network it comes from' 'floating-ips create --no-journal	Go on without a record' 'floating-ips list --network	Only from this network' 'floating-ips list --region	Only with this region' 'floating-ips list --sort	By floating_ip_address, floating_network, status' 'gateways list --display-name	Only shown under exactly this name' 'gateways list --sort	By id, display_name, enabled, visible_to_user, fixed_fee, ...' 'gateways update --display-name	Name that customers see' 'gateways update --enabled	Can be used' 'gateways update --no-enabled	Can be used' 'history list --since	Not older than 30m, 12h, 2d, 1w or 2026-07-01' 'hosting-server-groups create --name	Name of the group' 'hosting-server-groups create --no-journal	Go on without a record' 'hosting-server-groups list --sort	By id, name, placement, description' 'hosting-server-groups update --name	Name of the group' 'hosting-servers create --group	The server group' 'hosting-servers create --name	Name of the server' 'hosting-servers create --no-journal	Go on without a record' 'hosting-servers create --plugin	The plugin that drives it' 'hosting-servers create --status	Takes new accounts or not' 'hosting-servers list --group	Only with this group' 'hosting-servers list --sort	By id, name, status, group, plugin, created_at' 'hosting-servers update --group	The server group' 'hosting-servers update --name	Name of the server' 'hosting-servers update --status	Takes new accounts or not' 'hypervisors list --region	Only with this region' 'hypervisors list --sort	By host_name, host_ip, region' 'images available-to-client --client	The client' 'images create --name	Name of the image' 'images create --no-journal	Go on without a record' 'images create --source	later: an image without data yet' 'images create --url	Where the panel fetches the data' 'images download --force	Replace files that are there' 'images download --wait-timeout	Wait no longer for a file that is still being made' 'images list --hypervisor-type	Only with this hypervisor type' 'images list --instance	Only copies of this instance' 'images list --no-protected	Only those that cannot be deleted' 'images list --protected	Only those that cannot be deleted' 'images list --region	Only with this region' 'images list --sort	By name, id, type, status, created_at' 'images list --type	Only with this type' 'images list --visibility	Only with this visibility' 'images update --name	Name of the image' 'instances boot-from-iso --image	Image to start from, one the instance can have' 'instances change-password --password-prompt	Ask for it on the terminal: The new root password' 'instances create --client	The client it is for' 'instances create --flavor	Size, one of the region\'s' 'instances create --image	Image to boot from' 'instances create --name	Name of the instance' 'instances create --network	Network to attach' 'instances create --no-journal	Go on without a record' 'instances create --root-password-prompt	Ask for it on the terminal: Root password' 'instances create --volume	Volume to boot from' 'instances create-backup --name	Name of the image' 'instances create-backup --rotation	How many of this kind are kept' 'instances create-backup --type	Kind of backup' 'instances create-options --client	For this client' 'instances create-options --image	With this image' 'instances create-options --region	In this region' 'instances create-options --volume	With this volume' 'instances create-snapshot --name	Name of the image' 'instances dissociate-security-group --security-group	The security group' 'instances list --description	Only with exactly this description' 'instances list --flavor	Only with this flavor' 'instances list --image	Only with this image' 'instances list --region	Only with this region' 'instances list --sort	By name, region, status, created, current_cycle_traffic, ...' 'instances move --client	The client to give them to' 'instances reboot --type	How' 'instances rebuild --image	Image to start from, one the instance can have' 'instances rebuild --name	A new name too' 'instances rebuild --ssh-key	SSH key' 'instances rename --name	The new name' 'instances rescue --image	Image to start from, one the instance can have' 'instances resize --flavor	The new size' 'invoices add-payment --date-initiated	When it was paid' 'invoices add-payment --external-id	Id of the payment at the gateway' 'invoices add-payment --gateway	How it was paid' 'invoices add-payment --no-journal	Go on without a record' 'invoices create --client	The client' 'invoices create --no-journal	Go on without a record' 'invoices create --status	State to set' 'invoices download --force	Replace files that are there' 'invoices download --wait-timeout	Wait no longer for a file that is still being made' 'invoices list --since	Only issued on this day or later' 'invoices list --sort	By issue_date, due_date, status, client' 'invoices list --until	Only issued up to this day' 'invoices refund --external-id	Id of the refund at the gateway' 'invoices refund --no-journal	Go on without a record' 'invoices refund --transaction	The payment to give back' 'invoices update --status	State to set' 'networks auto-create --client	The client it is for' 'networks create --client	The client it is for' 'networks create --name	Name of the network' 'networks create --no-journal	Go on without a record' 'networks create --subnet	A first subnet: {"cidr", "ip_version", ...}, as `subnets ...' 'networks list --external	Only those that lead outside' 'networks list --no-external	Only those that lead outside' 'networks list --no-shared	Only those that all clients can use' 'networks list --region	Only with this region' 'networks list --shared	Only those that all clients can use' 'networks list --sort	By name, created_at, region' 'networks update --name	Name of the network' 'notification-categories create --name	Name of the category' 'notification-categories create --no-journal	Go on without a record' 'notification-categories list --sort	By id, name, description' 'notification-categories update --name	Name of the category' 'notification-templates create --name	Name, by which the panel finds it' 'notification-templates create --no-journal	Go on without a record' 'notification-templates languages --name	Name of the template' 'notification-templates list --category	Only of this category, such as core' 'notification-templates list --language	Only with this language' 'notification-templates list --sort	By name, id, category' 'notification-templates update --name	Name, by which the panel finds it' 'notifications list --name	Only made from the template of this name' 'notifications list --sort	By generated' 'operations list --since	Only begun on this day or later' 'operations list --sort	By created_at, status' 'operations list --type	Only of this type' 'operations list --user	Only begun by this user' 'orders create --client	The client' 'orders create --item	JSON of one item' 'orders create --no-journal	Go on without a record' 'orders create --status	State to begin with' 'orders create --user	Who ordered' 'orders list --client	Only with this client' 'orders list --client-notes	Only with exactly these notes of the client' 'orders list --since	Only ordered on this day or later' 'orders list --sort	By id, client, user, order_date, status' 'orders list --staff-notes	Only with exactly these notes of the staff' 'orders list --until	Only ordered up to this day' 'permission-sets list --sort	By id, name' 'permissions list --name	Only with this name, such as clients.destroy' 'permissions list --sort	By name, id' 'ports add-ip --ip	An address' 'ports add-ip-automatically --subnet	The subnet' 'ports create --instance	Attach it to this instance' 'ports create --ip	An address' 'ports create --name	Name of the port' 'ports create --no-journal	Go on without a record' 'ports create --project	OpenStack project id' 'ports list --instance	Only of this instance' 'ports list --network	Only on this network' 'ports list --sort	By name, fixed_ips, network' 'ports remove-ip --ip	An address' 'ports update --name	Name of the port' 'price-rules create --no-journal	Go on without a record' 'price-rules create --priority	Order among the rules' 'price-rules list --sort	By name' 'price-rules update --priority	Order among the rules' 'product-cycles create --no-journal	Go on without a record' 'product-cycles create --status	Who may order it' 'product-cycles list --sort	By id, product, cycle, cycle_multiplier, fixed_price, ...' 'product-cycles update --status	Who may order it' 'product-groups create --description	What customers read about it' 'product-groups create --name	Name of the group' 'product-groups create --no-journal	Go on without a record' 'product-groups list --description	Only with exactly this text' 'product-groups list --sort	By id, name, visible, description, products' 'product-groups update --description	What customers read about it' 'product-groups update --name	Name of the group' 'products create --description	What customers read about it' 'products create --group	Product group' 'products create --name	Name of the product' 'products create --no-journal	Go on without a record' 'products create --status	Who may order it' 'products list --code	Only with exactly this code' 'products list --description	Only with exactly this description' 'products list --price-model	Only with this price model' 'products list --sort	By name, description, code, status, price_model' 'products update --description	What customers read about it' 'products update --group	Product group' 'products update --name	Name of the product' 'products update --status	Who may order it' 'projects create --name	Name of the project' 'projects create --no-journal	Go on without a record' 'projects list --disabled	Only those that are switched off' 'projects list --no-disabled	Only those that are switched off' 'projects list --sort	By project_id, project_domain_id, disabled, is_domain, ...' 'projects update --name	Name of the project' 'regions create --description	What people read' 'regions create --enabled	Instances can be made in it' 'regions create --id	Name of the region, as in OpenStack' 'regions create --no-enabled	Instances can be made in it' 'regions create --no-journal	Go on without a record' 'regions list --sort	By id, description, enabled, enable_volumes, ...' 'regions update --description	What people read' 'regions update --enabled	Instances can be made in it' 'regions update --no-enabled	Instances can be made in it' 'revenue-reports list --since	Only of months from this day on' 'revenue-reports list --sort	By start_date, end_date' 'revenue-reports list --until	Only of months that began by this day' 'routers add-interface --ip	The router\'s address in it' 'routers add-interface --subnet	The subnet' 'routers create --client	The client it is for' 'routers create --name	Name of the router' 'routers create --no-journal	Go on without a record' 'routers list --region	Only with this region' 'routers list --sort	By name, admin_state_up, region__id' 'routers update --name	Name of the router' 'sandbox serve --port	Port' 'sandbox serve --version	Version it speaks' 'security-groups create --client	The client it is for' 'security-groups create --name	Name of the group' 'security-groups create --no-journal	Go on without a record' 'security-groups list --region	Only with this region' 'security-groups list --sort	By name, created_at, region' 'security-groups update --name	Name of the group' 'services create --client	The client' 'services create --cycle	Id of the product\'s price' 'services create --display-name	Name of the service' 'services create --no-journal	Go on without a record' 'services create --status	State to set' 'services create-openstack --client	The client' 'services create-openstack --cycle	Id of its price' 'services create-openstack --product	The product, see openstack-options' 'services create-openstack --project-id	An OpenStack project to take over' 'services list --display-name	Only with exactly this name' 'services list --external-billing-id	Only with this id in a billing system' 'services list --product	Only of this product' 'services list --product-type	Only with this product type' 'services list --sort	By id, display_name, client, created_at, status, ...' 'services openstack-options --client	The client' 'services update --cycle	Id of the product\'s price' 'services update --display-name	Name of the service' 'services update --status	State to set' 'services update-billing-plan --plan	The pricing plan' 'services upgrade --cycle	Id of its price' 'services upgrade --product	The new product' 'ssh-keys create --name	Name of the key' 'ssh-keys create --no-journal	Go on without a record' 'ssh-keys generate-key-pair --to	Write FILE (private) and FILE.pub instead' 'ssh-keys list --sort	By name, created_at' 'ssh-keys update --name	Name of the key' 'subnet-pools create --is-default	Used when none is named' 'subnet-pools create --name	Name of the pool' 'subnet-pools create --no-is-default	Used when none is named' 'subnet-pools create --no-journal	Go on without a record' 'subnet-pools list --no-shared	Only those that all clients can use' 'subnet-pools list --region	Only with this region' 'subnet-pools list --shared	Only those that all clients can use' 'subnet-pools list --sort	By name, created_at, region, prefixes' 'subnet-pools update --is-default	Used when none is named' 'subnet-pools update --name	Name of the pool' 'subnet-pools update --no-is-default	Used when none is named' 'subnets create --name	Name of the subnet' 'subnets create --no-journal	Go on without a record' 'subnets list --sort	By id, name, cidr, gateway_ip, client_full_name, ...' 'subnets update --name	Name of the subnet' 'task-log list --sort	By name, created_at, user, client, state' 'task-log list --state	Only with this state' 'task-log list --user	Only started by this user' 'tax-rules create --country	Full name of the country' 'tax-rules create --name	Name of the tax' 'tax-rules create --no-journal	Go on without a record' 'tax-rules create --rate	Rate in per cent' 'tax-rules create --state	State' 'tax-rules list --country	Only of this country, by its full name' 'tax-rules list --level	Only with this level' 'tax-rules list --rate	Only with this rate' 'tax-rules list --sort	By id, name, rate, country, state, level, start_date, ...' 'tax-rules list --state	Only with this state' 'tax-rules update --country	Full name of the country' 'tax-rules update --name	Name of the tax' 'tax-rules update --rate	Rate in per cent' 'tax-rules update --state	State' 'terms-of-service create --no-journal	Go on without a record' 'terms-of-service create --title	Title' 'terms-of-service list --sort	By id, title, version' 'terms-of-service update --title	Title' 'tickets create --client	The client' 'tickets create --description	The text' 'tickets create --no-journal	Go on without a record' 'tickets create --priority	How urgent it is' 'tickets create --status	State, as customers see it' 'tickets create --title	What it is about' 'tickets list --assigned-to	Only those this user works on' 'tickets list --department	Only with this department' 'tickets list --internal-status	Only with this internal status' 'tickets list --priority	Only with this priority' 'tickets list --since	Only opened on this day or later' 'tickets list --sort	By assigned_to, created_at, last_reply_at, created_by, ...' 'tickets note --text	The note' 'tickets update --client	The client' 'tickets update --priority	How urgent it is' 'tickets update --status	State, as customers see it' 'tickets update --title	What it is about' 'todos comment --text	The comment' 'todos create --assigned-to	The user who has to do it' 'todos create --description	The text' 'todos create --no-journal	Go on without a record' 'todos create --status	State' 'todos create --title	What is to be done' 'todos list --assigned-to	Only those this user has to do' 'todos list --created-by	Only written by this user' 'todos list --sort	By assigned_to, created_at, created_by, status, title' 'todos update --assigned-to	The user who has to do it' 'todos update --description	The text' 'todos update --status	State' 'todos update --title	What is to be done' 'transactions create --amount	Amount' 'transactions create --gateway	The gateway' 'transactions create --no-journal	Go on without a record' 'transactions create --status	State of the payment' 'transactions list --client	Only with this client' 'transactions list --sort	By id, status, amount, invoice, date_initiated, ...' 'transactions update --amount	Amount' 'transactions update --gateway	The gateway' 'transactions update --status	State of the payment' 'usage list --end-date	Only of cycles that end at this moment' 'usage list --sort	By id, service_display, price, start_date, end_date, ...' 'usage list --start-date	Only of cycles that begin at this moment' 'usage-history list --client	Only with this client' 'usage-history list --end-date	Only of cycles that end at this moment' 'usage-history list --external-billing-id	Only of the client with this id in an external billing ...' 'usage-history list --sort	By id, client, state, price, start_date, end_date' 'usage-history list --start-date	Only of cycles that begin at this moment' 'usage-history list --state	Only with this state' 'user-groups create --is-default	New users get into it' 'user-groups create --name	Name of the group' 'user-groups create --no-is-default	New users get into it' 'user-groups create --no-journal	Go on without a record' 'user-groups update --is-default	New users get into it' 'user-groups update --name	Name of the group' 'user-groups update --no-is-default	New users get into it' 'users create --no-journal	Go on without a record' 'users list --email	Only with exactly this e-mail' 'users list --external-billing-id	Only with this id in an external billing system' 'users list --first-name	Only with this first name' 'users list --is-active	Only those who may log in' 'users list --is-reseller	Only resellers' 'users list --is-staff	Only staff' 'users list --is-superuser	Only superusers' 'users list --last-name	Only with this last name' 'users list --no-is-active	Only those who may log in' 'users list --no-is-reseller	Only resellers' 'users list --no-is-staff	Only staff' 'users list --no-is-superuser	Only superusers' 'users list --sort	By username, email, first_name, last_name, date_joined, ...' 'users list --username	Only with this user name (panels before 2022.09)' 'users update --group	All the groups from now on' 'volume-backups create --force	Also while the volume is in use' 'volume-backups create --name	Name of the backup' 'volume-backups create --no-journal	Go on without a record' 'volume-backups list --region	Only with this region' 'volume-backups list --sort	By id, name, status, size, related_volume_name, ...' 'volume-backups list --volume	Only of this volume' 'volume-backups restore --name	Name of the new volume' 'volume-backups restore --volume	Overwrite this volume' 'volume-backups update --name	Name of the backup' 'volume-snapshots create --force	Also while the volume is in use' 'volume-snapshots create --name	Name of the snapshot' 'volume-snapshots create --no-journal	Go on without a record' 'volume-snapshots list --region	Only with this region' 'volume-snapshots list --sort	By id, name, status, size, related_volume_name, region, ...' 'volume-snapshots list --volume	Only of this volume' 'volume-snapshots reset-state --state	The state' 'volume-snapshots update --name	Name of the snapshot' 'volumes create --client	The client it is for' 'volumes create --image	Copy this image' 'volumes create --name	Name of the volume' 'volumes create --no-journal	Go on without a record' 'volumes create --size	Size in GB' 'volumes create --source	JSON as the API has it, in place of --image or --volume' 'volumes create --type	Type of disk' 'volumes create --volume	Copy this volume' 'volumes create-options --client	For this client' 'volumes create-options --region	In this region' 'volumes extend --size	The new size in GB' 'volumes list --region	Only with this region' 'volumes list --sort	By name, size, status, created_at' 'volumes rename --name	The new name' 'volumes revert-to-snapshot --snapshot	The snapshot'

function __fleioctl_words -a key
    switch "$key"
        case ''
            printf '%s\t%s\n' api 'Make any call of the API' apply 'Create, change and (with --prune) delete until the panel is ...' batch 'Run many commands, one a line, in one process with its ...' completion 'Print the completion script of a shell' config 'Where settings come from' diff 'Show what apply would create, change and delete' doctor 'Check configuration, network, token, panel and workers, and ...' export 'Write what is configured on the panel as YAML: no ids, no ...' external-billing 'What a billing system outside the panel asks of it' find 'Find whatever a word means, whose it is and whom to write to' help 'Show the help of a group or a command' history 'What this machine changed, and what became of it' login 'Connect to a panel: check URL and token, then keep them as ...' logout 'Forget the token of a profile' overview 'Show the panel at a glance: clients, instances, credit, ...' profiles 'The panels this machine knows' sandbox 'A stand-in panel on this machine, to try everything on' shell 'Type many commands at a prompt, in one process with its ...' version 'Show the version' whoami 'Show user, panel, version, and where each setting came from' activity-log 'Who did what in the panel, newest first' api-users 'Users of the OpenStack API itself' backup-schedules 'When instances are backed up' billing-journal 'Every movement between credit, invoices and payments' billing-plans 'Pricing plans of the cloud: what its resources cost' client-groups 'Groups of clients' clients 'Customers: their data, credit, services and state' cluster-templates 'What container clusters are made from' clusters 'Container clusters of clients' config-options 'Configurable options of products, and their prices' configurations 'Sets of billing settings that clients belong to' currencies 'Currencies and their rates' departments 'Who answers which tickets' dns-records 'Records of zones: addresses, mail servers, texts' dns-zones 'Zones of the domain name system' flavor-groups 'Groups of flavors, as clients see them' flavors 'Sizes of instances: vCPUs, memory, disk' floating-ips 'Addresses that can be moved between instances' gateways 'Ways to pay' hosting-server-groups 'Groups of hosting servers' hosting-servers 'Servers on which hosting accounts are made' hypervisors 'Hosts that instances run on' images 'What instances boot from: templates, snapshots, backups' instances 'Servers of clients: create, control, connect, move' invoices 'Invoices, their payments and refunds' networks 'Networks of clients and shared ones' notification-categories 'Kinds of notifications' notification-templates 'The e-mails that the panel sends' notifications 'What the panel tells the token\'s user' operations 'Long jobs of the panel, newest first (panels from 2020.01 ...' orders 'What customers ordered: verify, accept, cancel' permission-sets 'Sets of permissions, for superusers only' permissions 'Single permissions of a set, for superusers only' ports 'Connections of instances and routers to networks' price-rules 'Rules of pricing plans: what a kind of resource costs' product-cycles 'Prices of products: for which period, how much' product-groups 'Groups of products in the shop' products 'What is sold: hosting, cloud, domains and the rest' projects 'OpenStack projects, one for each OpenStack service of a ...' regions 'Regions of the cloud' revenue-reports 'Monthly reports of the revenue' routers 'Routers between the networks of clients and outside' security-groups 'Firewalls of instances: groups of rules' services 'What clients have' ssh-keys 'Public SSH keys' subnet-pools 'Ranges from which subnets are taken' subnets 'Address ranges of networks' task-log 'Background tasks of the panel, and how they went' tax-rules 'Which taxes apply where' terms-of-service 'The terms that customers agree to' tickets 'What customers ask and report: reply, note, close' todos 'What the staff has to do' transactions 'Payments as the gateways know them' usage 'Costs of cloud services in their running cycle' usage-history 'Costs of cloud services in past cycles' user-groups 'Groups of users and their permissions' users 'People who may log in: staff and the people of clients' volume-backups 'Backups of volumes' volume-snapshots 'Snapshots of volumes' volumes 'Disks of clients: create, grow, attach'
        case 'config'
            printf '%s\t%s\n' list 'List every setting with its value and where it came from' path 'Show where the configuration file is, or would be' edit 'Edit the configuration file in $VISUAL or $EDITOR'
        case 'external-billing'
            printf '%s\t%s\n' clients-to-auto-invoice 'List the billing systems\' ids of the clients that are to be ...' process-clients 'Process the clients that pay by credit'
        case 'history'
            printf '%s\t%s\n' list 'List what was changed: open unknown outcomes first, then ...' show 'Show one operation with all that is known of it' resolve 'Find out what became of an operation whose outcome is ...'
        case 'profiles'
            printf '%s\t%s\n' list 'List the profiles' show 'Show one profile' use 'Make a profile the one that is used when none is named' set 'Set one value of a profile' remove 'Remove a profile with its token'
        case 'sandbox'
            printf '%s\t%s\n' serve 'Serve the sandbox over HTTP on this machine until Ctrl-C' reset 'Throw away all changes in the sandbox' path 'Show the folder of the sandbox'
        case 'activity-log'
            printf '%s\t%s\n' list 'List the activity log' show 'Show one activity log entry, or several' filter-options 'List the actions and categories there are' tasks 'List the background tasks that one activity started'
        case 'api-users'
            printf '%s\t%s\n' list 'List API users' show 'Show one API user, or several' create 'Create one API user, never twice' update 'Change fields of API users' delete 'Delete API users' projects 'List the OpenStack projects a user can work in' openrc 'Print the lines that let a shell work as this user'
        case 'backup-schedules'
            printf '%s\t%s\n' list 'List backup schedules' show 'Show one backup schedule, or several' create 'Create one backup schedule, never twice' update 'Change fields of backup schedules' delete 'Delete backup schedules'
        case 'billing-journal'
            printf '%s\t%s\n' list 'List the billing journal' show 'Show one billing journal entry, or several'
        case 'billing-plans'
            printf '%s\t%s\n' list 'List billing plans' show 'Show one billing plan, or several' create 'Create one billing plan, never twice' update 'Change fields of billing plans' delete 'Delete a plan' create-options 'Show what a plan can be made of'
        case 'client-groups'
            printf '%s\t%s\n' list 'List client groups' show 'Show one client group, or several' create 'Create one client group, never twice' update 'Change fields of client groups' delete 'Delete client groups'
        case 'clients'
            printf '%s\t%s\n' list 'List clients' show 'Show one client' create 'Create one client, never twice' update 'Change fields of clients' delete 'Delete clients' wait 'Wait until clients are in a state' suspend 'Suspend clients and their services' resume 'Resume suspended clients and their services' activate 'Make inactive clients active (from 2021.10 on)' terminate 'Delete the cloud resources of suspended services' add-to-group 'Put clients into a group' remove-from-group 'Take clients out of a group' associate-user 'Give a user access to clients' dissociate-user 'Take a user\'s access to clients away' change-configuration 'Give clients another configuration' update-usage 'Count the clients\' usage anew' reset-usage 'Set the usage of clients back' over-credit-limit 'List who is over the credit limit AND MARK their periods as ...' invoice-processing 'Show what is to be invoiced to a client' billing-summary 'Show what a client\'s cloud costs in the running cycle' cloud-summary 'Count what a client has in the cloud' ports 'List the network ports of a client' configuration 'Show which configuration a client has' create-options 'Show what a client can be made of' summary 'Count all clients and the new ones' to-invoice 'List the clients that are to be invoiced (panels from ...' users 'List the users of a client with their e-mails' onboard 'Make a customer: client, user, service and credit, each ...' credit 'Credit: add, withdraw, show' set-billing-agreements 'Note which clients have a billing agreement'
        case 'clients credit'
            printf '%s\t%s\n' add 'Add to the credit of a client, never twice' withdraw 'Withdraw from the credit of a client, never twice' show 'Show the credit of a client: the balances, then the ...'
        case 'cluster-templates'
            printf '%s\t%s\n' list 'List cluster templates' show 'Show one cluster template, or several' create 'Create one cluster template, never twice' update 'Change fields of cluster templates' delete 'Delete cluster templates'
        case 'clusters'
            printf '%s\t%s\n' list 'List clusters' show 'Show one cluster, or several' create 'Create one cluster, never twice' delete 'Delete clusters' wait 'Wait until clusters are in a state' resize-cluster 'Change the number of nodes' upgrade 'Bring clusters to another template'
        case 'config-options'
            printf '%s\t%s\n' list 'List config options' show 'Show one config option, or several' create 'Create one config option, never twice' update 'Change fields of config options' delete 'Delete config options' create-options 'Show what an option can be made of' choices 'List the choices of the options' cycles 'List the prices of the choices'
        case 'configurations'
            printf '%s\t%s\n' list 'List configurations' show 'Show one configuration, or several' create 'Create one configuration, never twice' update 'Change fields of configurations' delete 'Delete configurations' billing-settings 'Show the billing settings of one configuration'
        case 'currencies'
            printf '%s\t%s\n' list 'List currencies' show 'Show one currency, or several' create 'Create one currency, never twice' update 'Change fields of currencies' delete 'Delete currencies' update-exchange-rates 'Fetch the exchange rates anew' update-relative-prices 'Change all prices that follow the exchange rates' create-options 'List the codes a currency can have'
        case 'departments'
            printf '%s\t%s\n' list 'List departments' show 'Show one department, or several' create 'Create one department, never twice' update 'Change fields of departments' delete 'Delete departments' create-options 'Show what a department can be made of'
        case 'dns-records'
            printf '%s\t%s\n' list 'List the records of a zone' show 'Show one record of a zone' create 'Create one set of records in a zone' update 'Change the values or the time to live of one set of records' delete 'Delete records of a zone'
        case 'dns-zones'
            printf '%s\t%s\n' list 'List DNS zones' show 'Show one DNS zone' create 'Create one DNS zone, never twice' update 'Change fields of one DNS zone' delete 'Delete zones with all their records' wait 'Wait until DNS zones are in a state' synchronize-records 'Fetch the records of zones anew from OpenStack'
        case 'flavor-groups'
            printf '%s\t%s\n' list 'List flavor groups' show 'Show one flavor group, or several' create 'Create one flavor group, never twice' update 'Change fields of flavor groups' delete 'Delete flavor groups' add-to-image 'Let an image be used with the flavors of these groups' remove-from-image 'Let an image no longer be used with them'
        case 'flavors'
            printf '%s\t%s\n' list 'List flavors' show 'Show one flavor, or several' create 'Create one flavor in OpenStack' update 'Change fields of flavors' delete 'Delete flavors' replace 'Delete a flavor in OpenStack and make it again with other ...' set-properties 'Add properties to flavors, or change them' unset-property 'Remove a property from flavors' add-to-group 'Put flavors into a flavor group' remove-from-group 'Take flavors out of their flavor group' add-to-image 'Let an image be used with these flavors' remove-from-image 'Let an image no longer be used with these' assign-client-group 'Show flavors to a client group' remove-client-group 'Show flavors to a client group no longer' client-groups 'List the client groups that see one flavor' of-image 'List the flavors that an image is limited to' create-options 'Show what a flavor can be made of' summary 'Show the sums over all flavors'
        case 'floating-ips'
            printf '%s\t%s\n' list 'List floating IPs' show 'Show one floating IP, or several' create 'Create one floating IP, never twice' update 'Change fields of floating IPs' delete 'Delete floating IPs'
        case 'gateways'
            printf '%s\t%s\n' list 'List gateways' show 'Show one gateway, or several' update 'Change fields of gateways'
        case 'hosting-server-groups'
            printf '%s\t%s\n' list 'List hosting server groups' show 'Show one hosting server group, or several' create 'Create one hosting server group, never twice' update 'Change fields of hosting server groups' delete 'Delete hosting server groups'
        case 'hosting-servers'
            printf '%s\t%s\n' list 'List hosting servers' show 'Show one hosting server, or several' create 'Create one hosting server, never twice' update 'Change fields of hosting servers' delete 'Delete hosting servers'
        case 'hypervisors'
            printf '%s\t%s\n' list 'List hypervisors' show 'Show one hypervisor, or several' summary 'Show how full each host is'
        case 'images'
            printf '%s\t%s\n' list 'List images' show 'Show one image, or several' create 'Create one image, from a URL or a file' update 'Change fields of images' delete 'Delete images' wait 'Wait until images are in a state' deactivate 'Take images out of use' reactivate 'Take images into use again' available-to-client 'Show whether an image must be shared before a client can ...' create-options 'Show what an image can be made of' download 'Write the data of images, of at most 64 MiB, into a folder'
        case 'instances'
            printf '%s\t%s\n' list 'List instances' show 'Show one instance, or several' create 'Create one instance and return its id, never twice' delete 'Delete instances for good' wait 'Wait until instances are in a state' start 'Start stopped instances' stop 'Stop running instances' reboot 'Reboot instances, softly unless --type hard is given' suspend 'Suspend instances: memory goes to disk' resume 'Resume suspended instances' lock 'Lock instances: nothing else can be done to them' unlock 'Unlock instances' reset-state 'Set instances in error to active' rename 'Give an instance another name' resize 'Change the flavor' confirm-resize 'Keep the new flavor of resized instances' revert-resize 'Return resized instances to their old flavor and disk' rebuild 'Wipe the disk and start from an image' rescue 'Start from a rescue image, the own disk attached' unrescue 'End a rescue, or the boot from an ISO image' boot-from-iso 'Start from an ISO image' change-password 'Set the root password of running instances' create-snapshot 'Make an image of an instance' create-backup 'Make a backup image' attach-volume 'Attach a volume' detach-volume 'Detach a volume' attach-port 'Attach a free port of the client' detach-port 'Detach a port' add-floating-ip 'Put a floating IP of the client on an instance' remove-floating-ip 'Take a floating IP off an instance' associate-security-group 'Put a security group on an instance' dissociate-security-group 'Take a security group off an instance' migrate 'Move instances to another host' abort-migrate 'Stop a migration that is running' move 'Build instances anew in another client\'s project, with the ...' actions 'List what was done to one instance, and when' action-details 'Show one action with its events' diagnostics 'Show what the hypervisor says of one running instance' security-groups 'List the security groups on one instance' backups 'List the backup images of one instance' snapshot-price 'Show what a snapshot of one instance costs' resize-options 'List the flavors one instance can have' migrate-options 'List the hosts one instance can go to' floating-ip-options 'List the floating IPs one instance can have' create-options 'Show what an instance can be made of: images, flavors, ...' measures 'Plot the CPU use and the traffic of one instance over time' console 'Show where the console of one instance can be opened' console-output 'Print what one instance wrote to its console' ports 'List the ports of one instance' summary 'Count the instances by status and by region' operating-systems 'Count the instances by operating system'
        case 'invoices'
            printf '%s\t%s\n' list 'List invoices' show 'Show one invoice, or several' create 'Create one invoice, never twice' update 'Change fields of invoices' delete 'Delete invoices for good' wait 'Wait until invoices are in a state' payment-options 'Show how one invoice can be paid' create-options 'Show what an invoice can be made of' summary 'Count the invoices in each state' add-payment 'Note that an invoice was paid, wholly or in part, never ...' download 'Write the PDF of invoices into a folder' refund 'Give back a payment of an invoice, wholly or in part, never ...'
        case 'networks'
            printf '%s\t%s\n' list 'List networks' show 'Show one network, or several' create 'Create one network, never twice' update 'Change fields of networks' delete 'Delete networks' auto-create 'Make the usual network of a client' auto-create-options 'Show how the usual networks of a region are made'
        case 'notification-categories'
            printf '%s\t%s\n' list 'List notification categories' show 'Show one notification category, or several' create 'Create one notification category, never twice' update 'Change fields of notification categories' delete 'Delete notification categories'
        case 'notification-templates'
            printf '%s\t%s\n' list 'List notification templates' show 'Show one notification template, or several' create 'Create one notification template, never twice' update 'Change fields of notification templates' delete 'Delete notification templates' create-options 'Show what a template can be made of' languages 'Show in which languages a template can be' edit 'Edit one template in $VISUAL or $EDITOR'
        case 'notifications'
            printf '%s\t%s\n' list 'List notifications' show 'Show one notification, or several' view 'Mark notifications as seen' unseen 'Mark notifications as not seen' mark-all-as-read 'Mark all notifications as seen' settings 'Show what the user is told about'
        case 'operations'
            printf '%s\t%s\n' list 'List operations' show 'Show one operation, or several' wait 'Wait until operations are in a state' abort-operation 'Stop jobs that are still running' in-progress 'Tell whether jobs are running, how many, and which failed'
        case 'orders'
            printf '%s\t%s\n' list 'List orders' show 'Show one order, or several' create 'Create one order, never twice' update 'Change fields of orders' delete 'Delete orders for good' wait 'Wait until orders are in a state' accept 'Accept orders: their services are set up' verify 'Mark orders as verified' cancel 'Cancel orders' pending 'Put orders back to pending'
        case 'permission-sets'
            printf '%s\t%s\n' list 'List permission sets' show 'Show one permission set, or several' delete 'Delete permission sets' update-objects 'Grant and deny permissions within sets'
        case 'permissions'
            printf '%s\t%s\n' list 'List permissions' show 'Show one permission, or several' delete 'Delete permissions'
        case 'ports'
            printf '%s\t%s\n' list 'List ports' show 'Show one port, or several' create 'Create one port, for an instance or free' update 'Change fields of ports' delete 'Delete ports' add-ip 'Give a port further addresses' add-ip-automatically 'Give a port the next free address of a subnet' remove-ip 'Take addresses off a port'
        case 'price-rules'
            printf '%s\t%s\n' list 'List price rules' show 'Show one price rule, or several' create 'Create one price rule, never twice' update 'Change fields of price rules' delete 'Delete price rules' create-options 'Show what a rule can be made of' conditions 'List the conditions of one rule' modifiers 'List the price modifiers of one rule'
        case 'product-cycles'
            printf '%s\t%s\n' list 'List product cycles' show 'Show one product cycle, or several' create 'Create one product cycle, never twice' update 'Change fields of product cycles' delete 'Delete product cycles' create-options 'Show what a price can be made of'
        case 'product-groups'
            printf '%s\t%s\n' list 'List product groups' show 'Show one product group, or several' create 'Create one product group, never twice' update 'Change fields of product groups' delete 'Delete product groups'
        case 'products'
            printf '%s\t%s\n' list 'List products' show 'Show one product, or several' create 'Create one product, never twice' update 'Change fields of products' delete 'Delete products' create-options 'Show what a product can be made of' configurable-options 'Show the configurable options of one product' upgrade-options 'Show which products one can be changed to'
        case 'projects'
            printf '%s\t%s\n' list 'List projects' show 'Show one project, or several' create 'Create one project, never twice' update 'Change fields of projects' delete 'Delete projects, with all that is in them when asked to'
        case 'regions'
            printf '%s\t%s\n' list 'List regions' show 'Show one region, or several' create 'Create one region, never twice' update 'Change fields of regions' delete 'Delete regions'
        case 'revenue-reports'
            printf '%s\t%s\n' list 'List revenue reports' show 'Show one revenue report, or several' delete 'Delete revenue reports' generate 'Generate the report of a month'
        case 'routers'
            printf '%s\t%s\n' list 'List routers' show 'Show one router, or several' create 'Create one router, never twice' update 'Change fields of routers' delete 'Delete routers' wait 'Wait until routers are in a state' add-interface 'Connect a router to a subnet' remove-interface 'Disconnect a router from a subnet' interfaces 'List the interfaces of one router'
        case 'security-groups'
            printf '%s\t%s\n' list 'List security groups' show 'Show one security group, or several' create 'Create one security group, never twice' update 'Change fields of security groups' delete 'Delete security groups' rules 'Rules: add, delete, list'
        case 'security-groups rules'
            printf '%s\t%s\n' add 'Add a rule to a group' delete 'Delete a rule of a group' list 'List the rules of one group'
        case 'services'
            printf '%s\t%s\n' list 'List services' show 'Show one service, or several' create 'Create one service, never twice' update 'Change fields of services' delete 'Delete services' wait 'Wait until services are in a state' activate 'Set services up' suspend 'Suspend active services' unsuspend 'Resume suspended services' terminate 'End services for good' upgrade 'Show what another product or cycle costs' invoice 'Invoice services now' enable-billing 'Bill services from now on' update-billing-plan 'Give services another pricing plan' reset-invoiced-periods 'Make invoiced usage periods unsettled again' upgrade-options 'Show what one service can be changed to' openstack-options 'Show which OpenStack products and cycles a client can get' create-openstack 'Give a client an OpenStack service, with a new project or ...'
        case 'ssh-keys'
            printf '%s\t%s\n' list 'List SSH keys' show 'Show one SSH key, or several' create 'Create one SSH key, never twice' update 'Change fields of SSH keys' delete 'Delete SSH keys' generate-key-pair 'Let the panel make a key pair'
        case 'subnet-pools'
            printf '%s\t%s\n' list 'List subnet pools' show 'Show one subnet pool, or several' create 'Create one subnet pool, never twice' update 'Change fields of subnet pools' delete 'Delete subnet pools'
        case 'subnets'
            printf '%s\t%s\n' list 'List subnets' show 'Show one subnet, or several' create 'Create one subnet, never twice' update 'Change fields of subnets' delete 'Delete subnets'
        case 'task-log'
            printf '%s\t%s\n' list 'List the task log' show 'Show one task log entry, or several' recreate 'Start failed tasks again, as new ones' log 'Show what one task wrote'
        case 'tax-rules'
            printf '%s\t%s\n' list 'List tax rules' show 'Show one tax rule, or several' create 'Create one tax rule, never twice' update 'Change fields of tax rules' delete 'Delete tax rules' create-options 'Show what a tax rule can be made of'
        case 'terms-of-service'
            printf '%s\t%s\n' list 'List the terms of service' show 'Show one terms of service entry, or several' create 'Create one terms of service entry, never twice' update 'Change fields of terms of service' delete 'Delete terms of service'
        case 'tickets'
            printf '%s\t%s\n' list 'List tickets' show 'Show one ticket, or several' create 'Create one ticket, never twice' update 'Change fields of tickets' delete 'Delete tickets' reply 'Answer tickets' note 'Add a note that only the staff sees' close 'Close tickets' reopen 'Open closed tickets again' mark-as-read 'Mark tickets as read' mark-as-unread 'Mark tickets as not read' set-in-progress 'Say that somebody works on tickets' set-on-hold 'Put tickets on hold' create-options 'Show what a ticket can be made of' count 'Count the tickets of the token\'s user'
        case 'todos'
            printf '%s\t%s\n' list 'List todos' show 'Show one todo, or several' create 'Create one todo, never twice' update 'Change fields of todos' delete 'Delete todos' comment 'Comment on todos, perhaps closing them' create-options 'Show what a todo can be made of' count 'Count the todos of the token\'s user'
        case 'transactions'
            printf '%s\t%s\n' list 'List transactions' show 'Show one transaction, or several' create 'Create one transaction, never twice' update 'Change fields of transactions' delete 'Delete payments'
        case 'usage'
            printf '%s\t%s\n' list 'List the usage' show 'Show one usage entry, or several'
        case 'usage-history'
            printf '%s\t%s\n' list 'List the usage history' show 'Show one usage history entry, or several' mark-as-invoiced 'Mark all cycles of one client as invoiced (panels before ...'
        case 'user-groups'
            printf '%s\t%s\n' list 'List user groups' show 'Show one user group, or several' create 'Create one user group, never twice' update 'Change fields of user groups' delete 'Delete user groups' generate-permission-set 'Give groups a permission set of their own' permissions 'Show what one group is granted'
        case 'users'
            printf '%s\t%s\n' list 'List users' show 'Show one user, or several' create 'Create one user, never twice' update 'Change fields of users' delete 'Delete users' delete-token 'Delete the API tokens of users' add-to-group 'Put users into a group' remove-from-group 'Take users out of a group' generate-permission-set 'Give users a permission set of their own' permissions 'Show what one user was granted' effective-permissions 'Show what one user may do, groups included' in-group 'List the users of a group' token 'Print the API token of one user'
        case 'volume-backups'
            printf '%s\t%s\n' list 'List volume backups' show 'Show one volume backup, or several' create 'Create one volume backup, never twice' update 'Change fields of volume backups' delete 'Delete volume backups' wait 'Wait until volume backups are in a state' restore 'Write a backup onto a volume, or onto a new one' restorable-volumes 'List the volumes that one backup can be written onto'
        case 'volume-snapshots'
            printf '%s\t%s\n' list 'List volume snapshots' show 'Show one volume snapshot, or several' create 'Create one volume snapshot, never twice' update 'Change fields of volume snapshots' delete 'Delete volume snapshots' wait 'Wait until volume snapshots are in a state' reset-state 'Set the state of snapshots by hand'
        case 'volumes'
            printf '%s\t%s\n' list 'List volumes' show 'Show one volume, or several' create 'Create one volume and return its id, never twice' delete 'Delete volumes' wait 'Wait until volumes are in a state' rename 'Give a volume another name' extend 'Make volumes larger' change-bootable-status 'Mark volumes as bootable, or not' revert-to-snapshot 'Return a volume to its newest snapshot' attachments 'List the volumes on one instance' create-options 'Show what a volume can be made of'
    end
end

function __fleioctl_flags -a key
    switch "$key"
        case 'api'
            printf '%s\n' --paginate -i --include --force --no-journal
        case 'apply' 'export'
            printf '%s\n' --force
        case 'batch'
            printf '%s\n' --keep-going
        case 'diff'
            printf '%s\n' --force --check
        case 'external-billing process-clients' 'currencies update-exchange-rates' 'currencies update-relative-prices' 'dns-records create' 'invoices add-payment' 'networks auto-create' 'revenue-reports generate' 'services create-openstack' 'usage-history mark-as-invoiced'
            printf '%s\n' --no-journal
        case 'login'
            printf '%s\n' --token-stdin --insecure-http --default --no-default
        case 'activity-log list' 'api-users list' 'backup-schedules list' 'billing-journal list' 'client-groups list' 'cluster-templates list' 'clusters list' 'config-options list' 'configurations list' 'currencies list' 'departments list' 'dns-records list' 'flavor-groups list' 'floating-ips list' 'gateways list' 'hosting-server-groups list' 'hosting-servers list' 'hypervisors list' 'instances list' 'invoices list' 'notification-categories list' 'notification-templates list' 'notifications list' 'orders list' 'permission-sets list' 'permissions list' 'ports list' 'price-rules list' 'product-cycles list' 'product-groups list' 'products list' 'regions list' 'revenue-reports list' 'routers list' 'security-groups list' 'services list' 'ssh-keys list' 'subnets list' 'task-log list' 'tax-rules list' 'terms-of-service list' 'tickets list' 'todos list' 'transactions list' 'usage list' 'usage-history list' 'user-groups list' 'volume-backups list' 'volume-snapshots list' 'volumes list'
            printf '%s\n' --count --watch
        case 'api-users create'
            printf '%s\n' --password-prompt --password-stdin --enabled --no-enabled --ignore-unknown --no-journal
        case 'api-users update'
            printf '%s\n' --all --password-prompt --password-stdin --enabled --no-enabled --ignore-unknown
        case 'api-users delete' 'backup-schedules delete' 'billing-plans delete' 'client-groups delete' 'cluster-templates delete' 'clusters delete' 'config-options delete' 'configurations delete' 'currencies delete' 'departments delete' 'dns-zones delete' 'flavor-groups delete' 'flavors delete' 'floating-ips delete' 'hosting-server-groups delete' 'hosting-servers delete' 'images delete' 'instances delete' 'invoices delete' 'networks delete' 'notification-categories delete' 'notification-templates delete' 'orders delete' 'permission-sets delete' 'permissions delete' 'ports delete' 'price-rules delete' 'product-cycles delete' 'product-groups delete' 'products delete' 'regions delete' 'revenue-reports delete' 'routers delete' 'security-groups delete' 'ssh-keys delete' 'subnet-pools delete' 'subnets delete' 'tax-rules delete' 'terms-of-service delete' 'tickets delete' 'todos delete' 'transactions delete' 'user-groups delete' 'users delete' 'volume-backups delete' 'volume-snapshots delete' 'volumes delete'
            printf '%s\n' --all --if-exists --wait
        case 'backup-schedules create' 'cluster-templates create' 'config-options create' 'departments create' 'floating-ips create' 'hosting-server-groups create' 'hosting-servers create' 'invoices create' 'notification-categories create' 'orders create' 'ports create' 'price-rules create' 'product-cycles create' 'products create' 'security-groups create' 'services create' 'ssh-keys create' 'tax-rules create' 'tickets create' 'todos create' 'transactions create'
            printf '%s\n' --ignore-unknown --no-journal
        case 'backup-schedules update' 'cluster-templates update' 'config-options update' 'departments update' 'dns-zones update' 'floating-ips update' 'hosting-server-groups update' 'hosting-servers update' 'invoices update' 'notification-categories update' 'orders update' 'price-rules update' 'product-cycles update' 'products update' 'security-groups update' 'services update' 'ssh-keys update' 'tax-rules update' 'tickets update' 'todos update' 'transactions update' 'volume-backups update' 'volume-snapshots update'
            printf '%s\n' --all --ignore-unknown
        case 'billing-plans list'
            printf '%s\n' --is-default --no-is-default --count --watch
        case 'billing-plans create' 'configurations create' 'currencies create' 'flavor-groups create' 'user-groups create'
            printf '%s\n' --is-default --no-is-default --ignore-unknown --no-journal
        case 'billing-plans update' 'client-groups update' 'configurations update' 'currencies update' 'flavor-groups update' 'subnet-pools update' 'user-groups update'
            printf '%s\n' --all --is-default --no-is-default --ignore-unknown
        case 'client-groups create'
            printf '%s\n' --is-default --no-is-default --ignore-unknown --if-not-exists --allow-duplicate --no-journal
        case 'clients list'
            printf '%s\n' --has-billing-agreement --no-has-billing-agreement --has-external-billing --no-has-external-billing --has-enabled-project --no-has-enabled-project --has-reseller-service --no-has-reseller-service --count --watch
        case 'clients create'
            printf '%s\n' --create-auto-order-service --no-create-auto-order-service --user-password-prompt --user-password-stdin --user-email-verified --no-user-email-verified --ignore-unknown --if-not-exists --allow-duplicate --no-journal --wait
        case 'clients update'
            printf '%s\n' --all --tax-exempt --no-tax-exempt --has-billing-agreement --no-has-billing-agreement --ignore-unknown
        case 'clients delete'
            printf '%s\n' --all --delete-cloud-resources --no-delete-cloud-resources --if-exists --wait
        case 'clients wait' 'clusters wait' 'dns-zones wait' 'images wait' 'instances wait' 'invoices wait' 'operations wait' 'orders wait' 'routers wait' 'services wait' 'tickets mark-as-read' 'tickets mark-as-unread' 'users delete-token' 'volume-backups wait' 'volume-snapshots wait' 'volumes wait'
            printf '%s\n' --all
        case 'clients suspend' 'clients resume' 'clients activate' 'images deactivate' 'images reactivate' 'instances start' 'instances stop' 'instances suspend' 'instances resume' 'instances lock' 'instances unlock' 'instances rename' 'notifications view' 'notifications unseen' 'operations abort-operation' 'services suspend' 'services unsuspend' 'tickets close' 'tickets reopen' 'tickets set-in-progress' 'tickets set-on-hold' 'volume-snapshots reset-state' 'volumes rename'
            printf '%s\n' --all --wait
        case 'clients terminate' 'clients add-to-group' 'clients remove-from-group' 'clients associate-user' 'clients dissociate-user' 'clients change-configuration' 'clients update-usage' 'clients reset-usage' 'clients invoice-processing' 'clusters resize-cluster' 'clusters upgrade' 'dns-zones synchronize-records' 'flavor-groups add-to-image' 'flavor-groups remove-from-image' 'flavors set-properties' 'flavors unset-property' 'flavors add-to-group' 'flavors remove-from-group' 'flavors add-to-image' 'flavors remove-from-image' 'flavors assign-client-group' 'flavors remove-client-group' 'instances attach-volume' 'instances detach-volume' 'instances attach-port' 'instances detach-port' 'instances add-floating-ip' 'instances remove-floating-ip' 'instances associate-security-group' 'instances dissociate-security-group' 'instances abort-migrate' 'ports add-ip' 'ports add-ip-automatically' 'ports remove-ip' 'routers add-interface' 'routers remove-interface' 'security-groups rules add' 'security-groups rules delete' 'services invoice' 'services enable-billing' 'services update-billing-plan' 'services reset-invoiced-periods' 'task-log recreate' 'tickets reply' 'tickets note' 'users add-to-group' 'users remove-from-group' 'volume-backups restore' 'volumes revert-to-snapshot'
            printf '%s\n' --all --no-journal
        case 'clients over-credit-limit'
            printf '%s\n' --has-external-billing --no-has-external-billing --has-billing-agreement --no-has-billing-agreement --no-journal
        case 'clients to-invoice'
            printf '%s\n' --has-external-billing --no-has-external-billing --has-billing-agreement --no-has-billing-agreement --process-suspended --no-process-suspended
        case 'clients onboard'
            printf '%s\n' --create-auto-order-service --no-create-auto-order-service --user-password-prompt --user-password-stdin --user-email-verified --no-user-email-verified --ignore-unknown --no-journal --wait
        case 'clients credit add' 'clients credit withdraw'
            printf '%s\n' --external-source --no-journal
        case 'clients set-billing-agreements'
            printf '%s\n' --agreement --no-agreement --no-journal
        case 'clusters create'
            printf '%s\n' --ignore-unknown --wait --no-journal
        case 'dns-zones list'
            printf '%s\n' --all-projects --no-all-projects --count --watch
        case 'dns-zones create'
            printf '%s\n' --ignore-unknown --wait --if-not-exists --allow-duplicate --no-journal
        case 'flavors list'
            printf '%s\n' --out-of-stock --no-out-of-stock --public --no-public --count --watch
        case 'flavors create'
            printf '%s\n' --public --no-public --ignore-unknown --no-journal
        case 'flavors update'
            printf '%s\n' --all --show-in-fleio --no-show-in-fleio --out-of-stock --no-out-of-stock --disabled --no-disabled --ignore-unknown
        case 'flavors replace'
            printf '%s\n' --all --public --no-public --preserve-id --no-preserve-id --no-journal
        case 'gateways update'
            printf '%s\n' --all --enabled --no-enabled --visible-to-user --no-visible-to-user --recurring-payments-enabled --no-recurring-payments-enabled --ignore-unknown
        case 'images list'
            printf '%s\n' --protected --no-protected --count --watch
        case 'images create'
            printf '%s\n' --protected --no-protected --ignore-unknown --wait --no-journal
        case 'images update'
            printf '%s\n' --all --protected --no-protected --ignore-unknown
        case 'images download' 'invoices download'
            printf '%s\n' --all --force
        case 'instances create'
            printf '%s\n' --root-password-prompt --root-password-stdin --delete-on-termination --no-delete-on-termination --share-image --no-share-image --ignore-unknown --wait --no-wait --if-not-exists --allow-duplicate --no-journal
        case 'instances reboot' 'instances reset-state' 'instances resize' 'instances confirm-resize' 'instances revert-resize' 'instances unrescue' 'instances boot-from-iso' 'instances create-backup' 'instances move' 'orders accept' 'orders verify' 'orders cancel' 'orders pending' 'services activate' 'services terminate' 'volumes extend'
            printf '%s\n' --all --wait --no-journal
        case 'instances rebuild' 'instances rescue'
            printf '%s\n' --all --root-password-prompt --root-password-stdin --wait --no-journal
        case 'instances change-password'
            printf '%s\n' --all --password-prompt --password-stdin --wait --no-journal
        case 'instances create-snapshot'
            printf '%s\n' --all --as-client --no-as-client --wait --no-journal
        case 'instances migrate'
            printf '%s\n' --all --live --no-live --over-commit --no-over-commit --wait --no-journal
        case 'invoices refund'
            printf '%s\n' --refund-to-credit --no-refund-to-credit --refund-manually --no-refund-manually --no-journal
        case 'networks list'
            printf '%s\n' --external --no-external --shared --no-shared --count --watch
        case 'networks create'
            printf '%s\n' --up --no-up --shared --no-shared --external --no-external --ignore-unknown --no-journal
        case 'networks update'
            printf '%s\n' --all --up --no-up --shared --no-shared --external --no-external --ignore-unknown
        case 'notification-templates create'
            printf '%s\n' --disable-notification --no-disable-notification --ignore-unknown --no-journal
        case 'notification-templates update'
            printf '%s\n' --all --disable-notification --no-disable-notification --ignore-unknown
        case 'operations list'
            printf '%s\n' --completed --no-completed --count --watch
        case 'permission-sets update-objects' 'user-groups generate-permission-set' 'users generate-permission-set'
            printf '%s\n' --all --implicitly-granted --no-implicitly-granted --no-journal
        case 'ports update'
            printf '%s\n' --all --up --no-up --ignore-unknown
        case 'product-groups create'
            printf '%s\n' --visible --no-visible --ignore-unknown --no-journal
        case 'product-groups update'
            printf '%s\n' --all --visible --no-visible --ignore-unknown
        case 'projects list'
            printf '%s\n' --disabled --no-disabled --count --watch
        case 'projects create'
            printf '%s\n' --disabled --no-disabled --ignore-unknown --no-journal
        case 'projects update'
            printf '%s\n' --all --disabled --no-disabled --ignore-unknown
        case 'projects delete'
            printf '%s\n' --all --delete-all-resources --no-delete-all-resources --if-exists --wait --no-journal
        case 'regions create'
            printf '%s\n' --enabled --no-enabled --enable-volumes --no-enable-volumes --enable-snapshots --no-enable-snapshots --ignore-unknown --if-not-exists --allow-duplicate --no-journal
        case 'regions update'
            printf '%s\n' --all --enabled --no-enabled --enable-volumes --no-enable-volumes --enable-snapshots --no-enable-snapshots --ignore-unknown
        case 'routers create'
            printf '%s\n' --up --no-up --ignore-unknown --wait --no-wait --no-journal
        case 'routers update'
            printf '%s\n' --all --up --no-up --snat --no-snat --ignore-unknown
        case 'services delete'
            printf '%s\n' --all --delete-associated-resources --no-delete-associated-resources --if-exists --wait
        case 'services upgrade'
            printf '%s\n' --all --confirm --no-confirm --no-journal
        case 'subnet-pools list'
            printf '%s\n' --shared --no-shared --count --watch
        case 'subnet-pools create'
            printf '%s\n' --shared --no-shared --is-default --no-is-default --ignore-unknown --no-journal
        case 'subnets create'
            printf '%s\n' --dhcp --no-dhcp --ignore-unknown --no-journal
        case 'subnets update'
            printf '%s\n' --all --dhcp --no-dhcp --ignore-unknown
        case 'terms-of-service create'
            printf '%s\n' --draft --no-draft --ignore-unknown --no-journal
        case 'terms-of-service update'
            printf '%s\n' --all --draft --no-draft --ignore-unknown
        case 'todos comment'
            printf '%s\n' --all --close-todo --no-close-todo --no-journal
        case 'users list'
            printf '%s\n' --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --is-active --no-is-active --count --watch
        case 'users create'
            printf '%s\n' --password-prompt --password-stdin --is-active --no-is-active --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --email-verified --no-email-verified --ignore-unknown --if-not-exists --allow-duplicate --no-journal
        case 'users update'
            printf '%s\n' --all --password-prompt --password-stdin --is-active --no-is-active --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --email-verified --no-email-verified --ignore-unknown
        case 'volume-backups create'
            printf '%s\n' --incremental --no-incremental --force --no-force --for-client --no-for-client --ignore-unknown --wait --no-wait --no-journal
        case 'volume-snapshots create'
            printf '%s\n' --force --no-force --for-client --no-for-client --ignore-unknown --wait --no-wait --no-journal
        case 'volumes create'
            printf '%s\n' --ignore-unknown --wait --no-wait --if-not-exists --allow-duplicate --no-journal
        case 'volumes change-bootable-status'
            printf '%s\n' --all --bootable --no-bootable --wait
    end
end

function __fleioctl_valued -a key
    switch "$key"
        case 'api'
            printf '%s\n' -f --field -F --json-field --input --form --output-file
        case 'apply'
            printf '%s\n' --prune --expect
        case 'diff'
            printf '%s\n' --prune
        case 'export'
            printf '%s\n' --select --to
        case 'external-billing process-clients'
            printf '%s\n' --from-file
        case 'history' 'history list'
            printf '%s\n' --since --outcome --limit
        case 'history resolve'
            printf '%s\n' --as
        case 'login'
            printf '%s\n' --url --token-command --ca-file
        case 'sandbox serve'
            printf '%s\n' --port --delay --version
        case 'activity-log list'
            printf '%s\n' --user --action --category --type --since --until --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'api-users list'
            printf '%s\n' --limit --page-size --count-by --sum --interval
        case 'api-users create'
            printf '%s\n' --name --password-file --email --description --default-project --domain --from-file --input-format --set --settle --parallel --max-failures
        case 'api-users update'
            printf '%s\n' --expect --parallel --max-failures --name --password-file --email --description --default-project --from-file --input-format --set
        case 'api-users delete' 'backup-schedules delete' 'configurations delete' 'currencies delete' 'flavor-groups delete' 'hosting-server-groups delete' 'price-rules delete' 'product-cycles delete' 'regions delete' 'subnets delete' 'terms-of-service delete'
            printf '%s\n' --expect --parallel --max-failures --wait-timeout
        case 'api-users openrc'
            printf '%s\n' --region --project
        case 'backup-schedules list' 'currencies list' 'hosting-server-groups list' 'price-rules list' 'product-cycles list' 'regions list' 'subnets list' 'terms-of-service list'
            printf '%s\n' --sort --limit --page-size --count-by --sum --interval
        case 'backup-schedules create'
            printf '%s\n' --instance --name --type --rotation --run-at --from-file --input-format --set --settle --parallel --max-failures
        case 'backup-schedules update'
            printf '%s\n' --expect --parallel --max-failures --instance --name --type --rotation --run-at --from-file --input-format --set
        case 'billing-journal list'
            printf '%s\n' --client --invoice --transaction --source --destination --since --until --filter --sort --limit --page-size --count-by --sum --interval
        case 'billing-plans list'
            printf '%s\n' --filter --sort --limit --page-size --count-by --sum --interval
        case 'billing-plans create'
            printf '%s\n' --name --currency --from-file --input-format --set --settle --parallel --max-failures
        case 'billing-plans update'
            printf '%s\n' --select --expect --parallel --max-failures --name --currency --from-file --input-format --set
        case 'billing-plans delete'
            printf '%s\n' --select --expect --parallel --max-failures --plan-to-migrate --wait-timeout
        case 'client-groups list' 'user-groups list'
            printf '%s\n' --name --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'client-groups create' 'config-options create' 'configurations create' 'notification-categories create' 'product-groups create' 'projects create' 'user-groups create'
            printf '%s\n' --name --description --from-file --input-format --set --settle --parallel --max-failures
        case 'client-groups update' 'config-options update' 'networks update' 'notification-categories update' 'ports update' 'product-groups update' 'projects update' 'security-groups update' 'user-groups update' 'volume-backups update' 'volume-snapshots update'
            printf '%s\n' --select --expect --parallel --max-failures --name --description --from-file --input-format --set
        case 'client-groups delete' 'clients delete' 'clients suspend' 'clients resume' 'clients activate' 'cluster-templates delete' 'clusters delete' 'config-options delete' 'departments delete' 'flavors delete' 'floating-ips delete' 'hosting-servers delete' 'images delete' 'images deactivate' 'images reactivate' 'instances delete' 'instances start' 'instances stop' 'instances suspend' 'instances resume' 'instances lock' 'instances unlock' 'instances reset-state' 'instances confirm-resize' 'instances revert-resize' 'instances unrescue' 'invoices delete' 'networks delete' 'notification-categories delete' 'notification-templates delete' 'notifications view' 'notifications unseen' 'operations abort-operation' 'orders delete' 'orders accept' 'orders verify' 'orders cancel' 'orders pending' 'permission-sets delete' 'permissions delete' 'ports delete' 'product-groups delete' 'products delete' 'projects delete' 'revenue-reports delete' 'routers delete' 'security-groups delete' 'services delete' 'services activate' 'services suspend' 'services unsuspend' 'services terminate' 'ssh-keys delete' 'subnet-pools delete' 'tax-rules delete' 'tickets delete' 'tickets close' 'tickets reopen' 'tickets set-in-progress' 'tickets set-on-hold' 'todos delete' 'transactions delete' 'user-groups delete' 'users delete' 'volume-backups delete' 'volume-snapshots delete' 'volumes delete' 'volumes change-bootable-status'
            printf '%s\n' --select --expect --parallel --max-failures --wait-timeout
        case 'clients list'
            printf '%s\n' --status --external-billing-id --country --configuration --group --credit-below --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'clients show'
            printf '%s\n' --with
        case 'clients create'
            printf '%s\n' --first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --group --configuration --auto-order-service-external-billing-id --user --role --user-password-file --custom-fields --reseller-client --from-file --input-format --set --settle --parallel --max-failures --wait-timeout
        case 'clients update'
            printf '%s\n' --select --expect --parallel --max-failures --first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --custom-fields --status --suspend-reason --from-file --input-format --set
        case 'clients wait' 'clusters wait' 'dns-zones wait' 'images wait' 'instances wait' 'invoices wait' 'operations wait' 'orders wait' 'routers wait' 'services wait' 'volume-backups wait' 'volume-snapshots wait' 'volumes wait'
            printf '%s\n' --select --expect --parallel --max-failures --for --wait-timeout
        case 'clients terminate' 'clients update-usage' 'clients reset-usage' 'clients invoice-processing' 'instances abort-migrate' 'services invoice' 'task-log recreate' 'tickets mark-as-read' 'tickets mark-as-unread' 'users delete-token'
            printf '%s\n' --select --expect --parallel --max-failures
        case 'clients add-to-group' 'clients remove-from-group' 'flavors add-to-group' 'flavors remove-from-group' 'users add-to-group' 'users remove-from-group'
            printf '%s\n' --select --expect --parallel --max-failures --group
        case 'clients associate-user'
            printf '%s\n' --select --expect --parallel --max-failures --user --role
        case 'clients dissociate-user'
            printf '%s\n' --select --expect --parallel --max-failures --user
        case 'clients change-configuration'
            printf '%s\n' --select --expect --parallel --max-failures --configuration
        case 'clients over-credit-limit' 'clients to-invoice'
            printf '%s\n' --credit-below
        case 'clients onboard'
            printf '%s\n' --first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --group --configuration --auto-order-service-external-billing-id --user --role --user-password-file --custom-fields --reseller-client --from-file --input-format --set --settle --product --cycle --credit --wait-timeout
        case 'clients credit add' 'clients credit withdraw'
            printf '%s\n' --currency --settle
        case 'clients credit show'
            printf '%s\n' --limit
        case 'cluster-templates list'
            printf '%s\n' --project --name --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'cluster-templates create'
            printf '%s\n' --name --image --coe --from-file --input-format --set --settle --parallel --max-failures
        case 'cluster-templates update'
            printf '%s\n' --select --expect --parallel --max-failures --name --image --coe --from-file --input-format --set
        case 'clusters list'
            printf '%s\n' --cluster-template --status --name --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'clusters create'
            printf '%s\n' --name --cluster-template --keypair --docker-volume-size --node-count --master-count --flavor --master-flavor --create-timeout --labels --discovery-url --from-file --input-format --set --wait-timeout --settle --parallel --max-failures
        case 'clusters resize-cluster'
            printf '%s\n' --select --expect --parallel --max-failures --node-count --nodes-to-remove
        case 'clusters upgrade'
            printf '%s\n' --select --expect --parallel --max-failures --cluster-template
        case 'config-options list'
            printf '%s\n' --name --products --filter --sort --limit --page-size --count-by --sum --interval
        case 'config-options choices'
            printf '%s\n' --option
        case 'config-options cycles'
            printf '%s\n' --option --value
        case 'configurations list' 'flavor-groups list'
            printf '%s\n' --search --sort --limit --page-size --count-by --sum --interval
        case 'configurations update'
            printf '%s\n' --expect --parallel --max-failures --name --description --from-file --input-format --set
        case 'currencies create'
            printf '%s\n' --code --rate --from-file --input-format --set --settle --parallel --max-failures
        case 'currencies update'
            printf '%s\n' --expect --parallel --max-failures --rate --from-file --input-format --set
        case 'departments list'
            printf '%s\n' --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'departments create'
            printf '%s\n' --name --email --ticket-id-format --from-file --input-format --set --settle --parallel --max-failures
        case 'departments update'
            printf '%s\n' --select --expect --parallel --max-failures --name --email --ticket-id-format --from-file --input-format --set
        case 'dns-records list'
            printf '%s\n' --type --region --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'dns-records show' 'dns-records delete'
            printf '%s\n' --type --region
        case 'dns-records create'
            printf '%s\n' --name --type --record --ttl --description --region
        case 'dns-records update'
            printf '%s\n' --record --ttl --description --type --region
        case 'dns-zones list'
            printf '%s\n' --region --client --name --email --type --status --project --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'dns-zones show' 'networks auto-create-options'
            printf '%s\n' --region
        case 'dns-zones create'
            printf '%s\n' --name --email --type --client --project --ttl --description --master --region --from-file --input-format --set --wait-timeout --settle --parallel --max-failures
        case 'dns-zones update'
            printf '%s\n' --select --expect --parallel --max-failures --email --ttl --description --master --region --from-file --input-format --set
        case 'dns-zones delete'
            printf '%s\n' --select --expect --parallel --max-failures --region --wait-timeout
        case 'dns-zones synchronize-records'
            printf '%s\n' --select --expect --parallel --max-failures --region
        case 'flavor-groups create'
            printf '%s\n' --name --description --priority --from-file --input-format --set --settle --parallel --max-failures
        case 'flavor-groups update'
            printf '%s\n' --expect --parallel --max-failures --name --description --priority --from-file --input-format --set
        case 'flavor-groups add-to-image' 'flavor-groups remove-from-image'
            printf '%s\n' --expect --parallel --max-failures --image
        case 'flavors list'
            printf '%s\n' --name --region --group --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'flavors create'
            printf '%s\n' --name --memory --vcpus --disk --region --ephemeral --swap --id --from-file --input-format --set --settle --parallel --max-failures
        case 'flavors update' 'floating-ips update'
            printf '%s\n' --select --expect --parallel --max-failures --description --from-file --input-format --set
        case 'flavors replace'
            printf '%s\n' --select --expect --parallel --max-failures --name --memory --vcpus --disk --ephemeral --swap
        case 'flavors set-properties'
            printf '%s\n' --select --expect --parallel --max-failures --properties
        case 'flavors unset-property'
            printf '%s\n' --select --expect --parallel --max-failures --property
        case 'flavors add-to-image' 'flavors remove-from-image'
            printf '%s\n' --select --expect --parallel --max-failures --image
        case 'flavors assign-client-group' 'flavors remove-client-group'
            printf '%s\n' --select --expect --parallel --max-failures --client-group
        case 'flavors of-image'
            printf '%s\n' --image
        case 'floating-ips list'
            printf '%s\n' --ip --address --client --network --region --status --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'floating-ips create'
            printf '%s\n' --network --description --client --from-file --input-format --set --settle --parallel --max-failures
        case 'gateways list'
            printf '%s\n' --display-name --filter --sort --limit --page-size --count-by --sum --interval
        case 'gateways update'
            printf '%s\n' --select --expect --parallel --max-failures --display-name --instructions --fixed-fee --percent-fee --from-file --input-format --set
        case 'hosting-server-groups create'
            printf '%s\n' --name --description --placement --from-file --input-format --set --settle --parallel --max-failures
        case 'hosting-server-groups update'
            printf '%s\n' --expect --parallel --max-failures --name --description --placement --from-file --input-format --set
        case 'hosting-servers list'
            printf '%s\n' --plugin --status --group --filter --sort --limit --page-size --count-by --sum --interval
        case 'hosting-servers create'
            printf '%s\n' --name --plugin --group --status --from-file --input-format --set --settle --parallel --max-failures
        case 'hosting-servers update'
            printf '%s\n' --select --expect --parallel --max-failures --name --group --status --from-file --input-format --set
        case 'hypervisors list'
            printf '%s\n' --host-name --host-ip --region --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'images list'
            printf '%s\n' --name --type --status --region --visibility --client --instance --hypervisor-type --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'images create'
            printf '%s\n' --name --region --disk-format --source --file --url --container-format --min-disk --min-ram --visibility --os-distro --os-version --architecture --hypervisor-type --properties --from-file --input-format --set --wait-timeout --settle --parallel --max-failures
        case 'images update'
            printf '%s\n' --select --expect --parallel --max-failures --name --min-disk --min-ram --visibility --os-distro --os-version --architecture --hypervisor-type --properties --from-file --input-format --set
        case 'images available-to-client' 'services openstack-options'
            printf '%s\n' --client
        case 'images download' 'invoices download'
            printf '%s\n' --select --expect --parallel --max-failures --to --wait-timeout
        case 'instances list'
            printf '%s\n' --client --status --region --ip --name --flavor --image --host --task --os --description --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'instances create'
            printf '%s\n' --client --name --region --flavor --image --volume --snapshot --boot-source --network --ssh-key --root-password-file --user-data --volume-size --volume-type --from-file --input-format --set --wait-timeout --settle --parallel --max-failures
        case 'instances reboot'
            printf '%s\n' --select --expect --parallel --max-failures --type --wait-timeout
        case 'instances rename' 'instances create-snapshot' 'volumes rename'
            printf '%s\n' --select --expect --parallel --max-failures --name --wait-timeout
        case 'instances resize'
            printf '%s\n' --select --expect --parallel --max-failures --flavor --wait-timeout
        case 'instances rebuild'
            printf '%s\n' --select --expect --parallel --max-failures --image --name --root-password-file --ssh-key --user-data --wait-timeout
        case 'instances rescue'
            printf '%s\n' --select --expect --parallel --max-failures --image --root-password-file --wait-timeout
        case 'instances boot-from-iso'
            printf '%s\n' --select --expect --parallel --max-failures --image --wait-timeout
        case 'instances change-password'
            printf '%s\n' --select --expect --parallel --max-failures --password-file --wait-timeout
        case 'instances create-backup'
            printf '%s\n' --select --expect --parallel --max-failures --name --type --rotation --wait-timeout
        case 'instances attach-volume' 'instances detach-volume'
            printf '%s\n' --select --expect --parallel --max-failures --volume
        case 'instances attach-port' 'instances detach-port'
            printf '%s\n' --select --expect --parallel --max-failures --port
        case 'instances add-floating-ip'
            printf '%s\n' --select --expect --parallel --max-failures --floating-ip --fixed-ip
        case 'instances remove-floating-ip'
            printf '%s\n' --select --expect --parallel --max-failures --floating-ip
        case 'instances associate-security-group' 'instances dissociate-security-group'
            printf '%s\n' --select --expect --parallel --max-failures --security-group
        case 'instances migrate'
            printf '%s\n' --select --expect --parallel --max-failures --hypervisor --block-migration --wait-timeout
        case 'instances move'
            printf '%s\n' --select --expect --parallel --max-failures --client --wait-timeout
        case 'instances action-details'
            printf '%s\n' --request
        case 'instances create-options'
            printf '%s\n' --client --region --image --volume
        case 'instances measures'
            printf '%s\n' --hours --metric
        case 'instances console-output'
            printf '%s\n' --length
        case 'invoices list'
            printf '%s\n' --status --client --due-before --since --until --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'invoices create'
            printf '%s\n' --client --item --status --issue-date --due-date --currency --from-file --input-format --set --settle --parallel --max-failures
        case 'invoices update'
            printf '%s\n' --select --expect --parallel --max-failures --status --issue-date --due-date --from-file --input-format --set
        case 'invoices add-payment'
            printf '%s\n' --amount --gateway --currency --date-initiated --external-id --fee --extra-info --settle
        case 'invoices refund'
            printf '%s\n' --transaction --amount --external-id --settle
        case 'networks list'
            printf '%s\n' --name --region --client --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'networks create'
            printf '%s\n' --name --region --client --description --provider-network-type --provider-physical-network --provider-segmentation-id --subnet --from-file --input-format --set --settle --parallel --max-failures
        case 'networks auto-create'
            printf '%s\n' --region --client
        case 'notification-categories list' 'notifications list' 'permission-sets list'
            printf '%s\n' --name --filter --sort --limit --page-size --count-by --sum --interval
        case 'notification-templates list'
            printf '%s\n' --name --category --language --filter --sort --limit --page-size --count-by --sum --interval
        case 'notification-templates create'
            printf '%s\n' --name --language --title --content --category --content-file --from-file --input-format --set --settle --parallel --max-failures
        case 'notification-templates update'
            printf '%s\n' --select --expect --parallel --max-failures --name --title --content --category --content-file --from-file --input-format --set
        case 'notification-templates languages'
            printf '%s\n' --name
        case 'operations list'
            printf '%s\n' --status --type --user --since --filter --sort --limit --page-size --count-by --sum --interval
        case 'orders list'
            printf '%s\n' --status --client --order-date --client-notes --staff-notes --since --until --filter --sort --limit --page-size --count-by --sum --interval
        case 'orders create'
            printf '%s\n' --client --user --item --status --client-notes --staff-notes --from-file --input-format --set --settle --parallel --max-failures
        case 'orders update'
            printf '%s\n' --select --expect --parallel --max-failures --client-notes --staff-notes --from-file --input-format --set
        case 'permission-sets update-objects' 'user-groups generate-permission-set' 'users generate-permission-set'
            printf '%s\n' --select --expect --parallel --max-failures --objects
        case 'permissions list'
            printf '%s\n' --name --permission-set --filter --sort --limit --page-size --count-by --sum --interval
        case 'ports list'
            printf '%s\n' --name --ip --instance --device-owner --network --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'ports create'
            printf '%s\n' --network --instance --attach-to --ip --subnet --name --mac-address --region --project --from-file --input-format --set --settle --parallel --max-failures
        case 'ports add-ip'
            printf '%s\n' --select --expect --parallel --max-failures --ip --subnet
        case 'ports add-ip-automatically'
            printf '%s\n' --select --expect --parallel --max-failures --subnet
        case 'ports remove-ip'
            printf '%s\n' --select --expect --parallel --max-failures --ip
        case 'price-rules create'
            printf '%s\n' --display-name --plan --resource --priority --pricing --conditions --modifiers --from-file --input-format --set --settle --parallel --max-failures
        case 'price-rules update'
            printf '%s\n' --expect --parallel --max-failures --display-name --plan --resource --priority --pricing --conditions --modifiers --from-file --input-format --set
        case 'product-cycles create'
            printf '%s\n' --product --cycle --cycle-multiplier --currency --fixed-price --setup-fee --status --from-file --input-format --set --settle --parallel --max-failures
        case 'product-cycles update'
            printf '%s\n' --expect --parallel --max-failures --product --cycle --cycle-multiplier --currency --fixed-price --setup-fee --status --from-file --input-format --set
        case 'product-groups list'
            printf '%s\n' --name --description --filter --sort --limit --page-size --count-by --sum --interval
        case 'products list'
            printf '%s\n' --name --code --status --price-model --description --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'products create'
            printf '%s\n' --name --code --group --product-type --price-model --status --auto-setup --module --description --from-file --input-format --set --settle --parallel --max-failures
        case 'products update'
            printf '%s\n' --select --expect --parallel --max-failures --name --code --group --product-type --status --price-model --auto-setup --module --description --from-file --input-format --set
        case 'projects list'
            printf '%s\n' --services-count --project-id --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'regions create'
            printf '%s\n' --id --description --from-file --input-format --set --settle --parallel --max-failures
        case 'regions update'
            printf '%s\n' --expect --parallel --max-failures --description --from-file --input-format --set
        case 'revenue-reports list'
            printf '%s\n' --since --until --filter --sort --limit --page-size --count-by --sum --interval
        case 'revenue-reports generate'
            printf '%s\n' --month --year
        case 'routers list'
            printf '%s\n' --name --region --status --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'routers create'
            printf '%s\n' --name --region --client --external-network --description --from-file --input-format --set --wait-timeout --settle --parallel --max-failures
        case 'routers update'
            printf '%s\n' --select --expect --parallel --max-failures --name --external-network --description --from-file --input-format --set
        case 'routers add-interface'
            printf '%s\n' --select --expect --parallel --max-failures --subnet --ip
        case 'routers remove-interface'
            printf '%s\n' --select --expect --parallel --max-failures --interface
        case 'security-groups list'
            printf '%s\n' --name --client --region --project --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'security-groups create'
            printf '%s\n' --name --region --description --client --from-file --input-format --set --settle --parallel --max-failures
        case 'security-groups rules add'
            printf '%s\n' --select --expect --parallel --max-failures --direction --protocol --from-port --to-port --remote-range --remote-group --ethertype --description
        case 'security-groups rules delete'
            printf '%s\n' --select --expect --parallel --max-failures --rule
        case 'services list'
            printf '%s\n' --client --status --display-name --product --product-type --external-billing-id --paid-before --due-before --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'services create'
            printf '%s\n' --client --product --cycle --display-name --status --external-billing-id --override-price --override-suspend-until --next-due-date --next-expiration-date --next-invoice-date --suspend-reason --suspend-type --notes --from-file --input-format --set --settle --parallel --max-failures
        case 'services update'
            printf '%s\n' --select --expect --parallel --max-failures --product --cycle --display-name --status --external-billing-id --override-price --override-suspend-until --next-due-date --next-expiration-date --next-invoice-date --suspend-reason --suspend-type --notes --from-file --input-format --set
        case 'services upgrade'
            printf '%s\n' --select --expect --parallel --max-failures --product --cycle --configurable-options
        case 'services enable-billing'
            printf '%s\n' --select --expect --parallel --max-failures --new-cycle-start
        case 'services update-billing-plan'
            printf '%s\n' --select --expect --parallel --max-failures --plan
        case 'services reset-invoiced-periods'
            printf '%s\n' --select --expect --parallel --max-failures --periods-ids
        case 'services create-openstack'
            printf '%s\n' --client --product --cycle --project-id --service-external-id
        case 'ssh-keys list'
            printf '%s\n' --user --name --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'ssh-keys create'
            printf '%s\n' --name --public-key --from-file --input-format --set --settle --parallel --max-failures
        case 'ssh-keys update'
            printf '%s\n' --select --expect --parallel --max-failures --name --public-key --from-file --input-format --set
        case 'ssh-keys generate-key-pair'
            printf '%s\n' --to
        case 'subnet-pools list'
            printf '%s\n' --name --region --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'subnet-pools create'
            printf '%s\n' --name --region --prefix --description --default-prefixlen --min-prefixlen --max-prefixlen --from-file --input-format --set --settle --parallel --max-failures
        case 'subnet-pools update'
            printf '%s\n' --select --expect --parallel --max-failures --name --prefix --description --default-prefixlen --min-prefixlen --max-prefixlen --from-file --input-format --set
        case 'subnets create'
            printf '%s\n' --network --ip-version --cidr --subnet-pool --name --description --gateway --allocation-pool --dns-nameserver --host-route --ipv6-ra-mode --ipv6-address-mode --from-file --input-format --set --settle --parallel --max-failures
        case 'subnets update'
            printf '%s\n' --expect --parallel --max-failures --name --description --gateway --allocation-pool --dns-nameserver --host-route --from-file --input-format --set
        case 'task-log list'
            printf '%s\n' --state --name --user --since --until --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'tax-rules list'
            printf '%s\n' --name --country --state --level --rate --filter --sort --limit --page-size --count-by --sum --interval
        case 'tax-rules create'
            printf '%s\n' --name --rate --level --country --state --start-date --end-date --from-file --input-format --set --settle --parallel --max-failures
        case 'tax-rules update'
            printf '%s\n' --select --expect --parallel --max-failures --name --rate --level --country --state --start-date --end-date --from-file --input-format --set
        case 'terms-of-service create'
            printf '%s\n' --title --content --terms-version --content-file --from-file --input-format --set --settle --parallel --max-failures
        case 'terms-of-service update'
            printf '%s\n' --expect --parallel --max-failures --title --content --terms-version --content-file --from-file --input-format --set
        case 'tickets list'
            printf '%s\n' --status --client --department --priority --assigned-to --created-by --internal-status --since --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'tickets create'
            printf '%s\n' --title --department --priority --status --description --client --assigned-to --internal-status --cc-recipients --description-file --from-file --input-format --set --settle --parallel --max-failures
        case 'tickets update'
            printf '%s\n' --select --expect --parallel --max-failures --title --department --priority --status --client --assigned-to --internal-status --cc-recipients --from-file --input-format --set
        case 'tickets reply' 'tickets note' 'todos comment'
            printf '%s\n' --select --expect --parallel --max-failures --text --text-file
        case 'todos list'
            printf '%s\n' --status --assigned-to --created-by --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'todos create'
            printf '%s\n' --title --description --status --assigned-to --description-file --from-file --input-format --set --settle --parallel --max-failures
        case 'todos update'
            printf '%s\n' --select --expect --parallel --max-failures --title --description --status --assigned-to --description-file --from-file --input-format --set
        case 'transactions list'
            printf '%s\n' --client --filter --sort --limit --page-size --count-by --sum --interval
        case 'transactions create'
            printf '%s\n' --invoice --gateway --amount --currency --status --external-id --date-initiated --fee --from-file --input-format --set --settle --parallel --max-failures
        case 'transactions update'
            printf '%s\n' --select --expect --parallel --max-failures --invoice --gateway --amount --currency --status --external-id --date-initiated --fee --from-file --input-format --set
        case 'usage list'
            printf '%s\n' --start-date --end-date --filter --sort --limit --page-size --count-by --sum --interval
        case 'usage-history list'
            printf '%s\n' --client --state --external-billing-id --start-date --end-date --filter --sort --limit --page-size --count-by --sum --interval
        case 'usage-history mark-as-invoiced'
            printf '%s\n' --client-external-billing-id
        case 'users list'
            printf '%s\n' --email --client --username --first-name --last-name --external-billing-id --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'users create'
            printf '%s\n' --email --username --password-file --first-name --last-name --language --external-billing-id --from-file --input-format --set --settle --parallel --max-failures
        case 'users update'
            printf '%s\n' --select --expect --parallel --max-failures --email --username --password-file --first-name --last-name --language --external-billing-id --group --from-file --input-format --set
        case 'users in-group'
            printf '%s\n' --group
        case 'volume-backups list' 'volume-snapshots list'
            printf '%s\n' --volume --client --project --status --region --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'volume-backups create' 'volume-snapshots create'
            printf '%s\n' --volume --name --description --from-file --input-format --set --wait-timeout --settle --parallel --max-failures
        case 'volume-backups restore'
            printf '%s\n' --select --expect --parallel --max-failures --volume --name
        case 'volume-backups restorable-volumes'
            printf '%s\n' --backup --matching
        case 'volume-snapshots reset-state'
            printf '%s\n' --select --expect --parallel --max-failures --state --wait-timeout
        case 'volumes list'
            printf '%s\n' --name --client --status --region --project --size --search --filter --sort --limit --page-size --count-by --sum --interval
        case 'volumes create'
            printf '%s\n' --client --name --region --size --description --type --image --volume --source --from-file --input-format --set --wait-timeout --settle --parallel --max-failures
        case 'volumes extend'
            printf '%s\n' --select --expect --parallel --max-failures --size --wait-timeout
        case 'volumes revert-to-snapshot'
            printf '%s\n' --select --expect --parallel --max-failures --snapshot
        case 'volumes attachments'
            printf '%s\n' --instance
        case 'volumes create-options'
            printf '%s\n' --client --region
    end
end

function __fleioctl_values -a key
    switch "$key"
        case 'api 1'
            printf '%s\n' GET HEAD OPTIONS POST PUT PATCH DELETE
        case 'batch 1'
            printf '%s\n' @files
        case 'completion 1'
            printf '%s\n' bash zsh fish
        case 'config --columns' 'config list --columns' 'config path --columns' 'config edit --columns'
            printf '%s\n' setting value origin
        case 'diff --columns'
            printf '%s\n' would group name detail id
        case 'find --columns'
            printf '%s\n' kind id name state client contact
        case 'help 1'
            printf '%s\n' api apply batch completion config diff doctor export external-billing find help history login logout overview profiles sandbox shell version whoami activity-log api-users backup-schedules billing-journal billing-plans client-groups clients cluster-templates clusters config-options configurations currencies departments dns-records dns-zones flavor-groups flavors floating-ips gateways hosting-server-groups hosting-servers hypervisors images instances invoices networks notification-categories notification-templates notifications operations orders permission-sets permissions ports price-rules product-cycles product-groups products projects regions revenue-reports routers security-groups services ssh-keys subnet-pools subnets task-log tax-rules terms-of-service tickets todos transactions usage usage-history user-groups users volume-backups volume-snapshots volumes
        case 'history --columns' 'history list --columns' 'history show --columns' 'history resolve --columns'
            printf '%s\n' operation time outcome command key resource action panel user detail object_id profile safety duration
        case 'history show 1' 'history resolve 1'
            printf '%s\n' @names:history
        case 'login --columns'
            printf '%s\n' profile url user name id email superuser version default config_file
        case 'overview --columns'
            printf '%s\n' key value
        case 'profiles --columns' 'profiles list --columns' 'profiles show --columns' 'profiles use --columns' 'profiles set --columns' 'profiles remove --columns'
            printf '%s\n' name default url token environment read_only output token_command ca_file insecure_http
        case 'profiles show 1' 'profiles use 1' 'profiles set 1' 'profiles remove 1'
            printf '%s\n' @profiles
        case 'profiles set 2'
            printf '%s\n' url token_command ca_file client_cert client_key output environment read_only insecure_http
        case 'whoami --columns'
            printf '%s\n' user name id email superuser panel version version_means profile url profile_from url_from token_from output output_from timeout timeout_from
        case 'activity-log list --type'
            printf '%s\n' info error
        case 'activity-log list --sort'
            printf '%s\n' id created_at ip user
        case 'activity-log list --columns' 'activity-log show --columns'
            printf '%s\n' id created_at user.full_name type log ip tasks_count
        case 'activity-log show 1' 'activity-log tasks 1'
            printf '%s\n' @names:activity-log
        case 'api-users list --columns' 'api-users show --columns' 'api-users create --columns' 'api-users update --columns'
            printf '%s\n' id name enabled email project_name description domain_id password_expires_at
        case 'api-users show 1' 'api-users update 1' 'api-users delete 1' 'api-users openrc 1'
            printf '%s\n' @names:api-users
        case 'api-users delete --columns' 'backup-schedules delete --columns' 'billing-plans delete --columns' 'client-groups delete --columns' 'clients delete --columns' 'clients wait --columns' 'clients suspend --columns' 'clients resume --columns' 'clients activate --columns' 'clients terminate --columns' 'clients add-to-group --columns' 'clients remove-from-group --columns' 'clients associate-user --columns' 'clients dissociate-user --columns' 'clients change-configuration --columns' 'clients update-usage --columns' 'clients reset-usage --columns' 'clients over-credit-limit --columns' 'clients invoice-processing --columns' 'cluster-templates delete --columns' 'clusters delete --columns' 'clusters wait --columns' 'clusters resize-cluster --columns' 'clusters upgrade --columns' 'config-options delete --columns' 'configurations delete --columns' 'currencies delete --columns' 'currencies update-exchange-rates --columns' 'currencies update-relative-prices --columns' 'departments delete --columns' 'dns-zones delete --columns' 'dns-zones wait --columns' 'dns-zones synchronize-records --columns' 'flavor-groups delete --columns' 'flavor-groups add-to-image --columns' 'flavor-groups remove-from-image --columns' 'flavors delete --columns' 'flavors replace --columns' 'flavors set-properties --columns' 'flavors unset-property --columns' 'flavors add-to-group --columns' 'flavors remove-from-group --columns' 'flavors add-to-image --columns' 'flavors remove-from-image --columns' 'flavors assign-client-group --columns' 'flavors remove-client-group --columns' 'floating-ips delete --columns' 'hosting-server-groups delete --columns' 'hosting-servers delete --columns' 'images delete --columns' 'images wait --columns' 'images deactivate --columns' 'images reactivate --columns' 'instances delete --columns' 'instances wait --columns' 'instances start --columns' 'instances stop --columns' 'instances reboot --columns' 'instances suspend --columns' 'instances resume --columns' 'instances lock --columns' 'instances unlock --columns' 'instances reset-state --columns' 'instances rename --columns' 'instances resize --columns' 'instances confirm-resize --columns' 'instances revert-resize --columns' 'instances rebuild --columns' 'instances rescue --columns' 'instances unrescue --columns' 'instances boot-from-iso --columns' 'instances change-password --columns' 'instances create-snapshot --columns' 'instances create-backup --columns' 'instances attach-volume --columns' 'instances detach-volume --columns' 'instances attach-port --columns' 'instances detach-port --columns' 'instances add-floating-ip --columns' 'instances remove-floating-ip --columns' 'instances associate-security-group --columns' 'instances dissociate-security-group --columns' 'instances migrate --columns' 'instances abort-migrate --columns' 'instances move --columns' 'invoices delete --columns' 'invoices wait --columns' 'networks delete --columns' 'networks auto-create --columns' 'notification-categories delete --columns' 'notification-templates delete --columns' 'notifications view --columns' 'notifications unseen --columns' 'notifications mark-all-as-read --columns' 'operations wait --columns' 'operations abort-operation --columns' 'orders delete --columns' 'orders wait --columns' 'orders accept --columns' 'orders verify --columns' 'orders cancel --columns' 'orders pending --columns' 'permission-sets delete --columns' 'permission-sets update-objects --columns' 'permissions delete --columns' 'ports delete --columns' 'ports add-ip --columns' 'ports add-ip-automatically --columns' 'ports remove-ip --columns' 'price-rules delete --columns' 'product-cycles delete --columns' 'product-groups delete --columns' 'products delete --columns' 'projects delete --columns' 'regions delete --columns' 'revenue-reports delete --columns' 'revenue-reports generate --columns' 'routers delete --columns' 'routers wait --columns' 'routers add-interface --columns' 'routers remove-interface --columns' 'security-groups delete --columns' 'security-groups rules add --columns' 'security-groups rules delete --columns' 'services delete --columns' 'services wait --columns' 'services activate --columns' 'services suspend --columns' 'services unsuspend --columns' 'services terminate --columns' 'services upgrade --columns' 'services invoice --columns' 'services enable-billing --columns' 'services update-billing-plan --columns' 'services reset-invoiced-periods --columns' 'ssh-keys delete --columns' 'subnet-pools delete --columns' 'subnets delete --columns' 'task-log recreate --columns' 'tax-rules delete --columns' 'terms-of-service delete --columns' 'tickets delete --columns' 'tickets reply --columns' 'tickets note --columns' 'tickets close --columns' 'tickets reopen --columns' 'tickets mark-as-read --columns' 'tickets mark-as-unread --columns' 'tickets set-in-progress --columns' 'tickets set-on-hold --columns' 'todos delete --columns' 'todos comment --columns' 'transactions delete --columns' 'usage-history mark-as-invoiced --columns' 'user-groups delete --columns' 'user-groups generate-permission-set --columns' 'users delete --columns' 'users delete-token --columns' 'users add-to-group --columns' 'users remove-from-group --columns' 'users generate-permission-set --columns' 'volume-backups delete --columns' 'volume-backups wait --columns' 'volume-backups restore --columns' 'volume-snapshots delete --columns' 'volume-snapshots wait --columns' 'volume-snapshots reset-state --columns' 'volumes delete --columns' 'volumes wait --columns' 'volumes rename --columns' 'volumes extend --columns' 'volumes change-bootable-status --columns' 'volumes revert-to-snapshot --columns'
            printf '%s\n' id name action outcome detail
        case 'api-users projects --columns' 'instances backups --columns' 'instances migrate-options --columns' 'permission-sets list --sort' 'permission-sets list --columns' 'permission-sets show --columns'
            printf '%s\n' id name
        case 'backup-schedules list --sort' 'backup-schedules list --columns' 'backup-schedules show --columns' 'backup-schedules create --columns' 'backup-schedules update --columns'
            printf '%s\n' id backup_name instance backup_type rotation run_at
        case 'backup-schedules show 1' 'backup-schedules update 1' 'backup-schedules delete 1'
            printf '%s\n' @names:backup-schedules
        case 'backup-schedules create --type' 'backup-schedules update --type' 'instances create-backup --type'
            printf '%s\n' daily weekly
        case 'billing-journal list --source'
            printf '%s\n' cr iv tr st se ex tx
        case 'billing-journal list --sort'
            printf '%s\n' id invoice transaction transaction__status source destination source_amount destination_amount
        case 'billing-journal list --columns' 'billing-journal show --columns'
            printf '%s\n' id date_added client.name source_name source_amount destination_name destination_amount client_credit_left invoice transaction is_refund source_currency destination_currency
        case 'billing-journal show 1'
            printf '%s\n' @names:billing-journal
        case 'billing-plans list --sort'
            printf '%s\n' name currency
        case 'billing-plans list --columns' 'billing-plans show --columns' 'billing-plans create --columns' 'billing-plans update --columns'
            printf '%s\n' id name currency is_default services_count
        case 'billing-plans show 1' 'billing-plans update 1' 'billing-plans delete 1'
            printf '%s\n' @names:billing-plans
        case 'client-groups list --sort' 'user-groups list --sort'
            printf '%s\n' name id created_at
        case 'client-groups list --columns' 'client-groups show --columns' 'client-groups create --columns' 'client-groups update --columns'
            printf '%s\n' id name client_count is_default description created_at
        case 'client-groups show 1' 'client-groups update 1' 'client-groups delete 1' 'clients list --group' 'clients add-to-group --group' 'clients remove-from-group --group'
            printf '%s\n' @names:client-groups
        case 'clients list --status'
            printf '%s\n' active inactive suspending suspended closed deleting
        case 'clients list --sort'
            printf '%s\n' id first_name last_name company address1 address2 city country state date_created uptodate_credit configuration_name group_name
        case 'clients list --columns' 'clients show --columns' 'clients create --columns' 'clients update --columns'
            printf '%s\n' id name status email uptodate_credit company country date_created currency
        case 'clients show 1' 'clients update 1' 'clients delete 1' 'clients wait 1' 'clients suspend 1' 'clients resume 1' 'clients activate 1' 'clients terminate 1' 'clients add-to-group 1' 'clients remove-from-group 1' 'clients associate-user 1' 'clients dissociate-user 1' 'clients change-configuration 1' 'clients update-usage 1' 'clients reset-usage 1' 'clients invoice-processing 1' 'clients billing-summary 1' 'clients cloud-summary 1' 'clients ports 1' 'clients configuration 1' 'clients users 1' 'clients credit add 1' 'clients credit withdraw 1' 'clients credit show 1'
            printf '%s\n' @names:clients
        case 'clients update --status'
            printf '%s\n' active inactive suspended closed
        case 'clients to-invoice --columns'
            printf '%s\n' id has_service_cycle_recently_ended reached_credit_limit
        case 'cluster-templates list --sort'
            printf '%s\n' id name coe image_id created_at
        case 'cluster-templates list --columns' 'cluster-templates show --columns' 'cluster-templates create --columns' 'cluster-templates update --columns'
            printf '%s\n' id name coe image_id client.name created_at
        case 'cluster-templates show 1' 'cluster-templates update 1' 'cluster-templates delete 1'
            printf '%s\n' @names:cluster-templates
        case 'clusters list --sort'
            printf '%s\n' id name status health_status under_task
        case 'clusters list --columns' 'clusters show --columns' 'clusters create --columns'
            printf '%s\n' id name status health_status cluster_template.name client.name under_task
        case 'clusters show 1' 'clusters delete 1' 'clusters wait 1' 'clusters resize-cluster 1' 'clusters upgrade 1'
            printf '%s\n' @names:clusters
        case 'config-options list --sort' 'config-options list --columns' 'config-options show --columns' 'config-options create --columns' 'config-options update --columns'
            printf '%s\n' id name products description
        case 'config-options show 1' 'config-options update 1' 'config-options delete 1'
            printf '%s\n' @names:config-options
        case 'configurations list --sort' 'price-rules list --sort'
            printf '%s\n' name
        case 'configurations list --columns' 'configurations show --columns' 'configurations create --columns' 'configurations update --columns'
            printf '%s\n' id name client_count is_default description
        case 'configurations show 1' 'configurations update 1' 'configurations delete 1' 'configurations billing-settings 1'
            printf '%s\n' @names:configurations
        case 'currencies list --sort' 'currencies list --columns' 'currencies show --columns' 'currencies create --columns' 'currencies update --columns'
            printf '%s\n' code rate is_default
        case 'currencies show 1' 'currencies update 1' 'currencies delete 1'
            printf '%s\n' @names:currencies
        case 'departments list --sort'
            printf '%s\n' name email created_at
        case 'departments list --columns' 'departments show --columns' 'departments create --columns' 'departments update --columns'
            printf '%s\n' id name email ticket_id_format
        case 'departments show 1' 'departments update 1' 'departments delete 1'
            printf '%s\n' @names:departments
        case 'dns-records list --columns' 'dns-records show --columns' 'dns-records create --columns' 'dns-records update --columns'
            printf '%s\n' id name type records ttl status description
        case 'dns-records list 1' 'dns-records show 1' 'dns-records create 1' 'dns-records update 1' 'dns-records delete 1' 'dns-zones show 1' 'dns-zones update 1' 'dns-zones delete 1' 'dns-zones wait 1' 'dns-zones synchronize-records 1'
            printf '%s\n' @names:dns-zones
        case 'dns-zones list --type' 'dns-zones create --type'
            printf '%s\n' PRIMARY SECONDARY
        case 'dns-zones list --status'
            printf '%s\n' PENDING ACTIVE ERROR
        case 'dns-zones list --sort'
            printf '%s\n' name email status ttl serial created_at updated_at
        case 'dns-zones list --columns' 'dns-zones show --columns' 'dns-zones create --columns' 'dns-zones update --columns'
            printf '%s\n' id name status type email ttl serial description created_at
        case 'flavor-groups list --sort'
            printf '%s\n' id name created_at priority
        case 'flavor-groups list --columns' 'flavor-groups show --columns' 'flavor-groups create --columns' 'flavor-groups update --columns'
            printf '%s\n' id name flavor_count priority is_default description created_at
        case 'flavor-groups show 1' 'flavor-groups update 1' 'flavor-groups delete 1' 'flavor-groups add-to-image 1' 'flavor-groups remove-from-image 1' 'flavors list --group' 'flavors add-to-group --group' 'flavors remove-from-group --group'
            printf '%s\n' @names:flavor-groups
        case 'flavors list --sort'
            printf '%s\n' name id vcpus memory_mb root_gb flavor_group
        case 'flavors list --columns' 'flavors show --columns' 'flavors create --columns' 'flavors update --columns'
            printf '%s\n' id name vcpus memory_mb root_gb region out_of_stock show_in_fleio is_public flavor_group.name
        case 'flavors show 1' 'flavors update 1' 'flavors delete 1' 'flavors replace 1' 'flavors set-properties 1' 'flavors unset-property 1' 'flavors add-to-group 1' 'flavors remove-from-group 1' 'flavors add-to-image 1' 'flavors remove-from-image 1' 'flavors assign-client-group 1' 'flavors remove-client-group 1' 'flavors client-groups 1'
            printf '%s\n' @names:flavors
        case 'flavors of-image --columns'
            printf '%s\n' id name region
        case 'floating-ips list --sort'
            printf '%s\n' floating_ip_address floating_network status
        case 'floating-ips list --columns' 'floating-ips show --columns' 'floating-ips create --columns' 'floating-ips update --columns'
            printf '%s\n' id floating_ip_address status client.name associated_object.name fixed_ip_address floating_network.name floating_network.region description created_at
        case 'floating-ips show 1' 'floating-ips update 1' 'floating-ips delete 1'
            printf '%s\n' @names:floating-ips
        case 'gateways list --sort'
            printf '%s\n' id display_name enabled visible_to_user fixed_fee percent_fee
        case 'gateways list --columns' 'gateways show --columns' 'gateways update --columns'
            printf '%s\n' id name display_name enabled visible_to_user recurring_payments_enabled fixed_fee percent_fee
        case 'gateways show 1' 'gateways update 1'
            printf '%s\n' @names:gateways
        case 'hosting-server-groups list --sort' 'hosting-server-groups list --columns' 'hosting-server-groups show --columns' 'hosting-server-groups create --columns' 'hosting-server-groups update --columns'
            printf '%s\n' id name placement description
        case 'hosting-server-groups show 1' 'hosting-server-groups update 1' 'hosting-server-groups delete 1' 'hosting-servers list --group' 'hosting-servers create --group' 'hosting-servers update --group'
            printf '%s\n' @names:hosting-server-groups
        case 'hosting-servers list --status' 'hosting-servers create --status' 'hosting-servers update --status'
            printf '%s\n' enabled disabled
        case 'hosting-servers list --sort' 'hosting-servers list --columns' 'hosting-servers show --columns' 'hosting-servers create --columns' 'hosting-servers update --columns'
            printf '%s\n' id name status group plugin created_at
        case 'hosting-servers show 1' 'hosting-servers update 1' 'hosting-servers delete 1'
            printf '%s\n' @names:hosting-servers
        case 'hypervisors list --sort'
            printf '%s\n' host_name host_ip region
        case 'hypervisors list --columns' 'hypervisors show --columns'
            printf '%s\n' id host_name host_ip region hypervisor_type memory_mb local_gb
        case 'hypervisors show 1'
            printf '%s\n' @names:hypervisors
        case 'images list --type'
            printf '%s\n' template application snapshot backup deleted
        case 'images list --status'
            printf '%s\n' queued saving active killed deleted pending_delete deactivated
        case 'images list --sort'
            printf '%s\n' name id type status created_at
        case 'images list --columns' 'images show --columns' 'images create --columns' 'images update --columns'
            printf '%s\n' id name type status region visibility min_disk size client.name created_at
        case 'images show 1' 'images update 1' 'images delete 1' 'images wait 1' 'images deactivate 1' 'images reactivate 1' 'images available-to-client 1' 'images download 1'
            printf '%s\n' @names:images
        case 'images create --source'
            printf '%s\n' url file later
        case 'instances list --status'
            printf '%s\n' active building paused suspended stopped rescued booted_from_iso resized soft-delete deleted error shelved shelved_offloaded
        case 'instances list --sort'
            printf '%s\n' name region status created current_cycle_traffic current_month_traffic
        case 'instances list --columns' 'instances show --columns' 'instances create --columns'
            printf '%s\n' id name status display_task client.name access_ip flavor.name region created
        case 'instances show 1' 'instances delete 1' 'instances wait 1' 'instances start 1' 'instances stop 1' 'instances reboot 1' 'instances suspend 1' 'instances resume 1' 'instances lock 1' 'instances unlock 1' 'instances reset-state 1' 'instances rename 1' 'instances resize 1' 'instances confirm-resize 1' 'instances revert-resize 1' 'instances rebuild 1' 'instances rescue 1' 'instances unrescue 1' 'instances boot-from-iso 1' 'instances change-password 1' 'instances create-snapshot 1' 'instances create-backup 1' 'instances attach-volume 1' 'instances detach-volume 1' 'instances attach-port 1' 'instances detach-port 1' 'instances add-floating-ip 1' 'instances remove-floating-ip 1' 'instances associate-security-group 1' 'instances dissociate-security-group 1' 'instances migrate 1' 'instances abort-migrate 1' 'instances move 1' 'instances actions 1' 'instances action-details 1' 'instances diagnostics 1' 'instances security-groups 1' 'instances backups 1' 'instances snapshot-price 1' 'instances resize-options 1' 'instances migrate-options 1' 'instances floating-ip-options 1' 'instances measures 1' 'instances console 1' 'instances console-output 1' 'instances ports 1'
            printf '%s\n' @names:instances
        case 'instances reboot --type'
            printf '%s\n' soft hard
        case 'instances actions --columns'
            printf '%s\n' start_time action message request_id
        case 'instances action-details --columns'
            printf '%s\n' request_id action start_time user_id message events
        case 'instances security-groups --columns' 'notification-categories list --sort' 'notification-categories list --columns' 'notification-categories show --columns' 'notification-categories create --columns' 'notification-categories update --columns'
            printf '%s\n' id name description
        case 'instances resize-options --columns'
            printf '%s\n' id name vcpus memory_mb root_gb out_of_stock
        case 'instances floating-ip-options --columns'
            printf '%s\n' id floating_ip_address
        case 'invoices list --status' 'invoices create --status' 'invoices update --status'
            printf '%s\n' unpaid paid cancelled refunded
        case 'invoices list --sort'
            printf '%s\n' issue_date due_date status client
        case 'invoices list --columns' 'invoices show --columns' 'invoices create --columns' 'invoices update --columns'
            printf '%s\n' id display_number status client.name total due_date issue_date currency
        case 'invoices show 1' 'invoices update 1' 'invoices delete 1' 'invoices wait 1' 'invoices payment-options 1' 'invoices add-payment 1' 'invoices download 1' 'invoices refund 1'
            printf '%s\n' @names:invoices
        case 'networks list --sort' 'security-groups list --sort'
            printf '%s\n' name created_at region
        case 'networks list --columns' 'networks show --columns' 'networks create --columns' 'networks update --columns'
            printf '%s\n' id name status region client_full_name shared router_external subnets.0.cidr created_at
        case 'networks show 1' 'networks update 1' 'networks delete 1'
            printf '%s\n' @names:networks
        case 'notification-categories show 1' 'notification-categories update 1' 'notification-categories delete 1'
            printf '%s\n' @names:notification-categories
        case 'notification-templates list --sort'
            printf '%s\n' name id category
        case 'notification-templates list --columns' 'notification-templates show --columns' 'notification-templates create --columns' 'notification-templates update --columns'
            printf '%s\n' id name language title category_display disable_notification has_all_available_languages
        case 'notification-templates show 1' 'notification-templates update 1' 'notification-templates delete 1' 'notification-templates edit 1'
            printf '%s\n' @names:notification-templates
        case 'notifications list --sort'
            printf '%s\n' generated
        case 'notifications list --columns' 'notifications show --columns'
            printf '%s\n' id title status generated
        case 'notifications show 1' 'notifications view 1' 'notifications unseen 1'
            printf '%s\n' @names:notifications
        case 'operations list --status'
            printf '%s\n' 'in progress' succeeded failed aborted 'waiting for payment'
        case 'operations list --sort'
            printf '%s\n' created_at status
        case 'operations list --columns' 'operations show --columns'
            printf '%s\n' id operation_type status progress.completed_steps progress.total_steps primary_object_id initiating_user.full_name created_at
        case 'operations show 1' 'operations wait 1' 'operations abort-operation 1'
            printf '%s\n' @names:operations
        case 'orders list --status'
            printf '%s\n' pending verified completed cancelled fraud
        case 'orders list --sort'
            printf '%s\n' id client user order_date status
        case 'orders list --columns' 'orders show --columns' 'orders create --columns' 'orders update --columns'
            printf '%s\n' id status client.name total order_date invoice fraud_check_result staff_notes currency
        case 'orders show 1' 'orders update 1' 'orders delete 1' 'orders wait 1' 'orders accept 1' 'orders verify 1' 'orders cancel 1' 'orders pending 1'
            printf '%s\n' @names:orders
        case 'orders create --status'
            printf '%s\n' pending verified
        case 'permission-sets show 1' 'permission-sets delete 1' 'permission-sets update-objects 1'
            printf '%s\n' @names:permission-sets
        case 'permissions list --sort'
            printf '%s\n' name id
        case 'permissions list --columns' 'permissions show --columns'
            printf '%s\n' id name granted permission_set
        case 'permissions show 1' 'permissions delete 1'
            printf '%s\n' @names:permissions
        case 'ports list --sort'
            printf '%s\n' name fixed_ips network
        case 'ports list --columns' 'ports show --columns' 'ports create --columns' 'ports update --columns'
            printf '%s\n' id name fixed_ips.0.ip_address device_owner device_id network mac_address admin_state_up
        case 'ports show 1' 'ports update 1' 'ports delete 1' 'ports add-ip 1' 'ports add-ip-automatically 1' 'ports remove-ip 1'
            printf '%s\n' @names:ports
        case 'price-rules list --columns' 'price-rules show --columns' 'price-rules create --columns' 'price-rules update --columns'
            printf '%s\n' id display_name plan resource priority pricing
        case 'price-rules show 1' 'price-rules update 1' 'price-rules delete 1' 'price-rules conditions 1' 'price-rules modifiers 1'
            printf '%s\n' @names:price-rules
        case 'product-cycles list --sort' 'product-cycles list --columns' 'product-cycles show --columns' 'product-cycles create --columns' 'product-cycles update --columns'
            printf '%s\n' id product cycle cycle_multiplier fixed_price setup_fee status currency
        case 'product-cycles show 1' 'product-cycles update 1' 'product-cycles delete 1' 'services create --cycle' 'services update --cycle' 'services upgrade --cycle'
            printf '%s\n' @names:product-cycles
        case 'product-cycles create --cycle' 'product-cycles update --cycle'
            printf '%s\n' onetime hour month year
        case 'product-cycles create --status' 'product-cycles update --status' 'products list --status' 'products create --status' 'products update --status'
            printf '%s\n' public private retired
        case 'product-groups list --sort' 'product-groups list --columns' 'product-groups show --columns' 'product-groups create --columns' 'product-groups update --columns'
            printf '%s\n' id name visible description products
        case 'product-groups show 1' 'product-groups update 1' 'product-groups delete 1' 'products create --group' 'products update --group'
            printf '%s\n' @names:product-groups
        case 'products list --sort'
            printf '%s\n' name description code status price_model
        case 'products list --columns' 'products show --columns' 'products create --columns' 'products update --columns'
            printf '%s\n' id name product_type status price_model_display auto_setup_display code group description
        case 'products show 1' 'products update 1' 'products delete 1' 'products configurable-options 1' 'products upgrade-options 1'
            printf '%s\n' @names:products
        case 'projects list --sort'
            printf '%s\n' project_id project_domain_id disabled is_domain name created_at updated_at
        case 'projects list --columns' 'projects show --columns' 'projects create --columns' 'projects update --columns'
            printf '%s\n' id name project_id disabled fleio_disabled_reason service services_count deleted created_at
        case 'projects show 1' 'projects update 1' 'projects delete 1'
            printf '%s\n' @names:projects
        case 'regions list --sort' 'regions list --columns' 'regions show --columns' 'regions create --columns' 'regions update --columns'
            printf '%s\n' id description enabled enable_volumes enable_snapshots
        case 'regions show 1' 'regions update 1' 'regions delete 1'
            printf '%s\n' @names:regions
        case 'revenue-reports list --sort'
            printf '%s\n' start_date end_date
        case 'revenue-reports list --columns' 'revenue-reports show --columns'
            printf '%s\n' id start_date end_date
        case 'revenue-reports show 1' 'revenue-reports delete 1'
            printf '%s\n' @names:revenue-reports
        case 'routers list --sort'
            printf '%s\n' name admin_state_up region__id
        case 'routers list --columns' 'routers show --columns' 'routers create --columns' 'routers update --columns'
            printf '%s\n' id name status region network_name admin_state_up enable_snat project_id
        case 'routers show 1' 'routers update 1' 'routers delete 1' 'routers wait 1' 'routers add-interface 1' 'routers remove-interface 1' 'routers interfaces 1'
            printf '%s\n' @names:routers
        case 'routers interfaces --columns'
            printf '%s\n' id network_name fixed_ips.0.ip_address admin_state_up
        case 'security-groups list --columns' 'security-groups show --columns' 'security-groups create --columns' 'security-groups update --columns'
            printf '%s\n' id name region associated_instances project description created_at
        case 'security-groups show 1' 'security-groups update 1' 'security-groups delete 1' 'security-groups rules add 1' 'security-groups rules delete 1' 'security-groups rules list 1'
            printf '%s\n' @names:security-groups
        case 'security-groups rules list --columns'
            printf '%s\n' id direction protocol port_range_min port_range_max remote_ip_prefix remote_group_name ethertype description
        case 'services list --status'
            printf '%s\n' pending active suspending suspended terminating terminated canceled fraud archived
        case 'services list --sort'
            printf '%s\n' id display_name client created_at status paid_until next_due_date
        case 'services list --columns' 'services show --columns' 'services create --columns' 'services update --columns'
            printf '%s\n' id display_name status client.name product.name cycle.display_name paid_until next_due_date suspend_reason created_at external_billing_id
        case 'services show 1' 'services update 1' 'services delete 1' 'services wait 1' 'services activate 1' 'services suspend 1' 'services unsuspend 1' 'services terminate 1' 'services upgrade 1' 'services invoice 1' 'services enable-billing 1' 'services update-billing-plan 1' 'services reset-invoiced-periods 1' 'services upgrade-options 1'
            printf '%s\n' @names:services
        case 'services create --status' 'services update --status'
            printf '%s\n' pending active suspending suspended terminating terminated canceled fraud
        case 'ssh-keys list --sort'
            printf '%s\n' name created_at
        case 'ssh-keys list --columns' 'ssh-keys show --columns' 'ssh-keys create --columns' 'ssh-keys update --columns'
            printf '%s\n' id name fingerprint user.full_name created_at
        case 'ssh-keys show 1' 'ssh-keys update 1' 'ssh-keys delete 1'
            printf '%s\n' @names:ssh-keys
        case 'subnet-pools list --sort'
            printf '%s\n' name created_at region prefixes
        case 'subnet-pools list --columns' 'subnet-pools show --columns' 'subnet-pools create --columns' 'subnet-pools update --columns'
            printf '%s\n' id name prefixes region shared is_default ip_version default_prefixlen project_name
        case 'subnet-pools show 1' 'subnet-pools update 1' 'subnet-pools delete 1'
            printf '%s\n' @names:subnet-pools
        case 'subnets list --sort' 'subnets list --columns' 'subnets show --columns' 'subnets create --columns' 'subnets update --columns'
            printf '%s\n' id name cidr gateway_ip client_full_name enable_dhcp network ip_version
        case 'subnets show 1' 'subnets update 1' 'subnets delete 1'
            printf '%s\n' @names:subnets
        case 'task-log list --state'
            printf '%s\n' pending started retry failure success
        case 'task-log list --sort'
            printf '%s\n' name created_at user client state
        case 'task-log list --columns' 'task-log show --columns'
            printf '%s\n' id name state created_at resource_type resource_id description user parent_id has_subtasks
        case 'task-log show 1' 'task-log recreate 1' 'task-log log 1'
            printf '%s\n' @names:task-log
        case 'tax-rules list --sort' 'tax-rules list --columns' 'tax-rules show --columns' 'tax-rules create --columns' 'tax-rules update --columns'
            printf '%s\n' id name rate country state level start_date end_date
        case 'tax-rules show 1' 'tax-rules update 1' 'tax-rules delete 1'
            printf '%s\n' @names:tax-rules
        case 'terms-of-service list --sort'
            printf '%s\n' id title version
        case 'terms-of-service list --columns' 'terms-of-service show --columns' 'terms-of-service create --columns' 'terms-of-service update --columns'
            printf '%s\n' id title version draft created_at
        case 'terms-of-service show 1' 'terms-of-service update 1' 'terms-of-service delete 1'
            printf '%s\n' @names:terms-of-service
        case 'tickets list --status' 'tickets create --status' 'tickets update --status'
            printf '%s\n' open 'customer reply' answered 'in progress' 'on hold' done
        case 'tickets list --sort'
            printf '%s\n' assigned_to created_at last_reply_at created_by status internal_status title department priority
        case 'tickets list --columns' 'tickets show --columns' 'tickets create --columns' 'tickets update --columns'
            printf '%s\n' id title status priority client_display assigned_to_display department_display last_reply_at created_at internal_status
        case 'tickets show 1' 'tickets update 1' 'tickets delete 1' 'tickets reply 1' 'tickets note 1' 'tickets close 1' 'tickets reopen 1' 'tickets mark-as-read 1' 'tickets mark-as-unread 1' 'tickets set-in-progress 1' 'tickets set-on-hold 1'
            printf '%s\n' @names:tickets
        case 'todos list --status' 'todos create --status' 'todos update --status'
            printf '%s\n' open 'in progress' done
        case 'todos list --sort'
            printf '%s\n' assigned_to created_at created_by status title
        case 'todos list --columns' 'todos show --columns' 'todos create --columns' 'todos update --columns'
            printf '%s\n' id title status assigned_to_display created_at created_by_display
        case 'todos show 1' 'todos update 1' 'todos delete 1' 'todos comment 1'
            printf '%s\n' @names:todos
        case 'transactions list --sort'
            printf '%s\n' id status amount invoice date_initiated external_id fee refunded_transaction currency
        case 'transactions list --columns' 'transactions show --columns' 'transactions create --columns' 'transactions update --columns'
            printf '%s\n' id status amount invoice gateway.display_name date_initiated external_id fee refunded_transaction currency
        case 'transactions show 1' 'transactions update 1' 'transactions delete 1'
            printf '%s\n' @names:transactions
        case 'transactions create --status' 'transactions update --status'
            printf '%s\n' waiting preauth confirmed rejected refunded refundpart success failure canceled unknown
        case 'usage list --sort' 'usage list --columns' 'usage show --columns'
            printf '%s\n' id service_display price start_date end_date updated_at
        case 'usage show 1'
            printf '%s\n' @names:usage
        case 'usage-history list --state'
            printf '%s\n' unsettled invoiced settled
        case 'usage-history list --sort' 'usage-history list --columns' 'usage-history show --columns'
            printf '%s\n' id client state price start_date end_date
        case 'usage-history show 1'
            printf '%s\n' @names:usage-history
        case 'user-groups list --columns' 'user-groups show --columns' 'user-groups create --columns' 'user-groups update --columns'
            printf '%s\n' id name users_count is_default description created_at
        case 'user-groups show 1' 'user-groups update 1' 'user-groups delete 1' 'user-groups generate-permission-set 1' 'user-groups permissions 1' 'users update --group' 'users add-to-group --group' 'users remove-from-group --group' 'users in-group --group'
            printf '%s\n' @names:user-groups
        case 'user-groups permissions --columns' 'users permissions --columns'
            printf '%s\n' name granted display_name
        case 'users list --sort'
            printf '%s\n' username email first_name last_name date_joined last_login is_active
        case 'users list --columns' 'users show --columns' 'users create --columns' 'users update --columns'
            printf '%s\n' id email full_name is_active is_staff is_superuser clients last_login user_groups username
        case 'users show 1' 'users update 1' 'users delete 1' 'users delete-token 1' 'users add-to-group 1' 'users remove-from-group 1' 'users generate-permission-set 1' 'users permissions 1' 'users effective-permissions 1' 'users token 1'
            printf '%s\n' @names:users
        case 'users in-group --columns'
            printf '%s\n' id email full_name
        case 'volume-backups list --status'
            printf '%s\n' creating available deleting error restoring error_deleting
        case 'volume-backups list --sort'
            printf '%s\n' id name status size related_volume_name is_incremental region created_at
        case 'volume-backups list --columns' 'volume-backups show --columns' 'volume-backups create --columns' 'volume-backups update --columns'
            printf '%s\n' id name status size related_volume_name client.name is_incremental region created_at
        case 'volume-backups show 1' 'volume-backups update 1' 'volume-backups delete 1' 'volume-backups wait 1' 'volume-backups restore 1'
            printf '%s\n' @names:volume-backups
        case 'volume-backups restorable-volumes --columns'
            printf '%s\n' id name size
        case 'volume-snapshots list --status' 'volume-snapshots reset-state --state'
            printf '%s\n' creating available backing-up deleted deleting error restoring error_deleting unmanaging
        case 'volume-snapshots list --sort'
            printf '%s\n' id name status size related_volume_name region created_at
        case 'volume-snapshots list --columns' 'volume-snapshots show --columns' 'volume-snapshots create --columns' 'volume-snapshots update --columns'
            printf '%s\n' id name status size related_volume_name client.name region created_at
        case 'volume-snapshots show 1' 'volume-snapshots update 1' 'volume-snapshots delete 1' 'volume-snapshots wait 1' 'volume-snapshots reset-state 1'
            printf '%s\n' @names:volume-snapshots
        case 'volumes list --status'
            printf '%s\n' available in-use creating attaching detaching extending deleting error error_deleting maintenance restoring-backup
        case 'volumes list --sort'
            printf '%s\n' name size status created_at
        case 'volumes list --columns' 'volumes show --columns' 'volumes create --columns'
            printf '%s\n' id name status size client.name related_instance_uuid region type bootable number_of_snapshots created_at
        case 'volumes show 1' 'volumes delete 1' 'volumes wait 1' 'volumes rename 1' 'volumes extend 1' 'volumes change-bootable-status 1' 'volumes revert-to-snapshot 1'
            printf '%s\n' @names:volumes
        case 'volumes attachments --columns'
            printf '%s\n' id volume.name volume.size volume.status volume.id
        case '* --input' '* --output-file' '* --to' '* --from-file' '* --ca-file' '* --password-file' '* --user-password-file' '* --root-password-file' '* --content-file' '* --description-file' '* --text-file' '* --config-file'
            printf '%s\n' @files
        case '* --outcome'
            printf '%s\n' unknown intent done accepted accepted-not-found accepted-unreported partial failed resolved-done resolved-not-done
        case '* --as'
            printf '%s\n' done not-done
        case '* --user' '* --assigned-to' '* --created-by'
            printf '%s\n' @names:users
        case '* --instance'
            printf '%s\n' @names:instances
        case '* --client'
            printf '%s\n' @names:clients
        case '* --invoice'
            printf '%s\n' @names:invoices
        case '* --transaction'
            printf '%s\n' @names:transactions
        case '* --destination'
            printf '%s\n' cr iv tr st se ex tx
        case '* --currency'
            printf '%s\n' @names:currencies
        case '* --plan-to-migrate' '* --plan'
            printf '%s\n' @names:billing-plans
        case '* --configuration'
            printf '%s\n' @names:configurations
        case '* --suspend-reason'
            printf '%s\n' user auto
        case '* --image'
            printf '%s\n' @names:images
        case '* --cluster-template'
            printf '%s\n' @names:cluster-templates
        case '* --flavor' '* --master-flavor'
            printf '%s\n' @names:flavors
        case '* --products' '* --product'
            printf '%s\n' @names:products
        case '* --option'
            printf '%s\n' @names:config-options
        case '* --region'
            printf '%s\n' @names:regions
        case '* --client-group'
            printf '%s\n' @names:client-groups
        case '* --network' '* --external-network'
            printf '%s\n' @names:networks
        case '* --visibility'
            printf '%s\n' private public shared community
        case '* --volume'
            printf '%s\n' @names:volumes
        case '* --snapshot'
            printf '%s\n' @names:volume-snapshots
        case '* --ssh-key'
            printf '%s\n' @names:ssh-keys
        case '* --port'
            printf '%s\n' @names:ports
        case '* --block-migration'
            printf '%s\n' auto true false
        case '* --permission-set'
            printf '%s\n' @names:permission-sets
        case '* --subnet'
            printf '%s\n' @names:subnets
        case '* --price-model'
            printf '%s\n' free fixed_and_dynamic dynamic_or_fixed
        case '* --product-type'
            printf '%s\n' generic openstack hosting domain reseller
        case '* --auto-setup'
            printf '%s\n' disabled on_order first_payment manual
        case '* --direction'
            printf '%s\n' ingress egress
        case '* --remote-group'
            printf '%s\n' @names:security-groups
        case '* --ethertype'
            printf '%s\n' IPv4 IPv6
        case '* --suspend-type'
            printf '%s\n' staff overdue userrequested
        case '* --ip-version'
            printf '%s\n' 4 6
        case '* --subnet-pool'
            printf '%s\n' @names:subnet-pools
        case '* --department'
            printf '%s\n' @names:departments
        case '* --priority'
            printf '%s\n' high medium low
        case '* --internal-status'
            printf '%s\n' open 'in progress' 'on hold' done
        case '* --gateway'
            printf '%s\n' @names:gateways
        case '* --backup'
            printf '%s\n' @names:volume-backups
        case '* -p' '* --profile'
            printf '%s\n' @profiles
        case '* -o' '* --output'
            printf '%s\n' table json ndjson yaml csv tsv ids
        case '* --color'
            printf '%s\n' auto always never
    end
end
function __fleioctl
    set -l cur (commandline -ct)
    set -l tokens (commandline -opc)
    set -l line ''
    set -l want ''
    set -l config ''
    set -g __fleioctl_profile ''
    set -g __fleioctl_url ''
    set -l before ''
    set -l number 0
    for word in $tokens[2..-1]
        if test -n "$want"
            switch $want
                case --config-file
                    set config $word
                case -p --profile
                    set __fleioctl_profile $word
                case --panel-url
                    set __fleioctl_url $word
            end
            set want ''
        else if string match -q -- '--config-file=*' $word
            set config (string replace -- --config-file= '' $word)
        else if string match -q -- '-?*' $word
            contains -- $word (__fleioctl_valued "$line") $__fleioctl_valued; and set want $word
        else if test $number = 0; and contains -- $word (__fleioctl_words "$line" | string replace -r '\t.*' '')
            set line (string trim -- "$line $word")
        else
            set number (math $number + 1)
        end
    end
    if test -z "$want"; and string match -q -- '--*=*' $cur
        set want (string replace -r '=.*' '' -- $cur)
        set before "$want="
        set cur (string replace -r '^[^=]*=' '' -- $cur)
    end
    if test -n "$want"
        __fleioctl_value "$line" $want "$cur" "$before" "$config"
    else if string match -q -- '-*' $cur
        # Each list is gone through as a whole: one look for each flag took 50 ms.
        set -l own (string replace -rf "^$line (?=-)" '' -- $__fleioctl_help)
        set -l told (string replace -r '\t.*' '' -- $own)
        set -l rest
        for flag in (__fleioctl_flags "$line") (__fleioctl_valued "$line") $__fleioctl_flags $__fleioctl_valued
            contains -- $flag $told; or set -a rest $flag
        end
        string match -r '^(?:'(string join '|' -- $rest)')\t.*' -- $__fleioctl_help
        string join \n -- $own
    else if test $number = 0; and test -n "$(__fleioctl_words "$line")"
        __fleioctl_words "$line"
    else
        __fleioctl_value "$line" (math $number + 1) "$cur" '' "$config"
    end
end

function __fleioctl_value -a line want cur before config
    test $want = -c; and set want --columns
    set -l found (__fleioctl_values "$line $want")
    if test -z "$found"; and string match -qr '^[2-9]' -- $want # TARGET...
        set found (__fleioctl_values "$line 1")
    end
    switch "$found"
        case '@names:*'
            set found (__fleioctl_names (string replace @names: '' -- $found) "$config")
        case @profiles
            set found (__fleioctl_profiles "$config")
        case @files
            __fish_complete_path $cur | string replace -r '^' -- $before
            return
    end
    set -q found[1]; or return
    if contains -- $want --columns --sort
        set before $before(string match -r -- '^(?:.*,)?[+-]?' $cur)
    end
    printf '%s\n' $before$found
end

function __fleioctl_names -a group config
    set -l settings (__fleioctl_configuration "$config")
    string match -qr '^ *complete_names *= *false' -- $settings; and return
    set -l place $XDG_STATE_HOME
    if not string match -q -- '/*' "$place"
        set place $HOME/.local/state
        test -d "$HOME/Library/Application Support"; and set place "$HOME/Library/Application Support"
    end
    set -l default (string replace -rf -- '^ *default_profile *= *["\']([A-Za-z0-9._@-]+).*' '$1' $settings)
    set -l key $__fleioctl_profile $__fleioctl_url $FLEIOCTL_PROFILE $FLEIOCTL_URL $default default
    set key (string match -v -- '' $key)[1]
    set -l asked $config $FLEIOCTL_CONFIG
    set -l first (string match -v -- '' $asked)[1]
    set key (string replace -ra -- '[^A-Za-z0-9.-]' _ "$first"_"$key")
    set -l file $place/fleioctl/names/$key/$group
    set -l expires 0
    test -r $file; and read expires <$file
    if not string match -qr '^[0-9]+$' -- "$expires"; or test (date +%s) -ge $expires
        set -l meant
        test -n "$config"; and set -a meant --config-file $config
        test -n "$__fleioctl_profile"; and set -a meant -p $__fleioctl_profile
        test -n "$__fleioctl_url"; and set -a meant --panel-url $__fleioctl_url
        set -l program (commandline -opc)[1]
        set -a meant --timeout 2 --no-input
        type -q $program; and $program completion "@$group:$key" $meant </dev/null >/dev/null 2>&1
    end
    test -r $file; or return
    set -l lines (string replace -r '$' '' <$file)
    printf '%s\n' $lines[2..-1]
end

function __fleioctl_configuration -a config
    set -l place $XDG_CONFIG_HOME
    if not string match -q -- '/*' "$place"
        set place $HOME/.config
        test -d "$HOME/Library/Application Support"; and set place "$HOME/Library/Application Support"
    end
    set -l file $config $FLEIOCTL_CONFIG $place/fleioctl/config.toml
    set file (string match -v -- '' $file)[1]
    test -f "$file" -a -r "$file"; or return
    string replace -r '$' '' <$file
end

function __fleioctl_profiles -a config
    echo sandbox
    __fleioctl_configuration "$config" |
        string replace -rf -- '^ *\[ *profiles *\. *["\']?([A-Za-z0-9._-]+)["\']? *\].*' '$1' |
        string match -v sandbox
end

complete -c fleioctl -f -a '(__fleioctl)'
