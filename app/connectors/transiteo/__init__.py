"""Transiteo's order system: client-chosen ids, whole-document PUT, one unpaged list.

`reading` and `writing` are pure mapping, `sign_in` the tokens, `connector` the calls.
Sources: api-docs/transiteo.txt, remote-apis §1, canonical-model §3 and §4.
"""
