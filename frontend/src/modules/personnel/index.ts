export { ExpiringList } from "./ExpiringList";
export { PersonCreate, PersonEdit, PersonList, PersonPage } from "./PersonRecord";
export { PersonnelClassCreate, PersonnelClassEdit, PersonnelClassList, PersonnelClassPage } from "./PersonnelClassRecord";
export { QualificationCreate, QualificationEdit, QualificationList, QualificationPage } from "./QualificationRecord";
export { SkillMatrix } from "./SkillMatrix";
export { TeamCreate, TeamEdit, TeamList, TeamPage } from "./TeamRecord";
