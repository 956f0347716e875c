import AllInboxOutlined from "@mui/icons-material/AllInboxOutlined";
import CrisisAlert from "@mui/icons-material/CrisisAlert";
import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import AccountTree from "@mui/icons-material/AccountTree";
import BadgeOutlined from "@mui/icons-material/BadgeOutlined";
import DescriptionOutlined from "@mui/icons-material/DescriptionOutlined";
import DevicesOutlined from "@mui/icons-material/DevicesOutlined";
import PeopleOutlined from "@mui/icons-material/PeopleOutlined";
import Assignment from "@mui/icons-material/Assignment";
import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import RouteOutlined from "@mui/icons-material/RouteOutlined";
import WidgetsOutlined from "@mui/icons-material/WidgetsOutlined";
import CalendarMonthOutlined from "@mui/icons-material/CalendarMonthOutlined";
import ChecklistOutlined from "@mui/icons-material/ChecklistOutlined";
import CategoryOutlined from "@mui/icons-material/CategoryOutlined";
import AdminPanelSettingsOutlined from "@mui/icons-material/AdminPanelSettingsOutlined";
import EventBusyOutlined from "@mui/icons-material/EventBusyOutlined";
import FactoryOutlined from "@mui/icons-material/FactoryOutlined";
import GridOnOutlined from "@mui/icons-material/GridOnOutlined";
import GroupAddOutlined from "@mui/icons-material/GroupAddOutlined";
import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import Inventory2Outlined from "@mui/icons-material/Inventory2Outlined";
import PersonOutline from "@mui/icons-material/PersonOutline";
import PrecisionManufacturing from "@mui/icons-material/PrecisionManufacturing";
import LabelOutlined from "@mui/icons-material/LabelOutlined";
import LanOutlined from "@mui/icons-material/LanOutlined";
import MenuBookOutlined from "@mui/icons-material/MenuBookOutlined";
import MapOutlined from "@mui/icons-material/MapOutlined";
import ReportProblemOutlined from "@mui/icons-material/ReportProblemOutlined";
import ImportExport from "@mui/icons-material/ImportExport";
import PinOutlined from "@mui/icons-material/PinOutlined";
import BackupTableOutlined from "@mui/icons-material/BackupTableOutlined";
import HandymanOutlined from "@mui/icons-material/HandymanOutlined";
import QrCode2Outlined from "@mui/icons-material/QrCode2Outlined";
import SchemaOutlined from "@mui/icons-material/SchemaOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import ShoppingCartOutlined from "@mui/icons-material/ShoppingCartOutlined";
import SensorsOutlined from "@mui/icons-material/SensorsOutlined";
import StraightenOutlined from "@mui/icons-material/StraightenOutlined";
import SyncAlt from "@mui/icons-material/SyncAlt";
import Slideshow from "@mui/icons-material/Slideshow";
import TableRowsOutlined from "@mui/icons-material/TableRowsOutlined";
import TabletAndroid from "@mui/icons-material/TabletAndroid";
import TimelapseOutlined from "@mui/icons-material/TimelapseOutlined";
import ViewWeekOutlined from "@mui/icons-material/ViewWeekOutlined";
import { Box } from "@mui/material";
import { Menu as RaMenu, useSidebarState } from "react-admin";
import { useLocation } from "react-router";
import { useAbout } from "../modules/platform";
import { useSession } from "../modules/security";
import { useTexts } from "../shared/language";
import { neededPermission } from "./authProvider";
import { MenuEntry, MenuGroup, type Entry, type Group } from "./MenuGroup";
import { groupOf, useFolds } from "./menuFolds";
import { moveInMenu } from "./menuKeys";

/** One line per entry. Whoever may not list its resource does not see it. */
export const GROUPS: Group[] = [
  {
    text: "platform.menu.production",
    entries: [
      { resource: "line", to: "/line", text: "execution.line.title", icon: <MapOutlined /> },
      { resource: "customer-orders", to: "/customer-orders", text: "resources.customer-orders.name", icon: <ShoppingCartOutlined /> },
      { resource: "production-orders", to: "/production-orders", text: "resources.production-orders.name", icon: <Assignment /> },
      { resource: "tasks", to: "/tasks", text: "platform.menu.tasks", icon: <FactoryOutlined /> },
    ],
  },
  {
    text: "platform.menu.quality",
    entries: [
      { resource: "nonconformances", to: "/nonconformances", text: "resources.nonconformances.name", icon: <ReportProblemOutlined /> },
      { resource: "units", to: "/units", text: "resources.units.name", icon: <AccountTree /> },
      { resource: "recalls", to: "/recalls", text: "platform.menu.recall", icon: <CrisisAlert /> },
    ],
  },
  {
    text: "platform.menu.people",
    entries: [
      { resource: "persons", to: "/persons", text: "resources.persons.name", icon: <PersonOutline /> },
      { resource: "teams", to: "/teams", text: "resources.teams.name", icon: <GroupsOutlined /> },
      { resource: "skills", to: "/skills", text: "resources.skills.name", icon: <GridOnOutlined /> },
      { resource: "expiring", to: "/expiring", text: "resources.expiring.name", icon: <EventBusyOutlined /> },
      { resource: "qualifications", to: "/qualifications", text: "resources.qualifications.name", icon: <AssignmentTurnedInOutlined /> },
      { resource: "personnel-classes", to: "/personnel-classes", text: "resources.personnel-classes.name", icon: <BadgeOutlined /> },
    ],
  },
  {
    text: "platform.menu.plant",
    entries: [
      { resource: "places", to: "/plant", text: "plant.title", icon: <LanOutlined /> },
      { resource: "products", to: "/products", text: "resources.products.name", icon: <WidgetsOutlined /> },
      { resource: "routings", to: "/routings", text: "resources.routings.name", icon: <RouteOutlined /> },
      { resource: "documents", to: "/documents", text: "resources.documents.name", icon: <DescriptionOutlined /> },
      { resource: "reviews", to: "/reviews", text: "definition.reviews", icon: <FactCheckOutlined /> },
      { resource: "material-definitions", to: "/material-definitions", text: "resources.material-definitions.name", icon: <CategoryOutlined /> },
      { resource: "material-classes", to: "/material-classes", text: "resources.material-classes.name", icon: <LabelOutlined /> },
      { resource: "units-of-measure", to: "/units-of-measure", text: "resources.units-of-measure.name", icon: <StraightenOutlined /> },
      { resource: "material-lots", to: "/material-lots", text: "resources.material-lots.name", icon: <Inventory2Outlined /> },
      { resource: "carriers", to: "/carriers", text: "resources.carriers.name", icon: <AllInboxOutlined /> },
      { resource: "devices", to: "/devices", text: "platform.menu.devices", icon: <SensorsOutlined /> },
      { resource: "signals", to: "/signals", text: "resources.signals.name", icon: <SyncAlt /> },
      { resource: "imports", to: "/imports", text: "administration.exchange.menu", icon: <ImportExport /> },
    ],
  },
  {
    text: "equipment.menu",
    entries: [
      { resource: "equipment", to: "/equipment", text: "resources.equipment.name", icon: <PrecisionManufacturing /> },
      { resource: "assets", to: "/assets", text: "resources.assets.name", icon: <QrCode2Outlined /> },
      { resource: "equipment-classes", to: "/equipment-classes", text: "equipment.menuClasses", icon: <SchemaOutlined /> },
      { resource: "setup-matrices", to: "/setup-matrices", text: "resources.setup-matrices.name", icon: <BackupTableOutlined /> },
      { resource: "tool-types", to: "/tool-types", text: "resources.tool-types.name", icon: <HandymanOutlined /> },
    ],
  },
  {
    text: "calendar.menu",
    entries: [
      { resource: "roster", to: "/roster", text: "roster.title", icon: <TableRowsOutlined /> },
      { resource: "work-calendars", to: "/work-calendars", text: "resources.work-calendars.name", icon: <CalendarMonthOutlined /> },
      { resource: "planned-time", to: "/planned-time", text: "calendar.plannedTime", icon: <TimelapseOutlined /> },
      { resource: "shift-patterns", to: "/shift-patterns", text: "resources.shift-patterns.name", icon: <ViewWeekOutlined /> },
      { resource: "shifts", to: "/shifts", text: "resources.shifts.name", icon: <ScheduleOutlined /> },
    ],
  },
  {
    text: "platform.menu.system",
    entries: [
      { resource: "readiness", to: "/readiness", text: "administration.readiness.menu", icon: <ChecklistOutlined /> },
      { resource: "accounts", to: "/accounts", text: "resources.accounts.name", icon: <PeopleOutlined /> },
      { resource: "account-templates", to: "/account-templates", text: "security.classes.menu", icon: <GroupAddOutlined /> },
      { resource: "roles", to: "/roles", text: "resources.roles.name", icon: <AdminPanelSettingsOutlined /> },
      { resource: "number-patterns", to: "/number-patterns", text: "resources.number-patterns.name", icon: <PinOutlined /> },
      { resource: "sessions", to: "/sessions", text: "security.sessions.title", icon: <DevicesOutlined /> },
    ],
  },
];

const STORIES: Entry = { resource: "stories", to: "/stories", text: "demo.menu", icon: <Slideshow /> };

const GUIDE: Entry = { resource: "guide", to: "/guide", text: "guide.title", icon: <MenuBookOutlined /> };

/** So many entries need no folds. */
const FEW = 12;

/** What the signed-in person may open, grouped by the plant's own words. */
export function Menu() {
  const texts = useTexts();
  const [wide] = useSidebarState();
  const groups = useMine();
  const shown = groups.flatMap(({ entries }) => entries).length;
  const { isOpen, toggle } = useFolds(groupOf(groups, useLocation().pathname), shown <= FEW);
  return (
    <Box onKeyDownCapture={moveInMenu} data-menu="">
      <RaMenu sx={{ pt: 1 }}>
        {groups.map((group) => (
          <MenuGroup key={group.text} group={group} wide={wide} open={isOpen(group.text)} onToggle={(to) => toggle(group.text, to)} />
        ))}
        <Stories />
        <MenuEntry {...GUIDE} />
        <RaMenu.Item
          to="terminal.html"
          primaryText={texts("platform.menu.terminal")}
          leftIcon={<TabletAndroid />}
          component="a"
          href="terminal.html"
        />
      </RaMenu>
    </Box>
  );
}

/** A group of which a person may open nothing is none for them. */
function useMine(): Group[] {
  const mayOpen = useMayOpen();
  return GROUPS.map(({ text, entries }) => ({ text, entries: entries.filter(mayOpen) })).filter(({ entries }) => entries.length > 0);
}

/** Only the demo has stories to play. */
function Stories() {
  const demo = useAbout().data?.demo ?? false;
  const mayOpen = useMayOpen();
  return demo && mayOpen(STORIES) ? <MenuEntry {...STORIES} /> : null;
}

function useMayOpen() {
  const permissions = useSession().data?.permissions ?? [];
  return ({ resource }: Entry) => {
    const needed = neededPermission(resource, "list");
    return needed === undefined || permissions.includes(needed);
  };
}
