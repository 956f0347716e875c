export const en = {
  security: {
    leave: "Sign out",
    signIn: { purpose: "Work orders, processes, rules and devices of one plant", userName: "Username", password: "Password", submit: "Sign in" },
    demo: { title: "Demo accounts", hint: "Tap one to fill the form, then sign in." },
    role: {
      planner: "Planner",
      operator: "Operator",
      inspector: "Quality inspector",
      supervisor: "Shop supervisor",
      storekeeper: "Storekeeper",
      engineer: "Process engineer",
      admin: "Administrator",
    },
    does: {
      planner: "Creates production orders and asks for release",
      operator: "Does the jobs of the stations",
      inspector: "Looks, judges and disposes",
      supervisor: "Sees everything on the shop floor and helps out",
      storekeeper: "Holds and releases material lots",
      engineer: "Looks after processes and rules",
      admin: "Looks after the system",
    },
  },
};
