package vn.chungtay.campaigns.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.SheetOwner;

/** Sheets A are kept apart from sheets B, and lie where their households live. */
@Component
@OpenToAll("the keeper of sheets asks for the rights that it names")
class QuickSheets implements SheetOwner {

    static final String NAME = "review-quick";

    private final EntryStore entries;

    QuickSheets(EntryStore entries) {
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
