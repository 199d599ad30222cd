"""An order's sync state, a pure function of the rows of sync (sync §1.4): the first match wins.

It is computed at each reading and stored nowhere, so a badge can't disagree with the outbox.
Queries that use `STATE` name the order `o`, its account (left joined) `a`, and bind `:now`.
"""

from __future__ import annotations

# Every state that is not terminal; the partial indexes of `outbox` are made of these words too.
LIVE_OP = "state IN ('queued', 'blocked', 'sending', 'in_doubt', 'needs_confirmation', 'rejected')"

# A fetch takes no part in the states. A rejected op counts at the head of its chain only.
_OPS = f"""SELECT CASE
    WHEN sum(state = 'needs_confirmation') THEN 'unknown'
    WHEN (SELECT state FROM outbox WHERE order_id = o.id AND {LIVE_OP} AND kind <> 'fetch'
          ORDER BY seq LIMIT 1) = 'rejected' THEN 'rejected'
    WHEN sum(state = 'in_doubt') THEN 'checking'
    WHEN (SELECT max(hold_until) FROM remote_links WHERE order_id = o.id) > :now THEN 'checking'
    WHEN sum(kind <> 'push') THEN 'waiting'
    ELSE 'dirty' END
  FROM outbox WHERE order_id = o.id AND {LIVE_OP} AND kind <> 'fetch' HAVING count(*)"""

_LINKS = """SELECT CASE
    WHEN min(gone_at IS NOT NULL) THEN 'gone'
    WHEN sum(EXISTS (SELECT 1 FROM conflicts WHERE link_id = remote_links.id AND state = 'open'))
      THEN 'conflict' END
  FROM remote_links WHERE order_id = o.id HAVING count(*)"""

_REST = """SELECT CASE
    WHEN max(hold_until) > :now THEN 'checking'
    WHEN coalesce(nullif(a.settings ->> '$.options.reads', 'auto'),
                  a.settings ->> '$.reads') = 'off' THEN 'manual'
    ELSE 'clean' END
  FROM remote_links WHERE order_id = o.id HAVING count(*)"""

STATE = f"""CASE WHEN o.account_id IS NULL OR a.removed_at IS NOT NULL THEN 'local'
  ELSE coalesce(({_LINKS}), ({_OPS}), ({_REST}), 'local') END"""

# Orders that may need a person, by partial indexes; `STATE` then decides (contract: --attention).
ATTENTION_IDS = """SELECT order_id FROM remote_links WHERE gone_at IS NOT NULL
  UNION SELECT l.order_id FROM conflicts c JOIN remote_links l ON l.id = c.link_id
    WHERE c.state = 'open'
  UNION SELECT order_id FROM outbox WHERE state IN ('needs_confirmation', 'rejected')"""
ATTENTION = ("conflict", "unknown", "rejected", "gone")

# The columns of `orders` that hold the four status axes.
STATUS_COLUMNS = {
    "order": "order_status",
    "payment": "payment_status",
    "fulfilment": "fulfilment_status",
    "refund": "refund_status",
}

# Papers can still be lacking only where goods have not left (the clerk's `to ship`).
GOES_ON = ("open", "processing", "on_hold")
NOT_LEFT = ("none", "awaiting", "confirmed", "in_process", "ready", "partially_shipped")
WAITING = f"order_status IN {GOES_ON} AND fulfilment_status IN {NOT_LEFT}"
# Two partial indexes are made of these words: what is blocked, and what a worker has to look at.
BLOCKED = "blocked > 0"
UNJUDGED = f"blocked IS NULL AND {WAITING}"

# A missing total sorts below every other; SQL compares no NULL, so the index holds this instead.
NO_TOTAL = -(1 << 62)
