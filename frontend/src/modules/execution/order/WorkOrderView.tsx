import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { Loaded, Section } from "../../../shared/ui";
import { PrintButton, papersOfWorkOrder } from "../../reporting";
import { DecisionList, type Decision } from "../../rules";
import type { WorkOrderPage } from "../types";
import { Concessions } from "./Concessions";
import { JobsTable } from "./JobsTable";
import { NextSentence } from "./NextSentence";
import { OrderBundle } from "./OrderBundle";
import { ProcessPictures } from "./ProcessPictures";
import { QuantityBar } from "./QuantityBar";
import { ReleaseReasons } from "./ReleaseReasons";
import { SplitLot } from "./SplitLot";
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
          <ReleaseReasons release={order.release} lotsAt="#/material-lots" />
          <Section id="quantities" title={<NextSentence next={order.next} />}>
            <QuantityBar quantities={order.quantities} />
          </Section>
          <Section id="processes" title={texts("execution.process.title")}>
            <ProcessPictures processes={order.processes} />
          </Section>
          {order.jobs.length > 0 && (
            <Section id="jobs" title={texts("execution.job.title")} actions={<PrintButton papers={papersOfWorkOrder(order)} />}>
              <JobsTable jobs={order.jobs} decisions={decisions.data ?? []} />
            </Section>
          )}
          {order.units.length > 0 && (
            <Section id="units" title={texts("execution.unit.title")} actions={<SplitLot units={order.units} jobs={order.jobs} />}>
              <UnitsGrid units={order.units} />
            </Section>
          )}
          <OrderBundle code={order.code} />
          <Concessions order={order.code} />
          <Section id="decisions" title={texts("rules.title")}>
            <Loaded query={decisions}>{(list) => <DecisionList decisions={list} />}</Loaded>
          </Section>
        </>
      )}
    </Loaded>
  );
}
