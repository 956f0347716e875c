import Block from "@mui/icons-material/Block";
import CleaningServices from "@mui/icons-material/CleaningServices";
import ErrorOutline from "@mui/icons-material/ErrorOutline";
import EventBusy from "@mui/icons-material/EventBusy";
import Handyman from "@mui/icons-material/Handyman";
import HourglassEmpty from "@mui/icons-material/HourglassEmpty";
import LinkOff from "@mui/icons-material/LinkOff";
import Person from "@mui/icons-material/Person";
import PersonOutline from "@mui/icons-material/PersonOutline";
import PlayArrow from "@mui/icons-material/PlayArrow";
import PowerSettingsNew from "@mui/icons-material/PowerSettingsNew";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import SensorsOff from "@mui/icons-material/SensorsOff";
import Stop from "@mui/icons-material/Stop";
import Tune from "@mui/icons-material/Tune";
import type { SvgIconComponent } from "@mui/icons-material";
import { COLOURS, stateColour } from "../../../shared/ui";
import type { StationNow } from "./picture";

const ICONS: Record<string, SvgIconComponent> = {
  NO_DATA: SensorsOff,
  OFF: PowerSettingsNew,
  IDLE: RadioButtonUnchecked,
  SETUP: Tune,
  RUNNING: PlayArrow,
  STARVED: HourglassEmpty,
  BLOCKED: Block,
  STOPPED: Stop,
  FAULT: ErrorOutline,
  PLANNED_DOWN: EventBusy,
  MAINTENANCE: Handyman,
  CLEANING: CleaningServices,
};

/** Nothing can be heard of it, and nothing is missing: a machine without a device. */
const NOT_CONNECTED = "NOT_CONNECTED";

/** How a station's state looks: where the word stands, since when, its icon and colour. */
export interface StateLook {
  state: string;
  text: string;
  /** The account of whoever works there. */
  person?: string;
  since?: string;
  Icon: SvgIconComponent;
  colour: string;
  /** Nobody knows what happens there. */
  unknown: boolean;
}

/** A machine's own state; at a station without a machine, whether somebody works there. */
export function lookOf({ station, tasks, current }: StationNow): StateLook {
  const machine = station.machines[0];
  if (machine?.device === null) {
    return { state: NOT_CONNECTED, text: `equipment.state.${NOT_CONNECTED}`, Icon: LinkOff, colour: COLOURS.neutral, unknown: false };
  }
  if (machine) {
    const unknown = machine.state === "NO_DATA";
    return {
      state: machine.state,
      text: `equipment.state.${machine.state}`,
      since: machine.since,
      Icon: ICONS[machine.state] ?? RadioButtonUnchecked,
      colour: unknown ? COLOURS.neutral : stateColour(machine.state),
      unknown,
    };
  }
  const claimed = tasks.find(({ claimedBy }) => claimedBy !== null);
  if (claimed) {
    return person("MANNED", undefined, Person, COLOURS.active, claimed.claimedBy ?? "");
  }
  if (tasks.length > 0) return person("WANTED", tasks[0].openedAt, PersonOutline, COLOURS.waiting);
  return person(current ? "BUSY" : "FREE", current?.since, RadioButtonUnchecked, current ? COLOURS.active : COLOURS.neutral);
}

function person(state: string, since: string | undefined, Icon: SvgIconComponent, colour: string, name?: string): StateLook {
  return { state, text: `execution.line.people.${state}`, person: name, since, Icon, colour, unknown: false };
}

/** What nobody knows is hatched: it is neither running nor idle. */
export const HATCHED = "repeating-linear-gradient(135deg, rgba(127,140,150,.2) 0 6px, transparent 6px 12px)";
