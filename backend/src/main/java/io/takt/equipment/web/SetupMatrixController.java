package io.takt.equipment.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.equipment.SetupMatrices;
import io.takt.equipment.SetupMatrix;
import io.takt.equipment.SetupMatrix.SetupTime;
import io.takt.equipment.WantedMatrix;
import io.takt.equipment.web.SetupMatrixController.MatrixItem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/equipment/setup-matrices")
class SetupMatrixController extends RecordEndpoints<SetupMatrix, WantedMatrix, MatrixItem> {

    SetupMatrixController(SetupMatrices matrices) {
        super(matrices);
    }

    @Override
    protected MatrixItem item(SetupMatrix found, Locale locale) {
        return new MatrixItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.equipmentClass(), found.equipment(),
                found.defaultMinutes(), found.times(), found.archived(), found.version());
    }

    record MatrixItem(String id, String code, String nameZh, String nameEn, @Nullable String equipmentClass, @Nullable String equipment,
            int defaultMinutes, List<SetupTime> times, boolean archived, int version) {
    }
}
