package io.takt.quality.domain;

import java.util.List;

/** What quality asks of definition: what is measured at an operation. */
public interface InspectionBook {

    List<Characteristic> characteristics(long routingRevision, String elementId);
}
