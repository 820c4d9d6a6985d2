package vn.chungtay.campaigns.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.SheetOwner;

/** Sheets are about households of a list, and lie where these live. */
@Component
@OpenToAll("the keeper of sheets asks for the rights that it names")
class EntrySheets implements SheetOwner {

    static final String NAME = "review";

    private final EntryStore entries;

    EntrySheets(EntryStore entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Lying> lying(Id subject) {
        return entries.find(new EntryId(subject.value()))
                .map(it -> new Lying(it.village(), CampaignsAction.VIEW_HOUSEHOLDS, CampaignsAction.VISIT));
    }
}
