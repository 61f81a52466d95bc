"""pagejudge.py 3a,ua1 FILE.pdf...: the PDF standards by the PyPI package page-validation.

Exit 0: all comply, 1: some do not, 2: could not be read.
"""

import sys

import page


def judge(profile, file):
    try:
        report = page.validate_pdf(file, profile=profile)
    except Exception as error:
        print("ERROR", profile, file, error)
        return 2
    print("PASS" if report.is_compliant else "FAIL", profile, file, f"rules={report.rules.total}")
    first = {failure.rule_id: failure.message for failure in reversed(report.failures)}
    for rule, message in first.items():
        print("  ", rule, message)
    return 0 if report.is_compliant else 1


profiles, files = sys.argv[1].split(","), sys.argv[2:]
sys.exit(max(judge(profile, file) for file in files for profile in profiles))
