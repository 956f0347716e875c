package io.takt.material.domain;

import io.takt.material.PlaceContents.Box;
import io.takt.material.PlaceContents.Lying;
import io.takt.shared.Use;
import java.util.Collection;
import java.util.List;

/** The rows of stock and carriers, by the place where they are. */
public interface ContentRows {

    List<Lying> stock(Collection<String> places);

    List<Box> boxes(Collection<String> places);

    List<Use> uses(String place);
}
