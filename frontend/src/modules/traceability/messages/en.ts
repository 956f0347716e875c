import { recallEn } from "./recallEn";

export const en = {
  traceability: {
    timeline: "What happened",
    quantity: "Quantity",
    untold: "not told apart by lots",
    removed: "taken out %{time}",
    serial: "Serial number",
    material: "Material",
    builtInto: "Built into",
    heatLot: "Heat lot %{code}",
    supplier: "supplier %{supplier}",
    byHand: "confirmed by hand",
    because: "Reason: %{reason}",
    enteredBy: "Values entered by hand: %{person} · %{time}",
    unknown: "not known",
    unknownWhy: "Why it is not known: %{reason}",
    looked: "Looked at: %{seen} · %{person} · %{time}",
    lookOk: "OK",
    decisions: "%{smart_count} decision |||| %{smart_count} decisions",
    scrapped: "This unit was scrapped.",
    recall: recallEn,
    tree: {
      title: "What is in it, and what it is in",
      partOf: "It is part of",
      recall: "Who else holds this lot?",
      times: "%{quantity} ×",
      withParts: "Also what was done to its parts",
    },
    completeness: {
      complete: "Records complete",
      soFar: "Records complete so far",
      missing: "%{smart_count} thing is missing in its records |||| %{smart_count} things are missing in its records",
    },
    noUnits: "No units yet",
    noUnitsHint: "Units come into being when bars are loaded into a box.",
  },
};
