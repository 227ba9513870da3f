#!/usr/bin/env python3
"""Puts the measured tables between the two marks of docs/performance.md: insert-tables.py TABLES DOCUMENT DATE COMMIT"""
import pathlib
import sys

BEGIN, END = "<!-- measured -->\n", "<!-- /measured -->\n"


def main(tables, document, date, commit):
    path = pathlib.Path(document)
    before, rest = path.read_text("utf-8").split(BEGIN)
    after = rest.split(END)[1]
    measured = f"Measured on {date}, commit {commit}.\n\n{pathlib.Path(tables).read_text('utf-8')}"
    path.write_text(before + BEGIN + measured + END + after, "utf-8")


main(*sys.argv[1:])
