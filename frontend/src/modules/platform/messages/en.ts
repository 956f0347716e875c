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
