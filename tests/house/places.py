"""Where a module is tested that has no test file of its own, and test files of no one module.

A module of ``src/citecheck`` with functions is tested in the file of the same place and name under
``tests/unit`` (a rule: under ``tests/rules``), or it stands here under the file that tests it: the
parts of a grammar with their grammar, what lays out a report with the reports.
"""

from __future__ import annotations

TESTED_IN: dict[str, tuple[str, ...]] = {
    "unit/test_api.py": ("__init__",),
    "unit/citations/decisions/test_case_names.py": (
        "citations/decisions/lead_words",
        "citations/decisions/name_walk",
    ),
    "unit/citations/decisions/test_cases.py": (
        "citations/decisions/histories",
        "citations/decisions/mentions",
        "citations/decisions/names_apart",
        "citations/decisions/reporter_index",
        "citations/decisions/tails",
        "citations/decisions/unlisted_reporters",
    ),
    "unit/citations/decisions/test_docket_alone.py": ("citations/decisions/court_before",),
    "unit/citations/decisions/test_parallels.py": ("citations/decisions/status",),
    "unit/citations/test_scan.py": ("citations/not_authorities/unread_citations",),
    "unit/citations/provisions/test_constitutions.py": (
        "citations/provisions/constitution_places",
        "citations/provisions/constitutional_clauses",
    ),
    "unit/citations/provisions/test_lists.py": (
        "citations/provisions/numbers",
        "citations/provisions/subdivisions",
    ),
    "unit/citations/provisions/test_rules_of_court.py": ("citations/provisions/rule_bodies",),
    "unit/citations/provisions/test_statutes_federal.py": ("citations/provisions/title_numbers",),
    "unit/citations/provisions/test_statutes_state.py": (
        "citations/provisions/named_codes",
        "citations/provisions/state_codes",
    ),
    "cli": ("cli", "jobs/job", "output/progress"),
    "cli/test_output_files.py": ("files/output_files",),
    "unit/copies/test_docx.py": (
        "copies/copy",
        "copies/docx_package",
        "copies/docx_runs",
        "copies/mark",
        "document/readers/docx_places",
    ),
    "unit/copies/test_pdf.py": (
        "copies/pdf_bookmarks",
        "copies/pdf_sheet",
        "document/readers/pdf_boxes",
    ),
    "cli/test_accept.py": ("settings/accepting",),
    "cli/test_limits.py": ("jobs/alone", "jobs/limits"),
    "cli/test_toa.py": ("jobs/drafts",),
    "cli/test_configuration.py": ("output/config_report",),
    "unit/crosscheck/test_crosscheck.py": (
        "crosscheck/comparison",
        "crosscheck/decisions",
        "crosscheck/ledger",
        "crosscheck/works",
        "resolution/slips",
    ),
    "unit/output/html_page/test_page.py": (
        "output/html_page/brief_side",
        "output/html_page/charts",
        "output/html_page/findings_side",
        "output/html_page/table_side",
        "output/html_page/view",
    ),
    "unit/document/parts/test_regions.py": ("document/line_kinds/prose",),
    "unit/document/test_build.py": ("document/places",),
    "unit/document/pages/test_labels.py": (
        "document/pages/front_pages",
        "document/pages/printed_pages",
    ),
    "unit/document/parts/test_separate_opinions.py": ("model/document",),
    "unit/document/readers/test_docx.py": (
        "document/readers/docx_pages",
        "document/readers/docx_words",
    ),
    "unit/document/readers/test_pdf.py": (
        "document/readers/page_layout",
        "document/readers/pdf_letters",
        "document/readers/pdf_scans",
        "document/readers/pdf_words",
    ),
    "unit/document/readers/test_read.py": ("document/readers/html",),
    "unit/citations/writings/test_court_papers.py": ("table/papers",),
    "unit/drafting/test_draft.py": ("drafting/build", "drafting/words"),
    "unit/evidence/test_unread_pages.py": ("document/pages/gaps", "evidence/mentions"),
    "rules/pages/test_page_missing.py": ("document/parts/contents", "evidence/cited_pages"),
    "rules/table/test_missing_from_toa.py": ("crosscheck/provisions", "evidence/decisions_below"),
    "properties/test_keys.py": ("model/keys",),
    "unit/names/test_same_name.py": ("facts/abbreviations", "names/words"),
    "unit/facts/test_tables.py": (
        "facts/clauses",
        "facts/codes",
        "facts/constitutions",
        "facts/docket_numbers",
        "facts/history_phrases",
        "facts/home_codes",
        "facts/jurisdictions",
        "facts/record_words",
        "facts/reporter_spellings",
        "facts/rows",
        "facts/rules_of_court",
        "facts/works",
    ),
    "unit/facts/test_court_profiles.py": ("output/courts_report",),
    "unit/output/drafts/test_drafts.py": ("output/drafts",),
    "unit/output/reports/test_formats.py": (
        "output/reports",
        "output/format",
        "output/paths",
        "output/placed",
        "output/registry",
    ),
    "unit/output/reports/test_json_report.py": (
        "output/extracts/extract_json",
        "output/json_values",
    ),
    "unit/output/reports/test_text_report.py": (
        "model/findings",
        "model/severity",
        "output/cells",
        "output/extracts/extract_text",
        "output/pen",
        "output/statistics",
        "output/visible",
        "output/wording",
    ),
    "unit/test_pipeline.py": ("model/reading",),
    "unit/resolution/test_resolve.py": (
        "citations/back_references",
        "model/citations",
        "names/defined_acronyms",
        "resolution/authorities",
        "resolution/cited",
        "resolution/group",
        "resolution/groups",
        "resolution/of_id",
        "resolution/sisters",
    ),
    "rules/test_registry.py": ("rules/_say", "rules/base"),
    "unit/output/test_explain.py": ("settings/rule_names",),
    "unit/settings/test_files.py": ("settings/options", "settings/values"),
    "unit/settings/test_suppressions.py": ("settings/baseline",),
    "unit/table/test_entries.py": ("model/table", "table/lines", "table/page_lists"),
    "rules/short_forms/test_unresolved_short_form.py": ("evidence/unread_works",),
    "rules/table/test_no_toa.py": ("table/points_and_authorities",),
    "rules/table/test_out_of_order.py": ("table/order", "table/sort_habits"),
}
"""Test file or folder, from ``tests``; modules or folders, from ``src/citecheck``."""

OF_NO_ONE_MODULE = {
    "unit/facts/test_tables.py": "every row of every table of facts, by the grammar that reads it",
    "unit/model/test_kind_cells.py": "the source of the table of kinds, even where it cannot be imported",
    "unit/model/test_kind_documents.py": "the documents and the schema that name the kinds",
    "unit/output/drafts/test_drafts.py": "every format of a drafted table over one table",
    "unit/output/reports/test_formats.py": "every format of a report over one report",
    "unit/table/test_edges.py": "what stands at the edges of a table's pages: lines, furniture, entries",
    "rules/test_misprints.py": "one slip is one finding, whatever rules could speak of it",
    "rules/test_page_labels.py": "page lists of lettered, suffixed and roman pages, in every format",
    "rules/test_registry.py": "what holds for every rule",
}
"""Test files under ``tests/unit`` and ``tests/rules`` that no module has the name of, and why."""
