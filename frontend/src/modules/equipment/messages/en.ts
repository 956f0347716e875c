export const en = {
  equipment: {
    none: "No equipment",
    noneHint: "Equipment comes with the plant's master data.",
    history: "What it was doing",
    historyOf: "Time shown",
    lastHours: "Last %{count} h",
    slice: "%{state}, %{from} to %{to} (%{time})",
    noData: {
      LINK: "No data from %{from} to %{to} (%{time}): the device could not be reached. What it did meanwhile is not known.",
      RESTART: "No data from %{from} to %{to} (%{time}): the product was not running.",
      REPORTED: "No data from %{from} to %{to} (%{time}): the device gave no known state.",
    },
    state: {
      NO_DATA: "No data",
      OFF: "Off",
      IDLE: "Idle",
      SETUP: "Set-up",
      RUNNING: "Running",
      STARVED: "Starved",
      BLOCKED: "Blocked",
      STOPPED: "Stopped",
      FAULT: "Fault",
      PLANNED_DOWN: "Planned stop",
      MAINTENANCE: "Maintenance",
      CLEANING: "Cleaning",
    },
  },
};
