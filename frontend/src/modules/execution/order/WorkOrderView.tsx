import { Box } from "@mui/material";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { Loaded, Section } from "../../../shared/ui";
import { DecisionList, type Decision } from "../../rules";
import type { WorkOrderPage } from "../types";
import { JobsTable } from "./JobsTable";
import { NextSentence } from "./NextSentence";
import { ProcessPictures } from "./ProcessPictures";
import { QuantityBar } from "./QuantityBar";
import { ReleaseReasons } from "./ReleaseReasons";
import { UnitsGrid } from "./UnitsGrid";

const TOPICS = ["execution", "ordering", "quality"];

/** Everything about a work order in work: counts, what comes next, processes, jobs, units and decisions. */
export function WorkOrderView({ code }: { code: string }) {
  const texts = useTexts();
  const page = useRead<WorkOrderPage>(`execution/work-orders/${code}`, TOPICS, 5_000);
  const decisions = useRead<Decision[]>(`execution/work-orders/${code}/decisions`, [...TOPICS, "rules"], 10_000);
  return (
    <Loaded query={page}>
      {(order) => (
        <>
          <ReleaseReasons release={order.release} />
          <Section id="quantities" title={texts("execution.order.progress")}>
            <NextSentence next={order.next} />
            <Box sx={{ mt: 1 }}>
              <QuantityBar quantities={order.quantities} />
            </Box>
          </Section>
          <Section id="processes" title={texts("execution.process.title")}>
            <ProcessPictures processes={order.processes} />
          </Section>
          <Section id="jobs" title={texts("execution.job.title")}>
            <JobsTable jobs={order.jobs} />
          </Section>
          <Section id="units" title={texts("execution.unit.title")}>
            <UnitsGrid units={order.units} />
          </Section>
          <Section id="decisions" title={texts("rules.title")}>
            <Loaded query={decisions}>{(list) => <DecisionList decisions={list} />}</Loaded>
          </Section>
        </>
      )}
    </Loaded>
  );
}
