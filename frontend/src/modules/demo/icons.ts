import AccountTree from "@mui/icons-material/AccountTree";
import Assignment from "@mui/icons-material/Assignment";
import Autorenew from "@mui/icons-material/Autorenew";
import Build from "@mui/icons-material/Build";
import Cable from "@mui/icons-material/Cable";
import DeleteOutline from "@mui/icons-material/DeleteOutline";
import EditNote from "@mui/icons-material/EditNote";
import FactCheck from "@mui/icons-material/FactCheck";
import Inventory2 from "@mui/icons-material/Inventory2";
import LinkOff from "@mui/icons-material/LinkOff";
import Lock from "@mui/icons-material/Lock";
import PlayCircle from "@mui/icons-material/PlayCircle";
import PrecisionManufacturing from "@mui/icons-material/PrecisionManufacturing";
import Replay from "@mui/icons-material/Replay";
import Search from "@mui/icons-material/Search";
import Straighten from "@mui/icons-material/Straighten";
import type SvgIcon from "@mui/material/SvgIcon";

/** One picture for each kind of step. */
export const STEP_ICONS: Record<string, typeof SvgIcon> = {
  order: Assignment,
  plan: AccountTree,
  release: PlayCircle,
  measure: Straighten,
  mill: PrecisionManufacturing,
  machine: PrecisionManufacturing,
  small: Straighten,
  rebore: Replay,
  scrap: DeleteOutline,
  replace: Autorenew,
  assemble: Build,
  inspect: FactCheck,
  store: Inventory2,
  wheels: Build,
  hold: Lock,
  forward: Search,
  backward: AccountTree,
  cut: LinkOff,
  gap: LinkOff,
  plug: Cable,
  confirm: EditNote,
};
