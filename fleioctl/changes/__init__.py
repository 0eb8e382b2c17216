"""Everything that writes to the panel passes here: guard, dry run, journal, one call, proof.

- `submit`: the door. Guard, dry run, and `perform` for every kind of call.
- `once`: the protocol of a call that may be sent only once; `create_once` is the same for creates.
- `recognition`: telling an object by what the panel shows of it. `read_back`: whether a change or a create took.
- `sending`: one call with its two lines in the journal. `interruptible`: what a signal does meanwhile.
- `bulk_create`: many creates from a file, as one run that can go on after a kill.
- `bulk`, `results`, `confirmation`, `follow`: many targets, their rows, the question before, the wait after.
- `operations`: jobs of the panel that go on after the answer.
- `plans/`: what a write would do, as rows and as lines for the shell.

Tests: tests/changes, tests/e2e/test_again.py and test_created_once.py, tests/faults.

The protocol of `once` (creates, replies, notes, rules, snapshots, reboots, money, `api POST`):

1. The same wish of other processes waits (a file lock with a time limit), by strong key or else by digest.
2. An open entry of an earlier run is looked up in the journal, by panel, resource, action and the digest of the whole
   wish: all that is asked for but secrets and times that are filled in. Of a strong key any wish counts.
   If the panel shows that it was done, that is the result: the entry is closed, nothing is sent, exit 0.
   Else exit 7 again, nothing sent, until `history resolve` settles it.
3. Creates look by a strong key, which counts only where the panel shows its fields.
4. The intent is written and synced, then one POST is sent.
5. A clear answer closes the entry. Without an id in it the new object is looked for: absent before, not older than
   the call, like all that was sent as far as the list shows it. Not found, several, or a look that fails: exit 8.
6. A lost answer: the same look for as long as `--settle` says. Exactly one closes the entry as done; else exit 7.
   An action is looked at where its description says what the panel shows of it (`becomes`, `seen`). What it shows
   nothing of (a reboot, a password, a raw POST) stays unknown at once.
7. A bulk create has an entry of its own besides those of its rows. While it is not closed as done the same file goes on
   with what is missing; the rows that it closed as done count. Only a run that has reported all its rows is closed,
   not one that a signal stopped after its last. A completed one does not hinder the next.
8. The record of a single call is closed when the run has reported it, and its lock is held as long; one of many is
   closed at once. A run that was killed or stopped before is therefore the same wish when it is run again.
9. A dry run reads the open entries as the real run would, and settles none of them.

Two machines, or two state folders, share neither locks nor entries. What protects them:

- A strong key, which both find by the look of step 3: give an external id, or a name where it is one. Between that look
  and the POST there are some milliseconds in which both may find nothing; then only the panel can refuse the second.
- An object is taken for ours only if it was not there before, is not older than the call, agrees in all that is shown
  of what was sent, and is the only such one. Two of them are exit 7 or 8, never a guess.
- What is looked for after a lost answer is looked at again four seconds later: the twin of another machine may be
  listed first. After a clear answer that is so only where it took a second or longer, and after as long again.
- Nothing protects two wishes that are the same in all fields, without a key, whose objects a panel lists further apart
  than that; each machine then has made what it was asked for, but one may name the other's id.

What closes an entry: a clear answer, a look that proves it, `history resolve`. What blocks the next run: an intent (its
process was killed), an unknown outcome, and a create that was accepted but not found. What was accepted but never
reported is the result of the next run. What is done blocks nothing.
"""
