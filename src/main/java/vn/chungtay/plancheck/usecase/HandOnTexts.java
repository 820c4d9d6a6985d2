package vn.chungtay.plancheck.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.identity.Access;
import vn.chungtay.plancheck.CheckedTexts;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plancheck.PlancheckAction;
import vn.chungtay.plancheck.store.CheckedTextStore;
import vn.chungtay.plancheck.store.PlanCheckStore;

/** Gives the text of a checked plan to who goes on with it. */
@Component
class HandOnTexts implements CheckedTexts {

    private final Access access;
    private final PlanCheckStore checks;
    private final CheckedTextStore texts;

    HandOnTexts(Access access, PlanCheckStore checks, CheckedTextStore texts) {
        this.access = access;
        this.checks = checks;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentText> text(PlanCheckId id) {
        access.requireAnywhere(PlancheckAction.CHECK);
        return checks.find(id)
                .map(it -> new DocumentText(it.name(), texts.lines(id, 1, Integer.MAX_VALUE), texts.unread(id)))
                .filter(it -> !it.lines().isEmpty());
    }
}
