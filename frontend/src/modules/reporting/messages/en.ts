export const en = {
  reporting: {
    print: "Print",
    export: "Export",
    language: "Language of the document",
    paper: {
      traveller: "Traveller",
      "job-ticket": "Job ticket",
      "routing-sheet": "Routing sheet",
      "operation-card": "Operation card",
      "shift-handover": "Shift handover",
      "check-sheet": "Check sheet of the month",
      requisition: "Material requisition",
      "unit-label": "Unit label",
      "unit-labels": "Labels of all units",
      "recall-paper": "Recall as PDF",
      "recall-sheet": "Recall as spreadsheet",
      "genealogy-paper": "Genealogy as PDF",
      "genealogy-sheet": "Genealogy as spreadsheet",
    },
  },
};
