package io.takt.traceability.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.execution.UnitState;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.traceability.Completeness;
import io.takt.traceability.Completeness.Missing;
import io.takt.traceability.Genealogy;
import io.takt.traceability.Recall;
import io.takt.traceability.RecalledUnit;
import io.takt.traceability.Traceability;
import io.takt.traceability.UnitTree;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/traceability")
class TraceabilityController {

    private final Traceability traceability;

    TraceabilityController(Traceability traceability) {
        this.traceability = traceability;
    }

    @GetMapping("/units")
    Page<UnitItem> units(ListQuery query) {
        return traceability.units(query).map(UnitItem::of);
    }

    @GetMapping("/units/{code}")
    GenealogyPage genealogy(@PathVariable String code) {
        return new GenealogyPage(code, traceability.genealogyOf(code));
    }

    @GetMapping("/lots/{code}/units")
    List<UnitItem> madeFrom(@PathVariable String code) {
        return traceability.madeFrom(code).stream().map(UnitItem::of).toList();
    }

    @GetMapping("/units/{code}/tree")
    UnitTree tree(@PathVariable String code) {
        return traceability.tree(code);
    }

    @GetMapping("/units/{code}/completeness")
    CompletenessPage completeness(@PathVariable String code) {
        return CompletenessPage.of(traceability.completeness(code));
    }

    @GetMapping("/orders/{code}/completeness")
    OrderCompletenessPage orderCompleteness(@PathVariable String code) {
        return OrderCompletenessPage.of(traceability.orderCompleteness(code));
    }

    @GetMapping("/recalls/{materialLot}")
    Recall recall(@PathVariable String materialLot) {
        return traceability.recall(materialLot);
    }

    @GetMapping("/recalls/{materialLot}/units")
    Page<RecalledUnit> recalled(@PathVariable String materialLot, ListQuery query) {
        return traceability.recalled(materialLot, query);
    }

    record GenealogyPage(String id, @JsonUnwrapped Genealogy genealogy) {
    }

    record CompletenessPage(String unit, boolean finished, boolean complete, List<Missing> missing) {

        static CompletenessPage of(Completeness found) {
            return new CompletenessPage(found.unit(), found.finished(), found.complete(), found.missing());
        }
    }

    record OrderCompletenessPage(String order, int finished, int complete, List<CompletenessPage> incomplete) {

        static OrderCompletenessPage of(Completeness.OfOrder found) {
            return new OrderCompletenessPage(found.order(), found.finished(), found.complete(),
                    found.incomplete().stream().map(CompletenessPage::of).toList());
        }
    }

    record UnitItem(String id, String code, @Nullable String order, String workOrder, String material, String carrier,
            int slot, String lot, UnitState state, @Nullable String heatLot, @Nullable String currentOperation) {

        static UnitItem of(UnitRecord unit) {
            return new UnitItem(unit.code(), unit.code(), unit.productionOrder(), unit.workOrder(), unit.material(),
                    unit.carrier(), unit.slot(), unit.lot(), unit.state(), unit.heatLot(), unit.currentOperation());
        }
    }
}
