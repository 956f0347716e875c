export { BpmnDiagram } from "./BpmnDiagram";
export { calledFrom, markersOf, type Picture } from "./picture";
