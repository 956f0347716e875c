/** What changes a recall. */
export const TOPICS = ["execution", "quality", "material", "traceability"];
