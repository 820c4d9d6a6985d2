package vn.chungtay.interop.usecase;

import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.audit.Audit;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.jobs.JobHandler;

/**
 * Writes a checked list into the register in one transaction, so that a crash in the middle leaves nothing and the next
 * run writes everything. The state of the list changes in the same transaction, so nothing is written twice.
 */
@Component
class ApplyJob implements JobHandler {

    static final String KIND = "interop.apply";

    private final OpenLists lists;
    private final ImportStore imports;
    private final CheckList checking;
    private final ApplyList applying;
    private final TransactionTemplate transaction;
    private final Audit audit;

    ApplyJob(OpenLists lists, ImportStore imports, CheckList checking, ApplyList applying, TransactionTemplate transaction, Audit audit) {
        this.lists = lists;
        this.imports = imports;
        this.checking = checking;
        this.applying = applying;
        this.transaction = transaction;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String resultPage(String payload) {
        return "/imports/" + payload;
    }

    /** The list is as it was before somebody asked to write it, and nothing of it is written. */
    @Override
    public void givenUp(String payload) {
        imports.move(new ImportId(UUID.fromString(payload)), ImportState.APPLYING, ImportState.CHECKED);
    }

    @Override
    public void run(String payload, Progress progress) {
        var id = new ImportId(UUID.fromString(payload));
        try {
            transaction.executeWithoutResult(_ -> apply(imports.find(id).orElseThrow(), progress));
        } catch (ApplyList.RegisterChanged | DataIntegrityViolationException changed) {
            transaction.executeWithoutResult(_ -> imports.checked(id, check(imports.find(id).orElseThrow(), progress)));
        }
    }

    private void apply(ImportView list, Progress progress) {
        if (!imports.move(list.id(), ImportState.APPLYING, ImportState.APPLIED)) return;
        audit.in(list.unit());
        if (applying.hasLost(list) && !check(list, progress).equals(list.counts())) throw new ApplyList.RegisterChanged();
        applying.apply(list, progress);
        audit.changed(
                InteropAction.IMPORT.code(),
                list.id(),
                Map.of("state", ImportState.APPLYING.name()),
                Map.of("state", ImportState.APPLIED.name(), "fresh", list.counts().fresh(), "revised", list.counts().changed()));
    }

    private ImportView.Counts check(ImportView list, Progress progress) {
        audit.in(list.unit());
        return lists.read(list, (file, setting) -> checking.check(list.id(), file, setting, progress));
    }
}
