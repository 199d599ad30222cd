"""Several remote orders that are one order here: what they say of it together (sync §1.5).

Pure. Each sibling holds a part of the lines and of the money, so neither is ever taken from one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.orders.model import AXES, Axis, Order, Status
from app.orders.status import PATHS

# Merge groups of which a sibling shows its own part only.
PARTS = ("line", "currency_amounts", "discounts", "taxes")
# Merge groups that all siblings say together.
TOGETHER = ("status", "time", "shipments", "documents")


def combined(views: Sequence[Order]) -> Order:
    """The first view with the statuses, times, shipments and papers of all."""
    first = views[0]
    if len(views) == 1:
        return first
    words = {axis: [v.status[axis] for v in views if axis in v.status] for axis in AXES}
    times = {name for view in views for name in view.times}
    shipments = {shipment.id: shipment for view in views for shipment in view.shipments}
    return replace(
        first,
        status={axis: _together(axis, said) for axis, said in words.items() if said},
        times={
            name: max((v.times[name] for v in views if name in v.times), key=lambda m: m.us)
            for name in sorted(times)
        },
        shipments=tuple(shipments.values()),
        documents=tuple(dict.fromkeys(paper for view in views for paper in view.documents)),
    )


def _together(axis: Axis, said: Sequence[Status]) -> Status:
    """The least advanced; some shipped and others not is partly shipped (canonical-model §4.1)."""
    path = PATHS[axis]
    on_path = sorted((s for s in said if s.value in path), key=lambda s: path.index(s.value))
    if not on_path:
        return said[0]
    part = "partially_shipped"
    if axis == "fulfilment" and on_path[0] != on_path[-1]:
        started = path.index(on_path[-1].value) >= path.index(part)
        if started and path.index(on_path[0].value) < path.index(part):
            return Status(part)
    return on_path[0]
