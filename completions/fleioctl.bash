# Completion of fleioctl for bash. Written by `python -m fleioctl.completion` from the commands; do not edit.

_fleioctl_flags='--no-header -y --yes --no-input -n --dry-run -v --verbose --debug -q --quiet --version -h --help'
_fleioctl_valued='-p --profile --panel-url --config-file -o --output -c --columns --query --color --timeout'

_fleioctl_row() {
    W='' F='' V=''
    case $1 in
    '') W='api completion config doctor external-billing history login logout overview profiles sandbox whoami activity-log api-users backup-schedules billing-journal billing-plans client-groups clients cluster-templates clusters config-options configurations currencies departments dns-records dns-zones flavor-groups flavors floating-ips gateways hosting-server-groups hosting-servers hypervisors images instances invoices networks notification-categories notification-templates notifications orders permission-sets permissions ports price-rules product-cycles product-groups products projects regions revenue-reports routers security-groups services ssh-keys subnet-pools subnets task-log tax-rules terms-of-service tickets todos transactions usage usage-history user-groups users volume-backups volume-snapshots volumes' ;;
    'config') W='list path' ;;
    'external-billing') W='clients-to-auto-invoice process-clients' ;;
    'history') W='list show resolve' ;;
    'profiles') W='list show use set remove' ;;
    'sandbox') W='serve reset path' ;;
    'activity-log') W='list show filter-options tasks' ;;
    'api-users') W='list show create update delete projects openrc' ;;
    'backup-schedules') W='list show create update delete' ;;
    'billing-journal') W='list show' ;;
    'billing-plans') W='list show create update delete create-options' ;;
    'client-groups') W='list show create update delete' ;;
    'clients') W='list show create update delete wait suspend resume add-to-group remove-from-group associate-user dissociate-user change-configuration update-usage reset-usage over-credit-limit invoice-processing billing-summary cloud-summary users ports configuration create-options summary to-invoice credit set-billing-agreements' ;;
    'clients credit') W='add withdraw show' ;;
    'cluster-templates') W='list show create update delete' ;;
    'clusters') W='list show create delete wait' ;;
    'config-options') W='list show create update delete create-options choices cycles' ;;
    'configurations') W='list show create update delete billing-settings' ;;
    'currencies') W='list show create update delete update-exchange-rates update-relative-prices create-options' ;;
    'departments') W='list show create update delete create-options' ;;
    'dns-records') W='list show create update delete' ;;
    'dns-zones') W='list show create update delete wait synchronize-records' ;;
    'flavor-groups') W='list show create update delete add-to-image remove-from-image' ;;
    'flavors') W='list show create update delete replace set-properties unset-property add-to-group remove-from-group add-to-image remove-from-image assign-client-group remove-client-group client-groups of-image create-options summary' ;;
    'floating-ips') W='list show create update delete' ;;
    'gateways') W='list show update' ;;
    'hosting-server-groups') W='list show create update delete' ;;
    'hosting-servers') W='list show create update delete' ;;
    'hypervisors') W='list show summary' ;;
    'images') W='list show create update delete wait deactivate reactivate available-to-client create-options' ;;
    'instances') W='list show create delete wait start stop reboot suspend resume lock unlock reset-state rename resize confirm-resize revert-resize rebuild rescue unrescue boot-from-iso change-password create-snapshot create-backup attach-volume detach-volume add-floating-ip remove-floating-ip associate-security-group dissociate-security-group migrate abort-migrate move actions action-details diagnostics security-groups backups snapshot-price resize-options migrate-options floating-ip-options create-options measures console console-output ports summary operating-systems' ;;
    'invoices') W='list show create update delete wait payment-options create-options summary add-payment refund' ;;
    'networks') W='list show create update delete auto-create auto-create-options' ;;
    'notification-categories') W='list show create update delete' ;;
    'notification-templates') W='list show create update delete create-options languages' ;;
    'notifications') W='list show view unseen mark-all-as-read settings' ;;
    'orders') W='list show create update delete wait accept verify cancel pending' ;;
    'permission-sets') W='list show delete update-objects' ;;
    'permissions') W='list show delete' ;;
    'ports') W='list show create update delete add-ip add-ip-automatically remove-ip' ;;
    'price-rules') W='list show create update delete create-options conditions modifiers' ;;
    'product-cycles') W='list show create update delete create-options' ;;
    'product-groups') W='list show create update delete' ;;
    'products') W='list show create update delete create-options configurable-options upgrade-options' ;;
    'projects') W='list show create update delete' ;;
    'regions') W='list show create update delete' ;;
    'revenue-reports') W='list show delete generate' ;;
    'routers') W='list show create update delete wait add-interface remove-interface interfaces' ;;
    'security-groups') W='list show create update delete rules' ;;
    'security-groups rules') W='add delete list' ;;
    'services') W='list show create update delete wait activate suspend unsuspend terminate upgrade invoice update-billing-plan reset-invoiced-periods upgrade-options openstack-options create-openstack' ;;
    'ssh-keys') W='list show create update delete generate-key-pair' ;;
    'subnet-pools') W='list show create update delete' ;;
    'subnets') W='list show create update delete' ;;
    'task-log') W='list show recreate log' ;;
    'tax-rules') W='list show create update delete create-options' ;;
    'terms-of-service') W='list show create update delete' ;;
    'tickets') W='list show create update delete reply note close reopen create-options count' ;;
    'todos') W='list show create update delete comment create-options count' ;;
    'transactions') W='list show create update delete' ;;
    'usage') W='list show' ;;
    'usage-history') W='list show mark-as-invoiced' ;;
    'user-groups') W='list show create update delete generate-permission-set permissions' ;;
    'users') W='list show create update delete delete-token add-to-group remove-from-group generate-permission-set permissions effective-permissions in-group token' ;;
    'volume-backups') W='list show create update delete wait restore restorable-volumes' ;;
    'volume-snapshots') W='list show create update delete wait reset-state' ;;
    'volumes') W='list show create delete wait rename extend change-bootable-status revert-to-snapshot attachments create-options' ;;
    esac
    case $1 in
    'api') F='--paginate -i --include --no-journal' ;;
    'external-billing process-clients'|'backup-schedules create'|'cluster-templates create'|'config-options create'|'currencies update-exchange-rates'|'currencies update-relative-prices'|'departments create'|'dns-records create'|'floating-ips create'|'hosting-server-groups create'|'hosting-servers create'|'invoices create'|'invoices add-payment'|'networks auto-create'|'notification-categories create'|'orders create'|'ports create'|'price-rules create'|'product-cycles create'|'products create'|'revenue-reports generate'|'security-groups create'|'services create'|'services create-openstack'|'ssh-keys create'|'tax-rules create'|'tickets create'|'todos create'|'transactions create'|'usage-history mark-as-invoiced') F='--no-journal' ;;
    'login') F='--token-stdin --insecure-http --default --no-default' ;;
    'activity-log list'|'api-users list'|'backup-schedules list'|'billing-journal list'|'client-groups list'|'cluster-templates list'|'clusters list'|'config-options list'|'configurations list'|'currencies list'|'departments list'|'flavor-groups list'|'floating-ips list'|'gateways list'|'hosting-server-groups list'|'hosting-servers list'|'hypervisors list'|'instances list'|'invoices list'|'notification-categories list'|'notification-templates list'|'notifications list'|'orders list'|'permission-sets list'|'permissions list'|'ports list'|'price-rules list'|'product-cycles list'|'product-groups list'|'products list'|'regions list'|'revenue-reports list'|'routers list'|'security-groups list'|'services list'|'ssh-keys list'|'subnets list'|'task-log list'|'tax-rules list'|'terms-of-service list'|'tickets list'|'todos list'|'transactions list'|'usage list'|'usage-history list'|'user-groups list'|'volume-backups list'|'volume-snapshots list'|'volumes list') F='--count --watch' ;;
    'api-users create') F='--password-prompt --password-stdin --enabled --no-enabled --no-journal' ;;
    'api-users update') F='--password-prompt --password-stdin --enabled --no-enabled' ;;
    'api-users delete'|'backup-schedules delete'|'billing-plans delete'|'client-groups delete'|'cluster-templates delete'|'clusters delete'|'config-options delete'|'configurations delete'|'currencies delete'|'departments delete'|'dns-zones delete'|'flavor-groups delete'|'flavors delete'|'floating-ips delete'|'hosting-server-groups delete'|'hosting-servers delete'|'images delete'|'instances delete'|'invoices delete'|'networks delete'|'notification-categories delete'|'notification-templates delete'|'orders delete'|'permission-sets delete'|'permissions delete'|'ports delete'|'price-rules delete'|'product-cycles delete'|'product-groups delete'|'products delete'|'regions delete'|'revenue-reports delete'|'routers delete'|'security-groups delete'|'ssh-keys delete'|'subnet-pools delete'|'subnets delete'|'tax-rules delete'|'terms-of-service delete'|'tickets delete'|'todos delete'|'transactions delete'|'user-groups delete'|'users delete'|'volume-backups delete'|'volume-snapshots delete'|'volumes delete') F='--all --if-exists --wait' ;;
    'billing-plans list') F='--is-default --no-is-default --count --watch' ;;
    'billing-plans create'|'configurations create'|'currencies create'|'flavor-groups create'|'user-groups create') F='--is-default --no-is-default --no-journal' ;;
    'billing-plans update'|'client-groups update'|'configurations update'|'currencies update'|'flavor-groups update'|'subnet-pools update'|'user-groups update') F='--is-default --no-is-default' ;;
    'client-groups create') F='--is-default --no-is-default --if-not-exists --allow-duplicate --no-journal' ;;
    'clients list') F='--has-billing-agreement --no-has-billing-agreement --has-external-billing --no-has-external-billing --has-enabled-project --no-has-enabled-project --has-reseller-service --no-has-reseller-service --count --watch' ;;
    'clients create') F='--create-auto-order-service --no-create-auto-order-service --if-not-exists --allow-duplicate --no-journal --wait' ;;
    'clients update') F='--tax-exempt --no-tax-exempt --has-billing-agreement --no-has-billing-agreement' ;;
    'clients delete') F='--all --delete-cloud-resources --no-delete-cloud-resources --if-exists --wait' ;;
    'clients wait'|'clusters wait'|'dns-zones wait'|'images wait'|'instances wait'|'invoices wait'|'orders wait'|'routers wait'|'services wait'|'users delete-token'|'volume-backups wait'|'volume-snapshots wait'|'volumes wait') F='--all' ;;
    'clients suspend'|'clients resume'|'images deactivate'|'images reactivate'|'instances start'|'instances stop'|'instances suspend'|'instances resume'|'instances lock'|'instances unlock'|'instances rename'|'notifications view'|'notifications unseen'|'services suspend'|'services unsuspend'|'tickets close'|'tickets reopen'|'volume-snapshots reset-state'|'volumes rename') F='--all --wait' ;;
    'clients add-to-group'|'clients remove-from-group'|'clients associate-user'|'clients dissociate-user'|'clients change-configuration'|'clients update-usage'|'clients reset-usage'|'clients invoice-processing'|'dns-zones synchronize-records'|'flavor-groups add-to-image'|'flavor-groups remove-from-image'|'flavors set-properties'|'flavors unset-property'|'flavors add-to-group'|'flavors remove-from-group'|'flavors add-to-image'|'flavors remove-from-image'|'flavors assign-client-group'|'flavors remove-client-group'|'instances attach-volume'|'instances detach-volume'|'instances add-floating-ip'|'instances remove-floating-ip'|'instances associate-security-group'|'instances dissociate-security-group'|'instances abort-migrate'|'ports add-ip'|'ports add-ip-automatically'|'ports remove-ip'|'routers add-interface'|'routers remove-interface'|'security-groups rules add'|'security-groups rules delete'|'services invoice'|'services update-billing-plan'|'services reset-invoiced-periods'|'task-log recreate'|'tickets reply'|'tickets note'|'users add-to-group'|'users remove-from-group'|'volume-backups restore'|'volumes revert-to-snapshot') F='--all --no-journal' ;;
    'clients over-credit-limit') F='--has-external-billing --no-has-external-billing --has-billing-agreement --no-has-billing-agreement --no-journal' ;;
    'clients to-invoice') F='--has-external-billing --no-has-external-billing --has-billing-agreement --no-has-billing-agreement --process-suspended --no-process-suspended' ;;
    'clients credit add'|'clients credit withdraw') F='--external-source --no-journal' ;;
    'clients set-billing-agreements') F='--agreement --no-agreement --no-journal' ;;
    'clusters create') F='--wait --no-journal' ;;
    'dns-zones list') F='--all-projects --no-all-projects --count --watch' ;;
    'dns-zones create') F='--wait --if-not-exists --allow-duplicate --no-journal' ;;
    'flavors list') F='--out-of-stock --no-out-of-stock --public --no-public --count --watch' ;;
    'flavors create') F='--public --no-public --no-journal' ;;
    'flavors update') F='--show-in-fleio --no-show-in-fleio --out-of-stock --no-out-of-stock --disabled --no-disabled' ;;
    'flavors replace') F='--all --public --no-public --preserve-id --no-preserve-id --no-journal' ;;
    'gateways update') F='--enabled --no-enabled --visible-to-user --no-visible-to-user --recurring-payments-enabled --no-recurring-payments-enabled' ;;
    'images list') F='--protected --no-protected --count --watch' ;;
    'images create') F='--protected --no-protected --wait --no-journal' ;;
    'images update') F='--protected --no-protected' ;;
    'instances create') F='--root-password-prompt --root-password-stdin --delete-on-termination --no-delete-on-termination --share-image --no-share-image --wait --no-wait --if-not-exists --allow-duplicate --no-journal' ;;
    'instances reboot'|'instances reset-state'|'instances resize'|'instances confirm-resize'|'instances revert-resize'|'instances unrescue'|'instances boot-from-iso'|'instances create-backup'|'instances move'|'orders accept'|'orders verify'|'orders cancel'|'orders pending'|'services activate'|'services terminate'|'volumes extend') F='--all --wait --no-journal' ;;
    'instances rebuild'|'instances rescue') F='--all --root-password-prompt --root-password-stdin --wait --no-journal' ;;
    'instances change-password') F='--all --password-prompt --password-stdin --wait --no-journal' ;;
    'instances create-snapshot') F='--all --as-client --no-as-client --wait --no-journal' ;;
    'instances migrate') F='--all --live --no-live --block-migration --no-block-migration --over-commit --no-over-commit --wait --no-journal' ;;
    'invoices refund') F='--refund-to-credit --no-refund-to-credit --refund-manually --no-refund-manually --no-journal' ;;
    'networks list') F='--external --no-external --shared --no-shared --count --watch' ;;
    'networks create') F='--up --no-up --shared --no-shared --external --no-external --no-journal' ;;
    'networks update') F='--up --no-up --shared --no-shared --external --no-external' ;;
    'notification-templates create') F='--disable-notification --no-disable-notification --no-journal' ;;
    'notification-templates update') F='--disable-notification --no-disable-notification' ;;
    'permission-sets update-objects'|'user-groups generate-permission-set'|'users generate-permission-set') F='--all --implicitly-granted --no-implicitly-granted --no-journal' ;;
    'ports update') F='--up --no-up' ;;
    'product-groups create') F='--visible --no-visible --no-journal' ;;
    'product-groups update') F='--visible --no-visible' ;;
    'projects list') F='--disabled --no-disabled --count --watch' ;;
    'projects create') F='--disabled --no-disabled --no-journal' ;;
    'projects update') F='--disabled --no-disabled' ;;
    'projects delete') F='--all --delete-all-resources --no-delete-all-resources --if-exists --wait --no-journal' ;;
    'regions create') F='--enabled --no-enabled --enable-volumes --no-enable-volumes --enable-snapshots --no-enable-snapshots --if-not-exists --allow-duplicate --no-journal' ;;
    'regions update') F='--enabled --no-enabled --enable-volumes --no-enable-volumes --enable-snapshots --no-enable-snapshots' ;;
    'routers create') F='--up --no-up --wait --no-wait --no-journal' ;;
    'routers update') F='--up --no-up --snat --no-snat' ;;
    'services delete') F='--all --delete-associated-resources --no-delete-associated-resources --if-exists --wait' ;;
    'services upgrade') F='--all --confirm --no-confirm --no-journal' ;;
    'subnet-pools list') F='--shared --no-shared --count --watch' ;;
    'subnet-pools create') F='--shared --no-shared --is-default --no-is-default --no-journal' ;;
    'subnets create') F='--dhcp --no-dhcp --no-journal' ;;
    'subnets update') F='--dhcp --no-dhcp' ;;
    'terms-of-service create') F='--draft --no-draft --no-journal' ;;
    'terms-of-service update') F='--draft --no-draft' ;;
    'todos comment') F='--all --close-todo --no-close-todo --no-journal' ;;
    'users list') F='--is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --is-active --no-is-active --count --watch' ;;
    'users create') F='--password-prompt --password-stdin --is-active --no-is-active --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --email-verified --no-email-verified --if-not-exists --allow-duplicate --no-journal' ;;
    'users update') F='--password-prompt --password-stdin --is-active --no-is-active --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --email-verified --no-email-verified' ;;
    'volume-backups create') F='--incremental --no-incremental --force --no-force --for-client --no-for-client --wait --no-wait --no-journal' ;;
    'volume-snapshots create') F='--force --no-force --for-client --no-for-client --wait --no-wait --no-journal' ;;
    'volumes create') F='--wait --no-wait --if-not-exists --allow-duplicate --no-journal' ;;
    'volumes change-bootable-status') F='--all --bootable --no-bootable --wait' ;;
    esac
    case $1 in
    'api') V='-f --field -F --json-field --input' ;;
    'external-billing process-clients') V='--from-file' ;;
    'history'|'history list') V='--since --outcome --limit' ;;
    'history resolve') V='--as' ;;
    'login') V='--url --token-command --ca-file' ;;
    'sandbox serve') V='--port --delay' ;;
    'activity-log list') V='--user --action --category --type --since --until --search --filter --sort --limit --page-size --interval' ;;
    'api-users list') V='--limit --page-size --interval' ;;
    'api-users create') V='--name --password-file --email --description --default-project --domain --from-file --set --settle --parallel --max-failures' ;;
    'api-users update') V='--name --password-file --email --description --default-project --from-file --set --parallel --max-failures' ;;
    'api-users delete'|'backup-schedules delete'|'config-options delete'|'configurations delete'|'currencies delete'|'flavor-groups delete'|'hosting-server-groups delete'|'notifications view'|'notifications unseen'|'permission-sets delete'|'permissions delete'|'ports delete'|'price-rules delete'|'product-cycles delete'|'product-groups delete'|'products delete'|'regions delete'|'subnets delete'|'terms-of-service delete'|'transactions delete') V='--expect --parallel --max-failures --wait-timeout' ;;
    'api-users openrc') V='--region --project' ;;
    'backup-schedules list'|'billing-plans list'|'currencies list'|'hosting-server-groups list'|'price-rules list'|'product-cycles list'|'regions list'|'subnets list'|'terms-of-service list') V='--sort --limit --page-size --interval' ;;
    'backup-schedules create') V='--instance --name --type --rotation --run-at --from-file --set --settle --parallel --max-failures' ;;
    'backup-schedules update') V='--instance --name --type --rotation --run-at --from-file --set --parallel --max-failures' ;;
    'billing-journal list') V='--client --invoice --transaction --source --destination --since --until --filter --sort --limit --page-size --interval' ;;
    'billing-plans create') V='--name --currency --from-file --set --settle --parallel --max-failures' ;;
    'billing-plans update') V='--name --currency --from-file --set --parallel --max-failures' ;;
    'billing-plans delete') V='--expect --parallel --max-failures --plan-to-migrate --wait-timeout' ;;
    'client-groups list'|'user-groups list') V='--name --search --filter --sort --limit --page-size --interval' ;;
    'client-groups create'|'config-options create'|'configurations create'|'notification-categories create'|'product-groups create'|'projects create'|'user-groups create') V='--name --description --from-file --set --settle --parallel --max-failures' ;;
    'client-groups update'|'config-options update'|'configurations update'|'networks update'|'notification-categories update'|'ports update'|'product-groups update'|'projects update'|'security-groups update'|'user-groups update'|'volume-backups update'|'volume-snapshots update') V='--name --description --from-file --set --parallel --max-failures' ;;
    'client-groups delete'|'clients delete'|'clients suspend'|'clients resume'|'cluster-templates delete'|'clusters delete'|'departments delete'|'flavors delete'|'floating-ips delete'|'hosting-servers delete'|'images delete'|'images deactivate'|'images reactivate'|'instances delete'|'instances start'|'instances stop'|'instances reboot'|'instances suspend'|'instances resume'|'instances lock'|'instances unlock'|'instances reset-state'|'instances confirm-resize'|'instances revert-resize'|'instances unrescue'|'invoices delete'|'networks delete'|'notification-categories delete'|'notification-templates delete'|'orders delete'|'orders accept'|'orders verify'|'orders cancel'|'orders pending'|'projects delete'|'revenue-reports delete'|'routers delete'|'security-groups delete'|'services delete'|'services activate'|'services suspend'|'services unsuspend'|'services terminate'|'ssh-keys delete'|'subnet-pools delete'|'tax-rules delete'|'tickets delete'|'tickets close'|'tickets reopen'|'todos delete'|'user-groups delete'|'users delete'|'volume-backups delete'|'volume-snapshots delete'|'volumes delete'|'volumes change-bootable-status') V='--select --expect --parallel --max-failures --wait-timeout' ;;
    'clients list') V='--status --external-billing-id --country --configuration --group --credit-below --search --filter --sort --limit --page-size --interval' ;;
    'clients show') V='--with' ;;
    'clients create') V='--first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --group --configuration --auto-order-service-external-billing-id --custom-fields --reseller-client --from-file --set --settle --parallel --max-failures --wait-timeout' ;;
    'clients update') V='--first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --custom-fields --status --suspend-reason --from-file --set --parallel --max-failures' ;;
    'clients wait'|'clusters wait'|'images wait'|'instances wait'|'invoices wait'|'orders wait'|'routers wait'|'services wait'|'volume-backups wait'|'volume-snapshots wait'|'volumes wait') V='--select --expect --parallel --max-failures --for --wait-timeout' ;;
    'clients add-to-group'|'clients remove-from-group'|'flavors add-to-group'|'flavors remove-from-group'|'users add-to-group'|'users remove-from-group') V='--select --expect --parallel --max-failures --group' ;;
    'clients associate-user'|'clients dissociate-user') V='--select --expect --parallel --max-failures --user' ;;
    'clients change-configuration') V='--select --expect --parallel --max-failures --configuration' ;;
    'clients update-usage'|'clients reset-usage'|'clients invoice-processing'|'instances abort-migrate'|'services invoice'|'task-log recreate'|'users delete-token') V='--select --expect --parallel --max-failures' ;;
    'clients over-credit-limit'|'clients to-invoice') V='--credit-below' ;;
    'clients credit add'|'clients credit withdraw') V='--currency --settle' ;;
    'clients credit show') V='--limit' ;;
    'cluster-templates list') V='--project --name --search --filter --sort --limit --page-size --interval' ;;
    'cluster-templates create') V='--name --image --coe --from-file --set --settle --parallel --max-failures' ;;
    'cluster-templates update') V='--name --image --coe --from-file --set --parallel --max-failures' ;;
    'clusters list') V='--cluster-template --status --name --search --filter --sort --limit --page-size --interval' ;;
    'clusters create') V='--name --cluster-template --keypair --docker-volume-size --node-count --master-count --flavor --master-flavor --create-timeout --labels --discovery-url --from-file --set --wait-timeout --settle --parallel --max-failures' ;;
    'config-options list') V='--name --products --sort --limit --page-size --interval' ;;
    'config-options choices') V='--option' ;;
    'config-options cycles') V='--option --value' ;;
    'configurations list'|'flavor-groups list') V='--search --sort --limit --page-size --interval' ;;
    'currencies create') V='--code --rate --from-file --set --settle --parallel --max-failures' ;;
    'currencies update') V='--rate --from-file --set --parallel --max-failures' ;;
    'departments list') V='--search --filter --sort --limit --page-size --interval' ;;
    'departments create') V='--name --email --ticket-id-format --from-file --set --settle --parallel --max-failures' ;;
    'departments update') V='--name --email --ticket-id-format --from-file --set --parallel --max-failures' ;;
    'dns-records list'|'dns-records show'|'dns-records delete') V='--type --region' ;;
    'dns-records create') V='--name --type --record --ttl --description --region' ;;
    'dns-records update') V='--record --ttl --description --type --region' ;;
    'dns-zones list') V='--region --client --name --email --type --status --project --search --sort --limit --page-size --interval' ;;
    'dns-zones show'|'networks auto-create-options') V='--region' ;;
    'dns-zones create') V='--name --email --type --client --project --ttl --description --master --region --from-file --set --wait-timeout --settle --parallel --max-failures' ;;
    'dns-zones update') V='--email --ttl --description --master --region --from-file --set --parallel --max-failures' ;;
    'dns-zones delete') V='--expect --parallel --max-failures --region --wait-timeout' ;;
    'dns-zones wait') V='--expect --parallel --max-failures --for --wait-timeout' ;;
    'dns-zones synchronize-records') V='--expect --parallel --max-failures --region' ;;
    'flavor-groups create') V='--name --description --priority --from-file --set --settle --parallel --max-failures' ;;
    'flavor-groups update') V='--name --description --priority --from-file --set --parallel --max-failures' ;;
    'flavor-groups add-to-image'|'flavor-groups remove-from-image') V='--expect --parallel --max-failures --image' ;;
    'flavors list') V='--name --region --group --search --filter --sort --limit --page-size --interval' ;;
    'flavors create') V='--name --memory --vcpus --disk --region --ephemeral --swap --id --from-file --set --settle --parallel --max-failures' ;;
    'flavors update'|'floating-ips update'|'regions update') V='--description --from-file --set --parallel --max-failures' ;;
    'flavors replace') V='--select --expect --parallel --max-failures --name --memory --vcpus --disk --ephemeral --swap' ;;
    'flavors set-properties') V='--select --expect --parallel --max-failures --properties' ;;
    'flavors unset-property') V='--select --expect --parallel --max-failures --property' ;;
    'flavors add-to-image'|'flavors remove-from-image') V='--select --expect --parallel --max-failures --image' ;;
    'flavors assign-client-group'|'flavors remove-client-group') V='--select --expect --parallel --max-failures --client-group' ;;
    'flavors of-image') V='--image' ;;
    'floating-ips list') V='--address --client --network --region --status --search --filter --sort --limit --page-size --interval' ;;
    'floating-ips create') V='--network --description --client --from-file --set --settle --parallel --max-failures' ;;
    'gateways list') V='--display-name --sort --limit --page-size --interval' ;;
    'gateways update') V='--display-name --instructions --fixed-fee --percent-fee --from-file --set --parallel --max-failures' ;;
    'hosting-server-groups create') V='--name --description --placement --from-file --set --settle --parallel --max-failures' ;;
    'hosting-server-groups update') V='--name --description --placement --from-file --set --parallel --max-failures' ;;
    'hosting-servers list') V='--plugin --status --group --filter --sort --limit --page-size --interval' ;;
    'hosting-servers create') V='--name --plugin --group --status --from-file --set --settle --parallel --max-failures' ;;
    'hosting-servers update') V='--name --group --status --from-file --set --parallel --max-failures' ;;
    'hypervisors list') V='--host-name --host-ip --region --search --sort --limit --page-size --interval' ;;
    'images list') V='--name --type --status --region --visibility --client --instance --hypervisor-type --search --filter --sort --limit --page-size --interval' ;;
    'images create') V='--name --region --disk-format --source --url --container-format --min-disk --min-ram --visibility --os-distro --os-version --architecture --hypervisor-type --properties --from-file --set --wait-timeout --settle --parallel --max-failures' ;;
    'images update') V='--name --min-disk --min-ram --visibility --os-distro --os-version --architecture --hypervisor-type --properties --from-file --set --parallel --max-failures' ;;
    'images available-to-client'|'services openstack-options') V='--client' ;;
    'instances list') V='--client --status --region --name --flavor --image --host --task --os --description --search --filter --sort --limit --page-size --interval' ;;
    'instances create') V='--client --name --region --flavor --image --volume --snapshot --network --ssh-key --root-password-file --user-data --volume-size --volume-type --from-file --set --wait-timeout --settle --parallel --max-failures' ;;
    'instances rename'|'instances create-snapshot'|'volumes rename') V='--select --expect --parallel --max-failures --name --wait-timeout' ;;
    'instances resize') V='--select --expect --parallel --max-failures --flavor --wait-timeout' ;;
    'instances rebuild') V='--select --expect --parallel --max-failures --image --name --root-password-file --ssh-key --user-data --wait-timeout' ;;
    'instances rescue') V='--select --expect --parallel --max-failures --image --root-password-file --wait-timeout' ;;
    'instances boot-from-iso') V='--select --expect --parallel --max-failures --image --wait-timeout' ;;
    'instances change-password') V='--select --expect --parallel --max-failures --password-file --wait-timeout' ;;
    'instances create-backup') V='--select --expect --parallel --max-failures --name --type --rotation --wait-timeout' ;;
    'instances attach-volume'|'instances detach-volume') V='--select --expect --parallel --max-failures --volume' ;;
    'instances add-floating-ip') V='--select --expect --parallel --max-failures --floating-ip --fixed-ip' ;;
    'instances remove-floating-ip') V='--select --expect --parallel --max-failures --floating-ip' ;;
    'instances associate-security-group'|'instances dissociate-security-group') V='--select --expect --parallel --max-failures --security-group' ;;
    'instances migrate') V='--select --expect --parallel --max-failures --hypervisor --wait-timeout' ;;
    'instances move') V='--select --expect --parallel --max-failures --client --wait-timeout' ;;
    'instances action-details') V='--request' ;;
    'instances create-options') V='--client --region --image --volume' ;;
    'instances measures') V='--hours --metric' ;;
    'instances console-output') V='--length' ;;
    'invoices list') V='--status --client --due-before --since --until --search --filter --sort --limit --page-size --interval' ;;
    'invoices create') V='--client --item --status --issue-date --due-date --currency --from-file --set --settle --parallel --max-failures' ;;
    'invoices update') V='--status --issue-date --due-date --from-file --set --parallel --max-failures' ;;
    'invoices add-payment') V='--amount --gateway --currency --date-initiated --external-id --fee --extra-info --settle' ;;
    'invoices refund') V='--transaction --amount --external-id --settle' ;;
    'networks list') V='--name --region --client --search --filter --sort --limit --page-size --interval' ;;
    'networks create') V='--name --region --client --description --provider-network-type --provider-physical-network --provider-segmentation-id --subnet --from-file --set --settle --parallel --max-failures' ;;
    'networks auto-create') V='--region --client' ;;
    'notification-categories list') V='--name --filter --sort --limit --page-size --interval' ;;
    'notification-templates list') V='--name --category --language --filter --sort --limit --page-size --interval' ;;
    'notification-templates create') V='--name --language --title --content --category --from-file --set --settle --parallel --max-failures' ;;
    'notification-templates update') V='--name --title --content --category --from-file --set --parallel --max-failures' ;;
    'notification-templates languages') V='--name' ;;
    'notifications list'|'permission-sets list') V='--name --sort --limit --page-size --interval' ;;
    'orders list') V='--status --client --order-date --client-notes --staff-notes --since --until --filter --sort --limit --page-size --interval' ;;
    'orders create') V='--client --user --item --status --client-notes --staff-notes --from-file --set --settle --parallel --max-failures' ;;
    'orders update') V='--client-notes --staff-notes --from-file --set --parallel --max-failures' ;;
    'permission-sets update-objects') V='--expect --parallel --max-failures --objects' ;;
    'permissions list') V='--name --permission-set --sort --limit --page-size --interval' ;;
    'ports list') V='--name --instance --device-owner --network --search --sort --limit --page-size --interval' ;;
    'ports create') V='--network --instance --attach-to --ip --subnet --name --mac-address --region --project --from-file --set --settle --parallel --max-failures' ;;
    'ports add-ip') V='--expect --parallel --max-failures --ip --subnet' ;;
    'ports add-ip-automatically') V='--expect --parallel --max-failures --subnet' ;;
    'ports remove-ip') V='--expect --parallel --max-failures --ip' ;;
    'price-rules create') V='--display-name --plan --resource --priority --pricing --conditions --modifiers --from-file --set --settle --parallel --max-failures' ;;
    'price-rules update') V='--display-name --plan --resource --priority --pricing --conditions --modifiers --from-file --set --parallel --max-failures' ;;
    'product-cycles create') V='--product --cycle --cycle-multiplier --currency --fixed-price --setup-fee --status --from-file --set --settle --parallel --max-failures' ;;
    'product-cycles update') V='--product --cycle --cycle-multiplier --currency --fixed-price --setup-fee --status --from-file --set --parallel --max-failures' ;;
    'product-groups list') V='--name --description --sort --limit --page-size --interval' ;;
    'products list') V='--name --code --status --price-model --description --search --sort --limit --page-size --interval' ;;
    'products create') V='--name --code --group --product-type --price-model --status --auto-setup --module --description --from-file --set --settle --parallel --max-failures' ;;
    'products update') V='--name --code --group --product-type --status --price-model --auto-setup --module --description --from-file --set --parallel --max-failures' ;;
    'projects list') V='--services-count --project-id --search --filter --sort --limit --page-size --interval' ;;
    'regions create') V='--id --description --from-file --set --settle --parallel --max-failures' ;;
    'revenue-reports list') V='--since --until --filter --sort --limit --page-size --interval' ;;
    'revenue-reports generate') V='--month --year' ;;
    'routers list') V='--name --region --status --search --filter --sort --limit --page-size --interval' ;;
    'routers create') V='--name --region --client --external-network --description --from-file --set --wait-timeout --settle --parallel --max-failures' ;;
    'routers update') V='--name --external-network --description --from-file --set --parallel --max-failures' ;;
    'routers add-interface') V='--select --expect --parallel --max-failures --subnet --ip' ;;
    'routers remove-interface') V='--select --expect --parallel --max-failures --interface' ;;
    'security-groups list') V='--name --client --region --project --search --filter --sort --limit --page-size --interval' ;;
    'security-groups create') V='--name --region --description --client --from-file --set --settle --parallel --max-failures' ;;
    'security-groups rules add') V='--select --expect --parallel --max-failures --direction --protocol --from-port --to-port --remote-range --remote-group --ethertype --description' ;;
    'security-groups rules delete') V='--select --expect --parallel --max-failures --rule' ;;
    'services list') V='--client --status --display-name --product --product-type --external-billing-id --due-before --search --filter --sort --limit --page-size --interval' ;;
    'services create') V='--client --product --cycle --display-name --status --external-billing-id --override-price --override-suspend-until --next-due-date --next-expiration-date --next-invoice-date --suspend-reason --suspend-type --notes --from-file --set --settle --parallel --max-failures' ;;
    'services update') V='--product --cycle --display-name --status --external-billing-id --override-price --override-suspend-until --next-due-date --next-expiration-date --next-invoice-date --suspend-reason --suspend-type --notes --from-file --set --parallel --max-failures' ;;
    'services upgrade') V='--select --expect --parallel --max-failures --product --cycle --configurable-options' ;;
    'services update-billing-plan') V='--select --expect --parallel --max-failures --plan' ;;
    'services reset-invoiced-periods') V='--select --expect --parallel --max-failures --periods-ids' ;;
    'services create-openstack') V='--client --product --cycle --project-id --service-external-id' ;;
    'ssh-keys list') V='--user --name --search --filter --sort --limit --page-size --interval' ;;
    'ssh-keys create') V='--name --public-key --from-file --set --settle --parallel --max-failures' ;;
    'ssh-keys update') V='--name --public-key --from-file --set --parallel --max-failures' ;;
    'ssh-keys generate-key-pair') V='--to' ;;
    'subnet-pools list') V='--name --region --search --filter --sort --limit --page-size --interval' ;;
    'subnet-pools create') V='--name --region --prefix --description --default-prefixlen --min-prefixlen --max-prefixlen --from-file --set --settle --parallel --max-failures' ;;
    'subnet-pools update') V='--name --prefix --description --default-prefixlen --min-prefixlen --max-prefixlen --from-file --set --parallel --max-failures' ;;
    'subnets create') V='--network --ip-version --cidr --subnet-pool --name --description --gateway --allocation-pool --dns-nameserver --host-route --ipv6-ra-mode --ipv6-address-mode --from-file --set --settle --parallel --max-failures' ;;
    'subnets update') V='--name --description --gateway --allocation-pool --dns-nameserver --host-route --from-file --set --parallel --max-failures' ;;
    'task-log list') V='--state --name --user --since --until --search --filter --sort --limit --page-size --interval' ;;
    'tax-rules list') V='--name --country --state --level --rate --filter --sort --limit --page-size --interval' ;;
    'tax-rules create') V='--name --rate --level --country --state --start-date --end-date --from-file --set --settle --parallel --max-failures' ;;
    'tax-rules update') V='--name --rate --level --country --state --start-date --end-date --from-file --set --parallel --max-failures' ;;
    'terms-of-service create') V='--title --content --terms-version --from-file --set --settle --parallel --max-failures' ;;
    'terms-of-service update') V='--title --content --terms-version --from-file --set --parallel --max-failures' ;;
    'tickets list') V='--status --client --department --priority --assigned-to --created-by --internal-status --since --search --filter --sort --limit --page-size --interval' ;;
    'tickets create') V='--title --department --priority --status --description --client --assigned-to --internal-status --cc-recipients --from-file --set --settle --parallel --max-failures' ;;
    'tickets update') V='--title --department --priority --status --client --assigned-to --internal-status --cc-recipients --from-file --set --parallel --max-failures' ;;
    'tickets reply') V='--select --expect --parallel --max-failures --reply-text' ;;
    'tickets note') V='--select --expect --parallel --max-failures --note-text' ;;
    'todos list') V='--status --assigned-to --created-by --search --filter --sort --limit --page-size --interval' ;;
    'todos create') V='--title --description --status --assigned-to --from-file --set --settle --parallel --max-failures' ;;
    'todos update') V='--title --description --status --assigned-to --from-file --set --parallel --max-failures' ;;
    'todos comment') V='--select --expect --parallel --max-failures --comment-text' ;;
    'transactions list') V='--client --sort --limit --page-size --interval' ;;
    'transactions create') V='--invoice --gateway --amount --currency --status --external-id --date-initiated --fee --from-file --set --settle --parallel --max-failures' ;;
    'transactions update') V='--invoice --gateway --amount --currency --status --external-id --date-initiated --fee --from-file --set --parallel --max-failures' ;;
    'usage list') V='--start-date --end-date --sort --limit --page-size --interval' ;;
    'usage-history list') V='--client --state --external-billing-id --start-date --end-date --sort --limit --page-size --interval' ;;
    'usage-history mark-as-invoiced') V='--client-external-billing-id' ;;
    'user-groups generate-permission-set'|'users generate-permission-set') V='--select --expect --parallel --max-failures --objects' ;;
    'users list') V='--email --username --first-name --last-name --external-billing-id --search --filter --sort --limit --page-size --interval' ;;
    'users create') V='--email --password-file --username --first-name --last-name --language --external-billing-id --from-file --set --settle --parallel --max-failures' ;;
    'users update') V='--email --password-file --username --first-name --last-name --language --external-billing-id --group --from-file --set --parallel --max-failures' ;;
    'users in-group') V='--group' ;;
    'volume-backups list'|'volume-snapshots list') V='--volume --client --project --status --region --search --filter --sort --limit --page-size --interval' ;;
    'volume-backups create'|'volume-snapshots create') V='--volume --name --description --from-file --set --wait-timeout --settle --parallel --max-failures' ;;
    'volume-backups restore') V='--select --expect --parallel --max-failures --volume --name' ;;
    'volume-backups restorable-volumes') V='--backup --matching' ;;
    'volume-snapshots reset-state') V='--select --expect --parallel --max-failures --state --wait-timeout' ;;
    'volumes list') V='--name --client --status --region --project --size --search --filter --sort --limit --page-size --interval' ;;
    'volumes create') V='--client --name --region --size --description --type --image --volume --from-file --set --wait-timeout --settle --parallel --max-failures' ;;
    'volumes extend') V='--select --expect --parallel --max-failures --size --wait-timeout' ;;
    'volumes revert-to-snapshot') V='--select --expect --parallel --max-failures --snapshot' ;;
    'volumes attachments') V='--instance' ;;
    'volumes create-options') V='--client --region' ;;
    esac
}

_fleioctl_values() {
    R=()
    case $1 in
    'api 1') R=(GET HEAD OPTIONS POST PUT PATCH DELETE) ;;
    'completion 1') R=(bash zsh fish) ;;
    'config --columns'|'config list --columns'|'config path --columns') R=(setting value origin) ;;
    'history --columns'|'history list --columns'|'history show --columns'|'history resolve --columns') R=(operation time outcome command key resource action panel user detail object_id profile safety duration) ;;
    'login --columns') R=(profile url user name id email superuser version default config_file) ;;
    'overview --columns') R=(key value) ;;
    'profiles --columns'|'profiles list --columns'|'profiles show --columns'|'profiles use --columns'|'profiles set --columns'|'profiles remove --columns') R=(name default url token environment read_only output token_command ca_file insecure_http) ;;
    'profiles show 1'|'profiles use 1'|'profiles set 1'|'profiles remove 1') R=(@profiles) ;;
    'profiles set 2') R=(url token_command ca_file client_cert client_key output environment read_only insecure_http) ;;
    'whoami --columns') R=(user name id email superuser panel version profile url profile_from url_from token_from output output_from timeout timeout_from) ;;
    'activity-log list --type') R=(info error) ;;
    'activity-log list --sort') R=(id created_at ip user) ;;
    'activity-log list --columns'|'activity-log show --columns') R=(id created_at user.full_name type log ip tasks_count) ;;
    'api-users list --columns'|'api-users show --columns'|'api-users create --columns'|'api-users update --columns') R=(id name enabled email project_name description domain_id password_expires_at) ;;
    'api-users delete --columns'|'backup-schedules delete --columns'|'billing-plans delete --columns'|'client-groups delete --columns'|'clients delete --columns'|'clients wait --columns'|'clients suspend --columns'|'clients resume --columns'|'clients add-to-group --columns'|'clients remove-from-group --columns'|'clients associate-user --columns'|'clients dissociate-user --columns'|'clients change-configuration --columns'|'clients update-usage --columns'|'clients reset-usage --columns'|'clients over-credit-limit --columns'|'clients invoice-processing --columns'|'cluster-templates delete --columns'|'clusters delete --columns'|'clusters wait --columns'|'config-options delete --columns'|'configurations delete --columns'|'currencies delete --columns'|'currencies update-exchange-rates --columns'|'currencies update-relative-prices --columns'|'departments delete --columns'|'dns-zones delete --columns'|'dns-zones wait --columns'|'dns-zones synchronize-records --columns'|'flavor-groups delete --columns'|'flavor-groups add-to-image --columns'|'flavor-groups remove-from-image --columns'|'flavors delete --columns'|'flavors replace --columns'|'flavors set-properties --columns'|'flavors unset-property --columns'|'flavors add-to-group --columns'|'flavors remove-from-group --columns'|'flavors add-to-image --columns'|'flavors remove-from-image --columns'|'flavors assign-client-group --columns'|'flavors remove-client-group --columns'|'floating-ips delete --columns'|'hosting-server-groups delete --columns'|'hosting-servers delete --columns'|'images delete --columns'|'images wait --columns'|'images deactivate --columns'|'images reactivate --columns'|'instances delete --columns'|'instances wait --columns'|'instances start --columns'|'instances stop --columns'|'instances reboot --columns'|'instances suspend --columns'|'instances resume --columns'|'instances lock --columns'|'instances unlock --columns'|'instances reset-state --columns'|'instances rename --columns'|'instances resize --columns'|'instances confirm-resize --columns'|'instances revert-resize --columns'|'instances rebuild --columns'|'instances rescue --columns'|'instances unrescue --columns'|'instances boot-from-iso --columns'|'instances change-password --columns'|'instances create-snapshot --columns'|'instances create-backup --columns'|'instances attach-volume --columns'|'instances detach-volume --columns'|'instances add-floating-ip --columns'|'instances remove-floating-ip --columns'|'instances associate-security-group --columns'|'instances dissociate-security-group --columns'|'instances migrate --columns'|'instances abort-migrate --columns'|'instances move --columns'|'invoices delete --columns'|'invoices wait --columns'|'networks delete --columns'|'networks auto-create --columns'|'notification-categories delete --columns'|'notification-templates delete --columns'|'notifications view --columns'|'notifications unseen --columns'|'notifications mark-all-as-read --columns'|'orders delete --columns'|'orders wait --columns'|'orders accept --columns'|'orders verify --columns'|'orders cancel --columns'|'orders pending --columns'|'permission-sets delete --columns'|'permission-sets update-objects --columns'|'permissions delete --columns'|'ports delete --columns'|'ports add-ip --columns'|'ports add-ip-automatically --columns'|'ports remove-ip --columns'|'price-rules delete --columns'|'product-cycles delete --columns'|'product-groups delete --columns'|'products delete --columns'|'projects delete --columns'|'regions delete --columns'|'revenue-reports delete --columns'|'revenue-reports generate --columns'|'routers delete --columns'|'routers wait --columns'|'routers add-interface --columns'|'routers remove-interface --columns'|'security-groups delete --columns'|'security-groups rules add --columns'|'security-groups rules delete --columns'|'services delete --columns'|'services wait --columns'|'services activate --columns'|'services suspend --columns'|'services unsuspend --columns'|'services terminate --columns'|'services upgrade --columns'|'services invoice --columns'|'services update-billing-plan --columns'|'services reset-invoiced-periods --columns'|'ssh-keys delete --columns'|'subnet-pools delete --columns'|'subnets delete --columns'|'task-log recreate --columns'|'tax-rules delete --columns'|'terms-of-service delete --columns'|'tickets delete --columns'|'tickets reply --columns'|'tickets note --columns'|'tickets close --columns'|'tickets reopen --columns'|'todos delete --columns'|'todos comment --columns'|'transactions delete --columns'|'usage-history mark-as-invoiced --columns'|'user-groups delete --columns'|'user-groups generate-permission-set --columns'|'users delete --columns'|'users delete-token --columns'|'users add-to-group --columns'|'users remove-from-group --columns'|'users generate-permission-set --columns'|'volume-backups delete --columns'|'volume-backups wait --columns'|'volume-backups restore --columns'|'volume-snapshots delete --columns'|'volume-snapshots wait --columns'|'volume-snapshots reset-state --columns'|'volumes delete --columns'|'volumes wait --columns'|'volumes rename --columns'|'volumes extend --columns'|'volumes change-bootable-status --columns'|'volumes revert-to-snapshot --columns') R=(id name action outcome detail) ;;
    'api-users projects --columns'|'instances backups --columns'|'instances migrate-options --columns'|'permission-sets list --sort'|'permission-sets list --columns'|'permission-sets show --columns') R=(id name) ;;
    'backup-schedules list --sort'|'backup-schedules list --columns'|'backup-schedules show --columns'|'backup-schedules create --columns'|'backup-schedules update --columns') R=(id backup_name instance backup_type rotation run_at) ;;
    'backup-schedules create --type'|'backup-schedules update --type'|'instances create-backup --type') R=(daily weekly) ;;
    'billing-journal list --source') R=(cr iv tr st se ex tx) ;;
    'billing-journal list --sort') R=(id invoice transaction transaction__status source destination source_amount destination_amount) ;;
    'billing-journal list --columns'|'billing-journal show --columns') R=(id date_added client.name source_name source_amount destination_name destination_amount client_credit_left invoice transaction is_refund source_currency destination_currency) ;;
    'billing-plans list --sort') R=(name currency) ;;
    'billing-plans list --columns'|'billing-plans show --columns'|'billing-plans create --columns'|'billing-plans update --columns') R=(id name currency is_default services_count) ;;
    'client-groups list --sort'|'user-groups list --sort') R=(name id created_at) ;;
    'client-groups list --columns'|'client-groups show --columns'|'client-groups create --columns'|'client-groups update --columns') R=(id name client_count is_default description created_at) ;;
    'clients list --status') R=(active inactive suspending suspended closed deleting) ;;
    'clients list --sort') R=(id first_name last_name company address1 address2 city country state date_created uptodate_credit configuration_name group_name) ;;
    'clients list --columns'|'clients show --columns'|'clients create --columns'|'clients update --columns') R=(id name status email uptodate_credit company country date_created currency) ;;
    'clients update --status') R=(active inactive suspended closed) ;;
    'clients users --columns') R=(id username full_name) ;;
    'clients to-invoice --columns') R=(id has_service_cycle_recently_ended reached_credit_limit) ;;
    'cluster-templates list --sort') R=(id name coe image_id created_at) ;;
    'cluster-templates list --columns'|'cluster-templates show --columns'|'cluster-templates create --columns'|'cluster-templates update --columns') R=(id name coe image_id client.name created_at) ;;
    'clusters list --sort') R=(id name status health_status under_task) ;;
    'clusters list --columns'|'clusters show --columns'|'clusters create --columns') R=(id name status health_status cluster_template.name client.name under_task) ;;
    'config-options list --sort'|'config-options list --columns'|'config-options show --columns'|'config-options create --columns'|'config-options update --columns') R=(id name products description) ;;
    'configurations list --sort'|'price-rules list --sort') R=(name) ;;
    'configurations list --columns'|'configurations show --columns'|'configurations create --columns'|'configurations update --columns') R=(id name client_count is_default description) ;;
    'currencies list --sort'|'currencies list --columns'|'currencies show --columns'|'currencies create --columns'|'currencies update --columns') R=(code rate is_default) ;;
    'departments list --sort') R=(name email created_at) ;;
    'departments list --columns'|'departments show --columns'|'departments create --columns'|'departments update --columns') R=(id name email ticket_id_format) ;;
    'dns-records list --columns'|'dns-records show --columns'|'dns-records create --columns'|'dns-records update --columns') R=(id name type records ttl status description) ;;
    'dns-zones list --type'|'dns-zones create --type') R=(PRIMARY SECONDARY) ;;
    'dns-zones list --status') R=(PENDING ACTIVE ERROR) ;;
    'dns-zones list --sort') R=(name email status ttl serial created_at updated_at) ;;
    'dns-zones list --columns'|'dns-zones show --columns'|'dns-zones create --columns'|'dns-zones update --columns') R=(id name status type email ttl serial description created_at) ;;
    'flavor-groups list --sort') R=(id name created_at priority) ;;
    'flavor-groups list --columns'|'flavor-groups show --columns'|'flavor-groups create --columns'|'flavor-groups update --columns') R=(id name flavor_count priority is_default description created_at) ;;
    'flavors list --sort') R=(name id vcpus memory_mb root_gb flavor_group) ;;
    'flavors list --columns'|'flavors show --columns'|'flavors create --columns'|'flavors update --columns') R=(id name vcpus memory_mb root_gb region out_of_stock show_in_fleio is_public flavor_group.name) ;;
    'flavors of-image --columns') R=(id name region) ;;
    'floating-ips list --sort') R=(floating_ip_address floating_network status) ;;
    'floating-ips list --columns'|'floating-ips show --columns'|'floating-ips create --columns'|'floating-ips update --columns') R=(id floating_ip_address status client.name associated_object.name fixed_ip_address floating_network.name floating_network.region description created_at) ;;
    'gateways list --sort') R=(id display_name enabled visible_to_user fixed_fee percent_fee) ;;
    'gateways list --columns'|'gateways show --columns'|'gateways update --columns') R=(id name display_name enabled visible_to_user recurring_payments_enabled fixed_fee percent_fee) ;;
    'hosting-server-groups list --sort'|'hosting-server-groups list --columns'|'hosting-server-groups show --columns'|'hosting-server-groups create --columns'|'hosting-server-groups update --columns') R=(id name placement description) ;;
    'hosting-servers list --status'|'hosting-servers create --status'|'hosting-servers update --status') R=(enabled disabled) ;;
    'hosting-servers list --sort'|'hosting-servers list --columns'|'hosting-servers show --columns'|'hosting-servers create --columns'|'hosting-servers update --columns') R=(id name status group plugin created_at) ;;
    'hypervisors list --sort') R=(host_name host_ip region) ;;
    'hypervisors list --columns'|'hypervisors show --columns') R=(id host_name host_ip region hypervisor_type memory_mb local_gb) ;;
    'images list --type') R=(template application snapshot backup deleted) ;;
    'images list --status') R=(queued saving active killed deleted pending_delete deactivated) ;;
    'images list --sort') R=(name id type status created_at) ;;
    'images list --columns'|'images show --columns'|'images create --columns'|'images update --columns') R=(id name type status region visibility min_disk size client.name created_at) ;;
    'images create --source') R=(url later) ;;
    'instances list --status') R=(active building paused suspended stopped rescued booted_from_iso resized soft-delete deleted error shelved shelved_offloaded) ;;
    'instances list --sort') R=(name region status created current_cycle_traffic current_month_traffic) ;;
    'instances list --columns'|'instances show --columns'|'instances create --columns') R=(id name status display_task client.name access_ip flavor.name region created) ;;
    'instances actions --columns') R=(start_time action message request_id) ;;
    'instances action-details --columns') R=(request_id action start_time user_id message events) ;;
    'instances security-groups --columns'|'notification-categories list --sort'|'notification-categories list --columns'|'notification-categories show --columns'|'notification-categories create --columns'|'notification-categories update --columns') R=(id name description) ;;
    'instances resize-options --columns') R=(id name vcpus memory_mb root_gb out_of_stock) ;;
    'instances floating-ip-options --columns') R=(id floating_ip_address) ;;
    'invoices list --status'|'invoices create --status'|'invoices update --status') R=(unpaid paid cancelled refunded) ;;
    'invoices list --sort') R=(issue_date due_date status client) ;;
    'invoices list --columns'|'invoices show --columns'|'invoices create --columns'|'invoices update --columns') R=(id display_number status client.name total due_date issue_date currency) ;;
    'networks list --sort'|'security-groups list --sort') R=(name created_at region) ;;
    'networks list --columns'|'networks show --columns'|'networks create --columns'|'networks update --columns') R=(id name status region client_full_name shared router_external subnets.0.cidr created_at) ;;
    'notification-templates list --sort') R=(name id category) ;;
    'notification-templates list --columns'|'notification-templates show --columns'|'notification-templates create --columns'|'notification-templates update --columns') R=(id name language title category_display disable_notification has_all_available_languages) ;;
    'notifications list --sort') R=(generated) ;;
    'notifications list --columns'|'notifications show --columns') R=(id title status generated) ;;
    'orders list --status') R=(pending verified completed cancelled fraud) ;;
    'orders list --sort') R=(id client user order_date status) ;;
    'orders list --columns'|'orders show --columns'|'orders create --columns'|'orders update --columns') R=(id status client.name total order_date invoice fraud_check_result staff_notes currency) ;;
    'orders create --status') R=(pending verified) ;;
    'permissions list --sort') R=(name id) ;;
    'permissions list --columns'|'permissions show --columns') R=(id name granted permission_set) ;;
    'ports list --sort') R=(name fixed_ips network) ;;
    'ports list --columns'|'ports show --columns'|'ports create --columns'|'ports update --columns') R=(id name fixed_ips.0.ip_address device_owner device_id network mac_address admin_state_up) ;;
    'price-rules list --columns'|'price-rules show --columns'|'price-rules create --columns'|'price-rules update --columns') R=(id display_name plan resource priority pricing) ;;
    'product-cycles list --sort'|'product-cycles list --columns'|'product-cycles show --columns'|'product-cycles create --columns'|'product-cycles update --columns') R=(id product cycle cycle_multiplier fixed_price setup_fee status currency) ;;
    'product-cycles create --status'|'product-cycles update --status'|'products list --status'|'products create --status'|'products update --status') R=(public private retired) ;;
    'product-groups list --sort'|'product-groups list --columns'|'product-groups show --columns'|'product-groups create --columns'|'product-groups update --columns') R=(id name visible description products) ;;
    'products list --sort') R=(name description code status price_model) ;;
    'products list --columns'|'products show --columns'|'products create --columns'|'products update --columns') R=(id name product_type status price_model_display auto_setup_display code group description) ;;
    'projects list --sort') R=(project_id project_domain_id disabled is_domain name created_at updated_at) ;;
    'projects list --columns'|'projects show --columns'|'projects create --columns'|'projects update --columns') R=(id name project_id disabled fleio_disabled_reason service services_count deleted created_at) ;;
    'regions list --sort'|'regions list --columns'|'regions show --columns'|'regions create --columns'|'regions update --columns') R=(id description enabled enable_volumes enable_snapshots) ;;
    'revenue-reports list --sort') R=(start_date end_date) ;;
    'revenue-reports list --columns'|'revenue-reports show --columns') R=(id start_date end_date) ;;
    'routers list --sort') R=(name admin_state_up region__id) ;;
    'routers list --columns'|'routers show --columns'|'routers create --columns'|'routers update --columns') R=(id name status region network_name admin_state_up enable_snat project_id) ;;
    'routers interfaces --columns') R=(id network_name fixed_ips.0.ip_address admin_state_up) ;;
    'security-groups list --columns'|'security-groups show --columns'|'security-groups create --columns'|'security-groups update --columns') R=(id name region associated_instances project description created_at) ;;
    'security-groups rules list --columns') R=(id direction protocol port_range_min port_range_max remote_ip_prefix remote_group_name ethertype description) ;;
    'services list --status'|'services create --status'|'services update --status') R=(pending active suspending suspended terminating terminated canceled fraud archived) ;;
    'services list --sort') R=(id display_name client created_at status next_due_date) ;;
    'services list --columns'|'services show --columns'|'services create --columns'|'services update --columns') R=(id display_name status client.name product.name cycle.display_name next_due_date suspend_reason created_at external_billing_id) ;;
    'ssh-keys list --sort') R=(name created_at) ;;
    'ssh-keys list --columns'|'ssh-keys show --columns'|'ssh-keys create --columns'|'ssh-keys update --columns') R=(id name fingerprint user.full_name created_at) ;;
    'subnet-pools list --sort') R=(name created_at region prefixes) ;;
    'subnet-pools list --columns'|'subnet-pools show --columns'|'subnet-pools create --columns'|'subnet-pools update --columns') R=(id name prefixes region shared is_default ip_version default_prefixlen project_name) ;;
    'subnets list --sort'|'subnets list --columns'|'subnets show --columns'|'subnets create --columns'|'subnets update --columns') R=(id name cidr gateway_ip client_full_name enable_dhcp network ip_version) ;;
    'task-log list --state') R=(pending started retry failure success) ;;
    'task-log list --sort') R=(name created_at user client state) ;;
    'task-log list --columns'|'task-log show --columns') R=(id name state created_at resource_type resource_id description user parent_id has_subtasks) ;;
    'tax-rules list --sort'|'tax-rules list --columns'|'tax-rules show --columns'|'tax-rules create --columns'|'tax-rules update --columns') R=(id name rate country state level start_date end_date) ;;
    'terms-of-service list --sort') R=(id title version) ;;
    'terms-of-service list --columns'|'terms-of-service show --columns'|'terms-of-service create --columns'|'terms-of-service update --columns') R=(id title version draft created_at) ;;
    'tickets list --status'|'tickets create --status'|'tickets update --status') R=(open 'customer reply' answered 'in progress' 'on hold' done) ;;
    'tickets list --sort') R=(assigned_to created_at last_reply_at created_by status internal_status title department priority) ;;
    'tickets list --columns'|'tickets show --columns'|'tickets create --columns'|'tickets update --columns') R=(id title status priority client_display assigned_to_display department_display last_reply_at created_at internal_status) ;;
    'todos list --status'|'todos create --status'|'todos update --status') R=(open 'in progress' done) ;;
    'todos list --sort') R=(assigned_to created_at created_by status title) ;;
    'todos list --columns'|'todos show --columns'|'todos create --columns'|'todos update --columns') R=(id title status assigned_to_display created_at created_by_display) ;;
    'transactions list --sort') R=(id status amount invoice date_initiated external_id fee refunded_transaction currency) ;;
    'transactions list --columns'|'transactions show --columns'|'transactions create --columns'|'transactions update --columns') R=(id status amount invoice gateway.display_name date_initiated external_id fee refunded_transaction currency) ;;
    'transactions create --status'|'transactions update --status') R=(waiting preauth confirmed rejected refunded refundpart success failure canceled unknown) ;;
    'usage list --sort'|'usage list --columns'|'usage show --columns') R=(id service_display price start_date end_date updated_at) ;;
    'usage-history list --state') R=(unsettled invoiced settled) ;;
    'usage-history list --sort'|'usage-history list --columns'|'usage-history show --columns') R=(id client state price start_date end_date) ;;
    'user-groups list --columns'|'user-groups show --columns'|'user-groups create --columns'|'user-groups update --columns') R=(id name users_count is_default description created_at) ;;
    'user-groups permissions --columns'|'users permissions --columns') R=(name granted display_name) ;;
    'users list --sort') R=(username email first_name last_name date_joined last_login is_active) ;;
    'users list --columns'|'users show --columns'|'users create --columns'|'users update --columns') R=(id email full_name is_active is_staff is_superuser clients last_login user_groups username) ;;
    'users in-group --columns') R=(id email full_name) ;;
    'volume-backups list --status') R=(creating available deleting error restoring error_deleting) ;;
    'volume-backups list --sort') R=(id name status size related_volume_name is_incremental region created_at) ;;
    'volume-backups list --columns'|'volume-backups show --columns'|'volume-backups create --columns'|'volume-backups update --columns') R=(id name status size related_volume_name client.name is_incremental region created_at) ;;
    'volume-backups restorable-volumes --columns') R=(id name size) ;;
    'volume-snapshots list --status'|'volume-snapshots reset-state --state') R=(creating available backing-up deleted deleting error restoring error_deleting unmanaging) ;;
    'volume-snapshots list --sort') R=(id name status size related_volume_name region created_at) ;;
    'volume-snapshots list --columns'|'volume-snapshots show --columns'|'volume-snapshots create --columns'|'volume-snapshots update --columns') R=(id name status size related_volume_name client.name region created_at) ;;
    'volumes list --status') R=(available in-use creating attaching detaching extending deleting error error_deleting maintenance restoring-backup) ;;
    'volumes list --sort') R=(name size status created_at) ;;
    'volumes list --columns'|'volumes show --columns'|'volumes create --columns') R=(id name status size client.name related_instance_uuid region type bootable number_of_snapshots created_at) ;;
    'volumes attachments --columns') R=(id volume.name volume.size volume.status volume.id) ;;
    *' --input'|*' --from-file'|*' --ca-file'|*' --password-file'|*' --root-password-file'|*' --to'|*' --config-file') R=(@files) ;;
    *' --outcome') R=(unknown intent done accepted accepted-not-found accepted-unreported partial failed resolved-done resolved-not-done) ;;
    *' --as') R=(done not-done) ;;
    *' --destination') R=(cr iv tr st se ex tx) ;;
    *' --suspend-reason') R=(user auto) ;;
    *' --visibility') R=(private public shared community) ;;
    *' --cycle') R=(onetime hour month year) ;;
    *' --price-model') R=(free fixed_and_dynamic dynamic_or_fixed) ;;
    *' --product-type') R=(generic openstack hosting domain reseller) ;;
    *' --auto-setup') R=(disabled on_order first_payment manual) ;;
    *' --direction') R=(ingress egress) ;;
    *' --ethertype') R=(IPv4 IPv6) ;;
    *' --suspend-type') R=(staff overdue userrequested) ;;
    *' --ip-version') R=(4 6) ;;
    *' --priority') R=(high medium low) ;;
    *' --internal-status') R=(open 'in progress' 'on hold' done) ;;
    *' -p'|*' --profile') R=(@profiles) ;;
    *' -o'|*' --output') R=(table json ndjson yaml csv tsv ids) ;;
    *' --color') R=(auto always never) ;;
    esac
}
_fleioctl() {
    local W='' F='' V='' R=() line='' want='' glued='' before='' config='' number=0 i word
    local cur=${COMP_WORDS[COMP_CWORD]} IFS=$' \t\n'
    COMPREPLY=()
    _fleioctl_row ''
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == [=:]* ]]; then # bash cuts --option=value and https://host into three
            glued=yes
            continue
        fi
        if [[ $want ]]; then
            [[ $want == --config-file ]] && config=$word
            want=''
        elif [[ $glued ]]; then
            :
        elif [[ $word == -?* ]]; then
            [[ " $V $_fleioctl_valued " == *" $word "* ]] && want=$word
        elif [[ $number == 0 && " $W " == *" $word "* ]]; then
            line="${line:+$line }$word"
            _fleioctl_row "$line"
        else
            number=$((number + 1))
        fi
        glued=''
    done
    case $cur in
    =) cur='' glued=yes ;;
    --*=*) want=${cur%%=*} before=${cur%%=*}= cur=${cur#*=} ;;
    esac
    if [[ $want ]]; then
        _fleioctl_value
    elif [[ $glued ]]; then
        return
    elif [[ $cur == -* ]]; then
        _fleioctl_offer $F $V $_fleioctl_flags $_fleioctl_valued
    elif [[ $W && $number == 0 ]]; then
        _fleioctl_offer $W
    else
        want=$((number + 1))
        _fleioctl_value
    fi
}

_fleioctl_offer() {
    local word
    for word in "$@"; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$before${word// /\\ }")
    done
}

_fleioctl_value() {
    local part
    case $want in
    -c) want=--columns ;;
    esac
    _fleioctl_values "$line $want"
    case ${R[0]-} in
    @profiles) _fleioctl_profiles ;;
    @files)
        compopt -o filenames 2>/dev/null
        IFS=$'\n'
        COMPREPLY=($(compgen -f -- "$cur"))
        return
        ;;
    esac
    case $want in
    --columns | --sort)
        part=${cur##*,}
        before+=${cur%"$part"}
        [[ $part == [+-]* ]] && before+=${part:0:1} part=${part:1}
        cur=$part
        compopt -o nospace 2>/dev/null
        ;;
    esac
    _fleioctl_offer "${R[@]}"
}

_fleioctl_profiles() {
    local text file=${config:-$FLEIOCTL_CONFIG} place=$XDG_CONFIG_HOME
    local table='^ *\[ *profiles *\. *["'\'']?([A-Za-z0-9._-]+)["'\'']? *\]'
    if [[ $place != /* ]]; then
        place=$HOME/.config
        [[ $OSTYPE == darwin* ]] && place="$HOME/Library/Application Support"
    fi
    file=${file:-$place/fleioctl/config.toml}
    R=(sandbox)
    [[ -r $file && -f $file ]] || return
    while IFS= read -r text || [[ $text ]]; do
        [[ $text =~ $table && ${BASH_REMATCH[1]} != sandbox ]] && R+=("${BASH_REMATCH[1]}")
    done <"$file"
}

complete -F _fleioctl fleioctl
