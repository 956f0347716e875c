package io.takt.personnel.domain;

import io.takt.personnel.QualificationType;
import io.takt.personnel.WantedQualificationType;
import io.takt.shared.RecordRows;

/** The rows of what people can be qualified for. */
public interface QualificationTypeRows extends RecordRows<QualificationType, WantedQualificationType> {
}
