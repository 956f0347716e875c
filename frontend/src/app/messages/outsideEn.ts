/** What comes from devices and files. */
export const outsideResourcesEn = {
  connections: {
    name: "Connection |||| Connections",
    fields: { endpoint: "Address", unitId: "Modbus unit", timeoutMillis: "Longest wait in ms", periodMillis: "Read every so many ms", driver: "Protocol", options: "Options", tags: "Tags" },
  },
  devices: {
    name: "Device |||| Devices",
    fields: { code: "Device", link: "Link", protocol: "Protocol", address: "Address", tags: "Last values", since: "Since", q: "Search" },
  },
  imports: {
    name: "Import |||| Imports",
    fields: { code: "Import", fileName: "File", person: "Given by", startedAt: "Begun", added: "Added", changed: "Changed", faults: "Errors", state: "State", q: "Search" },
  },
  signals: {
    name: "Signal |||| Signals",
    fields: { actions: "Actions", id: "No.", device: "Device", type: "Kind", sequence: "Sequence", state: "State", sourceTime: "Time", receivedAt: "Received (real time)", trouble: "Reason" },
  },
};
