"""What is sold, counted, invoiced and paid.

    billing_journal  the journal: every movement of money between credit, invoices and payments
    billing_plans    pricing plans of the cloud: what its resources cost
    config_options   configurable options of products, with their choices and prices
    currencies       currencies and their rates
    gateways         ways to pay
    invoices/        `invoices`: what customers are asked to pay, its PDF and its payments
    orders           what customers ordered
    price_rules      price rules of the pricing plans: what one kind of cloud resource costs, and when
    product_cycles   prices of products: for which period, how much
    product_groups   groups of products in the shop
    products         what is sold: hosting, cloud, domains and the rest
    revenue_reports  monthly reports of the revenue
    services/        `services`: what clients have, made from products
    tax_rules        which taxes apply where
    transactions     payments as the gateways know them
    usage            the running billing cycles of the cloud
    usage_history    the past billing cycles of the cloud

Tests: tests/resources/test_payments.py, test_services.py, test_credit.py, tests/sweep.

Rules: money is decimal text from the answer to the screen; whatever moves it is sent once.
"""
