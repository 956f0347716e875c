import { Tab, Tabs } from "@mui/material";
import { useNavigate } from "react-router";
import { useTexts } from "../../shared/language";

/** The two views of what people can do. */
export function SkillTabs({ shown }: { shown: "expiring" | "skills" }) {
  const texts = useTexts();
  const navigate = useNavigate();
  return (
    <Tabs value={shown} onChange={(_, view: string) => void navigate(`/${view}`)} sx={{ mb: 1 }}>
      <Tab value="skills" label={texts("resources.skills.name", { smart_count: 2 })} />
      <Tab value="expiring" label={texts("resources.expiring.name", { smart_count: 2 })} />
    </Tabs>
  );
}
