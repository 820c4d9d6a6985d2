package vn.chungtay.documents.usecase;

import static vn.chungtay.documents.DocumentsAction.ISSUE_PAPER;
import static vn.chungtay.documents.DocumentsAction.VIEW_PAPERS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.documents.RecipientLists;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.documents.store.RecipientStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;

/** Lists of recipients for the next paper of a kind. */
@Component
class KeepRecipients implements RecipientLists {

    private final Access access;
    private final Audit audit;
    private final RecipientStore lists;

    KeepRecipients(Access access, Audit audit, RecipientStore lists) {
        this.access = access;
        this.audit = audit;
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Recipients> of(UnitId unit, PaperKind kind) {
        access.requireAnywhere(VIEW_PAPERS);
        return lists.find(unit, kind);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recipients> examples(UnitLevel level) {
        access.requireAnywhere(VIEW_PAPERS);
        return lists.examples(level);
    }

    @Override
    @Transactional
    public void keep(UnitId unit, PaperKind kind, Recipients recipients) {
        access.require(ISSUE_PAPER, unit);
        var before = lists.find(unit, kind);
        lists.keep(unit, kind, recipients, access.user().orElse(null));
        audit.changed(ISSUE_PAPER.code(), unit, Map.of("recipients", before.map(Recipients::lines).orElse(List.of())),
                Map.of("recipients", recipients.lines(), "kind", kind));
    }
}
