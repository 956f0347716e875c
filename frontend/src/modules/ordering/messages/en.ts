export const en = {
  ordering: {
    create: "Create the order",
    new: "New production order",
    askRelease: "Ask for release",
    plannedHint: "The release process then checks material, definitions and capacity, and starts the work.",
    materialHint: "A product with an effective revision",
    dueHint: "Plant time",
    quantityHint: "Whole pieces; a box holds six",
    priorityHint: "1 is the most urgent, 9 the least",
    state: {
      DRAFT: "Draft",
      PLANNED: "Planned",
      RELEASE_REQUESTED: "Release asked",
      REJECTED: "Rejected",
      RELEASED: "Released",
      IN_PROGRESS: "In progress",
      ON_HOLD: "On hold",
      COMPLETED: "Completed",
      CLOSED: "Closed",
      CANCELLED: "Cancelled",
    },
  },
};
