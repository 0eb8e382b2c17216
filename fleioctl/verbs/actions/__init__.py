"""Everything that is done to targets: the actions that descriptions name, and `delete`.

    act         actions and `delete`: on targets, in parallel, followed to the end on request
    command     the command of one action, in the action's own way where its description names one
    evidence    what the panel shows of an action: whether it is done, idle or on its way, and whether an earlier run
                did it
    explain     why an object refuses an action: the state it is in, and what it allows now
    goals       what proves an action done, read from its description
    inputs      what was given for an action: the query for all its targets, the body for each of them
    on_list     actions on a collection as a whole, without targets
    parameters  the parameters of actions, deletes and waits
    planning    what an action would do to each of its targets
    seen        what the panel shows of an action beside a state: a member more or less, one reply more

Tests: tests/sweep, tests/e2e/test_following.py, test_several_targets.py, test_plans.py, tests/faults/tree.

Rules: targets are read before, and what is as asked already is left alone; every call passes `changes`; what
ends later is "accepted", and "done" once the panel shows it (--wait). What a resource does differently is code
beside its description.
"""
