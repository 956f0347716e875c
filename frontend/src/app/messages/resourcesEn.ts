export const resourcesEn = {
  resources: {
    "production-orders": {
      name: "Production order |||| Production orders",
      empty: "No production orders yet",
      invite: "Create the first one: six hubs SF-HUB-80 are filled in for you.",
      fields: {
        code: "Order",
        material: "Material",
        materialName: "Name",
        quantity: "Quantity",
        due: "Due",
        priority: "Priority",
        state: "State",
        progress: "Progress",
        workOrder: { code: "Work order", routing: "Routing" },
        createdAt: "Created",
        createdBy: "By",
        q: "Search",
      },
    },
    nonconformances: {
      name: "Nonconformance |||| Nonconformances",
      fields: {
        code: "Number",
        unit: "Unit",
        defect: "Defect",
        characteristic: "Characteristic",
        value: "Value",
        state: "State",
        disposition: "Disposition",
        workOrder: "Work order",
        openedAt: "Opened",
        q: "Search",
      },
    },
    units: {
      name: "Unit |||| Units",
      fields: { code: "Unit", order: "Order", carrier: "Carrier", slot: "Slot", state: "State", heatLot: "Heat lot", lot: "Lot", q: "Search" },
    },
    "material-lots": {
      name: "Material lot |||| Material lots",
      fields: {
        code: "Lot",
        material: "Material",
        materialName: "Name",
        supplier: "Supplier",
        quantity: "Quantity",
        quality: "Quality",
        usage: "Usage",
        location: "Location",
        q: "Search",
      },
    },
    signals: {
      name: "Signal |||| Signals",
      fields: { id: "No.", device: "Device", type: "Kind", sequence: "Sequence", state: "State", receivedAt: "Received", trouble: "Reason" },
    },
    equipment: {
      name: "Equipment |||| Equipment",
      fields: { code: "Equipment", name: "Name", workUnit: "Work unit", state: "State", since: "Since", program: "Program", link: "Link" },
    },
  },
};
