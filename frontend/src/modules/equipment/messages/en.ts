export const en = {
  equipment: {
    none: "No equipment",
    noneHint: "Equipment comes with the plant's master data.",
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
