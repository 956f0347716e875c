export const en = {
  platform: {
    demo: {
      title: "Demo",
      operator: "Demo operator: the line plays by itself",
      speed: "Plant time runs",
    },
    warning: {
      "demo-accounts-exposed":
        "Demo accounts exist and this server can be reached from other machines. Their passwords are public.",
      demoAccountsExposed:
        "Demo accounts exist and this server can be reached from other machines. Their passwords are public.",
    },
    menu: {
      production: "Production",
      quality: "Quality and traceability",
      plant: "Plant",
      tasks: "Tasks",
      terminal: "Operator terminal",
      devices: "Devices",
      account: "Account",
    },
  },
};
