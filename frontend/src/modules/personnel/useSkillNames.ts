import { useRead } from "../../shared/api";
import { nameOf } from "../../shared/language";
import type { SkillNames } from "./types";

const NONE: SkillNames = { qualifications: [], teams: [] };

/** What qualifications and teams are called, for those who see what people can do. */
export function useSkillNames() {
  const names = useRead<SkillNames>("personnel/skills/names", ["personnel"]).data ?? NONE;
  return {
    ...names,
    teamName: (code: string | null) => (code ? nameOf(names.teams.find((team) => team.code === code) ?? { nameZh: code, nameEn: code }) : "–"),
    teamChoices: names.teams.map((team) => ({ id: team.code, name: nameOf(team) })),
    qualificationChoices: names.qualifications.map((type) => ({ id: type.code, name: nameOf(type) })),
  };
}
