"""Reading a line with prompt_toolkit: history, completion, colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.output import create_output

from fleioctl.commands.shell.candidates import Candidates
from fleioctl.commands.shell.label import Label
from fleioctl.session.session import Session


class ToolkitPrompt:
    """Lines typed on a terminal; the prompt goes to stderr, as all talk."""

    def __init__(self, session: Session, lines: Sequence[str], candidates: Candidates) -> None:
        self._colored = session.colored(session.stderr)
        self._prompt: PromptSession[str] = PromptSession(
            history=InMemoryHistory(lines),
            completer=_Completer(candidates),
            complete_while_typing=False,
            complete_in_thread=True,  # names come from the panel, and may be slow to come
            output=create_output(stdout=session.stderr),
        )

    def read(self, label: Label) -> str:
        """Return the next line; EOFError for Ctrl-D, KeyboardInterrupt for Ctrl-C."""
        style = "fg:ansired" if label.in_production and self._colored else ""
        return self._prompt.prompt(FormattedText([(style, label.text)]))


class _Completer(Completer):
    def __init__(self, candidates: Candidates) -> None:
        self._candidates = candidates

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        found = self._candidates.after(document.text_before_cursor)
        for word, help in found.words:
            yield Completion(word, start_position=-len(found.begun), display_meta=help)
