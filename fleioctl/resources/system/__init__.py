"""The panel itself: logs, long jobs, messages, hosting servers, terms.

    activity_log/            `activity-log`: who did what in the panel
    hosting_server_groups    groups of hosting servers
    hosting_servers          servers on which hosting accounts are made
    notification_categories  kinds of notifications
    notification_templates/  `notification-templates`: the e-mails that the panel sends
    notifications            what the panel tells the token's user
    operations               the panel's long jobs: servers made and moved, images fetched, projects deleted
    task_log                 the tasks that the panel carries out in the background
    terms_of_service         the terms that customers agree to

Tests: tests/resources/test_logs.py, tests/e2e/test_long_texts.py, tests/sweep.
"""
