"""`invoices`: what customers are asked to pay, its PDF and its payments.

    download  the PDF of an invoice
    payments  payments of invoices and refunds: recorded once, each
    resource  what customers are asked to pay

Tests: tests/resources/test_payments.py, tests/commands/test_downloads.py.

Rules: a payment is sent once, as every movement of money; files are never written over others unasked.
"""
