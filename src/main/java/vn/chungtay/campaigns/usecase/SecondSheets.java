package vn.chungtay.campaigns.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.SecondLookId;
import vn.chungtay.campaigns.store.SecondLookStore;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.SheetOwner;

/** Second sheets are kept apart from the first ones, and lie where their households live. */
@Component
@OpenToAll("the keeper of sheets asks for the rights that it names")
class SecondSheets implements SheetOwner {

    static final String NAME = "review-second";

    private final SecondLookStore looks;

    SecondSheets(SecondLookStore looks) {
        this.looks = looks;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Lying> lying(Id subject) {
        return looks.find(new SecondLookId(subject.value()))
                .map(it -> new Lying(it.village(), CampaignsAction.VIEW_HOUSEHOLDS, CampaignsAction.VISIT));
    }
}
