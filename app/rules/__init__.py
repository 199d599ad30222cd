"""VAT lanes, customs rules and the words on papers, all read from dated data in `resources/rules`.

These modules judge plain values (countries, codes, dates). They must not know orders, documents,
the store or how a paper is drawn.
"""
