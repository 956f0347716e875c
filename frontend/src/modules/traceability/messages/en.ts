export const en = {
  traceability: {
    search: "Scan or search any code",
    notFound: "Nothing has the code %{code}. Units, lots, boxes, orders, nonconformances and devices can be found.",
    timeline: "What happened",
    heatLot: "Heat lot %{code}",
    supplier: "supplier %{supplier}",
    byHand: "confirmed by hand",
    decisions: "%{smart_count} decision |||| %{smart_count} decisions",
    scrapped: "This unit was scrapped.",
    forward: "Made of heat lot %{code}",
    noneOfLot: "Nothing was made of this lot yet",
    noneOfLotHint: "Units appear when bars of this lot are loaded.",
    noUnits: "No units yet",
    noUnitsHint: "Units come into being when bars are loaded into a box.",
  },
};
