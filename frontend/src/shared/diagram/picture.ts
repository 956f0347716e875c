/** A process instance as people look at it: its diagram and where it stands. */
export interface Picture {
  processInstanceId: string;
  xml: string;
  ended: boolean;
  active: { elementId: string; elementName?: string | null; count: number }[];
  passed: string[];
  failed: string[];
  called: { elementId: string; processInstanceId: string; businessKey: string }[];
}

/** Which element gets which marker; what is active or failed now is not marked as passed. */
export function markersOf(picture: Picture): [string, string][] {
  const active = new Set(picture.active.map(({ elementId }) => elementId));
  const failed = new Set(picture.failed);
  const passed = picture.passed.filter((id) => !active.has(id) && !failed.has(id));
  return [
    ...passed.map((id): [string, string] => [id, "takt-passed"]),
    ...[...active].filter((id) => !failed.has(id)).map((id): [string, string] => [id, "takt-active"]),
    ...[...failed].map((id): [string, string] => [id, "takt-failed"]),
    ...picture.called.map(({ elementId }): [string, string] => [elementId, "takt-called"]),
  ];
}

/** The newest instance called from an element: a loop calls several. */
export function calledFrom(picture: Picture, elementId: string) {
  return picture.called.findLast((called) => called.elementId === elementId);
}
