export const equipmentResourcesEn = {
  equipment: {
    name: "Equipment |||| Equipment",
    empty: "No equipment yet",
    invite: "Add a machine, or make several identical ones in one step; each is of a class.",
    fields: {
      code: "Code", nameZh: "Chinese name", nameEn: "English name", archived: "Archived", q: "Search",
      equipmentClass: "Class", workUnit: "Work unit", device: "Device", loadCapacity: "Pieces per load", slots: "Jobs side by side",
      note: "Note", attributes: "Attributes", state: "State", since: "Since", program: "Program", setupFamily: "Set up for", link: "Link",
      asset: "Asset", from: "From", to: "To",
    },
  },
  assets: {
    name: "Asset |||| Assets",
    empty: "No assets yet",
    invite: "Add the machines that the plant owns, by their serial numbers; then install each where it works.",
    fields: {
      code: "Code", nameZh: "Chinese name", nameEn: "English name", archived: "Archived", q: "Search", equipmentClass: "Class",
      serialNumber: "Serial number", manufacturer: "Manufacturer", model: "Model", commissionedOn: "Commissioned on", note: "Note",
      condition: "Condition", equipment: "At equipment",
    },
  },
  "setup-matrices": {
    name: "Set-up matrix |||| Set-up matrices",
    empty: "No set-up matrices yet",
    invite: "Add one for a class of machines: how many minutes it takes from one family of products to another.",
    fields: {
      code: "Code", nameZh: "Chinese name", nameEn: "English name", archived: "Archived", q: "Search", equipmentClass: "For the class",
      equipment: "For one machine", defaultMinutes: "Default minutes", times: "Minutes from … to …", families: "Families",
    },
  },
  "tool-types": {
    name: "Tool type |||| Tool types",
    empty: "No tool types yet",
    invite: "Add the kinds of tools and for how many pieces each lasts.",
    fields: {
      code: "Code", nameZh: "Chinese name", nameEn: "English name", archived: "Archived", q: "Search", life: "Life in pieces",
      equipmentClass: "Equipment class", setupFamily: "Set-up family",
    },
  },
  "equipment-classes": {
    name: "Equipment class |||| Equipment classes",
    empty: "No equipment classes yet",
    invite: "Add the kinds of machines that the plant has, with what is known of each and what is checked.",
    fields: {
      code: "Code", nameZh: "Chinese name", nameEn: "English name", archived: "Archived", q: "Search",
      attributes: "Attributes", checks: "Check list", attributeCount: "Attributes", checkCount: "Check items",
    },
  },
};
