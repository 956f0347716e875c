export const en = {
  shared: {
    action: {
      again: "Try again",
      back: "Back",
      cancel: "Cancel",
      close: "Close",
      confirm: "Confirm",
      open: "Open",
      reason: "Reason",
      send: "Send",
      choose: "Choose",
    },
    network: {
      lost: "No connection to the server. Check the network, then try again.",
      retrying: "No connection. Nothing is lost: attempt %{attempt} follows by itself.",
    },
    unexpected: "Something unexpected happened. Load the page again; if it stays, tell the administrator.",
    box: { loose: "Not in a carrier" },
    language: { en: "English", zh: "中文", change: "Language" },
    reasonNeeded: "Say why: it is kept with your name.",
    clock: { plant: "Plant time", factor: "×%{factor}" },
    yes: "yes",
    no: "no",
    diagram: {
      failed: "The diagram cannot be drawn.",
      fit: "Whole diagram",
      ended: "This process has ended.",
      passed: "passed",
      active: "here now",
      trouble: "incident",
    },
  },
};
