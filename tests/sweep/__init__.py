"""The sweep: what every resource must do, tried on each against a sandbox served over loopback."""

import pytest

pytest.register_assert_rewrite("sweep.reads", "sweep.writes")
