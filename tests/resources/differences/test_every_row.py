"""Every row of what differs between panels has its test, on a panel before and on one since.

The rows, by the harm that a tool does which knows only 2019.12:

 1  a move builds a new instance                  14  what is created needs a client
 2  long jobs are operations                      15  calls can be limited
 3  clients have no e-mail                        16  the price of a service is more than one number
 4  users are associated with roles               17  usage is read at another place
 5  users have no user name                       18  invoicing asks other calls, which only read
 6  services unsuspend                            19  ports are attached and detached
 7  OpenStack services are ordered elsewhere      20  ports take filters
 8  services are paid until                       21  some bodies and shapes
 9  reads need rights                             22  a terminated service with open cycles stays
10  tokens expire, only read                      23  states come and go
11  phones are international                      24  the PDF of an invoice is made in the background
12  block_migration has three values              25  mass mail is gone
13  a reboot is soft or hard                      26  more can be said of a new instance
"""

from __future__ import annotations

import re
from pathlib import Path

ROWS = 26


def test_each_row_has_a_test() -> None:
    texts = [file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_rows_*.py")]
    rows = [int(number) for text in texts for number in re.findall(r"^def test_row_(\d+)_", text, re.M)]
    assert sorted(set(rows)) == list(range(1, ROWS + 1))
