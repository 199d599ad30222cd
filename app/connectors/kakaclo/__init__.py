"""KaKaClo's orders: a create that may be split, and reads where the account answers them.

`reading` and `writing` are pure mapping, `envelope` and `walk` what its answers mean, `listing` and
`connector` the calls. Sources: api-docs/kakaclo.txt, remote-apis §3, canonical-model §3 and §4.
"""
