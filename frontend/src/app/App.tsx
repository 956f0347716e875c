import { Admin, CustomRoutes, Resource } from "react-admin";
import { Route } from "react-router";
import { ExchangePage, ImportPage, NumberPatternEdit, NumberPatternList, NumberPatternPage, ReadinessPage } from "../modules/administration";
import { DevicePage, DeviceList, SignalList } from "../modules/connectivity";
import { StoriesPage } from "../modules/demo";
import {
  AssetCreate, AssetEdit, AssetList, AssetPage,
  EquipmentClassCreate, EquipmentClassEdit, EquipmentClassList, EquipmentClassPage, EquipmentCreate, EquipmentEdit, EquipmentList, EquipmentPage,
  MatrixCreate, MatrixEdit, MatrixList, MatrixPage,
  ToolTypeCreate, ToolTypeEdit, ToolTypeList, ToolTypePage,
} from "../modules/equipment";
import { LinePage, TasksPage } from "../modules/execution";
import { GuidePage } from "../modules/guide";
import { CarrierCreate, CarrierEdit, CarrierList, CarrierPage, ClassCreate, ClassEdit, ClassList, ClassPage, LotPage, LotReceive, MaterialCreate, MaterialEdit, MaterialList, MaterialLotList, MaterialPage, UnitCreate, UnitEdit, UnitList as MeasureList, UnitPage as MeasurePage } from "../modules/material";
import { CustomerOrderCreate, CustomerOrderList, CustomerOrderPage, OrderCreate, OrderList, OrderPage, WorkOrderRedirect } from "../modules/ordering";
import {
  ExpiringList,
  PersonCreate,
  PersonEdit,
  PersonList,
  PersonnelClassCreate,
  PersonnelClassEdit,
  PersonnelClassList,
  PersonnelClassPage,
  PersonPage,
  QualificationCreate,
  QualificationEdit,
  QualificationList,
  QualificationPage,
  SkillMatrix,
  TeamCreate,
  TeamEdit,
  TeamList,
  TeamPage,
} from "../modules/personnel";
import {
  DocumentComparison, DocumentCreate, DocumentEditor, DocumentList, DocumentScreen, ProductComparison, ProductCreate, ProductEditor, ProductList, ProductScreen, ReviewsPage, RoutingComparison, RoutingCreate, RoutingEditor, RoutingList, RoutingScreen,
} from "../modules/definition";
import {
  CalendarCreate, CalendarEdit, CalendarList, CalendarPage, PatternCreate, PatternEdit, PatternList, PatternPage, PlannedTimePage, ShiftCreate, ShiftEdit, ShiftList, ShiftPage,
} from "../modules/plant/calendar";
import { RosterPage } from "../modules/personnel/roster";
import { StructurePage } from "../modules/plant";
import { NonconformanceList, NonconformancePage } from "../modules/quality";
import { RecallPage, UnitList, UnitPage } from "../modules/traceability";
import { AccountCreate, AccountEdit, AccountList, AccountPage, forgetSession, OwnAccountPage, RoleCreate, RoleEdit, RoleList, RoleMatrix, RolePage, SessionList, StudentClassPage, TemplateCreate, TemplateEdit, TemplateList, TemplatePage } from "../modules/security";
import { createClient } from "../shared/api";
import { authProvider } from "./authProvider";
import { dataProvider } from "./dataProvider";
import { NotAllowed, NotFound } from "./DeadEnd";
import { useSpeech } from "./i18nProvider";
import { Layout } from "./Layout";
import { LoginPage } from "./LoginPage";
import { keepLive } from "./resources";
import { FindPage, SearchPage } from "./search";
import { StartPage } from "./StartPage";
import { darkTheme, lightTheme } from "./themes";

const queryClient = keepLive(createClient((client) => {
  forgetSession();
  client.removeQueries({ queryKey: ["session"] });
  window.location.hash = "#/login";
}));

/** The product's table of contents. */
export function App() {
  return (
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={useSpeech()}
      queryClient={queryClient}
      layout={Layout}
      loginPage={LoginPage}
      catchAll={NotFound}
      accessDenied={NotAllowed}
      theme={lightTheme}
      darkTheme={darkTheme}
      title="Takt MES"
      disableTelemetry
      requireAuth
    >
      <Resource name="customer-orders" list={CustomerOrderList} create={CustomerOrderCreate} show={CustomerOrderPage} recordRepresentation="code" />
      <Resource name="production-orders" list={OrderList} create={OrderCreate} show={OrderPage} recordRepresentation="code" />
      <Resource name="nonconformances" list={NonconformanceList} show={NonconformancePage} recordRepresentation="code" />
      <Resource name="units" list={UnitList} show={UnitPage} recordRepresentation="code" />
      <Resource name="products" list={ProductList} create={ProductCreate} show={ProductScreen} recordRepresentation="code" />
      <Resource name="routings" list={RoutingList} create={RoutingCreate} show={RoutingScreen} recordRepresentation="code" />
      <Resource name="documents" list={DocumentList} create={DocumentCreate} show={DocumentScreen} recordRepresentation="code" />
      <Resource name="reviews" list={ReviewsPage} />
      <Resource name="material-definitions" list={MaterialList} create={MaterialCreate} edit={MaterialEdit} show={MaterialPage} recordRepresentation="code" />
      <Resource name="material-classes" list={ClassList} create={ClassCreate} edit={ClassEdit} show={ClassPage} recordRepresentation="code" />
      <Resource name="units-of-measure" list={MeasureList} create={UnitCreate} edit={UnitEdit} show={MeasurePage} recordRepresentation="code" />
      <Resource name="material-lots" list={MaterialLotList} create={LotReceive} show={LotPage} recordRepresentation="code" />
      <Resource name="carriers" list={CarrierList} create={CarrierCreate} edit={CarrierEdit} show={CarrierPage} recordRepresentation="code" />
      <Resource name="persons" list={PersonList} create={PersonCreate} edit={PersonEdit} show={PersonPage} recordRepresentation="code" />
      <Resource name="teams" list={TeamList} create={TeamCreate} edit={TeamEdit} show={TeamPage} recordRepresentation="code" />
      <Resource name="qualifications" list={QualificationList} create={QualificationCreate} edit={QualificationEdit} show={QualificationPage} recordRepresentation="code" />
      <Resource name="personnel-classes" list={PersonnelClassList} create={PersonnelClassCreate} edit={PersonnelClassEdit} show={PersonnelClassPage} recordRepresentation="code" />
      <Resource name="skills" list={SkillMatrix} recordRepresentation="code" />
      <Resource name="expiring" list={ExpiringList} />
      <Resource name="devices" list={DeviceList} />
      <Resource name="signals" list={SignalList} />
      <Resource name="imports" list={ExchangePage} />
      <Resource name="accounts" list={AccountList} create={AccountCreate} edit={AccountEdit} show={AccountPage} recordRepresentation="code" />
      <Resource name="roles" list={RoleList} create={RoleCreate} edit={RoleEdit} show={RolePage} recordRepresentation="code" />
      <Resource name="account-templates" list={TemplateList} create={TemplateCreate} edit={TemplateEdit} show={TemplatePage} recordRepresentation="code" />
      <Resource name="number-patterns" list={NumberPatternList} edit={NumberPatternEdit} show={NumberPatternPage} recordRepresentation="code" />
      <Resource name="sessions" list={SessionList} />
      <Resource name="equipment" list={EquipmentList} create={EquipmentCreate} edit={EquipmentEdit} show={EquipmentPage} recordRepresentation="code" />
      <Resource name="assets" list={AssetList} create={AssetCreate} edit={AssetEdit} show={AssetPage} recordRepresentation="code" />
      <Resource name="setup-matrices" list={MatrixList} create={MatrixCreate} edit={MatrixEdit} show={MatrixPage} recordRepresentation="code" />
      <Resource name="tool-types" list={ToolTypeList} create={ToolTypeCreate} edit={ToolTypeEdit} show={ToolTypePage} recordRepresentation="code" />
      <Resource name="equipment-classes" list={EquipmentClassList} create={EquipmentClassCreate} edit={EquipmentClassEdit} show={EquipmentClassPage} recordRepresentation="code" />
      <Resource name="work-calendars" list={CalendarList} create={CalendarCreate} edit={CalendarEdit} show={CalendarPage} recordRepresentation="code" />
      <Resource name="shift-patterns" list={PatternList} create={PatternCreate} edit={PatternEdit} show={PatternPage} recordRepresentation="code" />
      <Resource name="shifts" list={ShiftList} create={ShiftCreate} edit={ShiftEdit} show={ShiftPage} recordRepresentation="code" />
      <CustomRoutes>
        <Route path="/" element={<StartPage />} />
        <Route path="/account" element={<OwnAccountPage />} />
        <Route path="/student-class" element={<StudentClassPage />} />
        <Route path="/role-matrix" element={<RoleMatrix />} />
        <Route path="/line" element={<LinePage />} />
        <Route path="/plant/*" element={<StructurePage />} />
        <Route path="/guide" element={<GuidePage />} />
        <Route path="/guide/:page" element={<GuidePage />} />
        <Route path="/stories" element={<StoriesPage />} />
        <Route path="/tasks" element={<TasksPage />} />
        <Route path="/work-orders/:code" element={<WorkOrderRedirect />} />
        <Route path="/find/:code" element={<FindPage />} />
        <Route path="/search" element={<SearchPage />} />
        <Route path="/products/:code/revisions/:revision" element={<ProductScreen />} />
        <Route path="/products/:code/revisions/:revision/edit" element={<ProductEditor />} />
        <Route path="/products/:code/revisions/:revision/compare/:other" element={<ProductComparison />} />
        <Route path="/routings/:code/revisions/:revision" element={<RoutingScreen />} />
        <Route path="/routings/:code/revisions/:revision/edit" element={<RoutingEditor />} />
        <Route path="/routings/:code/revisions/:revision/compare/:other" element={<RoutingComparison />} />
        <Route path="/documents/:code/revisions/:revision" element={<DocumentScreen />} />
        <Route path="/documents/:code/revisions/:revision/edit" element={<DocumentEditor />} />
        <Route path="/documents/:code/revisions/:revision/compare/:other" element={<DocumentComparison />} />
        <Route path="/devices/:code" element={<DevicePage />} />
        <Route path="/readiness" element={<ReadinessPage />} />
        <Route path="/imports/:code" element={<ImportPage />} />
        <Route path="/planned-time" element={<PlannedTimePage />} />
        <Route path="/roster" element={<RosterPage />} />
        <Route path="/recalls" element={<RecallPage />} />
        <Route path="/recalls/:lot" element={<RecallPage />} />
      </CustomRoutes>
    </Admin>
  );
}
