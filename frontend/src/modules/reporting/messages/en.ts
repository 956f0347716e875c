export const en = {
  reporting: {
    print: "Print",
    language: "Language of the document",
    paper: {
      traveller: "Traveller",
      "job-ticket": "Job ticket",
      requisition: "Material requisition",
      "unit-label": "Unit label",
      "unit-labels": "Labels of all units",
    },
  },
};
