import AccountTreeOutlined from "@mui/icons-material/AccountTreeOutlined";
import BusinessOutlined from "@mui/icons-material/BusinessOutlined";
import FactoryOutlined from "@mui/icons-material/FactoryOutlined";
import GridViewOutlined from "@mui/icons-material/GridViewOutlined";
import InboxOutlined from "@mui/icons-material/InboxOutlined";
import PrecisionManufacturingOutlined from "@mui/icons-material/PrecisionManufacturingOutlined";
import WarehouseOutlined from "@mui/icons-material/WarehouseOutlined";
import type { SvgIconComponent } from "@mui/icons-material";
import type { PlaceType } from "./types";

export const ICONS: Record<PlaceType, SvgIconComponent> = {
  ENTERPRISE: BusinessOutlined,
  SITE: FactoryOutlined,
  AREA: GridViewOutlined,
  WORK_CENTER: AccountTreeOutlined,
  WORK_UNIT: PrecisionManufacturingOutlined,
  STORAGE_LOCATION: WarehouseOutlined,
  BIN: InboxOutlined,
};
