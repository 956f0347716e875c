package io.takt.administration.web;

import io.takt.administration.accounts.AccountTemplate;
import io.takt.administration.accounts.AccountTemplates;
import io.takt.administration.accounts.WantedTemplate;
import io.takt.administration.spi.RecordEndpoints;
import io.takt.administration.web.AccountTemplateController.TemplateItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/administration/account-templates")
class AccountTemplateController extends RecordEndpoints<AccountTemplate, WantedTemplate, TemplateItem> {

    AccountTemplateController(AccountTemplates templates) {
        super(templates);
    }

    @Override
    protected TemplateItem item(AccountTemplate found, Locale locale) {
        return new TemplateItem(found.code(), found.code(), found.name(locale), found.nameZh(), found.nameEn(), found.roles(), found.places(),
                found.codePattern(), found.validUntil(), found.archived(), found.version());
    }

    record TemplateItem(String id, String code, String name, String nameZh, String nameEn, List<String> roles, List<String> places,
            String codePattern, @Nullable LocalDate validUntil, boolean archived, int version) {
    }
}
