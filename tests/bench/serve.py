"""The panel as a process of its own, so that it takes no time and no memory from what is measured."""

from __future__ import annotations

import argparse

from .panel import Panel


def main() -> None:
    """Print the URL and serve until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--clients", type=int, default=0)
    parser.add_argument("--instances", type=int, default=0)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--certificate", default="")
    with Panel(**vars(parser.parse_args())) as panel:
        print(panel.url, flush=True)
        panel.serve_forever()


if __name__ == "__main__":
    main()
