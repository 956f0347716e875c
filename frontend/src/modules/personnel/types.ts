export type QualificationState = "FUTURE" | "VALID" | "EXPIRING" | "EXPIRED" | "REVOKED";

/** What one can be qualified for; the levels are names with commas between, the lowest first. */
export interface QualificationType {
  code: string;
  nameZh: string;
  nameEn: string;
  levelsZh: string | null;
  levelsEn: string | null;
  validMonths?: number | null;
}

/** What a person was granted once; days are dates without a time. */
export interface HeldQualification {
  id: number;
  qualification: string;
  level: number | null;
  validFrom: string;
  expiresOn: string | null;
  issuedBy: string | null;
  document: string | null;
  revokedAt: string | null;
  revokeReason: string | null;
  outlasted: boolean;
  state: QualificationState;
}

export interface Skill {
  qualification: string;
  level: number | null;
  state: QualificationState;
  expiresOn: string | null;
}

/** The names behind the codes of the overviews. */
export interface SkillNames {
  qualifications: QualificationType[];
  teams: { code: string; nameZh: string; nameEn: string }[];
}

export interface Requirement {
  workUnit: string;
  qualification: string;
  level: number | null;
}
