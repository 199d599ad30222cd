"""MerchantPro's orders: server-made ids, PATCH of top-level keys, status handlers, paged list.

`reading` and `writing` are pure mapping, `connector` the calls.
Sources: api-docs/merchantpro.txt, remote-apis §4, canonical-model §3 and §4.
"""
