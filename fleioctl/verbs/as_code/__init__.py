"""The panel as code: what an administrator configures, as a file that holds for any panel.

- document: the file, read and written; the same panel gives the same bytes.
- panel: the objects of a group as the file would say them, references by name.
- plan: what differs, object by object and field by field; what stands in the way.
- carry_out: the plan, in the order of the references, each object by the protocol of single commands.

Tests: tests/as_code. Rules: a file has no ids, dates, counters or secrets; objects are recognised by the natural key
that their description gives (AsCode); everything that can be known to be wrong is said before the first write; what
a panel's version does not have is left out with a note; a second run writes nothing.
"""
