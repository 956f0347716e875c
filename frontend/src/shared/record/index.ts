export { History } from "./History";
export { editPage, labelOf, recordPath, showPage, type MasterRecord, type RecordKind } from "./kind";
export { RecordCreate } from "./RecordCreate";
export { RecordEdit } from "./RecordEdit";
export { RecordList } from "./RecordList";
export { RecordShow } from "./RecordShow";
export { useRecordKeys } from "./useRecordKeys";
