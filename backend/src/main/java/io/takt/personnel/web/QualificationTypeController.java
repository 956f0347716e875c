package io.takt.personnel.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.personnel.QualificationType;
import io.takt.personnel.QualificationTypes;
import io.takt.personnel.WantedQualificationType;
import io.takt.personnel.web.QualificationTypeController.QualificationTypeItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/personnel/qualifications")
class QualificationTypeController extends RecordEndpoints<QualificationType, WantedQualificationType, QualificationTypeItem> {

    QualificationTypeController(QualificationTypes types) {
        super(types);
    }

    @Override
    protected QualificationTypeItem item(QualificationType found, Locale locale) {
        return new QualificationTypeItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.levelsZh(), found.levelsEn(),
                found.validMonths(), found.archived(), found.version());
    }

    record QualificationTypeItem(String id, String code, String nameZh, String nameEn, @Nullable String levelsZh,
            @Nullable String levelsEn, @Nullable Integer validMonths, boolean archived, int version) {
    }
}
