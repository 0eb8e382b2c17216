"""The panel as code: what an administrator configures, as a file that holds for any panel.

    entry       one object as a file says it; which groups and fields a file can carry
    values      values as the panel compares them, by the type of their field
    names       names for ids in files, ids for names on the panel
    panel       the objects of a group as a file would say them, page by page
    parts       lists that belong to an object: the rules of a group, the records of a zone
    part_calls  such lists carried out
    earlier     what an earlier run left open and did make
    carry_out   a plan carried out, in the order of the references, each object by the protocol of single commands
    rehearsal   the calls of a plan for --curl
    file/       the file, written and read
    plan/       what differs, and what stands in the way

Tests: tests/as_code. Rules: a file has no ids, dates, counters or secrets; objects are recognised by the natural key
that their description gives (AsCode); everything that can be known to be wrong is said before the first write; what
a panel's version does not have is left out with a note; a second run writes nothing. What a key is made of is never
cleared. What the panel itself adds to a new object (the two rules of a security group) is deleted where the file has
the list without it; otherwise nothing is deleted but by --prune.
"""
