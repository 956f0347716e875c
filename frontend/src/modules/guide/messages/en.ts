export const en = {
  guide: {
    title: "Guide",
    help: "Help on this page",
    contents: "Contents",
    search: "Search in the guide",
    noHits: "No page says anything about this",
    noHitsHint: "Try fewer or other words.",
  },
};
