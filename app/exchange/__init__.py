"""Files in and out: tables of products and of orders as CSV and XLSX.

`sheets` and `writing` know files, `products` and `orders` what stands in their columns. Nothing
here opens a profile, and no formula, macro or link of a file is ever followed.
"""
