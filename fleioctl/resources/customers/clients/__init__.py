"""`clients`: customers, their people, money and state.

    actions             what can be done to clients, and read about them, besides their data
    billing_agreements  billing agreements of clients, set by their ids in an external billing system
    choices             what a new client can choose from: the panel's countries and currencies
    create              creating clients, and waiting for the project of a new one
    credit              adding to a client's credit and withdrawing from it, never twice
    credit_statement    the statement of a client's credit: balances, and the journal's lines about it
    delete              deleting clients, which for some means suspending them
    fields              what can be said of a client when it is made or changed
    guesses             actions of newer panels whose calls no source tells: their names are known, their addresses
                        guessed
    onboarding/         `clients onboard`: a customer in one command, each part once only
    people/             a client and its users: from 2022.05 on the e-mail is theirs
    resource            customers of the provider
    show                a customer on one page: the record, and what belongs to it
    suspension          suspending and resuming clients: done only when their services have followed

Tests: tests/resources/test_client_actions.py, test_client_page.py, test_credit.py, test_suspension.py,
test_onboarding.py.

Rules: money is added and withdrawn once; a suspension is done when the services have followed.
"""
