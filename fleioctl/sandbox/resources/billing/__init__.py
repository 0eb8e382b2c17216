"""What is sold, counted, invoiced and paid.

currencies      currencies and their rates
invoices        what customers have to pay
ledger          what was charged and paid: the journal, transactions, gateways, usage cycles and taxes
orders          orders of customers, before they become services
pricing         what cloud usage costs: the rules of pricing plans, their conditions and modifiers
products        what can be ordered: products, their groups, cycles and options, and the pricing plans of cloud usage
provision       how a cloud service and its project come to be, some time after they were ordered
reports         money over all customers: revenue reports, and the calls of external billing systems
service_billing what services cost: new cycles, invoices, upgrades, plans
services        what customers have ordered and use: services, and what staff does to them
suspension      suspending and resuming a customer: at once; the services and projects follow
usage           the running usage of cloud services, under the path that it has since 2020

Tests: tests/sandbox/test_money.py, test_versions_billing.py.
"""
