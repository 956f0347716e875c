package io.takt.administration.domain;

import io.takt.administration.accounts.AccountTemplate;
import io.takt.administration.accounts.WantedTemplate;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.util.List;

/** The rows of the templates of accounts. */
public interface AccountTemplateRows extends RecordRows<AccountTemplate, WantedTemplate> {

    List<Use> usesOfRole(String role);

    List<Use> usesOfPlace(String place);
}
