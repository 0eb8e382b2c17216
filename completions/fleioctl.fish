# Completion of fleioctl for fish. Written by `python -m fleioctl.completion` from the commands; do not edit.

set -g __fleioctl_flags --no-header -y --yes --no-input -n --dry-run -v --verbose --debug -q --quiet --version -h --help
set -g __fleioctl_valued -p --profile --panel-url --config-file -o --output -c --columns --query --color --timeout
set -g __fleioctl_help_of --action --address --address1 --address2 --agreement --all --all-projects --allocation-pool --allow-duplicate --amount --architecture --as --as-client --assigned-to --attach-to --auto-order-service-external-billing-id --auto-setup --backup --block-migration --bootable --ca-file --category --cc-recipients --cidr --city --client --client-external-billing-id --client-group --client-notes --close-todo --cluster-template --code --coe --color --columns --comment-text --company --conditions --config-file --configurable-options --configuration --confirm --container-format --content --count --country --create-auto-order-service --create-timeout --created-by --credit-below --currency --custom-fields --cycle --cycle-multiplier --date-initiated --debug --default --default-prefixlen --default-project --delay --delete-all-resources --delete-associated-resources --delete-cloud-resources --delete-on-termination --department --description --destination --device-owner --dhcp --direction --disable-notification --disabled --discovery-url --disk --disk-format --display-name --dns-nameserver --docker-volume-size --domain --draft --dry-run --due-before --due-date --email --email-verified --enable-snapshots --enable-volumes --enabled --end-date --ephemeral --ethertype --expect --external --external-billing-id --external-id --external-network --external-source --extra-info --fax --fee --field --filter --first-name --fixed-fee --fixed-ip --fixed-price --flavor --floating-ip --for --for-client --force --from-file --from-port --gateway --group --has-billing-agreement --has-enabled-project --has-external-billing --has-reseller-service --help --host --host-ip --host-name --host-route --hours --hypervisor --hypervisor-type --id --if-exists --if-not-exists --image --implicitly-granted --include --incremental --input --insecure-http --instance --instructions --interface --internal-status --interval --invoice --ip --ip-version --ipv6-address-mode --ipv6-ra-mode --is-active --is-default --is-reseller --is-staff --is-superuser --issue-date --item --json-field --keypair --labels --language --last-name --length --level --limit --live --mac-address --master --master-count --master-flavor --matching --max-failures --max-prefixlen --memory --metric --min-disk --min-prefixlen --min-ram --modifiers --module --month --name --network --next-due-date --next-expiration-date --next-invoice-date --no-agreement --no-all-projects --no-as-client --no-block-migration --no-bootable --no-close-todo --no-confirm --no-create-auto-order-service --no-default --no-delete-all-resources --no-delete-associated-resources --no-delete-cloud-resources --no-delete-on-termination --no-dhcp --no-disable-notification --no-disabled --no-draft --no-email-verified --no-enable-snapshots --no-enable-volumes --no-enabled --no-external --no-for-client --no-force --no-has-billing-agreement --no-has-enabled-project --no-has-external-billing --no-has-reseller-service --no-header --no-implicitly-granted --no-incremental --no-input --no-is-active --no-is-default --no-is-reseller --no-is-staff --no-is-superuser --no-journal --no-live --no-out-of-stock --no-over-commit --no-preserve-id --no-process-suspended --no-protected --no-public --no-recurring-payments-enabled --no-refund-manually --no-refund-to-credit --no-share-image --no-shared --no-show-in-fleio --no-snat --no-tax-exempt --no-up --no-visible --no-visible-to-user --no-wait --node-count --note-text --notes --objects --option --order-date --os --os-distro --os-version --out-of-stock --outcome --output --over-commit --override-price --override-suspend-until --page-size --paginate --panel-url --parallel --password-file --password-prompt --password-stdin --percent-fee --periods-ids --permission-set --phone --placement --plan --plan-to-migrate --plugin --port --prefix --preserve-id --price-model --pricing --priority --process-suspended --product --product-type --products --profile --project --project-id --properties --property --protected --protocol --provider-network-type --provider-physical-network --provider-segmentation-id --public --public-key --query --quiet --rate --record --recurring-payments-enabled --refund-manually --refund-to-credit --region --remote-group --remote-range --reply-text --request --reseller-client --resource --root-password-file --root-password-prompt --root-password-stdin --rotation --rule --run-at --search --security-group --select --service-external-id --services-count --set --settle --setup-fee --share-image --shared --show-in-fleio --since --size --snapshot --snat --sort --source --ssh-key --staff-notes --start-date --state --status --subnet --subnet-pool --suspend-reason --suspend-type --swap --task --tax-exempt --terms-version --ticket-id-format --timeout --title --to --to-port --token-command --token-stdin --transaction --ttl --type --until --up --url --user --user-data --username --value --vat-id --vcpus --verbose --version --visibility --visible --visible-to-user --volume --volume-size --volume-type --wait --wait-timeout --watch --with --year --yes --zip-code -F -c -f -h -i -n -o -p -q -v -y
set -g __fleioctl_help 'Only this action' 'Only this address' 'Street address' 'Second line of the address' 'There is one' 'Every one of them' 'Those of every project' 'JSON {"start", "end"}' 'Do not look first' 'Amount, as 25.00' 'Such as x86_64' 'Settle it by hand, after a look at the panel' 'Act as the client' 'The user who works on it' 'What kind of thing it is attached to' 'Its id in an external billing system' 'When it is set up' 'The backup' 'Copy the disks too' 'Instances can boot from it' 'Certificates by which the panel is known' 'The category, see create-options' 'Further e-mail addresses, by commas' 'The range, such as 10.0.0.0/24' 'City' 'Only of this client' 'The client\'s id in the billing system' 'The client group' 'Notes of the client' 'It is done' 'Only of this template' 'Code of the product' 'Engine: kubernetes, swarm or mesos' 'auto, always or never' 'Fields to show: A,B.C' 'The comment, or @FILE' 'Company' 'JSON list of the conditions' 'Configuration file, instead of the usual one' 'JSON list of the options' 'Only with this configuration' 'Order it' 'Container' 'The text, or @FILE' 'Only their number' 'Country code of two letters' 'Also order the OpenStack service and project' 'Minutes that it may take' 'Only opened by this user' 'Only with less credit than this' 'Currency code' 'JSON list of {"name", "value"}' 'The period' 'So many of them, as 3 months' 'When it was made' 'Headers and bodies on stderr too, redacted' 'Use this profile when none is named' 'Length of a subnet\'s prefix unless said' 'Id of an OpenStack project' 'Seconds that asynchronous work takes' 'Delete instances, volumes, networks ... in it too' 'Delete its project or account too' 'Delete instances, volumes and networks too' 'Delete the volume with the instance' 'The department' 'What it is for' 'To, likewise' 'Only of this kind, such as compute:nova' 'Hand out addresses' 'Which way' 'Do not send it' 'Nothing in it runs' 'Where the nodes find each other' 'Disk in GiB' 'Format, such as qcow2, raw or iso' 'Name of the rule' 'JSON {"ip"}' 'Size in GB of a node\'s volume' 'Domain' 'Not yet shown to customers' 'Print each write as a curl line, send none' 'Only due before this day' 'Day when it is due' 'E-mail' 'The e-mail counts as verified' 'Snapshots can be made in it' 'Volumes can be made in it' 'May log in' 'Last day' 'Second disk in GiB, lost with the instance' 'IP version' 'Do nothing unless there are exactly N' 'Leads outside' 'Id in an external billing system' 'Id at the gateway' 'The network outside' 'The journal says external, not staff' 'JSON of what else is known' 'Fax' 'What the gateway keeps' 'A text: in the query of a GET, else in the body' 'FIELD=V != ~ > >= < <=, FIELD=null' 'First name' 'Fee for each payment' 'The instance\'s own address that it leads to' 'Price for the period' 'Flavor of the nodes' 'The floating address, such as 203.0.113.7' 'FIELD=VALUE to wait for, or gone' 'Make it as the client\'s own' 'Also while the volume is in use' 'Fields from JSON or YAML, - for standard input' 'First port' 'Address of the gateway' 'The user group' 'Only those with a billing agreement, or not' 'Only those with an enabled project, or not' 'Only those billed by another system, or not' 'Only those with a reseller service, or not' 'Show help' 'Only on this host' 'Only with this address' 'Only this host' 'JSON {"destination", "nexthop"}' 'How far back' 'The host to go to' 'Such as kvm' 'Id' 'A missing one counts as unchanged' 'Take the existing one' 'The image' 'Allow what is not listed' 'Status and headers first, on stdout too' 'Only what changed since the last one' 'JSON body, - for standard input' 'Allow http:// although others can read the token there' 'The instance' 'What customers read when they pay' 'The interface, or the network it leads to' 'State, as the staff sees it' 'Seconds between two looks' 'The invoice it pays' 'An address' 'IP version' 'How addresses are given' 'How routers announce themselves' 'May log in' 'New services get it' 'Is a reseller' 'Is staff' 'May do everything' 'Day of the invoice' 'JSON: {"item_type", "amount", "description"}, perhaps ...' 'The same with a JSON value' 'The key pair that opens its nodes' 'JSON object of labels' 'Language code' 'Last name' 'So many lines, the last ones' 'Order: taxes of level 2 are added on top of level 1' 'At most so many' 'Keep it running' 'MAC address' 'Master of a secondary zone' 'How many masters' 'Flavor of the masters' 'Words in the volume\'s name' 'Stop after N failures' 'Longest prefix' 'Memory in MiB' 'Only this' 'Smallest disk in GB' 'Shortest prefix' 'Smallest memory in MB' 'JSON list of the price modifiers' 'Id of the module that sets it up' 'Month, 1 to 12' 'Only with exactly this name' 'The network' 'Day when it is due' 'Day when it expires' 'Day of the next invoice' 'There is one' 'Those of every project' 'Act as the client' 'Copy the disks too' 'Instances can boot from it' 'It is done' 'Order it' 'Also order the OpenStack service and project' 'Use this profile when none is named' 'Delete instances, volumes, networks ... in it too' 'Delete its project or account too' 'Delete instances, volumes and networks too' 'Delete the volume with the instance' 'Hand out addresses' 'Do not send it' 'Nothing in it runs' 'Not yet shown to customers' 'The e-mail counts as verified' 'Snapshots can be made in it' 'Volumes can be made in it' 'May log in' 'Leads outside' 'Make it as the client\'s own' 'Also while the volume is in use' 'Only those with a billing agreement, or not' 'Only those with an enabled project, or not' 'Only those billed by another system, or not' 'Only those with a reseller service, or not' 'No header line (table, csv, tsv)' 'Allow what is not listed' 'Only what changed since the last one' 'Never prompt' 'May log in' 'New services get it' 'Is a reseller' 'Is staff' 'May do everything' 'Go on without a record in the state folder' 'Keep it running' 'Only those out of stock, or not' 'Allow more than the host\'s disk holds' 'Keep the id' 'Suspended ones too' 'Cannot be deleted' 'Every project can use it' 'May charge by itself' 'It was given back by other means' 'Add it to the client\'s credit' 'Share a private image with the client' 'All clients can use it' 'Clients see it' 'Hide the inner addresses' 'Pays no taxes' 'Carries traffic' 'Customers and lists of services show it' 'Customers may choose it' 'Wait until it is done' 'How many nodes' 'The note, or @FILE' 'Notes of the staff' 'JSON list of {"name", "granted"}' 'Only of this configurable option' 'Only ordered at exactly this moment' 'Only with this operating system, such as debian' 'Operating system, such as debian' 'Its version' 'Only those out of stock, or not' 'Only with this outcome' 'table, json, ndjson, yaml, csv, tsv or ids' 'Allow more than the host\'s disk holds' 'Price instead of the product\'s' 'Not suspended for unpaid invoices before' 'Objects a call' 'All pages of a list, its objects alone' 'Backend URL' 'So many at a time' 'Read it from a file' 'Ask for it on the terminal: Password' 'Read it from standard input' 'Fee in per cent of each payment' 'JSON list of the periods\' ids' 'Only of this set' 'Phone, best as +15550100' 'How one of its servers is chosen' 'The plan it belongs to' 'The plan that takes over its services' 'Only of this plugin' 'Port' 'A range, such as 10.0.0.0/16' 'Keep the id' 'How it is charged' 'JSON of the prices' 'Place among the groups' 'Suspended ones too' 'The product' 'What it is' 'Only of this product' 'Which profile' 'Only in the OpenStack project of this id' 'Only with this OpenStack id' 'JSON object of further properties' 'Its name' 'Cannot be deleted' 'Protocol: tcp, udp, icmp, ...' 'Type, such as vlan' 'Physical network' 'Segmentation id, such as the VLAN' 'Every project can use it' 'The line of an OpenSSH public key, or @FILE' 'JMESPath over the whole result (json, yaml)' 'No notes, no progress' 'Rate against the default currency' 'A value' 'May charge by itself' 'It was given back by other means' 'Add it to the client\'s credit' 'Region' 'The other side: a group' 'The other side: a range such as 10.0.0.0/8' 'The answer, or @FILE' 'From `actions`' 'Client id of the reseller' 'The kind of resource' 'Read it from a file' 'Ask for it on the terminal: New root password' 'Read it from standard input' 'How many are kept' 'The id of the rule' 'First time, such as 2026-07-01T03:00:00Z' 'Words that must all occur' 'The security group, one of the client\'s' 'All that match, in the grammar of --filter' 'Id of the service in an external billing system' 'Only with so many services' 'A field without an option of its own' 'How long to look for the result of a lost answer' 'Price for setting it up' 'Share a private image with the client' 'All clients can use it' 'Clients see it' 'Only of this day or later' 'Only of so many GB' 'Volume snapshot to boot from' 'Hide the inner addresses' 'By name, id, created_at' 'From: credit, invoice, transaction, staff, settlement, ...' 'SSH key of one of the client\'s users' 'Notes of the staff' 'First day' 'Only with this state' 'Only with this status' 'A subnet to take an address from' 'Take a range from this pool' 'Why it is suspended' 'Who suspended it' 'Swap in MiB' 'Only with this task under way' 'Pays no taxes' 'Version' 'How ids of its tickets are made' 'Limit of one API call, retries included' 'Subject of the e-mail' 'Write FILE (private) and FILE.pub instead' 'Last port' 'Store this command, not the token it prints' 'Read the token from standard input' 'Only with this transaction' 'Seconds that others may keep it' 'Type, such as A or MX' 'Only up to this day' 'Carries traffic' 'Same as --panel-url' 'Only of this user' 'Cloud-init user data, or @FILE' 'User name' 'Only with this value' 'VAT id' 'Virtual CPUs' 'A line per request on stderr' 'Show the version' 'Who can use it' 'Customers and lists of services show it' 'Customers may choose it' 'The volume' 'Boot from a new volume of so many GB' 'Type of the new volume' 'Wait until it is done' 'Wait no longer' 'Show it again and again, until Ctrl-C' 'What else to show: services,instances,invoices,tickets' 'Year' 'Yes to every confirmation' 'Postal code' 'The same with a JSON value' 'Fields to show: A,B.C' 'A text: in the query of a GET, else in the body' 'Show help' 'Status and headers first, on stdout too' 'Print each write as a curl line, send none' 'table, json, ndjson, yaml, csv, tsv or ids' 'Which profile' 'No notes, no progress' 'A line per request on stderr' 'Yes to every confirmation'

function __fleioctl_words -a key
    switch "$key"
        case ''
            printf '%s\t%s\n' api 'Make any call of the API' completion 'Print the completion script of a shell' config 'Where settings come from' doctor 'Check configuration, network, token, panel and workers, and ...' external-billing 'What a billing system outside the panel asks of it' history 'What this machine changed, and what became of it' login 'Connect to a panel: check URL and token, then keep them as ...' logout 'Forget the token of a profile' overview 'Show the panel at a glance: clients, instances, credit, ...' profiles 'The panels this machine knows' sandbox 'A stand-in panel on this machine, to try everything on' whoami 'Show user, panel, version, and where each setting came from' activity-log 'Who did what in the panel, newest first' api-users 'Users of the OpenStack API itself' backup-schedules 'When instances are backed up' billing-journal 'Every movement between credit, invoices and payments' billing-plans 'Pricing plans of the cloud: what its resources cost' client-groups 'Groups of clients' clients 'Customers: their data, credit, services and state' cluster-templates 'What container clusters are made from' clusters 'Container clusters of clients' config-options 'Configurable options of products, and their prices' configurations 'Sets of billing settings that clients belong to' currencies 'Currencies and their rates' departments 'Who answers which tickets' dns-records 'Records of zones: addresses, mail servers, texts' dns-zones 'Zones of the domain name system' flavor-groups 'Groups of flavors, as clients see them' flavors 'Sizes of instances: vCPUs, memory, disk' floating-ips 'Addresses that can be moved between instances' gateways 'Ways to pay' hosting-server-groups 'Groups of hosting servers' hosting-servers 'Servers on which hosting accounts are made' hypervisors 'Hosts that instances run on' images 'What instances boot from: templates, snapshots, backups' instances 'Servers of clients: create, control, connect, move' invoices 'Invoices, their payments and refunds' networks 'Networks of clients and shared ones' notification-categories 'Kinds of notifications' notification-templates 'The e-mails that the panel sends' notifications 'What the panel tells the token\'s user' orders 'What customers ordered: verify, accept, cancel' permission-sets 'Sets of permissions, for superusers only' permissions 'Single permissions of a set, for superusers only' ports 'Connections of instances and routers to networks' price-rules 'Rules of pricing plans: what a kind of resource costs' product-cycles 'Prices of products: for which period, how much' product-groups 'Groups of products in the shop' products 'What is sold: hosting, cloud, domains and the rest' projects 'OpenStack projects, one for each OpenStack service of a ...' regions 'Regions of the cloud' revenue-reports 'Monthly reports of the revenue' routers 'Routers between the networks of clients and outside' security-groups 'Firewalls of instances: groups of rules' services 'What clients have' ssh-keys 'Public SSH keys' subnet-pools 'Ranges from which subnets are taken' subnets 'Address ranges of networks' task-log 'Background tasks of the panel, and how they went' tax-rules 'Which taxes apply where' terms-of-service 'The terms that customers agree to' tickets 'What customers ask and report: reply, note, close' todos 'What the staff has to do' transactions 'Payments as the gateways know them' usage 'Costs of cloud services in their running cycle' usage-history 'Costs of cloud services in past cycles' user-groups 'Groups of users and their permissions' users 'People who may log in: staff and the people of clients' volume-backups 'Backups of volumes' volume-snapshots 'Snapshots of volumes' volumes 'Disks of clients: create, grow, attach'
        case 'config'
            printf '%s\t%s\n' list 'List every setting with its value and where it came from' path 'Show where the configuration file is, or would be'
        case 'external-billing'
            printf '%s\t%s\n' clients-to-auto-invoice 'List the billing systems\' ids of the clients that are to be ...' process-clients 'Process the clients that pay by credit'
        case 'history'
            printf '%s\t%s\n' list 'List what was changed: open unknown outcomes first, then ...' show 'Show one operation with all that is known of it' resolve 'Find out what became of an operation whose outcome is ...'
        case 'profiles'
            printf '%s\t%s\n' list 'List the profiles' show 'Show one profile' use 'Make a profile the one that is used when none is named' set 'Set one value of a profile' remove 'Remove a profile with its token'
        case 'sandbox'
            printf '%s\t%s\n' serve 'Serve the sandbox over HTTP on this machine until Ctrl-C' reset 'Throw away all changes in the sandbox' path 'Show the folder of the sandbox'
        case 'activity-log'
            printf '%s\t%s\n' list 'List the activity log' show 'Show one activity log entry' filter-options 'List the actions and categories there are' tasks 'List the background tasks that one activity started'
        case 'api-users'
            printf '%s\t%s\n' list 'List API users' show 'Show one API user' create 'Create one API user, never twice' update 'Change fields of one API user' delete 'Delete API users' projects 'List the OpenStack projects a user can work in' openrc 'Print the lines that let a shell work as this user'
        case 'backup-schedules'
            printf '%s\t%s\n' list 'List backup schedules' show 'Show one backup schedule' create 'Create one backup schedule, never twice' update 'Change fields of one backup schedule' delete 'Delete backup schedules'
        case 'billing-journal'
            printf '%s\t%s\n' list 'List the billing journal' show 'Show one billing journal entry'
        case 'billing-plans'
            printf '%s\t%s\n' list 'List billing plans' show 'Show one billing plan' create 'Create one billing plan, never twice' update 'Change fields of one billing plan' delete 'Delete a plan' create-options 'Show what a plan can be made of'
        case 'client-groups'
            printf '%s\t%s\n' list 'List client groups' show 'Show one client group' create 'Create one client group, never twice' update 'Change fields of one client group' delete 'Delete client groups'
        case 'clients'
            printf '%s\t%s\n' list 'List clients' show 'Show one client' create 'Create one client, never twice' update 'Change fields of one client' delete 'Delete clients' wait 'Wait until clients are in a state' suspend 'Suspend clients and their services' resume 'Resume suspended clients' add-to-group 'Put clients into a group' remove-from-group 'Take clients out of a group' associate-user 'Give a user access to clients' dissociate-user 'Take a user\'s access to clients away' change-configuration 'Give clients another configuration' update-usage 'Count the clients\' usage anew' reset-usage 'Set the usage of clients back' over-credit-limit 'List who is over the credit limit AND MARK their periods as ...' invoice-processing 'Show what is to be invoiced to a client' billing-summary 'Show what a client\'s cloud costs in the running cycle' cloud-summary 'Count what a client has in the cloud' users 'List the users of a client' ports 'List the network ports of a client' configuration 'Show which configuration a client has' create-options 'Show what a client can be made of' summary 'Count all clients and the new ones' to-invoice 'List the clients that are to be invoiced (panels from ...' credit 'Credit: add, withdraw, show' set-billing-agreements 'Note which clients have a billing agreement'
        case 'clients credit'
            printf '%s\t%s\n' add 'Add to the credit of a client, never twice' withdraw 'Withdraw from the credit of a client, never twice' show 'Show the credit of a client: the balances, then the ...'
        case 'cluster-templates'
            printf '%s\t%s\n' list 'List cluster templates' show 'Show one cluster template' create 'Create one cluster template, never twice' update 'Change fields of one cluster template' delete 'Delete cluster templates'
        case 'clusters'
            printf '%s\t%s\n' list 'List clusters' show 'Show one cluster' create 'Create one cluster, never twice' delete 'Delete clusters' wait 'Wait until clusters are in a state'
        case 'config-options'
            printf '%s\t%s\n' list 'List config options' show 'Show one config option' create 'Create one config option, never twice' update 'Change fields of one config option' delete 'Delete config options' create-options 'Show what an option can be made of' choices 'List the choices of the options' cycles 'List the prices of the choices'
        case 'configurations'
            printf '%s\t%s\n' list 'List configurations' show 'Show one configuration' create 'Create one configuration, never twice' update 'Change fields of one configuration' delete 'Delete configurations' billing-settings 'Show the billing settings of one configuration'
        case 'currencies'
            printf '%s\t%s\n' list 'List currencies' show 'Show one currency' create 'Create one currency, never twice' update 'Change fields of one currency' delete 'Delete currencies' update-exchange-rates 'Fetch the exchange rates anew' update-relative-prices 'Change all prices that follow the exchange rates' create-options 'List the codes a currency can have'
        case 'departments'
            printf '%s\t%s\n' list 'List departments' show 'Show one department' create 'Create one department, never twice' update 'Change fields of one department' delete 'Delete departments' create-options 'Show what a department can be made of'
        case 'dns-records'
            printf '%s\t%s\n' list 'List the records of a zone' show 'Show one record of a zone' create 'Create one set of records in a zone' update 'Change the values or the time to live of one set of records' delete 'Delete records of a zone'
        case 'dns-zones'
            printf '%s\t%s\n' list 'List DNS zones' show 'Show one DNS zone' create 'Create one DNS zone, never twice' update 'Change fields of one DNS zone' delete 'Delete zones with all their records' wait 'Wait until DNS zones are in a state' synchronize-records 'Fetch the records of zones anew from OpenStack'
        case 'flavor-groups'
            printf '%s\t%s\n' list 'List flavor groups' show 'Show one flavor group' create 'Create one flavor group, never twice' update 'Change fields of one flavor group' delete 'Delete flavor groups' add-to-image 'Let an image be used with the flavors of these groups' remove-from-image 'Let an image no longer be used with them'
        case 'flavors'
            printf '%s\t%s\n' list 'List flavors' show 'Show one flavor' create 'Create one flavor in OpenStack' update 'Change fields of one flavor' delete 'Delete flavors' replace 'Delete a flavor in OpenStack and make it again with other ...' set-properties 'Add properties to flavors, or change them' unset-property 'Remove a property from flavors' add-to-group 'Put flavors into a flavor group' remove-from-group 'Take flavors out of their flavor group' add-to-image 'Let an image be used with these flavors' remove-from-image 'Let an image no longer be used with these' assign-client-group 'Show flavors to a client group' remove-client-group 'Show flavors to a client group no longer' client-groups 'List the client groups that see one flavor' of-image 'List the flavors that an image is limited to' create-options 'Show what a flavor can be made of' summary 'Show the sums over all flavors'
        case 'floating-ips'
            printf '%s\t%s\n' list 'List floating IPs' show 'Show one floating IP' create 'Create one floating IP, never twice' update 'Change fields of one floating IP' delete 'Delete floating IPs'
        case 'gateways'
            printf '%s\t%s\n' list 'List gateways' show 'Show one gateway' update 'Change fields of one gateway'
        case 'hosting-server-groups'
            printf '%s\t%s\n' list 'List hosting server groups' show 'Show one hosting server group' create 'Create one hosting server group, never twice' update 'Change fields of one hosting server group' delete 'Delete hosting server groups'
        case 'hosting-servers'
            printf '%s\t%s\n' list 'List hosting servers' show 'Show one hosting server' create 'Create one hosting server, never twice' update 'Change fields of one hosting server' delete 'Delete hosting servers'
        case 'hypervisors'
            printf '%s\t%s\n' list 'List hypervisors' show 'Show one hypervisor' summary 'Show how full each host is'
        case 'images'
            printf '%s\t%s\n' list 'List images' show 'Show one image' create 'Create one image, from a URL or to be filled later' update 'Change fields of one image' delete 'Delete images' wait 'Wait until images are in a state' deactivate 'Take images out of use' reactivate 'Take images into use again' available-to-client 'Show whether an image must be shared before a client can ...' create-options 'Show what an image can be made of'
        case 'instances'
            printf '%s\t%s\n' list 'List instances' show 'Show one instance' create 'Create one instance and return its id, never twice' delete 'Delete instances for good' wait 'Wait until instances are in a state' start 'Start stopped instances' stop 'Stop running instances' reboot 'Reboot instances, softly' suspend 'Suspend instances: memory goes to disk' resume 'Resume suspended instances' lock 'Lock instances: nothing else can be done to them' unlock 'Unlock instances' reset-state 'Set instances in error to active' rename 'Give an instance another name' resize 'Change the flavor' confirm-resize 'Keep the new flavor of resized instances' revert-resize 'Return resized instances to their old flavor and disk' rebuild 'Wipe the disk and start from an image' rescue 'Start from a rescue image, the own disk attached' unrescue 'End a rescue, or the boot from an ISO image' boot-from-iso 'Start from an ISO image' change-password 'Set the root password of running instances' create-snapshot 'Make an image of an instance' create-backup 'Make a backup image' attach-volume 'Attach a volume' detach-volume 'Detach a volume' add-floating-ip 'Put a floating IP of the client on an instance' remove-floating-ip 'Take a floating IP off an instance' associate-security-group 'Put a security group on an instance' dissociate-security-group 'Take a security group off an instance' migrate 'Move instances to another host' abort-migrate 'Stop a migration that is running' move 'Give instances to another client\'s project' actions 'List what was done to one instance, and when' action-details 'Show one action with its events' diagnostics 'Show what the hypervisor says of one running instance' security-groups 'List the security groups on one instance' backups 'List the backup images of one instance' snapshot-price 'Show what a snapshot of one instance costs' resize-options 'List the flavors one instance can have' migrate-options 'List the hosts one instance can go to' floating-ip-options 'List the floating IPs one instance can have' create-options 'Show what an instance can be made of: images, flavors, ...' measures 'Plot the CPU use and the traffic of one instance over time' console 'Show where the console of one instance can be opened' console-output 'Print what one instance wrote to its console' ports 'List the ports of one instance' summary 'Count the instances by status and by region' operating-systems 'Count the instances by operating system'
        case 'invoices'
            printf '%s\t%s\n' list 'List invoices' show 'Show one invoice' create 'Create one invoice, never twice' update 'Change fields of one invoice' delete 'Delete invoices for good' wait 'Wait until invoices are in a state' payment-options 'Show how one invoice can be paid' create-options 'Show what an invoice can be made of' summary 'Count the invoices in each state' add-payment 'Note that an invoice was paid, wholly or in part, never ...' refund 'Give back a payment of an invoice, wholly or in part, never ...'
        case 'networks'
            printf '%s\t%s\n' list 'List networks' show 'Show one network' create 'Create one network, never twice' update 'Change fields of one network' delete 'Delete networks' auto-create 'Make the usual network of a client' auto-create-options 'Show how the usual networks of a region are made'
        case 'notification-categories'
            printf '%s\t%s\n' list 'List notification categories' show 'Show one notification category' create 'Create one notification category, never twice' update 'Change fields of one notification category' delete 'Delete notification categories'
        case 'notification-templates'
            printf '%s\t%s\n' list 'List notification templates' show 'Show one notification template' create 'Create one notification template, never twice' update 'Change fields of one notification template' delete 'Delete notification templates' create-options 'Show what a template can be made of' languages 'Show in which languages a template can be'
        case 'notifications'
            printf '%s\t%s\n' list 'List notifications' show 'Show one notification' view 'Mark notifications as seen' unseen 'Mark notifications as not seen' mark-all-as-read 'Mark all notifications as seen' settings 'Show what the user is told about'
        case 'orders'
            printf '%s\t%s\n' list 'List orders' show 'Show one order' create 'Create one order, never twice' update 'Change fields of one order' delete 'Delete orders for good' wait 'Wait until orders are in a state' accept 'Accept orders: their services are set up' verify 'Mark orders as verified' cancel 'Cancel orders' pending 'Put orders back to pending'
        case 'permission-sets'
            printf '%s\t%s\n' list 'List permission sets' show 'Show one permission set' delete 'Delete permission sets' update-objects 'Grant and deny permissions within sets'
        case 'permissions'
            printf '%s\t%s\n' list 'List permissions' show 'Show one permission' delete 'Delete permissions'
        case 'ports'
            printf '%s\t%s\n' list 'List ports' show 'Show one port' create 'Create one port, for an instance or free' update 'Change fields of one port' delete 'Delete ports' add-ip 'Give a port further addresses' add-ip-automatically 'Give a port the next free address of a subnet' remove-ip 'Take addresses off a port'
        case 'price-rules'
            printf '%s\t%s\n' list 'List price rules' show 'Show one price rule' create 'Create one price rule, never twice' update 'Change fields of one price rule' delete 'Delete price rules' create-options 'Show what a rule can be made of' conditions 'List the conditions of one rule' modifiers 'List the price modifiers of one rule'
        case 'product-cycles'
            printf '%s\t%s\n' list 'List product cycles' show 'Show one product cycle' create 'Create one product cycle, never twice' update 'Change fields of one product cycle' delete 'Delete product cycles' create-options 'Show what a price can be made of'
        case 'product-groups'
            printf '%s\t%s\n' list 'List product groups' show 'Show one product group' create 'Create one product group, never twice' update 'Change fields of one product group' delete 'Delete product groups'
        case 'products'
            printf '%s\t%s\n' list 'List products' show 'Show one product' create 'Create one product, never twice' update 'Change fields of one product' delete 'Delete products' create-options 'Show what a product can be made of' configurable-options 'Show the configurable options of one product' upgrade-options 'Show which products one can be changed to'
        case 'projects'
            printf '%s\t%s\n' list 'List projects' show 'Show one project' create 'Create one project, never twice' update 'Change fields of one project' delete 'Delete projects, with all that is in them when asked to'
        case 'regions'
            printf '%s\t%s\n' list 'List regions' show 'Show one region' create 'Create one region, never twice' update 'Change fields of one region' delete 'Delete regions'
        case 'revenue-reports'
            printf '%s\t%s\n' list 'List revenue reports' show 'Show one revenue report' delete 'Delete revenue reports' generate 'Generate the report of a month'
        case 'routers'
            printf '%s\t%s\n' list 'List routers' show 'Show one router' create 'Create one router, never twice' update 'Change fields of one router' delete 'Delete routers' wait 'Wait until routers are in a state' add-interface 'Connect a router to a subnet' remove-interface 'Disconnect a router from a subnet' interfaces 'List the interfaces of one router'
        case 'security-groups'
            printf '%s\t%s\n' list 'List security groups' show 'Show one security group' create 'Create one security group, never twice' update 'Change fields of one security group' delete 'Delete security groups' rules 'Rules: add, delete, list'
        case 'security-groups rules'
            printf '%s\t%s\n' add 'Add a rule to a group' delete 'Delete a rule of a group' list 'List the rules of one group'
        case 'services'
            printf '%s\t%s\n' list 'List services' show 'Show one service' create 'Create one service, never twice' update 'Change fields of one service' delete 'Delete services' wait 'Wait until services are in a state' activate 'Set services up' suspend 'Suspend active services' unsuspend 'Resume suspended services' terminate 'End services for good' upgrade 'Show what another product or cycle costs' invoice 'Invoice services now' update-billing-plan 'Give services another pricing plan' reset-invoiced-periods 'Make invoiced usage periods unsettled again' upgrade-options 'Show what one service can be changed to' openstack-options 'Show which OpenStack products and cycles a client can get' create-openstack 'Give a client an OpenStack service, with a new project or ...'
        case 'ssh-keys'
            printf '%s\t%s\n' list 'List SSH keys' show 'Show one SSH key' create 'Create one SSH key, never twice' update 'Change fields of one SSH key' delete 'Delete SSH keys' generate-key-pair 'Let the panel make a key pair'
        case 'subnet-pools'
            printf '%s\t%s\n' list 'List subnet pools' show 'Show one subnet pool' create 'Create one subnet pool, never twice' update 'Change fields of one subnet pool' delete 'Delete subnet pools'
        case 'subnets'
            printf '%s\t%s\n' list 'List subnets' show 'Show one subnet' create 'Create one subnet, never twice' update 'Change fields of one subnet' delete 'Delete subnets'
        case 'task-log'
            printf '%s\t%s\n' list 'List the task log' show 'Show one task log entry' recreate 'Start failed tasks again, as new ones' log 'Show what one task wrote'
        case 'tax-rules'
            printf '%s\t%s\n' list 'List tax rules' show 'Show one tax rule' create 'Create one tax rule, never twice' update 'Change fields of one tax rule' delete 'Delete tax rules' create-options 'Show what a tax rule can be made of'
        case 'terms-of-service'
            printf '%s\t%s\n' list 'List the terms of service' show 'Show one terms of service entry' create 'Create one terms of service entry, never twice' update 'Change fields of one terms of service entry' delete 'Delete terms of service'
        case 'tickets'
            printf '%s\t%s\n' list 'List tickets' show 'Show one ticket' create 'Create one ticket, never twice' update 'Change fields of one ticket' delete 'Delete tickets' reply 'Answer tickets' note 'Add a note that only the staff sees' close 'Close tickets' reopen 'Open closed tickets again' create-options 'Show what a ticket can be made of' count 'Count the tickets of the token\'s user'
        case 'todos'
            printf '%s\t%s\n' list 'List todos' show 'Show one todo' create 'Create one todo, never twice' update 'Change fields of one todo' delete 'Delete todos' comment 'Comment on todos, perhaps closing them' create-options 'Show what a todo can be made of' count 'Count the todos of the token\'s user'
        case 'transactions'
            printf '%s\t%s\n' list 'List transactions' show 'Show one transaction' create 'Create one transaction, never twice' update 'Change fields of one transaction' delete 'Delete payments'
        case 'usage'
            printf '%s\t%s\n' list 'List the usage' show 'Show one usage entry'
        case 'usage-history'
            printf '%s\t%s\n' list 'List the usage history' show 'Show one usage history entry' mark-as-invoiced 'Mark all cycles of one client as invoiced (panels before ...'
        case 'user-groups'
            printf '%s\t%s\n' list 'List user groups' show 'Show one user group' create 'Create one user group, never twice' update 'Change fields of one user group' delete 'Delete user groups' generate-permission-set 'Give groups a permission set of their own' permissions 'Show what one group is granted'
        case 'users'
            printf '%s\t%s\n' list 'List users' show 'Show one user' create 'Create one user, never twice' update 'Change fields of one user' delete 'Delete users' delete-token 'Delete the API tokens of users' add-to-group 'Put users into a group' remove-from-group 'Take users out of a group' generate-permission-set 'Give users a permission set of their own' permissions 'Show what one user was granted' effective-permissions 'Show what one user may do, groups included' in-group 'List the users of a group' token 'Print the API token of one user'
        case 'volume-backups'
            printf '%s\t%s\n' list 'List volume backups' show 'Show one volume backup' create 'Create one volume backup, never twice' update 'Change fields of one volume backup' delete 'Delete volume backups' wait 'Wait until volume backups are in a state' restore 'Write a backup onto a volume, or onto a new one' restorable-volumes 'List the volumes that one backup can be written onto'
        case 'volume-snapshots'
            printf '%s\t%s\n' list 'List volume snapshots' show 'Show one volume snapshot' create 'Create one volume snapshot, never twice' update 'Change fields of one volume snapshot' delete 'Delete volume snapshots' wait 'Wait until volume snapshots are in a state' reset-state 'Set the state of snapshots by hand'
        case 'volumes'
            printf '%s\t%s\n' list 'List volumes' show 'Show one volume' create 'Create one volume and return its id, never twice' delete 'Delete volumes' wait 'Wait until volumes are in a state' rename 'Give a volume another name' extend 'Make volumes larger' change-bootable-status 'Mark volumes as bootable, or not' revert-to-snapshot 'Return a volume to its newest snapshot' attachments 'List the volumes on one instance' create-options 'Show what a volume can be made of'
    end
end

function __fleioctl_flags -a key
    switch "$key"
        case 'api'
            printf '%s\n' --paginate -i --include --no-journal
        case 'external-billing process-clients' 'backup-schedules create' 'cluster-templates create' 'config-options create' 'currencies update-exchange-rates' 'currencies update-relative-prices' 'departments create' 'dns-records create' 'floating-ips create' 'hosting-server-groups create' 'hosting-servers create' 'invoices create' 'invoices add-payment' 'networks auto-create' 'notification-categories create' 'orders create' 'ports create' 'price-rules create' 'product-cycles create' 'products create' 'revenue-reports generate' 'security-groups create' 'services create' 'services create-openstack' 'ssh-keys create' 'tax-rules create' 'tickets create' 'todos create' 'transactions create' 'usage-history mark-as-invoiced'
            printf '%s\n' --no-journal
        case 'login'
            printf '%s\n' --token-stdin --insecure-http --default --no-default
        case 'activity-log list' 'api-users list' 'backup-schedules list' 'billing-journal list' 'client-groups list' 'cluster-templates list' 'clusters list' 'config-options list' 'configurations list' 'currencies list' 'departments list' 'flavor-groups list' 'floating-ips list' 'gateways list' 'hosting-server-groups list' 'hosting-servers list' 'hypervisors list' 'instances list' 'invoices list' 'notification-categories list' 'notification-templates list' 'notifications list' 'orders list' 'permission-sets list' 'permissions list' 'ports list' 'price-rules list' 'product-cycles list' 'product-groups list' 'products list' 'regions list' 'revenue-reports list' 'routers list' 'security-groups list' 'services list' 'ssh-keys list' 'subnets list' 'task-log list' 'tax-rules list' 'terms-of-service list' 'tickets list' 'todos list' 'transactions list' 'usage list' 'usage-history list' 'user-groups list' 'volume-backups list' 'volume-snapshots list' 'volumes list'
            printf '%s\n' --count --watch
        case 'api-users create'
            printf '%s\n' --password-prompt --password-stdin --enabled --no-enabled --no-journal
        case 'api-users update'
            printf '%s\n' --password-prompt --password-stdin --enabled --no-enabled
        case 'api-users delete' 'backup-schedules delete' 'billing-plans delete' 'client-groups delete' 'cluster-templates delete' 'clusters delete' 'config-options delete' 'configurations delete' 'currencies delete' 'departments delete' 'dns-zones delete' 'flavor-groups delete' 'flavors delete' 'floating-ips delete' 'hosting-server-groups delete' 'hosting-servers delete' 'images delete' 'instances delete' 'invoices delete' 'networks delete' 'notification-categories delete' 'notification-templates delete' 'orders delete' 'permission-sets delete' 'permissions delete' 'ports delete' 'price-rules delete' 'product-cycles delete' 'product-groups delete' 'products delete' 'regions delete' 'revenue-reports delete' 'routers delete' 'security-groups delete' 'ssh-keys delete' 'subnet-pools delete' 'subnets delete' 'tax-rules delete' 'terms-of-service delete' 'tickets delete' 'todos delete' 'transactions delete' 'user-groups delete' 'users delete' 'volume-backups delete' 'volume-snapshots delete' 'volumes delete'
            printf '%s\n' --all --if-exists --wait
        case 'billing-plans list'
            printf '%s\n' --is-default --no-is-default --count --watch
        case 'billing-plans create' 'configurations create' 'currencies create' 'flavor-groups create' 'user-groups create'
            printf '%s\n' --is-default --no-is-default --no-journal
        case 'billing-plans update' 'client-groups update' 'configurations update' 'currencies update' 'flavor-groups update' 'subnet-pools update' 'user-groups update'
            printf '%s\n' --is-default --no-is-default
        case 'client-groups create'
            printf '%s\n' --is-default --no-is-default --if-not-exists --allow-duplicate --no-journal
        case 'clients list'
            printf '%s\n' --has-billing-agreement --no-has-billing-agreement --has-external-billing --no-has-external-billing --has-enabled-project --no-has-enabled-project --has-reseller-service --no-has-reseller-service --count --watch
        case 'clients create'
            printf '%s\n' --create-auto-order-service --no-create-auto-order-service --if-not-exists --allow-duplicate --no-journal --wait
        case 'clients update'
            printf '%s\n' --tax-exempt --no-tax-exempt --has-billing-agreement --no-has-billing-agreement
        case 'clients delete'
            printf '%s\n' --all --delete-cloud-resources --no-delete-cloud-resources --if-exists --wait
        case 'clients wait' 'clusters wait' 'dns-zones wait' 'images wait' 'instances wait' 'invoices wait' 'orders wait' 'routers wait' 'services wait' 'users delete-token' 'volume-backups wait' 'volume-snapshots wait' 'volumes wait'
            printf '%s\n' --all
        case 'clients suspend' 'clients resume' 'images deactivate' 'images reactivate' 'instances start' 'instances stop' 'instances suspend' 'instances resume' 'instances lock' 'instances unlock' 'instances rename' 'notifications view' 'notifications unseen' 'services suspend' 'services unsuspend' 'tickets close' 'tickets reopen' 'volume-snapshots reset-state' 'volumes rename'
            printf '%s\n' --all --wait
        case 'clients add-to-group' 'clients remove-from-group' 'clients associate-user' 'clients dissociate-user' 'clients change-configuration' 'clients update-usage' 'clients reset-usage' 'clients invoice-processing' 'dns-zones synchronize-records' 'flavor-groups add-to-image' 'flavor-groups remove-from-image' 'flavors set-properties' 'flavors unset-property' 'flavors add-to-group' 'flavors remove-from-group' 'flavors add-to-image' 'flavors remove-from-image' 'flavors assign-client-group' 'flavors remove-client-group' 'instances attach-volume' 'instances detach-volume' 'instances add-floating-ip' 'instances remove-floating-ip' 'instances associate-security-group' 'instances dissociate-security-group' 'instances abort-migrate' 'ports add-ip' 'ports add-ip-automatically' 'ports remove-ip' 'routers add-interface' 'routers remove-interface' 'security-groups rules add' 'security-groups rules delete' 'services invoice' 'services update-billing-plan' 'services reset-invoiced-periods' 'task-log recreate' 'tickets reply' 'tickets note' 'users add-to-group' 'users remove-from-group' 'volume-backups restore' 'volumes revert-to-snapshot'
            printf '%s\n' --all --no-journal
        case 'clients over-credit-limit'
            printf '%s\n' --has-external-billing --no-has-external-billing --has-billing-agreement --no-has-billing-agreement --no-journal
        case 'clients to-invoice'
            printf '%s\n' --has-external-billing --no-has-external-billing --has-billing-agreement --no-has-billing-agreement --process-suspended --no-process-suspended
        case 'clients credit add' 'clients credit withdraw'
            printf '%s\n' --external-source --no-journal
        case 'clients set-billing-agreements'
            printf '%s\n' --agreement --no-agreement --no-journal
        case 'clusters create'
            printf '%s\n' --wait --no-journal
        case 'dns-zones list'
            printf '%s\n' --all-projects --no-all-projects --count --watch
        case 'dns-zones create'
            printf '%s\n' --wait --if-not-exists --allow-duplicate --no-journal
        case 'flavors list'
            printf '%s\n' --out-of-stock --no-out-of-stock --public --no-public --count --watch
        case 'flavors create'
            printf '%s\n' --public --no-public --no-journal
        case 'flavors update'
            printf '%s\n' --show-in-fleio --no-show-in-fleio --out-of-stock --no-out-of-stock --disabled --no-disabled
        case 'flavors replace'
            printf '%s\n' --all --public --no-public --preserve-id --no-preserve-id --no-journal
        case 'gateways update'
            printf '%s\n' --enabled --no-enabled --visible-to-user --no-visible-to-user --recurring-payments-enabled --no-recurring-payments-enabled
        case 'images list'
            printf '%s\n' --protected --no-protected --count --watch
        case 'images create'
            printf '%s\n' --protected --no-protected --wait --no-journal
        case 'images update'
            printf '%s\n' --protected --no-protected
        case 'instances create'
            printf '%s\n' --root-password-prompt --root-password-stdin --delete-on-termination --no-delete-on-termination --share-image --no-share-image --wait --no-wait --if-not-exists --allow-duplicate --no-journal
        case 'instances reboot' 'instances reset-state' 'instances resize' 'instances confirm-resize' 'instances revert-resize' 'instances unrescue' 'instances boot-from-iso' 'instances create-backup' 'instances move' 'orders accept' 'orders verify' 'orders cancel' 'orders pending' 'services activate' 'services terminate' 'volumes extend'
            printf '%s\n' --all --wait --no-journal
        case 'instances rebuild' 'instances rescue'
            printf '%s\n' --all --root-password-prompt --root-password-stdin --wait --no-journal
        case 'instances change-password'
            printf '%s\n' --all --password-prompt --password-stdin --wait --no-journal
        case 'instances create-snapshot'
            printf '%s\n' --all --as-client --no-as-client --wait --no-journal
        case 'instances migrate'
            printf '%s\n' --all --live --no-live --block-migration --no-block-migration --over-commit --no-over-commit --wait --no-journal
        case 'invoices refund'
            printf '%s\n' --refund-to-credit --no-refund-to-credit --refund-manually --no-refund-manually --no-journal
        case 'networks list'
            printf '%s\n' --external --no-external --shared --no-shared --count --watch
        case 'networks create'
            printf '%s\n' --up --no-up --shared --no-shared --external --no-external --no-journal
        case 'networks update'
            printf '%s\n' --up --no-up --shared --no-shared --external --no-external
        case 'notification-templates create'
            printf '%s\n' --disable-notification --no-disable-notification --no-journal
        case 'notification-templates update'
            printf '%s\n' --disable-notification --no-disable-notification
        case 'permission-sets update-objects' 'user-groups generate-permission-set' 'users generate-permission-set'
            printf '%s\n' --all --implicitly-granted --no-implicitly-granted --no-journal
        case 'ports update'
            printf '%s\n' --up --no-up
        case 'product-groups create'
            printf '%s\n' --visible --no-visible --no-journal
        case 'product-groups update'
            printf '%s\n' --visible --no-visible
        case 'projects list'
            printf '%s\n' --disabled --no-disabled --count --watch
        case 'projects create'
            printf '%s\n' --disabled --no-disabled --no-journal
        case 'projects update'
            printf '%s\n' --disabled --no-disabled
        case 'projects delete'
            printf '%s\n' --all --delete-all-resources --no-delete-all-resources --if-exists --wait --no-journal
        case 'regions create'
            printf '%s\n' --enabled --no-enabled --enable-volumes --no-enable-volumes --enable-snapshots --no-enable-snapshots --if-not-exists --allow-duplicate --no-journal
        case 'regions update'
            printf '%s\n' --enabled --no-enabled --enable-volumes --no-enable-volumes --enable-snapshots --no-enable-snapshots
        case 'routers create'
            printf '%s\n' --up --no-up --wait --no-wait --no-journal
        case 'routers update'
            printf '%s\n' --up --no-up --snat --no-snat
        case 'services delete'
            printf '%s\n' --all --delete-associated-resources --no-delete-associated-resources --if-exists --wait
        case 'services upgrade'
            printf '%s\n' --all --confirm --no-confirm --no-journal
        case 'subnet-pools list'
            printf '%s\n' --shared --no-shared --count --watch
        case 'subnet-pools create'
            printf '%s\n' --shared --no-shared --is-default --no-is-default --no-journal
        case 'subnets create'
            printf '%s\n' --dhcp --no-dhcp --no-journal
        case 'subnets update'
            printf '%s\n' --dhcp --no-dhcp
        case 'terms-of-service create'
            printf '%s\n' --draft --no-draft --no-journal
        case 'terms-of-service update'
            printf '%s\n' --draft --no-draft
        case 'todos comment'
            printf '%s\n' --all --close-todo --no-close-todo --no-journal
        case 'users list'
            printf '%s\n' --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --is-active --no-is-active --count --watch
        case 'users create'
            printf '%s\n' --password-prompt --password-stdin --is-active --no-is-active --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --email-verified --no-email-verified --if-not-exists --allow-duplicate --no-journal
        case 'users update'
            printf '%s\n' --password-prompt --password-stdin --is-active --no-is-active --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --email-verified --no-email-verified
        case 'volume-backups create'
            printf '%s\n' --incremental --no-incremental --force --no-force --for-client --no-for-client --wait --no-wait --no-journal
        case 'volume-snapshots create'
            printf '%s\n' --force --no-force --for-client --no-for-client --wait --no-wait --no-journal
        case 'volumes create'
            printf '%s\n' --wait --no-wait --if-not-exists --allow-duplicate --no-journal
        case 'volumes change-bootable-status'
            printf '%s\n' --all --bootable --no-bootable --wait
    end
end

function __fleioctl_valued -a key
    switch "$key"
        case 'api'
            printf '%s\n' -f --field -F --json-field --input
        case 'external-billing process-clients'
            printf '%s\n' --from-file
        case 'history' 'history list'
            printf '%s\n' --since --outcome --limit
        case 'history resolve'
            printf '%s\n' --as
        case 'login'
            printf '%s\n' --url --token-command --ca-file
        case 'sandbox serve'
            printf '%s\n' --port --delay
        case 'activity-log list'
            printf '%s\n' --user --action --category --type --since --until --search --filter --sort --limit --page-size --interval
        case 'api-users list'
            printf '%s\n' --limit --page-size --interval
        case 'api-users create'
            printf '%s\n' --name --password-file --email --description --default-project --domain --from-file --set --settle --parallel --max-failures
        case 'api-users update'
            printf '%s\n' --name --password-file --email --description --default-project --from-file --set --parallel --max-failures
        case 'api-users delete' 'backup-schedules delete' 'config-options delete' 'configurations delete' 'currencies delete' 'flavor-groups delete' 'hosting-server-groups delete' 'notifications view' 'notifications unseen' 'permission-sets delete' 'permissions delete' 'ports delete' 'price-rules delete' 'product-cycles delete' 'product-groups delete' 'products delete' 'regions delete' 'subnets delete' 'terms-of-service delete' 'transactions delete'
            printf '%s\n' --expect --parallel --max-failures --wait-timeout
        case 'api-users openrc'
            printf '%s\n' --region --project
        case 'backup-schedules list' 'billing-plans list' 'currencies list' 'hosting-server-groups list' 'price-rules list' 'product-cycles list' 'regions list' 'subnets list' 'terms-of-service list'
            printf '%s\n' --sort --limit --page-size --interval
        case 'backup-schedules create'
            printf '%s\n' --instance --name --type --rotation --run-at --from-file --set --settle --parallel --max-failures
        case 'backup-schedules update'
            printf '%s\n' --instance --name --type --rotation --run-at --from-file --set --parallel --max-failures
        case 'billing-journal list'
            printf '%s\n' --client --invoice --transaction --source --destination --since --until --filter --sort --limit --page-size --interval
        case 'billing-plans create'
            printf '%s\n' --name --currency --from-file --set --settle --parallel --max-failures
        case 'billing-plans update'
            printf '%s\n' --name --currency --from-file --set --parallel --max-failures
        case 'billing-plans delete'
            printf '%s\n' --expect --parallel --max-failures --plan-to-migrate --wait-timeout
        case 'client-groups list' 'user-groups list'
            printf '%s\n' --name --search --filter --sort --limit --page-size --interval
        case 'client-groups create' 'config-options create' 'configurations create' 'notification-categories create' 'product-groups create' 'projects create' 'user-groups create'
            printf '%s\n' --name --description --from-file --set --settle --parallel --max-failures
        case 'client-groups update' 'config-options update' 'configurations update' 'networks update' 'notification-categories update' 'ports update' 'product-groups update' 'projects update' 'security-groups update' 'user-groups update' 'volume-backups update' 'volume-snapshots update'
            printf '%s\n' --name --description --from-file --set --parallel --max-failures
        case 'client-groups delete' 'clients delete' 'clients suspend' 'clients resume' 'cluster-templates delete' 'clusters delete' 'departments delete' 'flavors delete' 'floating-ips delete' 'hosting-servers delete' 'images delete' 'images deactivate' 'images reactivate' 'instances delete' 'instances start' 'instances stop' 'instances reboot' 'instances suspend' 'instances resume' 'instances lock' 'instances unlock' 'instances reset-state' 'instances confirm-resize' 'instances revert-resize' 'instances unrescue' 'invoices delete' 'networks delete' 'notification-categories delete' 'notification-templates delete' 'orders delete' 'orders accept' 'orders verify' 'orders cancel' 'orders pending' 'projects delete' 'revenue-reports delete' 'routers delete' 'security-groups delete' 'services delete' 'services activate' 'services suspend' 'services unsuspend' 'services terminate' 'ssh-keys delete' 'subnet-pools delete' 'tax-rules delete' 'tickets delete' 'tickets close' 'tickets reopen' 'todos delete' 'user-groups delete' 'users delete' 'volume-backups delete' 'volume-snapshots delete' 'volumes delete' 'volumes change-bootable-status'
            printf '%s\n' --select --expect --parallel --max-failures --wait-timeout
        case 'clients list'
            printf '%s\n' --status --external-billing-id --country --configuration --group --credit-below --search --filter --sort --limit --page-size --interval
        case 'clients show'
            printf '%s\n' --with
        case 'clients create'
            printf '%s\n' --first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --group --configuration --auto-order-service-external-billing-id --custom-fields --reseller-client --from-file --set --settle --parallel --max-failures --wait-timeout
        case 'clients update'
            printf '%s\n' --first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --custom-fields --status --suspend-reason --from-file --set --parallel --max-failures
        case 'clients wait' 'clusters wait' 'images wait' 'instances wait' 'invoices wait' 'orders wait' 'routers wait' 'services wait' 'volume-backups wait' 'volume-snapshots wait' 'volumes wait'
            printf '%s\n' --select --expect --parallel --max-failures --for --wait-timeout
        case 'clients add-to-group' 'clients remove-from-group' 'flavors add-to-group' 'flavors remove-from-group' 'users add-to-group' 'users remove-from-group'
            printf '%s\n' --select --expect --parallel --max-failures --group
        case 'clients associate-user' 'clients dissociate-user'
            printf '%s\n' --select --expect --parallel --max-failures --user
        case 'clients change-configuration'
            printf '%s\n' --select --expect --parallel --max-failures --configuration
        case 'clients update-usage' 'clients reset-usage' 'clients invoice-processing' 'instances abort-migrate' 'services invoice' 'task-log recreate' 'users delete-token'
            printf '%s\n' --select --expect --parallel --max-failures
        case 'clients over-credit-limit' 'clients to-invoice'
            printf '%s\n' --credit-below
        case 'clients credit add' 'clients credit withdraw'
            printf '%s\n' --currency --settle
        case 'clients credit show'
            printf '%s\n' --limit
        case 'cluster-templates list'
            printf '%s\n' --project --name --search --filter --sort --limit --page-size --interval
        case 'cluster-templates create'
            printf '%s\n' --name --image --coe --from-file --set --settle --parallel --max-failures
        case 'cluster-templates update'
            printf '%s\n' --name --image --coe --from-file --set --parallel --max-failures
        case 'clusters list'
            printf '%s\n' --cluster-template --status --name --search --filter --sort --limit --page-size --interval
        case 'clusters create'
            printf '%s\n' --name --cluster-template --keypair --docker-volume-size --node-count --master-count --flavor --master-flavor --create-timeout --labels --discovery-url --from-file --set --wait-timeout --settle --parallel --max-failures
        case 'config-options list'
            printf '%s\n' --name --products --sort --limit --page-size --interval
        case 'config-options choices'
            printf '%s\n' --option
        case 'config-options cycles'
            printf '%s\n' --option --value
        case 'configurations list' 'flavor-groups list'
            printf '%s\n' --search --sort --limit --page-size --interval
        case 'currencies create'
            printf '%s\n' --code --rate --from-file --set --settle --parallel --max-failures
        case 'currencies update'
            printf '%s\n' --rate --from-file --set --parallel --max-failures
        case 'departments list'
            printf '%s\n' --search --filter --sort --limit --page-size --interval
        case 'departments create'
            printf '%s\n' --name --email --ticket-id-format --from-file --set --settle --parallel --max-failures
        case 'departments update'
            printf '%s\n' --name --email --ticket-id-format --from-file --set --parallel --max-failures
        case 'dns-records list' 'dns-records show' 'dns-records delete'
            printf '%s\n' --type --region
        case 'dns-records create'
            printf '%s\n' --name --type --record --ttl --description --region
        case 'dns-records update'
            printf '%s\n' --record --ttl --description --type --region
        case 'dns-zones list'
            printf '%s\n' --region --client --name --email --type --status --project --search --sort --limit --page-size --interval
        case 'dns-zones show' 'networks auto-create-options'
            printf '%s\n' --region
        case 'dns-zones create'
            printf '%s\n' --name --email --type --client --project --ttl --description --master --region --from-file --set --wait-timeout --settle --parallel --max-failures
        case 'dns-zones update'
            printf '%s\n' --email --ttl --description --master --region --from-file --set --parallel --max-failures
        case 'dns-zones delete'
            printf '%s\n' --expect --parallel --max-failures --region --wait-timeout
        case 'dns-zones wait'
            printf '%s\n' --expect --parallel --max-failures --for --wait-timeout
        case 'dns-zones synchronize-records'
            printf '%s\n' --expect --parallel --max-failures --region
        case 'flavor-groups create'
            printf '%s\n' --name --description --priority --from-file --set --settle --parallel --max-failures
        case 'flavor-groups update'
            printf '%s\n' --name --description --priority --from-file --set --parallel --max-failures
        case 'flavor-groups add-to-image' 'flavor-groups remove-from-image'
            printf '%s\n' --expect --parallel --max-failures --image
        case 'flavors list'
            printf '%s\n' --name --region --group --search --filter --sort --limit --page-size --interval
        case 'flavors create'
            printf '%s\n' --name --memory --vcpus --disk --region --ephemeral --swap --id --from-file --set --settle --parallel --max-failures
        case 'flavors update' 'floating-ips update' 'regions update'
            printf '%s\n' --description --from-file --set --parallel --max-failures
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
            printf '%s\n' --address --client --network --region --status --search --filter --sort --limit --page-size --interval
        case 'floating-ips create'
            printf '%s\n' --network --description --client --from-file --set --settle --parallel --max-failures
        case 'gateways list'
            printf '%s\n' --display-name --sort --limit --page-size --interval
        case 'gateways update'
            printf '%s\n' --display-name --instructions --fixed-fee --percent-fee --from-file --set --parallel --max-failures
        case 'hosting-server-groups create'
            printf '%s\n' --name --description --placement --from-file --set --settle --parallel --max-failures
        case 'hosting-server-groups update'
            printf '%s\n' --name --description --placement --from-file --set --parallel --max-failures
        case 'hosting-servers list'
            printf '%s\n' --plugin --status --group --filter --sort --limit --page-size --interval
        case 'hosting-servers create'
            printf '%s\n' --name --plugin --group --status --from-file --set --settle --parallel --max-failures
        case 'hosting-servers update'
            printf '%s\n' --name --group --status --from-file --set --parallel --max-failures
        case 'hypervisors list'
            printf '%s\n' --host-name --host-ip --region --search --sort --limit --page-size --interval
        case 'images list'
            printf '%s\n' --name --type --status --region --visibility --client --instance --hypervisor-type --search --filter --sort --limit --page-size --interval
        case 'images create'
            printf '%s\n' --name --region --disk-format --source --url --container-format --min-disk --min-ram --visibility --os-distro --os-version --architecture --hypervisor-type --properties --from-file --set --wait-timeout --settle --parallel --max-failures
        case 'images update'
            printf '%s\n' --name --min-disk --min-ram --visibility --os-distro --os-version --architecture --hypervisor-type --properties --from-file --set --parallel --max-failures
        case 'images available-to-client' 'services openstack-options'
            printf '%s\n' --client
        case 'instances list'
            printf '%s\n' --client --status --region --name --flavor --image --host --task --os --description --search --filter --sort --limit --page-size --interval
        case 'instances create'
            printf '%s\n' --client --name --region --flavor --image --volume --snapshot --network --ssh-key --root-password-file --user-data --volume-size --volume-type --from-file --set --wait-timeout --settle --parallel --max-failures
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
        case 'instances add-floating-ip'
            printf '%s\n' --select --expect --parallel --max-failures --floating-ip --fixed-ip
        case 'instances remove-floating-ip'
            printf '%s\n' --select --expect --parallel --max-failures --floating-ip
        case 'instances associate-security-group' 'instances dissociate-security-group'
            printf '%s\n' --select --expect --parallel --max-failures --security-group
        case 'instances migrate'
            printf '%s\n' --select --expect --parallel --max-failures --hypervisor --wait-timeout
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
            printf '%s\n' --status --client --due-before --since --until --search --filter --sort --limit --page-size --interval
        case 'invoices create'
            printf '%s\n' --client --item --status --issue-date --due-date --currency --from-file --set --settle --parallel --max-failures
        case 'invoices update'
            printf '%s\n' --status --issue-date --due-date --from-file --set --parallel --max-failures
        case 'invoices add-payment'
            printf '%s\n' --amount --gateway --currency --date-initiated --external-id --fee --extra-info --settle
        case 'invoices refund'
            printf '%s\n' --transaction --amount --external-id --settle
        case 'networks list'
            printf '%s\n' --name --region --client --search --filter --sort --limit --page-size --interval
        case 'networks create'
            printf '%s\n' --name --region --client --description --provider-network-type --provider-physical-network --provider-segmentation-id --subnet --from-file --set --settle --parallel --max-failures
        case 'networks auto-create'
            printf '%s\n' --region --client
        case 'notification-categories list'
            printf '%s\n' --name --filter --sort --limit --page-size --interval
        case 'notification-templates list'
            printf '%s\n' --name --category --language --filter --sort --limit --page-size --interval
        case 'notification-templates create'
            printf '%s\n' --name --language --title --content --category --from-file --set --settle --parallel --max-failures
        case 'notification-templates update'
            printf '%s\n' --name --title --content --category --from-file --set --parallel --max-failures
        case 'notification-templates languages'
            printf '%s\n' --name
        case 'notifications list' 'permission-sets list'
            printf '%s\n' --name --sort --limit --page-size --interval
        case 'orders list'
            printf '%s\n' --status --client --order-date --client-notes --staff-notes --since --until --filter --sort --limit --page-size --interval
        case 'orders create'
            printf '%s\n' --client --user --item --status --client-notes --staff-notes --from-file --set --settle --parallel --max-failures
        case 'orders update'
            printf '%s\n' --client-notes --staff-notes --from-file --set --parallel --max-failures
        case 'permission-sets update-objects'
            printf '%s\n' --expect --parallel --max-failures --objects
        case 'permissions list'
            printf '%s\n' --name --permission-set --sort --limit --page-size --interval
        case 'ports list'
            printf '%s\n' --name --instance --device-owner --network --search --sort --limit --page-size --interval
        case 'ports create'
            printf '%s\n' --network --instance --attach-to --ip --subnet --name --mac-address --region --project --from-file --set --settle --parallel --max-failures
        case 'ports add-ip'
            printf '%s\n' --expect --parallel --max-failures --ip --subnet
        case 'ports add-ip-automatically'
            printf '%s\n' --expect --parallel --max-failures --subnet
        case 'ports remove-ip'
            printf '%s\n' --expect --parallel --max-failures --ip
        case 'price-rules create'
            printf '%s\n' --display-name --plan --resource --priority --pricing --conditions --modifiers --from-file --set --settle --parallel --max-failures
        case 'price-rules update'
            printf '%s\n' --display-name --plan --resource --priority --pricing --conditions --modifiers --from-file --set --parallel --max-failures
        case 'product-cycles create'
            printf '%s\n' --product --cycle --cycle-multiplier --currency --fixed-price --setup-fee --status --from-file --set --settle --parallel --max-failures
        case 'product-cycles update'
            printf '%s\n' --product --cycle --cycle-multiplier --currency --fixed-price --setup-fee --status --from-file --set --parallel --max-failures
        case 'product-groups list'
            printf '%s\n' --name --description --sort --limit --page-size --interval
        case 'products list'
            printf '%s\n' --name --code --status --price-model --description --search --sort --limit --page-size --interval
        case 'products create'
            printf '%s\n' --name --code --group --product-type --price-model --status --auto-setup --module --description --from-file --set --settle --parallel --max-failures
        case 'products update'
            printf '%s\n' --name --code --group --product-type --status --price-model --auto-setup --module --description --from-file --set --parallel --max-failures
        case 'projects list'
            printf '%s\n' --services-count --project-id --search --filter --sort --limit --page-size --interval
        case 'regions create'
            printf '%s\n' --id --description --from-file --set --settle --parallel --max-failures
        case 'revenue-reports list'
            printf '%s\n' --since --until --filter --sort --limit --page-size --interval
        case 'revenue-reports generate'
            printf '%s\n' --month --year
        case 'routers list'
            printf '%s\n' --name --region --status --search --filter --sort --limit --page-size --interval
        case 'routers create'
            printf '%s\n' --name --region --client --external-network --description --from-file --set --wait-timeout --settle --parallel --max-failures
        case 'routers update'
            printf '%s\n' --name --external-network --description --from-file --set --parallel --max-failures
        case 'routers add-interface'
            printf '%s\n' --select --expect --parallel --max-failures --subnet --ip
        case 'routers remove-interface'
            printf '%s\n' --select --expect --parallel --max-failures --interface
        case 'security-groups list'
            printf '%s\n' --name --client --region --project --search --filter --sort --limit --page-size --interval
        case 'security-groups create'
            printf '%s\n' --name --region --description --client --from-file --set --settle --parallel --max-failures
        case 'security-groups rules add'
            printf '%s\n' --select --expect --parallel --max-failures --direction --protocol --from-port --to-port --remote-range --remote-group --ethertype --description
        case 'security-groups rules delete'
            printf '%s\n' --select --expect --parallel --max-failures --rule
        case 'services list'
            printf '%s\n' --client --status --display-name --product --product-type --external-billing-id --due-before --search --filter --sort --limit --page-size --interval
        case 'services create'
            printf '%s\n' --client --product --cycle --display-name --status --external-billing-id --override-price --override-suspend-until --next-due-date --next-expiration-date --next-invoice-date --suspend-reason --suspend-type --notes --from-file --set --settle --parallel --max-failures
        case 'services update'
            printf '%s\n' --product --cycle --display-name --status --external-billing-id --override-price --override-suspend-until --next-due-date --next-expiration-date --next-invoice-date --suspend-reason --suspend-type --notes --from-file --set --parallel --max-failures
        case 'services upgrade'
            printf '%s\n' --select --expect --parallel --max-failures --product --cycle --configurable-options
        case 'services update-billing-plan'
            printf '%s\n' --select --expect --parallel --max-failures --plan
        case 'services reset-invoiced-periods'
            printf '%s\n' --select --expect --parallel --max-failures --periods-ids
        case 'services create-openstack'
            printf '%s\n' --client --product --cycle --project-id --service-external-id
        case 'ssh-keys list'
            printf '%s\n' --user --name --search --filter --sort --limit --page-size --interval
        case 'ssh-keys create'
            printf '%s\n' --name --public-key --from-file --set --settle --parallel --max-failures
        case 'ssh-keys update'
            printf '%s\n' --name --public-key --from-file --set --parallel --max-failures
        case 'ssh-keys generate-key-pair'
            printf '%s\n' --to
        case 'subnet-pools list'
            printf '%s\n' --name --region --search --filter --sort --limit --page-size --interval
        case 'subnet-pools create'
            printf '%s\n' --name --region --prefix --description --default-prefixlen --min-prefixlen --max-prefixlen --from-file --set --settle --parallel --max-failures
        case 'subnet-pools update'
            printf '%s\n' --name --prefix --description --default-prefixlen --min-prefixlen --max-prefixlen --from-file --set --parallel --max-failures
        case 'subnets create'
            printf '%s\n' --network --ip-version --cidr --subnet-pool --name --description --gateway --allocation-pool --dns-nameserver --host-route --ipv6-ra-mode --ipv6-address-mode --from-file --set --settle --parallel --max-failures
        case 'subnets update'
            printf '%s\n' --name --description --gateway --allocation-pool --dns-nameserver --host-route --from-file --set --parallel --max-failures
        case 'task-log list'
            printf '%s\n' --state --name --user --since --until --search --filter --sort --limit --page-size --interval
        case 'tax-rules list'
            printf '%s\n' --name --country --state --level --rate --filter --sort --limit --page-size --interval
        case 'tax-rules create'
            printf '%s\n' --name --rate --level --country --state --start-date --end-date --from-file --set --settle --parallel --max-failures
        case 'tax-rules update'
            printf '%s\n' --name --rate --level --country --state --start-date --end-date --from-file --set --parallel --max-failures
        case 'terms-of-service create'
            printf '%s\n' --title --content --terms-version --from-file --set --settle --parallel --max-failures
        case 'terms-of-service update'
            printf '%s\n' --title --content --terms-version --from-file --set --parallel --max-failures
        case 'tickets list'
            printf '%s\n' --status --client --department --priority --assigned-to --created-by --internal-status --since --search --filter --sort --limit --page-size --interval
        case 'tickets create'
            printf '%s\n' --title --department --priority --status --description --client --assigned-to --internal-status --cc-recipients --from-file --set --settle --parallel --max-failures
        case 'tickets update'
            printf '%s\n' --title --department --priority --status --client --assigned-to --internal-status --cc-recipients --from-file --set --parallel --max-failures
        case 'tickets reply'
            printf '%s\n' --select --expect --parallel --max-failures --reply-text
        case 'tickets note'
            printf '%s\n' --select --expect --parallel --max-failures --note-text
        case 'todos list'
            printf '%s\n' --status --assigned-to --created-by --search --filter --sort --limit --page-size --interval
        case 'todos create'
            printf '%s\n' --title --description --status --assigned-to --from-file --set --settle --parallel --max-failures
        case 'todos update'
            printf '%s\n' --title --description --status --assigned-to --from-file --set --parallel --max-failures
        case 'todos comment'
            printf '%s\n' --select --expect --parallel --max-failures --comment-text
        case 'transactions list'
            printf '%s\n' --client --sort --limit --page-size --interval
        case 'transactions create'
            printf '%s\n' --invoice --gateway --amount --currency --status --external-id --date-initiated --fee --from-file --set --settle --parallel --max-failures
        case 'transactions update'
            printf '%s\n' --invoice --gateway --amount --currency --status --external-id --date-initiated --fee --from-file --set --parallel --max-failures
        case 'usage list'
            printf '%s\n' --start-date --end-date --sort --limit --page-size --interval
        case 'usage-history list'
            printf '%s\n' --client --state --external-billing-id --start-date --end-date --sort --limit --page-size --interval
        case 'usage-history mark-as-invoiced'
            printf '%s\n' --client-external-billing-id
        case 'user-groups generate-permission-set' 'users generate-permission-set'
            printf '%s\n' --select --expect --parallel --max-failures --objects
        case 'users list'
            printf '%s\n' --email --username --first-name --last-name --external-billing-id --search --filter --sort --limit --page-size --interval
        case 'users create'
            printf '%s\n' --email --password-file --username --first-name --last-name --language --external-billing-id --from-file --set --settle --parallel --max-failures
        case 'users update'
            printf '%s\n' --email --password-file --username --first-name --last-name --language --external-billing-id --group --from-file --set --parallel --max-failures
        case 'users in-group'
            printf '%s\n' --group
        case 'volume-backups list' 'volume-snapshots list'
            printf '%s\n' --volume --client --project --status --region --search --filter --sort --limit --page-size --interval
        case 'volume-backups create' 'volume-snapshots create'
            printf '%s\n' --volume --name --description --from-file --set --wait-timeout --settle --parallel --max-failures
        case 'volume-backups restore'
            printf '%s\n' --select --expect --parallel --max-failures --volume --name
        case 'volume-backups restorable-volumes'
            printf '%s\n' --backup --matching
        case 'volume-snapshots reset-state'
            printf '%s\n' --select --expect --parallel --max-failures --state --wait-timeout
        case 'volumes list'
            printf '%s\n' --name --client --status --region --project --size --search --filter --sort --limit --page-size --interval
        case 'volumes create'
            printf '%s\n' --client --name --region --size --description --type --image --volume --from-file --set --wait-timeout --settle --parallel --max-failures
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
        case 'completion 1'
            printf '%s\n' bash zsh fish
        case 'config --columns' 'config list --columns' 'config path --columns'
            printf '%s\n' setting value origin
        case 'history --columns' 'history list --columns' 'history show --columns' 'history resolve --columns'
            printf '%s\n' operation time outcome command key resource action panel user detail object_id profile safety duration
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
            printf '%s\n' user name id email superuser panel version profile url profile_from url_from token_from output output_from timeout timeout_from
        case 'activity-log list --type'
            printf '%s\n' info error
        case 'activity-log list --sort'
            printf '%s\n' id created_at ip user
        case 'activity-log list --columns' 'activity-log show --columns'
            printf '%s\n' id created_at user.full_name type log ip tasks_count
        case 'api-users list --columns' 'api-users show --columns' 'api-users create --columns' 'api-users update --columns'
            printf '%s\n' id name enabled email project_name description domain_id password_expires_at
        case 'api-users delete --columns' 'backup-schedules delete --columns' 'billing-plans delete --columns' 'client-groups delete --columns' 'clients delete --columns' 'clients wait --columns' 'clients suspend --columns' 'clients resume --columns' 'clients add-to-group --columns' 'clients remove-from-group --columns' 'clients associate-user --columns' 'clients dissociate-user --columns' 'clients change-configuration --columns' 'clients update-usage --columns' 'clients reset-usage --columns' 'clients over-credit-limit --columns' 'clients invoice-processing --columns' 'cluster-templates delete --columns' 'clusters delete --columns' 'clusters wait --columns' 'config-options delete --columns' 'configurations delete --columns' 'currencies delete --columns' 'currencies update-exchange-rates --columns' 'currencies update-relative-prices --columns' 'departments delete --columns' 'dns-zones delete --columns' 'dns-zones wait --columns' 'dns-zones synchronize-records --columns' 'flavor-groups delete --columns' 'flavor-groups add-to-image --columns' 'flavor-groups remove-from-image --columns' 'flavors delete --columns' 'flavors replace --columns' 'flavors set-properties --columns' 'flavors unset-property --columns' 'flavors add-to-group --columns' 'flavors remove-from-group --columns' 'flavors add-to-image --columns' 'flavors remove-from-image --columns' 'flavors assign-client-group --columns' 'flavors remove-client-group --columns' 'floating-ips delete --columns' 'hosting-server-groups delete --columns' 'hosting-servers delete --columns' 'images delete --columns' 'images wait --columns' 'images deactivate --columns' 'images reactivate --columns' 'instances delete --columns' 'instances wait --columns' 'instances start --columns' 'instances stop --columns' 'instances reboot --columns' 'instances suspend --columns' 'instances resume --columns' 'instances lock --columns' 'instances unlock --columns' 'instances reset-state --columns' 'instances rename --columns' 'instances resize --columns' 'instances confirm-resize --columns' 'instances revert-resize --columns' 'instances rebuild --columns' 'instances rescue --columns' 'instances unrescue --columns' 'instances boot-from-iso --columns' 'instances change-password --columns' 'instances create-snapshot --columns' 'instances create-backup --columns' 'instances attach-volume --columns' 'instances detach-volume --columns' 'instances add-floating-ip --columns' 'instances remove-floating-ip --columns' 'instances associate-security-group --columns' 'instances dissociate-security-group --columns' 'instances migrate --columns' 'instances abort-migrate --columns' 'instances move --columns' 'invoices delete --columns' 'invoices wait --columns' 'networks delete --columns' 'networks auto-create --columns' 'notification-categories delete --columns' 'notification-templates delete --columns' 'notifications view --columns' 'notifications unseen --columns' 'notifications mark-all-as-read --columns' 'orders delete --columns' 'orders wait --columns' 'orders accept --columns' 'orders verify --columns' 'orders cancel --columns' 'orders pending --columns' 'permission-sets delete --columns' 'permission-sets update-objects --columns' 'permissions delete --columns' 'ports delete --columns' 'ports add-ip --columns' 'ports add-ip-automatically --columns' 'ports remove-ip --columns' 'price-rules delete --columns' 'product-cycles delete --columns' 'product-groups delete --columns' 'products delete --columns' 'projects delete --columns' 'regions delete --columns' 'revenue-reports delete --columns' 'revenue-reports generate --columns' 'routers delete --columns' 'routers wait --columns' 'routers add-interface --columns' 'routers remove-interface --columns' 'security-groups delete --columns' 'security-groups rules add --columns' 'security-groups rules delete --columns' 'services delete --columns' 'services wait --columns' 'services activate --columns' 'services suspend --columns' 'services unsuspend --columns' 'services terminate --columns' 'services upgrade --columns' 'services invoice --columns' 'services update-billing-plan --columns' 'services reset-invoiced-periods --columns' 'ssh-keys delete --columns' 'subnet-pools delete --columns' 'subnets delete --columns' 'task-log recreate --columns' 'tax-rules delete --columns' 'terms-of-service delete --columns' 'tickets delete --columns' 'tickets reply --columns' 'tickets note --columns' 'tickets close --columns' 'tickets reopen --columns' 'todos delete --columns' 'todos comment --columns' 'transactions delete --columns' 'usage-history mark-as-invoiced --columns' 'user-groups delete --columns' 'user-groups generate-permission-set --columns' 'users delete --columns' 'users delete-token --columns' 'users add-to-group --columns' 'users remove-from-group --columns' 'users generate-permission-set --columns' 'volume-backups delete --columns' 'volume-backups wait --columns' 'volume-backups restore --columns' 'volume-snapshots delete --columns' 'volume-snapshots wait --columns' 'volume-snapshots reset-state --columns' 'volumes delete --columns' 'volumes wait --columns' 'volumes rename --columns' 'volumes extend --columns' 'volumes change-bootable-status --columns' 'volumes revert-to-snapshot --columns'
            printf '%s\n' id name action outcome detail
        case 'api-users projects --columns' 'instances backups --columns' 'instances migrate-options --columns' 'permission-sets list --sort' 'permission-sets list --columns' 'permission-sets show --columns'
            printf '%s\n' id name
        case 'backup-schedules list --sort' 'backup-schedules list --columns' 'backup-schedules show --columns' 'backup-schedules create --columns' 'backup-schedules update --columns'
            printf '%s\n' id backup_name instance backup_type rotation run_at
        case 'backup-schedules create --type' 'backup-schedules update --type' 'instances create-backup --type'
            printf '%s\n' daily weekly
        case 'billing-journal list --source'
            printf '%s\n' cr iv tr st se ex tx
        case 'billing-journal list --sort'
            printf '%s\n' id invoice transaction transaction__status source destination source_amount destination_amount
        case 'billing-journal list --columns' 'billing-journal show --columns'
            printf '%s\n' id date_added client.name source_name source_amount destination_name destination_amount client_credit_left invoice transaction is_refund source_currency destination_currency
        case 'billing-plans list --sort'
            printf '%s\n' name currency
        case 'billing-plans list --columns' 'billing-plans show --columns' 'billing-plans create --columns' 'billing-plans update --columns'
            printf '%s\n' id name currency is_default services_count
        case 'client-groups list --sort' 'user-groups list --sort'
            printf '%s\n' name id created_at
        case 'client-groups list --columns' 'client-groups show --columns' 'client-groups create --columns' 'client-groups update --columns'
            printf '%s\n' id name client_count is_default description created_at
        case 'clients list --status'
            printf '%s\n' active inactive suspending suspended closed deleting
        case 'clients list --sort'
            printf '%s\n' id first_name last_name company address1 address2 city country state date_created uptodate_credit configuration_name group_name
        case 'clients list --columns' 'clients show --columns' 'clients create --columns' 'clients update --columns'
            printf '%s\n' id name status email uptodate_credit company country date_created currency
        case 'clients update --status'
            printf '%s\n' active inactive suspended closed
        case 'clients users --columns'
            printf '%s\n' id username full_name
        case 'clients to-invoice --columns'
            printf '%s\n' id has_service_cycle_recently_ended reached_credit_limit
        case 'cluster-templates list --sort'
            printf '%s\n' id name coe image_id created_at
        case 'cluster-templates list --columns' 'cluster-templates show --columns' 'cluster-templates create --columns' 'cluster-templates update --columns'
            printf '%s\n' id name coe image_id client.name created_at
        case 'clusters list --sort'
            printf '%s\n' id name status health_status under_task
        case 'clusters list --columns' 'clusters show --columns' 'clusters create --columns'
            printf '%s\n' id name status health_status cluster_template.name client.name under_task
        case 'config-options list --sort' 'config-options list --columns' 'config-options show --columns' 'config-options create --columns' 'config-options update --columns'
            printf '%s\n' id name products description
        case 'configurations list --sort' 'price-rules list --sort'
            printf '%s\n' name
        case 'configurations list --columns' 'configurations show --columns' 'configurations create --columns' 'configurations update --columns'
            printf '%s\n' id name client_count is_default description
        case 'currencies list --sort' 'currencies list --columns' 'currencies show --columns' 'currencies create --columns' 'currencies update --columns'
            printf '%s\n' code rate is_default
        case 'departments list --sort'
            printf '%s\n' name email created_at
        case 'departments list --columns' 'departments show --columns' 'departments create --columns' 'departments update --columns'
            printf '%s\n' id name email ticket_id_format
        case 'dns-records list --columns' 'dns-records show --columns' 'dns-records create --columns' 'dns-records update --columns'
            printf '%s\n' id name type records ttl status description
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
        case 'flavors list --sort'
            printf '%s\n' name id vcpus memory_mb root_gb flavor_group
        case 'flavors list --columns' 'flavors show --columns' 'flavors create --columns' 'flavors update --columns'
            printf '%s\n' id name vcpus memory_mb root_gb region out_of_stock show_in_fleio is_public flavor_group.name
        case 'flavors of-image --columns'
            printf '%s\n' id name region
        case 'floating-ips list --sort'
            printf '%s\n' floating_ip_address floating_network status
        case 'floating-ips list --columns' 'floating-ips show --columns' 'floating-ips create --columns' 'floating-ips update --columns'
            printf '%s\n' id floating_ip_address status client.name associated_object.name fixed_ip_address floating_network.name floating_network.region description created_at
        case 'gateways list --sort'
            printf '%s\n' id display_name enabled visible_to_user fixed_fee percent_fee
        case 'gateways list --columns' 'gateways show --columns' 'gateways update --columns'
            printf '%s\n' id name display_name enabled visible_to_user recurring_payments_enabled fixed_fee percent_fee
        case 'hosting-server-groups list --sort' 'hosting-server-groups list --columns' 'hosting-server-groups show --columns' 'hosting-server-groups create --columns' 'hosting-server-groups update --columns'
            printf '%s\n' id name placement description
        case 'hosting-servers list --status' 'hosting-servers create --status' 'hosting-servers update --status'
            printf '%s\n' enabled disabled
        case 'hosting-servers list --sort' 'hosting-servers list --columns' 'hosting-servers show --columns' 'hosting-servers create --columns' 'hosting-servers update --columns'
            printf '%s\n' id name status group plugin created_at
        case 'hypervisors list --sort'
            printf '%s\n' host_name host_ip region
        case 'hypervisors list --columns' 'hypervisors show --columns'
            printf '%s\n' id host_name host_ip region hypervisor_type memory_mb local_gb
        case 'images list --type'
            printf '%s\n' template application snapshot backup deleted
        case 'images list --status'
            printf '%s\n' queued saving active killed deleted pending_delete deactivated
        case 'images list --sort'
            printf '%s\n' name id type status created_at
        case 'images list --columns' 'images show --columns' 'images create --columns' 'images update --columns'
            printf '%s\n' id name type status region visibility min_disk size client.name created_at
        case 'images create --source'
            printf '%s\n' url later
        case 'instances list --status'
            printf '%s\n' active building paused suspended stopped rescued booted_from_iso resized soft-delete deleted error shelved shelved_offloaded
        case 'instances list --sort'
            printf '%s\n' name region status created current_cycle_traffic current_month_traffic
        case 'instances list --columns' 'instances show --columns' 'instances create --columns'
            printf '%s\n' id name status display_task client.name access_ip flavor.name region created
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
        case 'networks list --sort' 'security-groups list --sort'
            printf '%s\n' name created_at region
        case 'networks list --columns' 'networks show --columns' 'networks create --columns' 'networks update --columns'
            printf '%s\n' id name status region client_full_name shared router_external subnets.0.cidr created_at
        case 'notification-templates list --sort'
            printf '%s\n' name id category
        case 'notification-templates list --columns' 'notification-templates show --columns' 'notification-templates create --columns' 'notification-templates update --columns'
            printf '%s\n' id name language title category_display disable_notification has_all_available_languages
        case 'notifications list --sort'
            printf '%s\n' generated
        case 'notifications list --columns' 'notifications show --columns'
            printf '%s\n' id title status generated
        case 'orders list --status'
            printf '%s\n' pending verified completed cancelled fraud
        case 'orders list --sort'
            printf '%s\n' id client user order_date status
        case 'orders list --columns' 'orders show --columns' 'orders create --columns' 'orders update --columns'
            printf '%s\n' id status client.name total order_date invoice fraud_check_result staff_notes currency
        case 'orders create --status'
            printf '%s\n' pending verified
        case 'permissions list --sort'
            printf '%s\n' name id
        case 'permissions list --columns' 'permissions show --columns'
            printf '%s\n' id name granted permission_set
        case 'ports list --sort'
            printf '%s\n' name fixed_ips network
        case 'ports list --columns' 'ports show --columns' 'ports create --columns' 'ports update --columns'
            printf '%s\n' id name fixed_ips.0.ip_address device_owner device_id network mac_address admin_state_up
        case 'price-rules list --columns' 'price-rules show --columns' 'price-rules create --columns' 'price-rules update --columns'
            printf '%s\n' id display_name plan resource priority pricing
        case 'product-cycles list --sort' 'product-cycles list --columns' 'product-cycles show --columns' 'product-cycles create --columns' 'product-cycles update --columns'
            printf '%s\n' id product cycle cycle_multiplier fixed_price setup_fee status currency
        case 'product-cycles create --status' 'product-cycles update --status' 'products list --status' 'products create --status' 'products update --status'
            printf '%s\n' public private retired
        case 'product-groups list --sort' 'product-groups list --columns' 'product-groups show --columns' 'product-groups create --columns' 'product-groups update --columns'
            printf '%s\n' id name visible description products
        case 'products list --sort'
            printf '%s\n' name description code status price_model
        case 'products list --columns' 'products show --columns' 'products create --columns' 'products update --columns'
            printf '%s\n' id name product_type status price_model_display auto_setup_display code group description
        case 'projects list --sort'
            printf '%s\n' project_id project_domain_id disabled is_domain name created_at updated_at
        case 'projects list --columns' 'projects show --columns' 'projects create --columns' 'projects update --columns'
            printf '%s\n' id name project_id disabled fleio_disabled_reason service services_count deleted created_at
        case 'regions list --sort' 'regions list --columns' 'regions show --columns' 'regions create --columns' 'regions update --columns'
            printf '%s\n' id description enabled enable_volumes enable_snapshots
        case 'revenue-reports list --sort'
            printf '%s\n' start_date end_date
        case 'revenue-reports list --columns' 'revenue-reports show --columns'
            printf '%s\n' id start_date end_date
        case 'routers list --sort'
            printf '%s\n' name admin_state_up region__id
        case 'routers list --columns' 'routers show --columns' 'routers create --columns' 'routers update --columns'
            printf '%s\n' id name status region network_name admin_state_up enable_snat project_id
        case 'routers interfaces --columns'
            printf '%s\n' id network_name fixed_ips.0.ip_address admin_state_up
        case 'security-groups list --columns' 'security-groups show --columns' 'security-groups create --columns' 'security-groups update --columns'
            printf '%s\n' id name region associated_instances project description created_at
        case 'security-groups rules list --columns'
            printf '%s\n' id direction protocol port_range_min port_range_max remote_ip_prefix remote_group_name ethertype description
        case 'services list --status' 'services create --status' 'services update --status'
            printf '%s\n' pending active suspending suspended terminating terminated canceled fraud archived
        case 'services list --sort'
            printf '%s\n' id display_name client created_at status next_due_date
        case 'services list --columns' 'services show --columns' 'services create --columns' 'services update --columns'
            printf '%s\n' id display_name status client.name product.name cycle.display_name next_due_date suspend_reason created_at external_billing_id
        case 'ssh-keys list --sort'
            printf '%s\n' name created_at
        case 'ssh-keys list --columns' 'ssh-keys show --columns' 'ssh-keys create --columns' 'ssh-keys update --columns'
            printf '%s\n' id name fingerprint user.full_name created_at
        case 'subnet-pools list --sort'
            printf '%s\n' name created_at region prefixes
        case 'subnet-pools list --columns' 'subnet-pools show --columns' 'subnet-pools create --columns' 'subnet-pools update --columns'
            printf '%s\n' id name prefixes region shared is_default ip_version default_prefixlen project_name
        case 'subnets list --sort' 'subnets list --columns' 'subnets show --columns' 'subnets create --columns' 'subnets update --columns'
            printf '%s\n' id name cidr gateway_ip client_full_name enable_dhcp network ip_version
        case 'task-log list --state'
            printf '%s\n' pending started retry failure success
        case 'task-log list --sort'
            printf '%s\n' name created_at user client state
        case 'task-log list --columns' 'task-log show --columns'
            printf '%s\n' id name state created_at resource_type resource_id description user parent_id has_subtasks
        case 'tax-rules list --sort' 'tax-rules list --columns' 'tax-rules show --columns' 'tax-rules create --columns' 'tax-rules update --columns'
            printf '%s\n' id name rate country state level start_date end_date
        case 'terms-of-service list --sort'
            printf '%s\n' id title version
        case 'terms-of-service list --columns' 'terms-of-service show --columns' 'terms-of-service create --columns' 'terms-of-service update --columns'
            printf '%s\n' id title version draft created_at
        case 'tickets list --status' 'tickets create --status' 'tickets update --status'
            printf '%s\n' open 'customer reply' answered 'in progress' 'on hold' done
        case 'tickets list --sort'
            printf '%s\n' assigned_to created_at last_reply_at created_by status internal_status title department priority
        case 'tickets list --columns' 'tickets show --columns' 'tickets create --columns' 'tickets update --columns'
            printf '%s\n' id title status priority client_display assigned_to_display department_display last_reply_at created_at internal_status
        case 'todos list --status' 'todos create --status' 'todos update --status'
            printf '%s\n' open 'in progress' done
        case 'todos list --sort'
            printf '%s\n' assigned_to created_at created_by status title
        case 'todos list --columns' 'todos show --columns' 'todos create --columns' 'todos update --columns'
            printf '%s\n' id title status assigned_to_display created_at created_by_display
        case 'transactions list --sort'
            printf '%s\n' id status amount invoice date_initiated external_id fee refunded_transaction currency
        case 'transactions list --columns' 'transactions show --columns' 'transactions create --columns' 'transactions update --columns'
            printf '%s\n' id status amount invoice gateway.display_name date_initiated external_id fee refunded_transaction currency
        case 'transactions create --status' 'transactions update --status'
            printf '%s\n' waiting preauth confirmed rejected refunded refundpart success failure canceled unknown
        case 'usage list --sort' 'usage list --columns' 'usage show --columns'
            printf '%s\n' id service_display price start_date end_date updated_at
        case 'usage-history list --state'
            printf '%s\n' unsettled invoiced settled
        case 'usage-history list --sort' 'usage-history list --columns' 'usage-history show --columns'
            printf '%s\n' id client state price start_date end_date
        case 'user-groups list --columns' 'user-groups show --columns' 'user-groups create --columns' 'user-groups update --columns'
            printf '%s\n' id name users_count is_default description created_at
        case 'user-groups permissions --columns' 'users permissions --columns'
            printf '%s\n' name granted display_name
        case 'users list --sort'
            printf '%s\n' username email first_name last_name date_joined last_login is_active
        case 'users list --columns' 'users show --columns' 'users create --columns' 'users update --columns'
            printf '%s\n' id email full_name is_active is_staff is_superuser clients last_login user_groups username
        case 'users in-group --columns'
            printf '%s\n' id email full_name
        case 'volume-backups list --status'
            printf '%s\n' creating available deleting error restoring error_deleting
        case 'volume-backups list --sort'
            printf '%s\n' id name status size related_volume_name is_incremental region created_at
        case 'volume-backups list --columns' 'volume-backups show --columns' 'volume-backups create --columns' 'volume-backups update --columns'
            printf '%s\n' id name status size related_volume_name client.name is_incremental region created_at
        case 'volume-backups restorable-volumes --columns'
            printf '%s\n' id name size
        case 'volume-snapshots list --status' 'volume-snapshots reset-state --state'
            printf '%s\n' creating available backing-up deleted deleting error restoring error_deleting unmanaging
        case 'volume-snapshots list --sort'
            printf '%s\n' id name status size related_volume_name region created_at
        case 'volume-snapshots list --columns' 'volume-snapshots show --columns' 'volume-snapshots create --columns' 'volume-snapshots update --columns'
            printf '%s\n' id name status size related_volume_name client.name region created_at
        case 'volumes list --status'
            printf '%s\n' available in-use creating attaching detaching extending deleting error error_deleting maintenance restoring-backup
        case 'volumes list --sort'
            printf '%s\n' name size status created_at
        case 'volumes list --columns' 'volumes show --columns' 'volumes create --columns'
            printf '%s\n' id name status size client.name related_instance_uuid region type bootable number_of_snapshots created_at
        case 'volumes attachments --columns'
            printf '%s\n' id volume.name volume.size volume.status volume.id
        case '* --input' '* --from-file' '* --ca-file' '* --password-file' '* --root-password-file' '* --to' '* --config-file'
            printf '%s\n' @files
        case '* --outcome'
            printf '%s\n' unknown intent done accepted accepted-not-found accepted-unreported partial failed resolved-done resolved-not-done
        case '* --as'
            printf '%s\n' done not-done
        case '* --destination'
            printf '%s\n' cr iv tr st se ex tx
        case '* --suspend-reason'
            printf '%s\n' user auto
        case '* --visibility'
            printf '%s\n' private public shared community
        case '* --cycle'
            printf '%s\n' onetime hour month year
        case '* --price-model'
            printf '%s\n' free fixed_and_dynamic dynamic_or_fixed
        case '* --product-type'
            printf '%s\n' generic openstack hosting domain reseller
        case '* --auto-setup'
            printf '%s\n' disabled on_order first_payment manual
        case '* --direction'
            printf '%s\n' ingress egress
        case '* --ethertype'
            printf '%s\n' IPv4 IPv6
        case '* --suspend-type'
            printf '%s\n' staff overdue userrequested
        case '* --ip-version'
            printf '%s\n' 4 6
        case '* --priority'
            printf '%s\n' high medium low
        case '* --internal-status'
            printf '%s\n' open 'in progress' 'on hold' done
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
    set -l before ''
    set -l number 0
    for word in $tokens[2..-1]
        if test -n "$want"
            test "$want" = --config-file; and set config $word
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
        for flag in (__fleioctl_flags "$line") (__fleioctl_valued "$line") $__fleioctl_flags $__fleioctl_valued
            set -l place (contains -i -- $flag $__fleioctl_help_of)
            printf '%s\t%s\n' $flag $__fleioctl_help[$place]
        end
    else if test $number = 0; and test -n "$(__fleioctl_words "$line")"
        __fleioctl_words "$line"
    else
        __fleioctl_value "$line" (math $number + 1) "$cur" '' "$config"
    end
end

function __fleioctl_value -a line want cur before config
    test $want = -c; and set want --columns
    set -l found (__fleioctl_values "$line $want")
    switch "$found"
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

function __fleioctl_profiles -a config
    set -l place $XDG_CONFIG_HOME
    if not string match -q -- '/*' "$place"
        set place $HOME/.config
        test -d "$HOME/Library/Application Support"; and set place "$HOME/Library/Application Support"
    end
    set -l file $config $FLEIOCTL_CONFIG $place/fleioctl/config.toml
    set file (string match -v -- '' $file)[1]
    echo sandbox
    test -f "$file" -a -r "$file"; or return
    string replace -rf -- '^ *\[ *profiles *\. *["\']?([A-Za-z0-9._-]+)["\']? *\].*' '$1' <$file |
        string match -v sandbox
end

complete -c fleioctl -f -a '(__fleioctl)'
