export const en = {
  platform: {
    home: "To the start page",
    notFound: { title: "Not found", text: "This address leads nowhere", hint: "It may have been mistyped. Scan or search the code at the top, or choose from the menu." },
    notAllowed: { title: "Not permitted", text: "Your account may not open this page", hint: "Ask the administrator for the permission, or let a colleague do it." },
    demo: {
      title: "Demo",
      operator: "Demo operator: the line plays by itself",
      speed: "Plant time runs",
    },
    warning: {
      demoAccountsReachable:
        "Demo accounts exist and this server can be reached from other machines. Their passwords are public.",
    },
    search: {
      title: "Search",
      placeholder: "Search or scan (Ctrl+K)",
      recent: "Looked for lately",
      all: "All that fits “%{word}”",
      resultsFor: "Found for “%{word}”",
      more: "Show more",
      nothing: "Nothing fits “%{word}”",
      noWord: "What are you looking for?",
      nothingHint: "A code or its beginning finds anything; a part of a name finds materials, people, places and other master data. Only what you may read is shown.",
      opening: "Opening %{code} …",
      unknown: "Nothing that you may read has the code %{code}",
      unknownHint: "The code may be of another plant, or its record was never made here. Scan it again, or type the code as it is printed.",
      kind: { workOrder: "Work orders", lot: "Lots in work", job: "Jobs", place: "Places" },
    },
    menu: {
      production: "Production",
      quality: "Quality and traceability",
      people: "People",
      plant: "Plant",
      system: "System",
      tasks: "Tasks",
      terminal: "Operator terminal",
      recall: "Recall",
      devices: "Devices",
    },
  },
};
