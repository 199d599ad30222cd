"""The Wishlist Company's order service, TWC (api-docs/twc.txt; remote-apis §2).

Orders by id or reference only, whole-order PUT, lines by calls of their own.
"""
