# Completion of fleioctl for bash. Written by `python -m fleioctl.completion` from the commands; do not edit.

_fleioctl_flags='--no-header -y --yes --no-input -n --dry-run --curl -v --verbose --debug -q --quiet --version -h --help'
_fleioctl_valued='-p --profile --panel-url --config-file -o --output -c --columns --query --color --timeout'

_fleioctl_row() {
    W='' F='' V=''
    case $1 in
    '') W='api apply batch completion config diff doctor export external-billing find help history login logout overview profiles sandbox shell version whoami activity-log api-users backup-schedules billing-journal billing-plans client-groups clients cluster-templates clusters config-options configurations currencies departments dns-records dns-zones flavor-groups flavors floating-ips gateways hosting-server-groups hosting-servers hypervisors images instances invoices networks notification-categories notification-templates notifications operations orders permission-sets permissions ports price-rules product-cycles product-groups products projects regions revenue-reports routers security-groups services ssh-keys subnet-pools subnets task-log tax-rules terms-of-service tickets todos transactions usage usage-history user-groups users volume-backups volume-snapshots volumes' ;;
    'config') W='list path edit' ;;
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
    'clients') W='list show create update delete wait suspend resume activate terminate add-to-group remove-from-group associate-user dissociate-user change-configuration update-usage reset-usage over-credit-limit invoice-processing billing-summary cloud-summary ports configuration create-options summary to-invoice users onboard credit set-billing-agreements' ;;
    'clients credit') W='add withdraw show' ;;
    'cluster-templates') W='list show create update delete' ;;
    'clusters') W='list show create delete wait resize-cluster upgrade' ;;
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
    'images') W='list show create update delete wait deactivate reactivate available-to-client create-options download' ;;
    'instances') W='list show create delete wait start stop reboot suspend resume lock unlock reset-state rename resize confirm-resize revert-resize rebuild rescue unrescue boot-from-iso change-password create-snapshot create-backup attach-volume detach-volume attach-port detach-port add-floating-ip remove-floating-ip associate-security-group dissociate-security-group migrate abort-migrate move actions action-details diagnostics security-groups backups snapshot-price resize-options migrate-options floating-ip-options create-options measures console console-output ports summary operating-systems' ;;
    'invoices') W='list show create update delete wait payment-options create-options summary add-payment download refund' ;;
    'networks') W='list show create update delete auto-create auto-create-options' ;;
    'notification-categories') W='list show create update delete' ;;
    'notification-templates') W='list show create update delete create-options languages edit' ;;
    'notifications') W='list show view unseen mark-all-as-read settings' ;;
    'operations') W='list show wait abort-operation in-progress' ;;
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
    'services') W='list show create update delete wait activate suspend unsuspend terminate upgrade invoice enable-billing update-billing-plan reset-invoiced-periods upgrade-options openstack-options create-openstack' ;;
    'ssh-keys') W='list show create update delete generate-key-pair' ;;
    'subnet-pools') W='list show create update delete' ;;
    'subnets') W='list show create update delete' ;;
    'task-log') W='list show recreate log' ;;
    'tax-rules') W='list show create update delete create-options' ;;
    'terms-of-service') W='list show create update delete' ;;
    'tickets') W='list show create update delete reply note close reopen mark-as-read mark-as-unread set-in-progress set-on-hold create-options count' ;;
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
    'api') F='--paginate -i --include --force --no-journal' ;;
    'apply'|'export') F='--force' ;;
    'batch') F='--keep-going' ;;
    'diff') F='--force --check' ;;
    'external-billing process-clients'|'currencies update-exchange-rates'|'currencies update-relative-prices'|'dns-records create'|'invoices add-payment'|'networks auto-create'|'revenue-reports generate'|'services create-openstack'|'usage-history mark-as-invoiced') F='--no-journal' ;;
    'login') F='--token-stdin --insecure-http --default --no-default' ;;
    'activity-log list'|'api-users list'|'backup-schedules list'|'billing-journal list'|'client-groups list'|'cluster-templates list'|'clusters list'|'config-options list'|'configurations list'|'currencies list'|'departments list'|'dns-records list'|'flavor-groups list'|'floating-ips list'|'gateways list'|'hosting-server-groups list'|'hosting-servers list'|'hypervisors list'|'instances list'|'invoices list'|'notification-categories list'|'notification-templates list'|'notifications list'|'orders list'|'permission-sets list'|'permissions list'|'ports list'|'price-rules list'|'product-cycles list'|'product-groups list'|'products list'|'regions list'|'revenue-reports list'|'routers list'|'security-groups list'|'services list'|'ssh-keys list'|'subnets list'|'task-log list'|'tax-rules list'|'terms-of-service list'|'tickets list'|'todos list'|'transactions list'|'usage list'|'usage-history list'|'user-groups list'|'volume-backups list'|'volume-snapshots list'|'volumes list') F='--count --watch' ;;
    'api-users create') F='--password-prompt --password-stdin --enabled --no-enabled --ignore-unknown --no-journal' ;;
    'api-users update') F='--all --password-prompt --password-stdin --enabled --no-enabled --ignore-unknown' ;;
    'api-users delete'|'backup-schedules delete'|'billing-plans delete'|'client-groups delete'|'cluster-templates delete'|'clusters delete'|'config-options delete'|'configurations delete'|'currencies delete'|'departments delete'|'dns-zones delete'|'flavor-groups delete'|'flavors delete'|'floating-ips delete'|'hosting-server-groups delete'|'hosting-servers delete'|'images delete'|'instances delete'|'invoices delete'|'networks delete'|'notification-categories delete'|'notification-templates delete'|'orders delete'|'permission-sets delete'|'permissions delete'|'ports delete'|'price-rules delete'|'product-cycles delete'|'product-groups delete'|'products delete'|'regions delete'|'revenue-reports delete'|'routers delete'|'security-groups delete'|'ssh-keys delete'|'subnet-pools delete'|'subnets delete'|'tax-rules delete'|'terms-of-service delete'|'tickets delete'|'todos delete'|'transactions delete'|'user-groups delete'|'users delete'|'volume-backups delete'|'volume-snapshots delete'|'volumes delete') F='--all --if-exists --wait' ;;
    'backup-schedules create'|'cluster-templates create'|'config-options create'|'departments create'|'floating-ips create'|'hosting-server-groups create'|'hosting-servers create'|'invoices create'|'notification-categories create'|'orders create'|'ports create'|'price-rules create'|'product-cycles create'|'products create'|'security-groups create'|'services create'|'ssh-keys create'|'tax-rules create'|'tickets create'|'todos create'|'transactions create') F='--ignore-unknown --no-journal' ;;
    'backup-schedules update'|'cluster-templates update'|'config-options update'|'departments update'|'dns-zones update'|'floating-ips update'|'hosting-server-groups update'|'hosting-servers update'|'invoices update'|'notification-categories update'|'orders update'|'price-rules update'|'product-cycles update'|'products update'|'security-groups update'|'services update'|'ssh-keys update'|'tax-rules update'|'tickets update'|'todos update'|'transactions update'|'volume-backups update'|'volume-snapshots update') F='--all --ignore-unknown' ;;
    'billing-plans list') F='--is-default --no-is-default --count --watch' ;;
    'billing-plans create'|'configurations create'|'currencies create'|'flavor-groups create'|'user-groups create') F='--is-default --no-is-default --ignore-unknown --no-journal' ;;
    'billing-plans update'|'client-groups update'|'configurations update'|'currencies update'|'flavor-groups update'|'subnet-pools update'|'user-groups update') F='--all --is-default --no-is-default --ignore-unknown' ;;
    'client-groups create') F='--is-default --no-is-default --ignore-unknown --if-not-exists --allow-duplicate --no-journal' ;;
    'clients list') F='--has-billing-agreement --no-has-billing-agreement --has-external-billing --no-has-external-billing --has-enabled-project --no-has-enabled-project --has-reseller-service --no-has-reseller-service --count --watch' ;;
    'clients create') F='--create-auto-order-service --no-create-auto-order-service --user-password-prompt --user-password-stdin --user-email-verified --no-user-email-verified --ignore-unknown --if-not-exists --allow-duplicate --no-journal --wait' ;;
    'clients update') F='--all --tax-exempt --no-tax-exempt --has-billing-agreement --no-has-billing-agreement --ignore-unknown' ;;
    'clients delete') F='--all --delete-cloud-resources --no-delete-cloud-resources --if-exists --wait' ;;
    'clients wait'|'clusters wait'|'dns-zones wait'|'images wait'|'instances wait'|'invoices wait'|'operations wait'|'orders wait'|'routers wait'|'services wait'|'tickets mark-as-read'|'tickets mark-as-unread'|'users delete-token'|'volume-backups wait'|'volume-snapshots wait'|'volumes wait') F='--all' ;;
    'clients suspend'|'clients resume'|'clients activate'|'images deactivate'|'images reactivate'|'instances start'|'instances stop'|'instances suspend'|'instances resume'|'instances lock'|'instances unlock'|'instances rename'|'notifications view'|'notifications unseen'|'operations abort-operation'|'services suspend'|'services unsuspend'|'tickets close'|'tickets reopen'|'tickets set-in-progress'|'tickets set-on-hold'|'volume-snapshots reset-state'|'volumes rename') F='--all --wait' ;;
    'clients terminate'|'clients add-to-group'|'clients remove-from-group'|'clients associate-user'|'clients dissociate-user'|'clients change-configuration'|'clients update-usage'|'clients reset-usage'|'clients invoice-processing'|'clusters resize-cluster'|'clusters upgrade'|'dns-zones synchronize-records'|'flavor-groups add-to-image'|'flavor-groups remove-from-image'|'flavors set-properties'|'flavors unset-property'|'flavors add-to-group'|'flavors remove-from-group'|'flavors add-to-image'|'flavors remove-from-image'|'flavors assign-client-group'|'flavors remove-client-group'|'instances attach-volume'|'instances detach-volume'|'instances attach-port'|'instances detach-port'|'instances add-floating-ip'|'instances remove-floating-ip'|'instances associate-security-group'|'instances dissociate-security-group'|'instances abort-migrate'|'ports add-ip'|'ports add-ip-automatically'|'ports remove-ip'|'routers add-interface'|'routers remove-interface'|'security-groups rules add'|'security-groups rules delete'|'services invoice'|'services enable-billing'|'services update-billing-plan'|'services reset-invoiced-periods'|'task-log recreate'|'tickets reply'|'tickets note'|'users add-to-group'|'users remove-from-group'|'volume-backups restore'|'volumes revert-to-snapshot') F='--all --no-journal' ;;
    'clients over-credit-limit') F='--has-external-billing --no-has-external-billing --has-billing-agreement --no-has-billing-agreement --no-journal' ;;
    'clients to-invoice') F='--has-external-billing --no-has-external-billing --has-billing-agreement --no-has-billing-agreement --process-suspended --no-process-suspended' ;;
    'clients onboard') F='--create-auto-order-service --no-create-auto-order-service --user-password-prompt --user-password-stdin --user-email-verified --no-user-email-verified --ignore-unknown --no-journal --wait' ;;
    'clients credit add'|'clients credit withdraw') F='--external-source --no-journal' ;;
    'clients set-billing-agreements') F='--agreement --no-agreement --no-journal' ;;
    'clusters create') F='--ignore-unknown --wait --no-journal' ;;
    'dns-zones list') F='--all-projects --no-all-projects --count --watch' ;;
    'dns-zones create') F='--ignore-unknown --wait --if-not-exists --allow-duplicate --no-journal' ;;
    'flavors list') F='--out-of-stock --no-out-of-stock --public --no-public --count --watch' ;;
    'flavors create') F='--public --no-public --ignore-unknown --no-journal' ;;
    'flavors update') F='--all --show-in-fleio --no-show-in-fleio --out-of-stock --no-out-of-stock --disabled --no-disabled --ignore-unknown' ;;
    'flavors replace') F='--all --public --no-public --preserve-id --no-preserve-id --no-journal' ;;
    'gateways update') F='--all --enabled --no-enabled --visible-to-user --no-visible-to-user --recurring-payments-enabled --no-recurring-payments-enabled --ignore-unknown' ;;
    'images list') F='--protected --no-protected --count --watch' ;;
    'images create') F='--protected --no-protected --ignore-unknown --wait --no-journal' ;;
    'images update') F='--all --protected --no-protected --ignore-unknown' ;;
    'images download'|'invoices download') F='--all --force' ;;
    'instances create') F='--root-password-prompt --root-password-stdin --delete-on-termination --no-delete-on-termination --share-image --no-share-image --ignore-unknown --wait --no-wait --if-not-exists --allow-duplicate --no-journal' ;;
    'instances reboot'|'instances reset-state'|'instances resize'|'instances confirm-resize'|'instances revert-resize'|'instances unrescue'|'instances boot-from-iso'|'instances create-backup'|'instances move'|'orders accept'|'orders verify'|'orders cancel'|'orders pending'|'services activate'|'services terminate'|'volumes extend') F='--all --wait --no-journal' ;;
    'instances rebuild'|'instances rescue') F='--all --root-password-prompt --root-password-stdin --wait --no-journal' ;;
    'instances change-password') F='--all --password-prompt --password-stdin --wait --no-journal' ;;
    'instances create-snapshot') F='--all --as-client --no-as-client --wait --no-journal' ;;
    'instances migrate') F='--all --live --no-live --over-commit --no-over-commit --wait --no-journal' ;;
    'invoices refund') F='--refund-to-credit --no-refund-to-credit --refund-manually --no-refund-manually --no-journal' ;;
    'networks list') F='--external --no-external --shared --no-shared --count --watch' ;;
    'networks create') F='--up --no-up --shared --no-shared --external --no-external --ignore-unknown --no-journal' ;;
    'networks update') F='--all --up --no-up --shared --no-shared --external --no-external --ignore-unknown' ;;
    'notification-templates create') F='--disable-notification --no-disable-notification --ignore-unknown --no-journal' ;;
    'notification-templates update') F='--all --disable-notification --no-disable-notification --ignore-unknown' ;;
    'operations list') F='--completed --no-completed --count --watch' ;;
    'permission-sets update-objects'|'user-groups generate-permission-set'|'users generate-permission-set') F='--all --implicitly-granted --no-implicitly-granted --no-journal' ;;
    'ports update') F='--all --up --no-up --ignore-unknown' ;;
    'product-groups create') F='--visible --no-visible --ignore-unknown --no-journal' ;;
    'product-groups update') F='--all --visible --no-visible --ignore-unknown' ;;
    'projects list') F='--disabled --no-disabled --count --watch' ;;
    'projects create') F='--disabled --no-disabled --ignore-unknown --no-journal' ;;
    'projects update') F='--all --disabled --no-disabled --ignore-unknown' ;;
    'projects delete') F='--all --delete-all-resources --no-delete-all-resources --if-exists --wait --no-journal' ;;
    'regions create') F='--enabled --no-enabled --enable-volumes --no-enable-volumes --enable-snapshots --no-enable-snapshots --ignore-unknown --if-not-exists --allow-duplicate --no-journal' ;;
    'regions update') F='--all --enabled --no-enabled --enable-volumes --no-enable-volumes --enable-snapshots --no-enable-snapshots --ignore-unknown' ;;
    'routers create') F='--up --no-up --ignore-unknown --wait --no-wait --no-journal' ;;
    'routers update') F='--all --up --no-up --snat --no-snat --ignore-unknown' ;;
    'services delete') F='--all --delete-associated-resources --no-delete-associated-resources --if-exists --wait' ;;
    'services upgrade') F='--all --confirm --no-confirm --no-journal' ;;
    'subnet-pools list') F='--shared --no-shared --count --watch' ;;
    'subnet-pools create') F='--shared --no-shared --is-default --no-is-default --ignore-unknown --no-journal' ;;
    'subnets create') F='--dhcp --no-dhcp --ignore-unknown --no-journal' ;;
    'subnets update') F='--all --dhcp --no-dhcp --ignore-unknown' ;;
    'terms-of-service create') F='--draft --no-draft --ignore-unknown --no-journal' ;;
    'terms-of-service update') F='--all --draft --no-draft --ignore-unknown' ;;
    'todos comment') F='--all --close-todo --no-close-todo --no-journal' ;;
    'users list') F='--is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --is-active --no-is-active --count --watch' ;;
    'users create') F='--password-prompt --password-stdin --is-active --no-is-active --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --email-verified --no-email-verified --ignore-unknown --if-not-exists --allow-duplicate --no-journal' ;;
    'users update') F='--all --password-prompt --password-stdin --is-active --no-is-active --is-staff --no-is-staff --is-superuser --no-is-superuser --is-reseller --no-is-reseller --email-verified --no-email-verified --ignore-unknown' ;;
    'volume-backups create') F='--incremental --no-incremental --force --no-force --for-client --no-for-client --ignore-unknown --wait --no-wait --no-journal' ;;
    'volume-snapshots create') F='--force --no-force --for-client --no-for-client --ignore-unknown --wait --no-wait --no-journal' ;;
    'volumes create') F='--ignore-unknown --wait --no-wait --if-not-exists --allow-duplicate --no-journal' ;;
    'volumes change-bootable-status') F='--all --bootable --no-bootable --wait' ;;
    esac
    case $1 in
    'api') V='-f --field -F --json-field --input --form --output-file' ;;
    'apply') V='--prune --expect' ;;
    'diff') V='--prune' ;;
    'export') V='--select --to' ;;
    'external-billing process-clients') V='--from-file' ;;
    'history'|'history list') V='--since --outcome --limit' ;;
    'history resolve') V='--as' ;;
    'login') V='--url --token-command --ca-file' ;;
    'sandbox serve') V='--port --delay --version' ;;
    'activity-log list') V='--user --action --category --type --since --until --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'api-users list') V='--limit --page-size --count-by --sum --interval' ;;
    'api-users create') V='--name --password-file --email --description --default-project --domain --from-file --input-format --set --settle --parallel --max-failures' ;;
    'api-users update') V='--expect --parallel --max-failures --name --password-file --email --description --default-project --from-file --input-format --set' ;;
    'api-users delete'|'backup-schedules delete'|'configurations delete'|'currencies delete'|'flavor-groups delete'|'hosting-server-groups delete'|'price-rules delete'|'product-cycles delete'|'regions delete'|'subnets delete'|'terms-of-service delete') V='--expect --parallel --max-failures --wait-timeout' ;;
    'api-users openrc') V='--region --project' ;;
    'backup-schedules list'|'currencies list'|'hosting-server-groups list'|'price-rules list'|'product-cycles list'|'regions list'|'subnets list'|'terms-of-service list') V='--sort --limit --page-size --count-by --sum --interval' ;;
    'backup-schedules create') V='--instance --name --type --rotation --run-at --from-file --input-format --set --settle --parallel --max-failures' ;;
    'backup-schedules update') V='--expect --parallel --max-failures --instance --name --type --rotation --run-at --from-file --input-format --set' ;;
    'billing-journal list') V='--client --invoice --transaction --source --destination --since --until --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'billing-plans list') V='--filter --sort --limit --page-size --count-by --sum --interval' ;;
    'billing-plans create') V='--name --currency --from-file --input-format --set --settle --parallel --max-failures' ;;
    'billing-plans update') V='--select --expect --parallel --max-failures --name --currency --from-file --input-format --set' ;;
    'billing-plans delete') V='--select --expect --parallel --max-failures --plan-to-migrate --wait-timeout' ;;
    'client-groups list'|'user-groups list') V='--name --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'client-groups create'|'config-options create'|'configurations create'|'notification-categories create'|'product-groups create'|'projects create'|'user-groups create') V='--name --description --from-file --input-format --set --settle --parallel --max-failures' ;;
    'client-groups update'|'config-options update'|'networks update'|'notification-categories update'|'ports update'|'product-groups update'|'projects update'|'security-groups update'|'user-groups update'|'volume-backups update'|'volume-snapshots update') V='--select --expect --parallel --max-failures --name --description --from-file --input-format --set' ;;
    'client-groups delete'|'clients delete'|'clients suspend'|'clients resume'|'clients activate'|'cluster-templates delete'|'clusters delete'|'config-options delete'|'departments delete'|'flavors delete'|'floating-ips delete'|'hosting-servers delete'|'images delete'|'images deactivate'|'images reactivate'|'instances delete'|'instances start'|'instances stop'|'instances suspend'|'instances resume'|'instances lock'|'instances unlock'|'instances reset-state'|'instances confirm-resize'|'instances revert-resize'|'instances unrescue'|'invoices delete'|'networks delete'|'notification-categories delete'|'notification-templates delete'|'notifications view'|'notifications unseen'|'operations abort-operation'|'orders delete'|'orders accept'|'orders verify'|'orders cancel'|'orders pending'|'permission-sets delete'|'permissions delete'|'ports delete'|'product-groups delete'|'products delete'|'projects delete'|'revenue-reports delete'|'routers delete'|'security-groups delete'|'services delete'|'services activate'|'services suspend'|'services unsuspend'|'services terminate'|'ssh-keys delete'|'subnet-pools delete'|'tax-rules delete'|'tickets delete'|'tickets close'|'tickets reopen'|'tickets set-in-progress'|'tickets set-on-hold'|'todos delete'|'transactions delete'|'user-groups delete'|'users delete'|'volume-backups delete'|'volume-snapshots delete'|'volumes delete'|'volumes change-bootable-status') V='--select --expect --parallel --max-failures --wait-timeout' ;;
    'clients list') V='--status --external-billing-id --country --configuration --group --credit-below --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'clients show') V='--with' ;;
    'clients create') V='--first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --group --configuration --auto-order-service-external-billing-id --user --role --user-password-file --custom-fields --reseller-client --from-file --input-format --set --settle --parallel --max-failures --wait-timeout' ;;
    'clients update') V='--select --expect --parallel --max-failures --first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --custom-fields --status --suspend-reason --from-file --input-format --set' ;;
    'clients wait'|'clusters wait'|'dns-zones wait'|'images wait'|'instances wait'|'invoices wait'|'operations wait'|'orders wait'|'routers wait'|'services wait'|'volume-backups wait'|'volume-snapshots wait'|'volumes wait') V='--select --expect --parallel --max-failures --for --wait-timeout' ;;
    'clients terminate'|'clients update-usage'|'clients reset-usage'|'clients invoice-processing'|'instances abort-migrate'|'services invoice'|'task-log recreate'|'tickets mark-as-read'|'tickets mark-as-unread'|'users delete-token') V='--select --expect --parallel --max-failures' ;;
    'clients add-to-group'|'clients remove-from-group'|'flavors add-to-group'|'flavors remove-from-group'|'users add-to-group'|'users remove-from-group') V='--select --expect --parallel --max-failures --group' ;;
    'clients associate-user') V='--select --expect --parallel --max-failures --user --role' ;;
    'clients dissociate-user') V='--select --expect --parallel --max-failures --user' ;;
    'clients change-configuration') V='--select --expect --parallel --max-failures --configuration' ;;
    'clients over-credit-limit'|'clients to-invoice') V='--credit-below' ;;
    'clients onboard') V='--first-name --last-name --email --phone --address1 --city --country --zip-code --company --address2 --state --fax --vat-id --currency --external-billing-id --group --configuration --auto-order-service-external-billing-id --user --role --user-password-file --custom-fields --reseller-client --from-file --input-format --set --settle --product --cycle --credit --wait-timeout' ;;
    'clients credit add'|'clients credit withdraw') V='--currency --settle' ;;
    'clients credit show') V='--limit' ;;
    'cluster-templates list') V='--project --name --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'cluster-templates create') V='--name --image --coe --from-file --input-format --set --settle --parallel --max-failures' ;;
    'cluster-templates update') V='--select --expect --parallel --max-failures --name --image --coe --from-file --input-format --set' ;;
    'clusters list') V='--cluster-template --status --name --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'clusters create') V='--name --cluster-template --keypair --docker-volume-size --node-count --master-count --flavor --master-flavor --create-timeout --labels --discovery-url --from-file --input-format --set --wait-timeout --settle --parallel --max-failures' ;;
    'clusters resize-cluster') V='--select --expect --parallel --max-failures --node-count --nodes-to-remove' ;;
    'clusters upgrade') V='--select --expect --parallel --max-failures --cluster-template' ;;
    'config-options list') V='--name --products --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'config-options choices') V='--option' ;;
    'config-options cycles') V='--option --value' ;;
    'configurations list'|'flavor-groups list') V='--search --sort --limit --page-size --count-by --sum --interval' ;;
    'configurations update') V='--expect --parallel --max-failures --name --description --from-file --input-format --set' ;;
    'currencies create') V='--code --rate --from-file --input-format --set --settle --parallel --max-failures' ;;
    'currencies update') V='--expect --parallel --max-failures --rate --from-file --input-format --set' ;;
    'departments list') V='--search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'departments create') V='--name --email --ticket-id-format --from-file --input-format --set --settle --parallel --max-failures' ;;
    'departments update') V='--select --expect --parallel --max-failures --name --email --ticket-id-format --from-file --input-format --set' ;;
    'dns-records list') V='--type --region --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'dns-records show'|'dns-records delete') V='--type --region' ;;
    'dns-records create') V='--name --type --record --ttl --description --region' ;;
    'dns-records update') V='--record --ttl --description --type --region' ;;
    'dns-zones list') V='--region --client --name --email --type --status --project --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'dns-zones show'|'networks auto-create-options') V='--region' ;;
    'dns-zones create') V='--name --email --type --client --project --ttl --description --master --region --from-file --input-format --set --wait-timeout --settle --parallel --max-failures' ;;
    'dns-zones update') V='--select --expect --parallel --max-failures --email --ttl --description --master --region --from-file --input-format --set' ;;
    'dns-zones delete') V='--select --expect --parallel --max-failures --region --wait-timeout' ;;
    'dns-zones synchronize-records') V='--select --expect --parallel --max-failures --region' ;;
    'flavor-groups create') V='--name --description --priority --from-file --input-format --set --settle --parallel --max-failures' ;;
    'flavor-groups update') V='--expect --parallel --max-failures --name --description --priority --from-file --input-format --set' ;;
    'flavor-groups add-to-image'|'flavor-groups remove-from-image') V='--expect --parallel --max-failures --image' ;;
    'flavors list') V='--name --region --group --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'flavors create') V='--name --memory --vcpus --disk --region --ephemeral --swap --id --from-file --input-format --set --settle --parallel --max-failures' ;;
    'flavors update'|'floating-ips update') V='--select --expect --parallel --max-failures --description --from-file --input-format --set' ;;
    'flavors replace') V='--select --expect --parallel --max-failures --name --memory --vcpus --disk --ephemeral --swap' ;;
    'flavors set-properties') V='--select --expect --parallel --max-failures --properties' ;;
    'flavors unset-property') V='--select --expect --parallel --max-failures --property' ;;
    'flavors add-to-image'|'flavors remove-from-image') V='--select --expect --parallel --max-failures --image' ;;
    'flavors assign-client-group'|'flavors remove-client-group') V='--select --expect --parallel --max-failures --client-group' ;;
    'flavors of-image') V='--image' ;;
    'floating-ips list') V='--ip --address --client --network --region --status --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'floating-ips create') V='--network --description --client --from-file --input-format --set --settle --parallel --max-failures' ;;
    'gateways list') V='--display-name --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'gateways update') V='--select --expect --parallel --max-failures --display-name --instructions --fixed-fee --percent-fee --from-file --input-format --set' ;;
    'hosting-server-groups create') V='--name --description --placement --from-file --input-format --set --settle --parallel --max-failures' ;;
    'hosting-server-groups update') V='--expect --parallel --max-failures --name --description --placement --from-file --input-format --set' ;;
    'hosting-servers list') V='--plugin --status --group --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'hosting-servers create') V='--name --plugin --group --status --from-file --input-format --set --settle --parallel --max-failures' ;;
    'hosting-servers update') V='--select --expect --parallel --max-failures --name --group --status --from-file --input-format --set' ;;
    'hypervisors list') V='--host-name --host-ip --region --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'images list') V='--name --type --status --region --visibility --client --instance --hypervisor-type --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'images create') V='--name --region --disk-format --source --file --url --container-format --min-disk --min-ram --visibility --os-distro --os-version --architecture --hypervisor-type --properties --from-file --input-format --set --wait-timeout --settle --parallel --max-failures' ;;
    'images update') V='--select --expect --parallel --max-failures --name --min-disk --min-ram --visibility --os-distro --os-version --architecture --hypervisor-type --properties --from-file --input-format --set' ;;
    'images available-to-client'|'services openstack-options') V='--client' ;;
    'images download'|'invoices download') V='--select --expect --parallel --max-failures --to --wait-timeout' ;;
    'instances list') V='--client --status --region --ip --name --flavor --image --host --task --os --description --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'instances create') V='--client --name --region --flavor --image --volume --snapshot --boot-source --network --ssh-key --root-password-file --user-data --volume-size --volume-type --from-file --input-format --set --wait-timeout --settle --parallel --max-failures' ;;
    'instances reboot') V='--select --expect --parallel --max-failures --type --wait-timeout' ;;
    'instances rename'|'instances create-snapshot'|'volumes rename') V='--select --expect --parallel --max-failures --name --wait-timeout' ;;
    'instances resize') V='--select --expect --parallel --max-failures --flavor --wait-timeout' ;;
    'instances rebuild') V='--select --expect --parallel --max-failures --image --name --root-password-file --ssh-key --user-data --wait-timeout' ;;
    'instances rescue') V='--select --expect --parallel --max-failures --image --root-password-file --wait-timeout' ;;
    'instances boot-from-iso') V='--select --expect --parallel --max-failures --image --wait-timeout' ;;
    'instances change-password') V='--select --expect --parallel --max-failures --password-file --wait-timeout' ;;
    'instances create-backup') V='--select --expect --parallel --max-failures --name --type --rotation --wait-timeout' ;;
    'instances attach-volume'|'instances detach-volume') V='--select --expect --parallel --max-failures --volume' ;;
    'instances attach-port'|'instances detach-port') V='--select --expect --parallel --max-failures --port' ;;
    'instances add-floating-ip') V='--select --expect --parallel --max-failures --floating-ip --fixed-ip' ;;
    'instances remove-floating-ip') V='--select --expect --parallel --max-failures --floating-ip' ;;
    'instances associate-security-group'|'instances dissociate-security-group') V='--select --expect --parallel --max-failures --security-group' ;;
    'instances migrate') V='--select --expect --parallel --max-failures --hypervisor --block-migration --wait-timeout' ;;
    'instances move') V='--select --expect --parallel --max-failures --client --wait-timeout' ;;
    'instances action-details') V='--request' ;;
    'instances create-options') V='--client --region --image --volume' ;;
    'instances measures') V='--hours --metric' ;;
    'instances console-output') V='--length' ;;
    'invoices list') V='--status --client --due-before --since --until --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'invoices create') V='--client --item --status --issue-date --due-date --currency --from-file --input-format --set --settle --parallel --max-failures' ;;
    'invoices update') V='--select --expect --parallel --max-failures --status --issue-date --due-date --from-file --input-format --set' ;;
    'invoices add-payment') V='--amount --gateway --currency --date-initiated --external-id --fee --extra-info --settle' ;;
    'invoices refund') V='--transaction --amount --external-id --settle' ;;
    'networks list') V='--name --region --client --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'networks create') V='--name --region --client --description --provider-network-type --provider-physical-network --provider-segmentation-id --subnet --from-file --input-format --set --settle --parallel --max-failures' ;;
    'networks auto-create') V='--region --client' ;;
    'notification-categories list'|'notifications list'|'permission-sets list') V='--name --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'notification-templates list') V='--name --category --language --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'notification-templates create') V='--name --language --title --content --category --content-file --from-file --input-format --set --settle --parallel --max-failures' ;;
    'notification-templates update') V='--select --expect --parallel --max-failures --name --title --content --category --content-file --from-file --input-format --set' ;;
    'notification-templates languages') V='--name' ;;
    'operations list') V='--status --type --user --since --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'orders list') V='--status --client --order-date --client-notes --staff-notes --since --until --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'orders create') V='--client --user --item --status --client-notes --staff-notes --from-file --input-format --set --settle --parallel --max-failures' ;;
    'orders update') V='--select --expect --parallel --max-failures --client-notes --staff-notes --from-file --input-format --set' ;;
    'permission-sets update-objects'|'user-groups generate-permission-set'|'users generate-permission-set') V='--select --expect --parallel --max-failures --objects' ;;
    'permissions list') V='--name --permission-set --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'ports list') V='--name --ip --instance --device-owner --network --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'ports create') V='--network --instance --attach-to --ip --subnet --name --mac-address --region --project --from-file --input-format --set --settle --parallel --max-failures' ;;
    'ports add-ip') V='--select --expect --parallel --max-failures --ip --subnet' ;;
    'ports add-ip-automatically') V='--select --expect --parallel --max-failures --subnet' ;;
    'ports remove-ip') V='--select --expect --parallel --max-failures --ip' ;;
    'price-rules create') V='--display-name --plan --resource --priority --pricing --conditions --modifiers --from-file --input-format --set --settle --parallel --max-failures' ;;
    'price-rules update') V='--expect --parallel --max-failures --display-name --plan --resource --priority --pricing --conditions --modifiers --from-file --input-format --set' ;;
    'product-cycles create') V='--product --cycle --cycle-multiplier --currency --fixed-price --setup-fee --status --from-file --input-format --set --settle --parallel --max-failures' ;;
    'product-cycles update') V='--expect --parallel --max-failures --product --cycle --cycle-multiplier --currency --fixed-price --setup-fee --status --from-file --input-format --set' ;;
    'product-groups list') V='--name --description --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'products list') V='--name --code --status --price-model --description --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'products create') V='--name --code --group --product-type --price-model --status --auto-setup --module --description --from-file --input-format --set --settle --parallel --max-failures' ;;
    'products update') V='--select --expect --parallel --max-failures --name --code --group --product-type --status --price-model --auto-setup --module --description --from-file --input-format --set' ;;
    'projects list') V='--services-count --project-id --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'regions create') V='--id --description --from-file --input-format --set --settle --parallel --max-failures' ;;
    'regions update') V='--expect --parallel --max-failures --description --from-file --input-format --set' ;;
    'revenue-reports list') V='--since --until --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'revenue-reports generate') V='--month --year' ;;
    'routers list') V='--name --region --status --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'routers create') V='--name --region --client --external-network --description --from-file --input-format --set --wait-timeout --settle --parallel --max-failures' ;;
    'routers update') V='--select --expect --parallel --max-failures --name --external-network --description --from-file --input-format --set' ;;
    'routers add-interface') V='--select --expect --parallel --max-failures --subnet --ip' ;;
    'routers remove-interface') V='--select --expect --parallel --max-failures --interface' ;;
    'security-groups list') V='--name --client --region --project --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'security-groups create') V='--name --region --description --client --from-file --input-format --set --settle --parallel --max-failures' ;;
    'security-groups rules add') V='--select --expect --parallel --max-failures --direction --protocol --from-port --to-port --remote-range --remote-group --ethertype --description' ;;
    'security-groups rules delete') V='--select --expect --parallel --max-failures --rule' ;;
    'services list') V='--client --status --display-name --product --product-type --external-billing-id --paid-before --due-before --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'services create') V='--client --product --cycle --display-name --status --external-billing-id --override-price --override-suspend-until --next-due-date --next-expiration-date --next-invoice-date --suspend-reason --suspend-type --notes --from-file --input-format --set --settle --parallel --max-failures' ;;
    'services update') V='--select --expect --parallel --max-failures --product --cycle --display-name --status --external-billing-id --override-price --override-suspend-until --next-due-date --next-expiration-date --next-invoice-date --suspend-reason --suspend-type --notes --from-file --input-format --set' ;;
    'services upgrade') V='--select --expect --parallel --max-failures --product --cycle --configurable-options' ;;
    'services enable-billing') V='--select --expect --parallel --max-failures --new-cycle-start' ;;
    'services update-billing-plan') V='--select --expect --parallel --max-failures --plan' ;;
    'services reset-invoiced-periods') V='--select --expect --parallel --max-failures --periods-ids' ;;
    'services create-openstack') V='--client --product --cycle --project-id --service-external-id' ;;
    'ssh-keys list') V='--user --name --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'ssh-keys create') V='--name --public-key --from-file --input-format --set --settle --parallel --max-failures' ;;
    'ssh-keys update') V='--select --expect --parallel --max-failures --name --public-key --from-file --input-format --set' ;;
    'ssh-keys generate-key-pair') V='--to' ;;
    'subnet-pools list') V='--name --region --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'subnet-pools create') V='--name --region --prefix --description --default-prefixlen --min-prefixlen --max-prefixlen --from-file --input-format --set --settle --parallel --max-failures' ;;
    'subnet-pools update') V='--select --expect --parallel --max-failures --name --prefix --description --default-prefixlen --min-prefixlen --max-prefixlen --from-file --input-format --set' ;;
    'subnets create') V='--network --ip-version --cidr --subnet-pool --name --description --gateway --allocation-pool --dns-nameserver --host-route --ipv6-ra-mode --ipv6-address-mode --from-file --input-format --set --settle --parallel --max-failures' ;;
    'subnets update') V='--expect --parallel --max-failures --name --description --gateway --allocation-pool --dns-nameserver --host-route --from-file --input-format --set' ;;
    'task-log list') V='--state --name --user --since --until --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'tax-rules list') V='--name --country --state --level --rate --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'tax-rules create') V='--name --rate --level --country --state --start-date --end-date --from-file --input-format --set --settle --parallel --max-failures' ;;
    'tax-rules update') V='--select --expect --parallel --max-failures --name --rate --level --country --state --start-date --end-date --from-file --input-format --set' ;;
    'terms-of-service create') V='--title --content --terms-version --content-file --from-file --input-format --set --settle --parallel --max-failures' ;;
    'terms-of-service update') V='--expect --parallel --max-failures --title --content --terms-version --content-file --from-file --input-format --set' ;;
    'tickets list') V='--status --client --department --priority --assigned-to --created-by --internal-status --since --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'tickets create') V='--title --department --priority --status --description --client --assigned-to --internal-status --cc-recipients --description-file --from-file --input-format --set --settle --parallel --max-failures' ;;
    'tickets update') V='--select --expect --parallel --max-failures --title --department --priority --status --client --assigned-to --internal-status --cc-recipients --from-file --input-format --set' ;;
    'tickets reply'|'tickets note'|'todos comment') V='--select --expect --parallel --max-failures --text --text-file' ;;
    'todos list') V='--status --assigned-to --created-by --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'todos create') V='--title --description --status --assigned-to --description-file --from-file --input-format --set --settle --parallel --max-failures' ;;
    'todos update') V='--select --expect --parallel --max-failures --title --description --status --assigned-to --description-file --from-file --input-format --set' ;;
    'transactions list') V='--client --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'transactions create') V='--invoice --gateway --amount --currency --status --external-id --date-initiated --fee --from-file --input-format --set --settle --parallel --max-failures' ;;
    'transactions update') V='--select --expect --parallel --max-failures --invoice --gateway --amount --currency --status --external-id --date-initiated --fee --from-file --input-format --set' ;;
    'usage list') V='--start-date --end-date --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'usage-history list') V='--client --state --external-billing-id --start-date --end-date --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'usage-history mark-as-invoiced') V='--client-external-billing-id' ;;
    'users list') V='--email --client --username --first-name --last-name --external-billing-id --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'users create') V='--email --username --password-file --first-name --last-name --language --external-billing-id --from-file --input-format --set --settle --parallel --max-failures' ;;
    'users update') V='--select --expect --parallel --max-failures --email --username --password-file --first-name --last-name --language --external-billing-id --group --from-file --input-format --set' ;;
    'users in-group') V='--group' ;;
    'volume-backups list'|'volume-snapshots list') V='--volume --client --project --status --region --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'volume-backups create'|'volume-snapshots create') V='--volume --name --description --from-file --input-format --set --wait-timeout --settle --parallel --max-failures' ;;
    'volume-backups restore') V='--select --expect --parallel --max-failures --volume --name' ;;
    'volume-backups restorable-volumes') V='--backup --matching' ;;
    'volume-snapshots reset-state') V='--select --expect --parallel --max-failures --state --wait-timeout' ;;
    'volumes list') V='--name --client --status --region --project --size --search --filter --sort --limit --page-size --count-by --sum --interval' ;;
    'volumes create') V='--client --name --region --size --description --type --image --volume --source --from-file --input-format --set --wait-timeout --settle --parallel --max-failures' ;;
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
    'batch 1') R=(@files) ;;
    'completion 1') R=(bash zsh fish) ;;
    'config --columns'|'config list --columns'|'config path --columns'|'config edit --columns') R=(setting value origin) ;;
    'diff --columns') R=(would group name detail id) ;;
    'find --columns') R=(kind id name state client contact) ;;
    'help 1') R=(api apply batch completion config diff doctor export external-billing find help history login logout overview profiles sandbox shell version whoami activity-log api-users backup-schedules billing-journal billing-plans client-groups clients cluster-templates clusters config-options configurations currencies departments dns-records dns-zones flavor-groups flavors floating-ips gateways hosting-server-groups hosting-servers hypervisors images instances invoices networks notification-categories notification-templates notifications operations orders permission-sets permissions ports price-rules product-cycles product-groups products projects regions revenue-reports routers security-groups services ssh-keys subnet-pools subnets task-log tax-rules terms-of-service tickets todos transactions usage usage-history user-groups users volume-backups volume-snapshots volumes) ;;
    'history --columns'|'history list --columns'|'history show --columns'|'history resolve --columns') R=(operation time outcome command key resource action panel user detail object_id profile safety duration) ;;
    'history show 1'|'history resolve 1') R=('@names:history') ;;
    'login --columns') R=(profile url user name id email superuser version default config_file) ;;
    'overview --columns') R=(key value) ;;
    'profiles --columns'|'profiles list --columns'|'profiles show --columns'|'profiles use --columns'|'profiles set --columns'|'profiles remove --columns') R=(name default url token environment read_only output token_command ca_file insecure_http) ;;
    'profiles show 1'|'profiles use 1'|'profiles set 1'|'profiles remove 1') R=(@profiles) ;;
    'profiles set 2') R=(url token_command ca_file client_cert client_key output environment read_only insecure_http) ;;
    'whoami --columns') R=(user name id email superuser panel version version_means profile url profile_from url_from token_from output output_from timeout timeout_from) ;;
    'activity-log list --type') R=(info error) ;;
    'activity-log list --sort') R=(id created_at ip user) ;;
    'activity-log list --columns'|'activity-log show --columns') R=(id created_at user.full_name type log ip tasks_count) ;;
    'activity-log show 1'|'activity-log tasks 1') R=('@names:activity-log') ;;
    'api-users list --columns'|'api-users show --columns'|'api-users create --columns'|'api-users update --columns') R=(id name enabled email project_name description domain_id password_expires_at) ;;
    'api-users show 1'|'api-users update 1'|'api-users delete 1'|'api-users openrc 1') R=('@names:api-users') ;;
    'api-users delete --columns'|'backup-schedules delete --columns'|'billing-plans delete --columns'|'client-groups delete --columns'|'clients delete --columns'|'clients wait --columns'|'clients suspend --columns'|'clients resume --columns'|'clients activate --columns'|'clients terminate --columns'|'clients add-to-group --columns'|'clients remove-from-group --columns'|'clients associate-user --columns'|'clients dissociate-user --columns'|'clients change-configuration --columns'|'clients update-usage --columns'|'clients reset-usage --columns'|'clients over-credit-limit --columns'|'clients invoice-processing --columns'|'cluster-templates delete --columns'|'clusters delete --columns'|'clusters wait --columns'|'clusters resize-cluster --columns'|'clusters upgrade --columns'|'config-options delete --columns'|'configurations delete --columns'|'currencies delete --columns'|'currencies update-exchange-rates --columns'|'currencies update-relative-prices --columns'|'departments delete --columns'|'dns-zones delete --columns'|'dns-zones wait --columns'|'dns-zones synchronize-records --columns'|'flavor-groups delete --columns'|'flavor-groups add-to-image --columns'|'flavor-groups remove-from-image --columns'|'flavors delete --columns'|'flavors replace --columns'|'flavors set-properties --columns'|'flavors unset-property --columns'|'flavors add-to-group --columns'|'flavors remove-from-group --columns'|'flavors add-to-image --columns'|'flavors remove-from-image --columns'|'flavors assign-client-group --columns'|'flavors remove-client-group --columns'|'floating-ips delete --columns'|'hosting-server-groups delete --columns'|'hosting-servers delete --columns'|'images delete --columns'|'images wait --columns'|'images deactivate --columns'|'images reactivate --columns'|'instances delete --columns'|'instances wait --columns'|'instances start --columns'|'instances stop --columns'|'instances reboot --columns'|'instances suspend --columns'|'instances resume --columns'|'instances lock --columns'|'instances unlock --columns'|'instances reset-state --columns'|'instances rename --columns'|'instances resize --columns'|'instances confirm-resize --columns'|'instances revert-resize --columns'|'instances rebuild --columns'|'instances rescue --columns'|'instances unrescue --columns'|'instances boot-from-iso --columns'|'instances change-password --columns'|'instances create-snapshot --columns'|'instances create-backup --columns'|'instances attach-volume --columns'|'instances detach-volume --columns'|'instances attach-port --columns'|'instances detach-port --columns'|'instances add-floating-ip --columns'|'instances remove-floating-ip --columns'|'instances associate-security-group --columns'|'instances dissociate-security-group --columns'|'instances migrate --columns'|'instances abort-migrate --columns'|'instances move --columns'|'invoices delete --columns'|'invoices wait --columns'|'networks delete --columns'|'networks auto-create --columns'|'notification-categories delete --columns'|'notification-templates delete --columns'|'notifications view --columns'|'notifications unseen --columns'|'notifications mark-all-as-read --columns'|'operations wait --columns'|'operations abort-operation --columns'|'orders delete --columns'|'orders wait --columns'|'orders accept --columns'|'orders verify --columns'|'orders cancel --columns'|'orders pending --columns'|'permission-sets delete --columns'|'permission-sets update-objects --columns'|'permissions delete --columns'|'ports delete --columns'|'ports add-ip --columns'|'ports add-ip-automatically --columns'|'ports remove-ip --columns'|'price-rules delete --columns'|'product-cycles delete --columns'|'product-groups delete --columns'|'products delete --columns'|'projects delete --columns'|'regions delete --columns'|'revenue-reports delete --columns'|'revenue-reports generate --columns'|'routers delete --columns'|'routers wait --columns'|'routers add-interface --columns'|'routers remove-interface --columns'|'security-groups delete --columns'|'security-groups rules add --columns'|'security-groups rules delete --columns'|'services delete --columns'|'services wait --columns'|'services activate --columns'|'services suspend --columns'|'services unsuspend --columns'|'services terminate --columns'|'services upgrade --columns'|'services invoice --columns'|'services enable-billing --columns'|'services update-billing-plan --columns'|'services reset-invoiced-periods --columns'|'ssh-keys delete --columns'|'subnet-pools delete --columns'|'subnets delete --columns'|'task-log recreate --columns'|'tax-rules delete --columns'|'terms-of-service delete --columns'|'tickets delete --columns'|'tickets reply --columns'|'tickets note --columns'|'tickets close --columns'|'tickets reopen --columns'|'tickets mark-as-read --columns'|'tickets mark-as-unread --columns'|'tickets set-in-progress --columns'|'tickets set-on-hold --columns'|'todos delete --columns'|'todos comment --columns'|'transactions delete --columns'|'usage-history mark-as-invoiced --columns'|'user-groups delete --columns'|'user-groups generate-permission-set --columns'|'users delete --columns'|'users delete-token --columns'|'users add-to-group --columns'|'users remove-from-group --columns'|'users generate-permission-set --columns'|'volume-backups delete --columns'|'volume-backups wait --columns'|'volume-backups restore --columns'|'volume-snapshots delete --columns'|'volume-snapshots wait --columns'|'volume-snapshots reset-state --columns'|'volumes delete --columns'|'volumes wait --columns'|'volumes rename --columns'|'volumes extend --columns'|'volumes change-bootable-status --columns'|'volumes revert-to-snapshot --columns') R=(id name action outcome detail) ;;
    'api-users projects --columns'|'instances backups --columns'|'instances migrate-options --columns'|'permission-sets list --sort'|'permission-sets list --columns'|'permission-sets show --columns') R=(id name) ;;
    'backup-schedules list --sort'|'backup-schedules list --columns'|'backup-schedules show --columns'|'backup-schedules create --columns'|'backup-schedules update --columns') R=(id backup_name instance backup_type rotation run_at) ;;
    'backup-schedules show 1'|'backup-schedules update 1'|'backup-schedules delete 1') R=('@names:backup-schedules') ;;
    'backup-schedules create --type'|'backup-schedules update --type'|'instances create-backup --type') R=(daily weekly) ;;
    'billing-journal list --source') R=(cr iv tr st se ex tx) ;;
    'billing-journal list --sort') R=(id invoice transaction transaction__status source destination source_amount destination_amount) ;;
    'billing-journal list --columns'|'billing-journal show --columns') R=(id date_added client.name source_name source_amount destination_name destination_amount client_credit_left invoice transaction is_refund source_currency destination_currency) ;;
    'billing-journal show 1') R=('@names:billing-journal') ;;
    'billing-plans list --sort') R=(name currency) ;;
    'billing-plans list --columns'|'billing-plans show --columns'|'billing-plans create --columns'|'billing-plans update --columns') R=(id name currency is_default services_count) ;;
    'billing-plans show 1'|'billing-plans update 1'|'billing-plans delete 1') R=('@names:billing-plans') ;;
    'client-groups list --sort'|'user-groups list --sort') R=(name id created_at) ;;
    'client-groups list --columns'|'client-groups show --columns'|'client-groups create --columns'|'client-groups update --columns') R=(id name client_count is_default description created_at) ;;
    'client-groups show 1'|'client-groups update 1'|'client-groups delete 1'|'clients list --group'|'clients add-to-group --group'|'clients remove-from-group --group') R=('@names:client-groups') ;;
    'clients list --status') R=(active inactive suspending suspended closed deleting) ;;
    'clients list --sort') R=(id first_name last_name company address1 address2 city country state date_created uptodate_credit configuration_name group_name) ;;
    'clients list --columns'|'clients show --columns'|'clients create --columns'|'clients update --columns') R=(id name status email uptodate_credit company country date_created currency) ;;
    'clients show 1'|'clients update 1'|'clients delete 1'|'clients wait 1'|'clients suspend 1'|'clients resume 1'|'clients activate 1'|'clients terminate 1'|'clients add-to-group 1'|'clients remove-from-group 1'|'clients associate-user 1'|'clients dissociate-user 1'|'clients change-configuration 1'|'clients update-usage 1'|'clients reset-usage 1'|'clients invoice-processing 1'|'clients billing-summary 1'|'clients cloud-summary 1'|'clients ports 1'|'clients configuration 1'|'clients users 1'|'clients credit add 1'|'clients credit withdraw 1'|'clients credit show 1') R=('@names:clients') ;;
    'clients update --status') R=(active inactive suspended closed) ;;
    'clients to-invoice --columns') R=(id has_service_cycle_recently_ended reached_credit_limit) ;;
    'cluster-templates list --sort') R=(id name coe image_id created_at) ;;
    'cluster-templates list --columns'|'cluster-templates show --columns'|'cluster-templates create --columns'|'cluster-templates update --columns') R=(id name coe image_id client.name created_at) ;;
    'cluster-templates show 1'|'cluster-templates update 1'|'cluster-templates delete 1') R=('@names:cluster-templates') ;;
    'clusters list --sort') R=(id name status health_status under_task) ;;
    'clusters list --columns'|'clusters show --columns'|'clusters create --columns') R=(id name status health_status cluster_template.name client.name under_task) ;;
    'clusters show 1'|'clusters delete 1'|'clusters wait 1'|'clusters resize-cluster 1'|'clusters upgrade 1') R=('@names:clusters') ;;
    'config-options list --sort'|'config-options list --columns'|'config-options show --columns'|'config-options create --columns'|'config-options update --columns') R=(id name products description) ;;
    'config-options show 1'|'config-options update 1'|'config-options delete 1') R=('@names:config-options') ;;
    'configurations list --sort'|'price-rules list --sort') R=(name) ;;
    'configurations list --columns'|'configurations show --columns'|'configurations create --columns'|'configurations update --columns') R=(id name client_count is_default description) ;;
    'configurations show 1'|'configurations update 1'|'configurations delete 1'|'configurations billing-settings 1') R=('@names:configurations') ;;
    'currencies list --sort'|'currencies list --columns'|'currencies show --columns'|'currencies create --columns'|'currencies update --columns') R=(code rate is_default) ;;
    'currencies show 1'|'currencies update 1'|'currencies delete 1') R=('@names:currencies') ;;
    'departments list --sort') R=(name email created_at) ;;
    'departments list --columns'|'departments show --columns'|'departments create --columns'|'departments update --columns') R=(id name email ticket_id_format) ;;
    'departments show 1'|'departments update 1'|'departments delete 1') R=('@names:departments') ;;
    'dns-records list --columns'|'dns-records show --columns'|'dns-records create --columns'|'dns-records update --columns') R=(id name type records ttl status description) ;;
    'dns-records list 1'|'dns-records show 1'|'dns-records create 1'|'dns-records update 1'|'dns-records delete 1'|'dns-zones show 1'|'dns-zones update 1'|'dns-zones delete 1'|'dns-zones wait 1'|'dns-zones synchronize-records 1') R=('@names:dns-zones') ;;
    'dns-zones list --type'|'dns-zones create --type') R=(PRIMARY SECONDARY) ;;
    'dns-zones list --status') R=(PENDING ACTIVE ERROR) ;;
    'dns-zones list --sort') R=(name email status ttl serial created_at updated_at) ;;
    'dns-zones list --columns'|'dns-zones show --columns'|'dns-zones create --columns'|'dns-zones update --columns') R=(id name status type email ttl serial description created_at) ;;
    'flavor-groups list --sort') R=(id name created_at priority) ;;
    'flavor-groups list --columns'|'flavor-groups show --columns'|'flavor-groups create --columns'|'flavor-groups update --columns') R=(id name flavor_count priority is_default description created_at) ;;
    'flavor-groups show 1'|'flavor-groups update 1'|'flavor-groups delete 1'|'flavor-groups add-to-image 1'|'flavor-groups remove-from-image 1'|'flavors list --group'|'flavors add-to-group --group'|'flavors remove-from-group --group') R=('@names:flavor-groups') ;;
    'flavors list --sort') R=(name id vcpus memory_mb root_gb flavor_group) ;;
    'flavors list --columns'|'flavors show --columns'|'flavors create --columns'|'flavors update --columns') R=(id name vcpus memory_mb root_gb region out_of_stock show_in_fleio is_public flavor_group.name) ;;
    'flavors show 1'|'flavors update 1'|'flavors delete 1'|'flavors replace 1'|'flavors set-properties 1'|'flavors unset-property 1'|'flavors add-to-group 1'|'flavors remove-from-group 1'|'flavors add-to-image 1'|'flavors remove-from-image 1'|'flavors assign-client-group 1'|'flavors remove-client-group 1'|'flavors client-groups 1') R=('@names:flavors') ;;
    'flavors of-image --columns') R=(id name region) ;;
    'floating-ips list --sort') R=(floating_ip_address floating_network status) ;;
    'floating-ips list --columns'|'floating-ips show --columns'|'floating-ips create --columns'|'floating-ips update --columns') R=(id floating_ip_address status client.name associated_object.name fixed_ip_address floating_network.name floating_network.region description created_at) ;;
    'floating-ips show 1'|'floating-ips update 1'|'floating-ips delete 1') R=('@names:floating-ips') ;;
    'gateways list --sort') R=(id display_name enabled visible_to_user fixed_fee percent_fee) ;;
    'gateways list --columns'|'gateways show --columns'|'gateways update --columns') R=(id name display_name enabled visible_to_user recurring_payments_enabled fixed_fee percent_fee) ;;
    'gateways show 1'|'gateways update 1') R=('@names:gateways') ;;
    'hosting-server-groups list --sort'|'hosting-server-groups list --columns'|'hosting-server-groups show --columns'|'hosting-server-groups create --columns'|'hosting-server-groups update --columns') R=(id name placement description) ;;
    'hosting-server-groups show 1'|'hosting-server-groups update 1'|'hosting-server-groups delete 1'|'hosting-servers list --group'|'hosting-servers create --group'|'hosting-servers update --group') R=('@names:hosting-server-groups') ;;
    'hosting-servers list --status'|'hosting-servers create --status'|'hosting-servers update --status') R=(enabled disabled) ;;
    'hosting-servers list --sort'|'hosting-servers list --columns'|'hosting-servers show --columns'|'hosting-servers create --columns'|'hosting-servers update --columns') R=(id name status group plugin created_at) ;;
    'hosting-servers show 1'|'hosting-servers update 1'|'hosting-servers delete 1') R=('@names:hosting-servers') ;;
    'hypervisors list --sort') R=(host_name host_ip region) ;;
    'hypervisors list --columns'|'hypervisors show --columns') R=(id host_name host_ip region hypervisor_type memory_mb local_gb) ;;
    'hypervisors show 1') R=('@names:hypervisors') ;;
    'images list --type') R=(template application snapshot backup deleted) ;;
    'images list --status') R=(queued saving active killed deleted pending_delete deactivated) ;;
    'images list --sort') R=(name id type status created_at) ;;
    'images list --columns'|'images show --columns'|'images create --columns'|'images update --columns') R=(id name type status region visibility min_disk size client.name created_at) ;;
    'images show 1'|'images update 1'|'images delete 1'|'images wait 1'|'images deactivate 1'|'images reactivate 1'|'images available-to-client 1'|'images download 1') R=('@names:images') ;;
    'images create --source') R=(url file later) ;;
    'instances list --status') R=(active building paused suspended stopped rescued booted_from_iso resized soft-delete deleted error shelved shelved_offloaded) ;;
    'instances list --sort') R=(name region status created current_cycle_traffic current_month_traffic) ;;
    'instances list --columns'|'instances show --columns'|'instances create --columns') R=(id name status display_task client.name access_ip flavor.name region created) ;;
    'instances show 1'|'instances delete 1'|'instances wait 1'|'instances start 1'|'instances stop 1'|'instances reboot 1'|'instances suspend 1'|'instances resume 1'|'instances lock 1'|'instances unlock 1'|'instances reset-state 1'|'instances rename 1'|'instances resize 1'|'instances confirm-resize 1'|'instances revert-resize 1'|'instances rebuild 1'|'instances rescue 1'|'instances unrescue 1'|'instances boot-from-iso 1'|'instances change-password 1'|'instances create-snapshot 1'|'instances create-backup 1'|'instances attach-volume 1'|'instances detach-volume 1'|'instances attach-port 1'|'instances detach-port 1'|'instances add-floating-ip 1'|'instances remove-floating-ip 1'|'instances associate-security-group 1'|'instances dissociate-security-group 1'|'instances migrate 1'|'instances abort-migrate 1'|'instances move 1'|'instances actions 1'|'instances action-details 1'|'instances diagnostics 1'|'instances security-groups 1'|'instances backups 1'|'instances snapshot-price 1'|'instances resize-options 1'|'instances migrate-options 1'|'instances floating-ip-options 1'|'instances measures 1'|'instances console 1'|'instances console-output 1'|'instances ports 1') R=('@names:instances') ;;
    'instances reboot --type') R=(soft hard) ;;
    'instances actions --columns') R=(start_time action message request_id) ;;
    'instances action-details --columns') R=(request_id action start_time user_id message events) ;;
    'instances security-groups --columns'|'notification-categories list --sort'|'notification-categories list --columns'|'notification-categories show --columns'|'notification-categories create --columns'|'notification-categories update --columns') R=(id name description) ;;
    'instances resize-options --columns') R=(id name vcpus memory_mb root_gb out_of_stock) ;;
    'instances floating-ip-options --columns') R=(id floating_ip_address) ;;
    'invoices list --status'|'invoices create --status'|'invoices update --status') R=(unpaid paid cancelled refunded) ;;
    'invoices list --sort') R=(issue_date due_date status client) ;;
    'invoices list --columns'|'invoices show --columns'|'invoices create --columns'|'invoices update --columns') R=(id display_number status client.name total due_date issue_date currency) ;;
    'invoices show 1'|'invoices update 1'|'invoices delete 1'|'invoices wait 1'|'invoices payment-options 1'|'invoices add-payment 1'|'invoices download 1'|'invoices refund 1') R=('@names:invoices') ;;
    'networks list --sort'|'security-groups list --sort') R=(name created_at region) ;;
    'networks list --columns'|'networks show --columns'|'networks create --columns'|'networks update --columns') R=(id name status region client_full_name shared router_external subnets.0.cidr created_at) ;;
    'networks show 1'|'networks update 1'|'networks delete 1') R=('@names:networks') ;;
    'notification-categories show 1'|'notification-categories update 1'|'notification-categories delete 1') R=('@names:notification-categories') ;;
    'notification-templates list --sort') R=(name id category) ;;
    'notification-templates list --columns'|'notification-templates show --columns'|'notification-templates create --columns'|'notification-templates update --columns') R=(id name language title category_display disable_notification has_all_available_languages) ;;
    'notification-templates show 1'|'notification-templates update 1'|'notification-templates delete 1'|'notification-templates edit 1') R=('@names:notification-templates') ;;
    'notifications list --sort') R=(generated) ;;
    'notifications list --columns'|'notifications show --columns') R=(id title status generated) ;;
    'notifications show 1'|'notifications view 1'|'notifications unseen 1') R=('@names:notifications') ;;
    'operations list --status') R=('in progress' succeeded failed aborted 'waiting for payment') ;;
    'operations list --sort') R=(created_at status) ;;
    'operations list --columns'|'operations show --columns') R=(id operation_type status progress.completed_steps progress.total_steps primary_object_id initiating_user.full_name created_at) ;;
    'operations show 1'|'operations wait 1'|'operations abort-operation 1') R=('@names:operations') ;;
    'orders list --status') R=(pending verified completed cancelled fraud) ;;
    'orders list --sort') R=(id client user order_date status) ;;
    'orders list --columns'|'orders show --columns'|'orders create --columns'|'orders update --columns') R=(id status client.name total order_date invoice fraud_check_result staff_notes currency) ;;
    'orders show 1'|'orders update 1'|'orders delete 1'|'orders wait 1'|'orders accept 1'|'orders verify 1'|'orders cancel 1'|'orders pending 1') R=('@names:orders') ;;
    'orders create --status') R=(pending verified) ;;
    'permission-sets show 1'|'permission-sets delete 1'|'permission-sets update-objects 1') R=('@names:permission-sets') ;;
    'permissions list --sort') R=(name id) ;;
    'permissions list --columns'|'permissions show --columns') R=(id name granted permission_set) ;;
    'permissions show 1'|'permissions delete 1') R=('@names:permissions') ;;
    'ports list --sort') R=(name fixed_ips network) ;;
    'ports list --columns'|'ports show --columns'|'ports create --columns'|'ports update --columns') R=(id name fixed_ips.0.ip_address device_owner device_id network mac_address admin_state_up) ;;
    'ports show 1'|'ports update 1'|'ports delete 1'|'ports add-ip 1'|'ports add-ip-automatically 1'|'ports remove-ip 1') R=('@names:ports') ;;
    'price-rules list --columns'|'price-rules show --columns'|'price-rules create --columns'|'price-rules update --columns') R=(id display_name plan resource priority pricing) ;;
    'price-rules show 1'|'price-rules update 1'|'price-rules delete 1'|'price-rules conditions 1'|'price-rules modifiers 1') R=('@names:price-rules') ;;
    'product-cycles list --sort'|'product-cycles list --columns'|'product-cycles show --columns'|'product-cycles create --columns'|'product-cycles update --columns') R=(id product cycle cycle_multiplier fixed_price setup_fee status currency) ;;
    'product-cycles show 1'|'product-cycles update 1'|'product-cycles delete 1'|'services create --cycle'|'services update --cycle'|'services upgrade --cycle') R=('@names:product-cycles') ;;
    'product-cycles create --cycle'|'product-cycles update --cycle') R=(onetime hour month year) ;;
    'product-cycles create --status'|'product-cycles update --status'|'products list --status'|'products create --status'|'products update --status') R=(public private retired) ;;
    'product-groups list --sort'|'product-groups list --columns'|'product-groups show --columns'|'product-groups create --columns'|'product-groups update --columns') R=(id name visible description products) ;;
    'product-groups show 1'|'product-groups update 1'|'product-groups delete 1'|'products create --group'|'products update --group') R=('@names:product-groups') ;;
    'products list --sort') R=(name description code status price_model) ;;
    'products list --columns'|'products show --columns'|'products create --columns'|'products update --columns') R=(id name product_type status price_model_display auto_setup_display code group description) ;;
    'products show 1'|'products update 1'|'products delete 1'|'products configurable-options 1'|'products upgrade-options 1') R=('@names:products') ;;
    'projects list --sort') R=(project_id project_domain_id disabled is_domain name created_at updated_at) ;;
    'projects list --columns'|'projects show --columns'|'projects create --columns'|'projects update --columns') R=(id name project_id disabled fleio_disabled_reason service services_count deleted created_at) ;;
    'projects show 1'|'projects update 1'|'projects delete 1') R=('@names:projects') ;;
    'regions list --sort'|'regions list --columns'|'regions show --columns'|'regions create --columns'|'regions update --columns') R=(id description enabled enable_volumes enable_snapshots) ;;
    'regions show 1'|'regions update 1'|'regions delete 1') R=('@names:regions') ;;
    'revenue-reports list --sort') R=(start_date end_date) ;;
    'revenue-reports list --columns'|'revenue-reports show --columns') R=(id start_date end_date) ;;
    'revenue-reports show 1'|'revenue-reports delete 1') R=('@names:revenue-reports') ;;
    'routers list --sort') R=(name admin_state_up region__id) ;;
    'routers list --columns'|'routers show --columns'|'routers create --columns'|'routers update --columns') R=(id name status region network_name admin_state_up enable_snat project_id) ;;
    'routers show 1'|'routers update 1'|'routers delete 1'|'routers wait 1'|'routers add-interface 1'|'routers remove-interface 1'|'routers interfaces 1') R=('@names:routers') ;;
    'routers interfaces --columns') R=(id network_name fixed_ips.0.ip_address admin_state_up) ;;
    'security-groups list --columns'|'security-groups show --columns'|'security-groups create --columns'|'security-groups update --columns') R=(id name region associated_instances project description created_at) ;;
    'security-groups show 1'|'security-groups update 1'|'security-groups delete 1'|'security-groups rules add 1'|'security-groups rules delete 1'|'security-groups rules list 1') R=('@names:security-groups') ;;
    'security-groups rules list --columns') R=(id direction protocol port_range_min port_range_max remote_ip_prefix remote_group_name ethertype description) ;;
    'services list --status') R=(pending active suspending suspended terminating terminated canceled fraud archived) ;;
    'services list --sort') R=(id display_name client created_at status paid_until next_due_date) ;;
    'services list --columns'|'services show --columns'|'services create --columns'|'services update --columns') R=(id display_name status client.name product.name cycle.display_name paid_until next_due_date suspend_reason created_at external_billing_id) ;;
    'services show 1'|'services update 1'|'services delete 1'|'services wait 1'|'services activate 1'|'services suspend 1'|'services unsuspend 1'|'services terminate 1'|'services upgrade 1'|'services invoice 1'|'services enable-billing 1'|'services update-billing-plan 1'|'services reset-invoiced-periods 1'|'services upgrade-options 1') R=('@names:services') ;;
    'services create --status'|'services update --status') R=(pending active suspending suspended terminating terminated canceled fraud) ;;
    'ssh-keys list --sort') R=(name created_at) ;;
    'ssh-keys list --columns'|'ssh-keys show --columns'|'ssh-keys create --columns'|'ssh-keys update --columns') R=(id name fingerprint user.full_name created_at) ;;
    'ssh-keys show 1'|'ssh-keys update 1'|'ssh-keys delete 1') R=('@names:ssh-keys') ;;
    'subnet-pools list --sort') R=(name created_at region prefixes) ;;
    'subnet-pools list --columns'|'subnet-pools show --columns'|'subnet-pools create --columns'|'subnet-pools update --columns') R=(id name prefixes region shared is_default ip_version default_prefixlen project_name) ;;
    'subnet-pools show 1'|'subnet-pools update 1'|'subnet-pools delete 1') R=('@names:subnet-pools') ;;
    'subnets list --sort'|'subnets list --columns'|'subnets show --columns'|'subnets create --columns'|'subnets update --columns') R=(id name cidr gateway_ip client_full_name enable_dhcp network ip_version) ;;
    'subnets show 1'|'subnets update 1'|'subnets delete 1') R=('@names:subnets') ;;
    'task-log list --state') R=(pending started retry failure success) ;;
    'task-log list --sort') R=(name created_at user client state) ;;
    'task-log list --columns'|'task-log show --columns') R=(id name state created_at resource_type resource_id description user parent_id has_subtasks) ;;
    'task-log show 1'|'task-log recreate 1'|'task-log log 1') R=('@names:task-log') ;;
    'tax-rules list --sort'|'tax-rules list --columns'|'tax-rules show --columns'|'tax-rules create --columns'|'tax-rules update --columns') R=(id name rate country state level start_date end_date) ;;
    'tax-rules show 1'|'tax-rules update 1'|'tax-rules delete 1') R=('@names:tax-rules') ;;
    'terms-of-service list --sort') R=(id title version) ;;
    'terms-of-service list --columns'|'terms-of-service show --columns'|'terms-of-service create --columns'|'terms-of-service update --columns') R=(id title version draft created_at) ;;
    'terms-of-service show 1'|'terms-of-service update 1'|'terms-of-service delete 1') R=('@names:terms-of-service') ;;
    'tickets list --status'|'tickets create --status'|'tickets update --status') R=(open 'customer reply' answered 'in progress' 'on hold' done) ;;
    'tickets list --sort') R=(assigned_to created_at last_reply_at created_by status internal_status title department priority) ;;
    'tickets list --columns'|'tickets show --columns'|'tickets create --columns'|'tickets update --columns') R=(id title status priority client_display assigned_to_display department_display last_reply_at created_at internal_status) ;;
    'tickets show 1'|'tickets update 1'|'tickets delete 1'|'tickets reply 1'|'tickets note 1'|'tickets close 1'|'tickets reopen 1'|'tickets mark-as-read 1'|'tickets mark-as-unread 1'|'tickets set-in-progress 1'|'tickets set-on-hold 1') R=('@names:tickets') ;;
    'todos list --status'|'todos create --status'|'todos update --status') R=(open 'in progress' done) ;;
    'todos list --sort') R=(assigned_to created_at created_by status title) ;;
    'todos list --columns'|'todos show --columns'|'todos create --columns'|'todos update --columns') R=(id title status assigned_to_display created_at created_by_display) ;;
    'todos show 1'|'todos update 1'|'todos delete 1'|'todos comment 1') R=('@names:todos') ;;
    'transactions list --sort') R=(id status amount invoice date_initiated external_id fee refunded_transaction currency) ;;
    'transactions list --columns'|'transactions show --columns'|'transactions create --columns'|'transactions update --columns') R=(id status amount invoice gateway.display_name date_initiated external_id fee refunded_transaction currency) ;;
    'transactions show 1'|'transactions update 1'|'transactions delete 1') R=('@names:transactions') ;;
    'transactions create --status'|'transactions update --status') R=(waiting preauth confirmed rejected refunded refundpart success failure canceled unknown) ;;
    'usage list --sort'|'usage list --columns'|'usage show --columns') R=(id service_display price start_date end_date updated_at) ;;
    'usage show 1') R=('@names:usage') ;;
    'usage-history list --state') R=(unsettled invoiced settled) ;;
    'usage-history list --sort'|'usage-history list --columns'|'usage-history show --columns') R=(id client state price start_date end_date) ;;
    'usage-history show 1') R=('@names:usage-history') ;;
    'user-groups list --columns'|'user-groups show --columns'|'user-groups create --columns'|'user-groups update --columns') R=(id name users_count is_default description created_at) ;;
    'user-groups show 1'|'user-groups update 1'|'user-groups delete 1'|'user-groups generate-permission-set 1'|'user-groups permissions 1'|'users update --group'|'users add-to-group --group'|'users remove-from-group --group'|'users in-group --group') R=('@names:user-groups') ;;
    'user-groups permissions --columns'|'users permissions --columns') R=(name granted display_name) ;;
    'users list --sort') R=(username email first_name last_name date_joined last_login is_active) ;;
    'users list --columns'|'users show --columns'|'users create --columns'|'users update --columns') R=(id email full_name is_active is_staff is_superuser clients last_login user_groups username) ;;
    'users show 1'|'users update 1'|'users delete 1'|'users delete-token 1'|'users add-to-group 1'|'users remove-from-group 1'|'users generate-permission-set 1'|'users permissions 1'|'users effective-permissions 1'|'users token 1') R=('@names:users') ;;
    'users in-group --columns') R=(id email full_name) ;;
    'volume-backups list --status') R=(creating available deleting error restoring error_deleting) ;;
    'volume-backups list --sort') R=(id name status size related_volume_name is_incremental region created_at) ;;
    'volume-backups list --columns'|'volume-backups show --columns'|'volume-backups create --columns'|'volume-backups update --columns') R=(id name status size related_volume_name client.name is_incremental region created_at) ;;
    'volume-backups show 1'|'volume-backups update 1'|'volume-backups delete 1'|'volume-backups wait 1'|'volume-backups restore 1') R=('@names:volume-backups') ;;
    'volume-backups restorable-volumes --columns') R=(id name size) ;;
    'volume-snapshots list --status'|'volume-snapshots reset-state --state') R=(creating available backing-up deleted deleting error restoring error_deleting unmanaging) ;;
    'volume-snapshots list --sort') R=(id name status size related_volume_name region created_at) ;;
    'volume-snapshots list --columns'|'volume-snapshots show --columns'|'volume-snapshots create --columns'|'volume-snapshots update --columns') R=(id name status size related_volume_name client.name region created_at) ;;
    'volume-snapshots show 1'|'volume-snapshots update 1'|'volume-snapshots delete 1'|'volume-snapshots wait 1'|'volume-snapshots reset-state 1') R=('@names:volume-snapshots') ;;
    'volumes list --status') R=(available in-use creating attaching detaching extending deleting error error_deleting maintenance restoring-backup) ;;
    'volumes list --sort') R=(name size status created_at) ;;
    'volumes list --columns'|'volumes show --columns'|'volumes create --columns') R=(id name status size client.name related_instance_uuid region type bootable number_of_snapshots created_at) ;;
    'volumes show 1'|'volumes delete 1'|'volumes wait 1'|'volumes rename 1'|'volumes extend 1'|'volumes change-bootable-status 1'|'volumes revert-to-snapshot 1') R=('@names:volumes') ;;
    'volumes attachments --columns') R=(id volume.name volume.size volume.status volume.id) ;;
    *' --input'|*' --output-file'|*' --to'|*' --from-file'|*' --ca-file'|*' --password-file'|*' --user-password-file'|*' --root-password-file'|*' --content-file'|*' --description-file'|*' --text-file'|*' --config-file') R=(@files) ;;
    *' --outcome') R=(unknown intent done accepted accepted-not-found accepted-unreported partial failed resolved-done resolved-not-done) ;;
    *' --as') R=(done not-done) ;;
    *' --user'|*' --assigned-to'|*' --created-by') R=('@names:users') ;;
    *' --instance') R=('@names:instances') ;;
    *' --client') R=('@names:clients') ;;
    *' --invoice') R=('@names:invoices') ;;
    *' --transaction') R=('@names:transactions') ;;
    *' --destination') R=(cr iv tr st se ex tx) ;;
    *' --currency') R=('@names:currencies') ;;
    *' --plan-to-migrate'|*' --plan') R=('@names:billing-plans') ;;
    *' --configuration') R=('@names:configurations') ;;
    *' --suspend-reason') R=(user auto) ;;
    *' --image') R=('@names:images') ;;
    *' --cluster-template') R=('@names:cluster-templates') ;;
    *' --flavor'|*' --master-flavor') R=('@names:flavors') ;;
    *' --products'|*' --product') R=('@names:products') ;;
    *' --option') R=('@names:config-options') ;;
    *' --region') R=('@names:regions') ;;
    *' --client-group') R=('@names:client-groups') ;;
    *' --network'|*' --external-network') R=('@names:networks') ;;
    *' --visibility') R=(private public shared community) ;;
    *' --volume') R=('@names:volumes') ;;
    *' --snapshot') R=('@names:volume-snapshots') ;;
    *' --ssh-key') R=('@names:ssh-keys') ;;
    *' --port') R=('@names:ports') ;;
    *' --block-migration') R=(auto true false) ;;
    *' --permission-set') R=('@names:permission-sets') ;;
    *' --subnet') R=('@names:subnets') ;;
    *' --price-model') R=(free fixed_and_dynamic dynamic_or_fixed) ;;
    *' --product-type') R=(generic openstack hosting domain reseller) ;;
    *' --auto-setup') R=(disabled on_order first_payment manual) ;;
    *' --direction') R=(ingress egress) ;;
    *' --remote-group') R=('@names:security-groups') ;;
    *' --ethertype') R=(IPv4 IPv6) ;;
    *' --suspend-type') R=(staff overdue userrequested) ;;
    *' --ip-version') R=(4 6) ;;
    *' --subnet-pool') R=('@names:subnet-pools') ;;
    *' --department') R=('@names:departments') ;;
    *' --priority') R=(high medium low) ;;
    *' --internal-status') R=(open 'in progress' 'on hold' done) ;;
    *' --gateway') R=('@names:gateways') ;;
    *' --backup') R=('@names:volume-backups') ;;
    *' -p'|*' --profile') R=(@profiles) ;;
    *' -o'|*' --output') R=(table json ndjson yaml csv tsv ids) ;;
    *' --color') R=(auto always never) ;;
    esac
}
_fleioctl() {
    local W='' F='' V='' R=() line='' want='' glued='' before='' config='' number=0 i word
    local profile='' url='' held='' token='' cur=${COMP_WORDS[COMP_CWORD]} IFS=$' \t\n'
    COMPREPLY=()
    _fleioctl_row ''
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == [=:@]* ]]; then # bash cuts --option=value, https://host and jane@doe.com into three
            glued=yes
            [[ $want ]] || token+=$word
            [[ $held == --panel-url ]] && url+=$word
            continue
        fi
        [[ $glued && ! $want ]] && token+=$word || token=$word
        if [[ $want ]]; then
            case $want in
            --config-file) config=$word ;;
            -p | --profile) profile=$word ;;
            --panel-url) url=$word ;;
            esac
            held=$want want=''
        elif [[ $glued ]]; then
            [[ $held == --panel-url ]] && url+=$word
        elif [[ $word == -?* ]]; then
            [[ " $V $_fleioctl_valued " == *" $word "* ]] && want=$word
        elif [[ $number == 0 && " $W " == *" $word "* ]]; then
            line="${line:+$line }$word"
            _fleioctl_row "$line"
        else
            number=$((number + 1))
            held=$number
        fi
        glued=''
    done
    case $cur in
    =) cur='' glued=yes ;;
    : | @) token+=$cur cur='' glued=yes ;;
    --*=*) want=${cur%%=*} before=${cur%%=*}= cur=${cur#*=} ;;
    esac
    [[ $glued && ! $want ]] || token=''
    if [[ $want ]]; then
        _fleioctl_value
    elif [[ $glued ]]; then
        want=$held
        [[ $want ]] && _fleioctl_value
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
    [[ $want == [2-9]* && ! ${R[0]-} ]] && _fleioctl_values "$line 1" # TARGET...
    case ${R[0]-} in
    @names:*)
        _fleioctl_names "${R[0]#@names:}"
        return
        ;;
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
    [[ $token ]] || _fleioctl_offer ${R[@]+"${R[@]}"}
}

_fleioctl_names() { # of a group, from a list that a hidden call writes when there is none of the last minutes
    local file text now='' expires='' names=yes default='' place=${XDG_STATE_HOME-} key=$profile raw=${cur//\\/}
    _fleioctl_configuration
    [[ $names == yes ]] || return
    if [[ $place != /* ]]; then
        place=${HOME-}/.local/state
        [[ ${OSTYPE-} == darwin* ]] && place="${HOME-}/Library/Application Support"
    fi
    key=${key:-${url:-${FLEIOCTL_PROFILE:-${FLEIOCTL_URL:-${default:-default}}}}}
    key=${config:-${FLEIOCTL_CONFIG-}}_$key
    key=${key//[^A-Za-z0-9.-]/_}
    file=$place/fleioctl/names/$key/$1
    printf -v now '%(%s)T' -1 2>/dev/null || now=$(date +%s)
    [[ -r $file ]] && read -r expires <"$file"
    if [[ $expires != [0-9]* || $now -ge $expires ]]; then
        set -- "$1" ${config:+--config-file "$config"} ${profile:+-p "$profile"} ${url:+--panel-url "$url"}
        FLEIOCTL_TIMEOUT=2 "${COMP_WORDS[0]}" completion "@$1:$key" "${@:2}" --no-input </dev/null >/dev/null 2>&1
    fi
    [[ -r $file ]] || return
    raw=${raw#[\"\']}
    {
        read -r expires
        while IFS= read -r text; do
            [[ $text == "$token$raw"* ]] || continue
            [[ $cur == [\"\']* ]] || printf -v text %q "$text"
            COMPREPLY+=("$before${text#"$token"}")
        done
    } <"$file"
}

_fleioctl_profiles() {
    local names default
    R=(sandbox)
    _fleioctl_configuration
}

_fleioctl_configuration() { # what the file says of profiles and names
    local text file=${config:-${FLEIOCTL_CONFIG-}} place=${XDG_CONFIG_HOME-}
    local table='^ *\[ *profiles *\. *["'\'']?([A-Za-z0-9._-]+)["'\'']? *\]'
    local first='^ *default_profile *= *["'\'']([A-Za-z0-9._@-]+)' off='^ *complete_names *= *false'
    if [[ $place != /* ]]; then
        place=${HOME-}/.config
        [[ ${OSTYPE-} == darwin* ]] && place="${HOME-}/Library/Application Support"
    fi
    file=${file:-$place/fleioctl/config.toml}
    [[ -r $file && -f $file ]] || return 0
    while IFS= read -r text || [[ $text ]]; do
        [[ $text =~ $table && ${BASH_REMATCH[1]} != sandbox ]] && R+=("${BASH_REMATCH[1]}")
        [[ $text =~ $first ]] && default=${BASH_REMATCH[1]}
        [[ $text =~ $off ]] && names=no
    done <"$file"
}

complete -F _fleioctl fleioctl
