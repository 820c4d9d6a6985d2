package vn.chungtay.interop.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.audit.Audit;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.interop.model.HouseholdReading;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.interop.store.FindingStore.Change;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.Origin;

/**
 * Writes a checked list into the register in one transaction, so that a crash in the middle leaves nothing and the next
 * run writes everything. The state of the list changes in the same transaction, so nothing is written twice.
 */
@Component
class ApplyJob implements JobHandler {

    static final String KIND = "interop.apply";
    private static final int BATCH = 1000;

    private final OpenLists lists;
    private final ImportStore imports;
    private final FindingStore findings;
    private final BulkRegister register;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ApplyJob(OpenLists lists, ImportStore imports, FindingStore findings, BulkRegister register, Audit audit, TransactionTemplate transaction) {
        this.lists = lists;
        this.imports = imports;
        this.findings = findings;
        this.register = register;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The register is not any more as it was when the list was checked; the list goes back to its check. */
    private static final class RegisterChanged extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String resultPage(String payload) {
        return "/imports/" + payload;
    }

    @Override
    public void run(String payload, Progress progress) {
        var id = new ImportId(UUID.fromString(payload));
        try {
            transaction.executeWithoutResult(_ -> apply(imports.find(id).orElseThrow(), progress));
        } catch (RegisterChanged changed) {
            transaction.executeWithoutResult(_ -> checkAgain(imports.find(id).orElseThrow(), progress));
        }
    }

    private void apply(ImportView list, Progress progress) {
        if (!imports.move(list.id(), ImportState.APPLYING, ImportState.APPLIED)) return;
        findings.clear(list.id());
        int total = list.counts().fresh() + list.counts().changed() + list.counts().same();
        lists.read(list, (file, setting) -> {
            var batch = new ArrayList<Comparison.Listed>();
            var done = new int[1];
            file.forEachHousehold(rows -> {
                var reading = HouseholdReading.of(rows, setting);
                batch.add(new Comparison.Listed(rows.getFirst().row(), reading.row().orElseThrow(RegisterChanged::new)));
                if (batch.size() < BATCH) return;
                write(list, batch);
                done[0] += batch.size();
                batch.clear();
                progress.at(done[0], total);
            });
            write(list, batch);
        });
        audit.changed(InteropAction.IMPORT.code(), list.id(), Map.of(), Map.of("state", ImportState.APPLIED.name(), "households", total));
    }

    private void write(ImportView list, List<Comparison.Listed> batch) {
        var results = Comparison.of(batch, register);
        if (results.stream().anyMatch(it -> !it.mistakes().isEmpty())) throw new RegisterChanged();
        var fresh = results.stream().filter(Comparison.Result::isFresh).map(it -> it.listed().household()).toList();
        register.register(fresh, Origin.IMPORT);
        var revised = results.stream().flatMap(it -> it.revised().stream()).toList();
        register.revise(list.id().value(), revised, list.effectiveOn());
        findings.addChanges(list.id(), results.stream().filter(it -> it.isFresh() || !it.differences().isEmpty()).map(ApplyJob::change).toList());
    }

    private static Change change(Comparison.Result result) {
        var before = result.before();
        var household = before == null ? result.listed().household().id() : before.id();
        return new Change(result.listed().row(), household, result.listed().household().code(), before == null, result.differences());
    }

    private void checkAgain(ImportView list, Progress progress) {
        lists.read(list, (file, setting) -> {
            var counts = new CheckList(list.id(), findings, register, progress).check(file, setting);
            imports.checked(list.id(), counts, list.letters());
        });
    }
}
