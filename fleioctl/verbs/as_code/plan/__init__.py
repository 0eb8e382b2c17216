"""What differs between a file and the panel, and what stands in the way of making it so.

    compare   object by object and field by field, the panel page by page
    guards    what is wrong with a plan, said before the first write
    matching  which object of the panel an entry of the file means
    order     what others refer to comes first
    steps     one step, and how it is said

Tests: tests/as_code. Rule: of the panel nothing is kept that is as the file says.
"""
