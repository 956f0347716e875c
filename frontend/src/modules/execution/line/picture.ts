import type { Area, CarriedBox, JobAtStation, Line, Move, Station, TaskAtStation } from "./types";

/** A station with everything that is there at the moment. */
export interface StationNow {
  station: Station;
  /** What is worked on; undefined while nothing is. */
  current: JobAtStation | undefined;
  waiting: JobAtStation[];
  tasks: TaskAtStation[];
  boxes: CarriedBox[];
  /** Boxes that hold nothing stand in a pile. */
  emptyBoxes: number;
  moves: Move[];
}

/** A room of the plant: where work is done, or where things are stored and moved. */
export interface RoomNow {
  area: Area;
  stations: StationNow[];
}

/** The picture's parts, put together from what was read. */
export interface Picture {
  stores: RoomNow[];
  rooms: RoomNow[];
  /** Desks of people who work at no place of the plant, such as planning. */
  desks: { code: string; tasks: TaskAtStation[] }[];
  /** Boxes in bins, by bin. */
  inBins: Map<string, CarriedBox>;
  placeNames: Map<string, string>;
  colours: Map<string, string>;
}

const COLOURS = ["#00838f", "#3949ab", "#ad1457", "#6d4c41", "#827717", "#00695c", "#7b1fa2", "#4e5d6c"];

export function pictureOf(line: Line): Picture {
  const stations = line.areas.flatMap((area) => area.stations);
  const known = new Set(stations.map(({ code }) => code));
  const rooms = line.areas.map((area) => ({ area, stations: area.stations.map((station) => stationNow(line, station)) }));
  return {
    stores: rooms.filter(isStore),
    rooms: rooms.filter((room) => !isStore(room)),
    desks: [...new Set(line.tasks.map(({ station }) => station))]
      .filter((code) => !known.has(code))
      .map((code) => ({ code, tasks: line.tasks.filter(({ station }) => station === code) })),
    inBins: new Map(line.boxes.filter((box) => box.place !== null).map((box) => [box.place as string, box])),
    placeNames: new Map(stations.map(({ code, name }) => [code, name])),
    colours: coloursOf(line.products.map(({ code }) => code)),
  };
}

const isStore = ({ area }: RoomNow) => !area.stations.some(({ kind }) => kind === "WORK");

function stationNow(line: Line, station: Station): StationNow {
  const here = <T extends { station: string }>(list: T[]) => list.filter((one) => one.station === station.code);
  const tasks = here(line.tasks);
  const jobs = here(line.jobs).toSorted((a, b) => rank(a, tasks) - rank(b, tasks));
  const current = jobs.length > 0 && rank(jobs[0], tasks) < NOT_BEGUN ? jobs[0] : undefined;
  const boxes = line.boxes.filter(({ place }) => place === station.code);
  return {
    station,
    current,
    waiting: jobs.filter((job) => job !== current),
    tasks,
    boxes: boxes.filter(isUsed),
    emptyBoxes: boxes.filter((box) => !isUsed(box)).length,
    moves: here(line.moves),
  };
}

const isUsed = ({ pieces, workOrder }: CarriedBox) => pieces.length > 0 || workOrder !== null;

const NOT_BEGUN = 3;

/** What a machine holds comes first, then what has begun, then what somebody has taken in hand. */
function rank(job: JobAtStation, tasks: TaskAtStation[]): number {
  if (job.inMachine > 0) return 0;
  if (!["PENDING", "READY"].includes(job.state)) return 1;
  return tasks.some((task) => task.job === job.code && task.claimedBy !== null) ? 2 : NOT_BEGUN;
}

/** One colour per product: the same in each browser, as long as no more products are there than colours. */
export function coloursOf(products: string[]): Map<string, string> {
  const given = new Map<string, string>();
  for (const product of products.toSorted()) {
    const wished = [...product].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % COLOURS.length;
    const free = COLOURS.map((_, index) => COLOURS[(wished + index) % COLOURS.length]).find((colour) => ![...given.values()].includes(colour));
    given.set(product, free ?? COLOURS[wished]);
  }
  return given;
}

/** What concerns an order: its stations stay bright when it is looked for. */
export function concernsOrder(now: StationNow, order: string | undefined): boolean {
  if (order === undefined) return true;
  const jobs = now.current ? [now.current, ...now.waiting] : now.waiting;
  return [...jobs, ...now.tasks, ...now.moves].some(({ workOrder }) => workOrder === order) || now.boxes.some((box) => holdsOrder(box, order));
}

export function holdsOrder(box: CarriedBox, order: string | undefined): boolean {
  return order === undefined || box.workOrder === order || box.pieces.some(({ workOrder }) => workOrder === order);
}

/** For how many pieces a tool lasts that has to be changed soon; a worn one is changed by a task of its own. */
export function toolLastsOf({ station }: StationNow): number | undefined {
  return station.machines.map(({ toolLasts }) => toolLasts ?? 0).find((pieces) => pieces > 0);
}

/** A station that somebody should look at, and why: the key of a text. */
export function troubleOf({ station, current, waiting, moves }: StationNow): string | undefined {
  const machine = station.machines.find(({ state, holdReason }) => holdReason !== null || state === "FAULT" || state === "STOPPED");
  if (machine) return machine.holdReason !== null ? "held" : machine.state;
  if (moves.some(({ trouble }) => trouble !== null)) return "moveFailed";
  if ([current, ...waiting].some((job) => job !== undefined && job.blocked.length > 0)) return "blocked";
  return undefined;
}
