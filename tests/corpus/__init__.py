"""The bad-input corpus (reliability-tests §3.7): literals and what each must become.

Numbers are the corpus' own. Q is quarantined, R refused; anything else is the value that is kept.
"""
