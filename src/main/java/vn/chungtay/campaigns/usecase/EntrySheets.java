package vn.chungtay.campaigns.usecase;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.SheetOwner;

/** Sheets A and B are about households of a list and lie where these live; each form is kept apart from the other. */
@Configuration
class EntrySheets {

    static final String FULL = "review";
    static final String QUICK = "review-quick";

    private record Owner(String name, EntryStore entries) implements SheetOwner {

        @Override
        public Optional<Lying> lying(Id subject) {
            return entries.find(new EntryId(subject.value()))
                    .map(it -> new Lying(it.village(), CampaignsAction.VIEW_HOUSEHOLDS, CampaignsAction.VISIT));
        }
    }

    @Bean
    SheetOwner fullSheets(EntryStore entries) {
        return new Owner(FULL, entries);
    }

    @Bean
    SheetOwner quickSheets(EntryStore entries) {
        return new Owner(QUICK, entries);
    }
}
