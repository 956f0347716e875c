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
    unit: { pcs: "pcs", PCS: "pcs", pc: "pcs", EA: "pcs" },
  },
};
