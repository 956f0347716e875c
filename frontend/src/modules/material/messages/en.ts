export const en = {
  material: {
    none: "No material lots",
    noneHint: "Lots come with the first receipt of material.",
    hold: "Hold",
    release: "Release",
    holdTitle: "Hold lot %{code}",
    releaseTitle: "Release lot %{code}",
    usage: { EXPIRED: "Expired" },
    expiredOn: "expired on %{date}",
    expiresOn: "use before %{date}",
    quality: { PENDING: "To be inspected", ACCEPTED: "Accepted", REJECTED: "Rejected", ON_HOLD: "On hold" },
    tracking: { NONE: "Not tracked", LOT: "By lot", UNIT: "Piece by piece", CARRIER: "As a carrier", TOOL: "As a tool" },
    trackingHint: "How single pieces are told apart. It stays as it is once there are lots or pieces.",
    unitHint: "What quantities are counted in. It stays as it is once something is counted.",
    codeHint: "Letters, digits, dots, hyphens and underscores. It stays for ever.",
    unit: { pcs: "pcs", PCS: "pcs", pc: "pcs", EA: "pcs", set: "set", g: "g", kg: "kg", t: "t", mm: "mm", m: "m", m2: "m²", m3: "m³", mL: "mL", L: "L" },
  },
};
