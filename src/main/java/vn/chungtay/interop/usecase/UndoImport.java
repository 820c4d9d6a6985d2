package vn.chungtay.interop.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.KnownHousehold;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.BulkRegister;

/** Takes an applied list out of the register again, wholly or not at all. */
@Service
public class UndoImport {

    private final Access access;
    private final ImportStore imports;
    private final FindingStore findings;
    private final BulkRegister register;
    private final ListReasons reasons;
    private final Audit audit;

    UndoImport(
            Access access, ImportStore imports, FindingStore findings, BulkRegister register, ListReasons reasons, Audit audit) {
        this.access = access;
        this.imports = imports;
        this.findings = findings;
        this.register = register;
        this.reasons = reasons;
        this.audit = audit;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Undone(int households) implements Outcome {}

        /** @param households that were changed since the import, so that taking them out would lose that */
        record BuiltUpon(List<KnownHousehold> households) implements Outcome {}

        record NotApplied() implements Outcome {}
    }

    @Transactional
    public Outcome undo(ImportId id) {
        var list = imports.find(id).orElseThrow(() -> new NotFound("import " + id.value()));
        access.require(InteropAction.IMPORT, list.unit());
        if (!imports.move(id, ImportState.APPLIED, ImportState.UNDONE)) return new Outcome.NotApplied();
        var households = findings.fresh(id);
        var left = new HashSet<>(register.putBack(id.value(), reasons.undone(list)));
        left.addAll(register.withdraw(households));
        if (!left.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.BuiltUpon(findings.named(id, left));
        }
        audit.changed(InteropAction.IMPORT.code(), id, Map.of("state", ImportState.APPLIED.name()), Map.of("state", ImportState.UNDONE.name()));
        return new Outcome.Undone(households.size() + list.counts().changed());
    }
}
