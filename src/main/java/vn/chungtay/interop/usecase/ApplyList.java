package vn.chungtay.interop.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.interop.model.HouseholdReading;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.WaitingHouseholds;

/**
 * Writes what the check of a list has shown, and nothing else: new households as they were set aside, known ones as the
 * list says. Joins the caller's transaction.
 */
@Component
class ApplyList {

    private static final int BATCH = 1000;

    private final OpenLists lists;
    private final FindingStore findings;
    private final BulkRegister register;
    private final WaitingHouseholds waiting;
    private final ListReasons reasons;

    ApplyList(OpenLists lists, FindingStore findings, BulkRegister register, WaitingHouseholds waiting, ListReasons reasons) {
        this.lists = lists;
        this.findings = findings;
        this.register = register;
        this.waiting = waiting;
        this.reasons = reasons;
    }

    /** The register is not any more as it was when the list was checked; the list goes back to its check. */
    static final class RegisterChanged extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Whether households that the check set aside are there no more, as after a loss of power. */
    boolean hasLost(ImportView list) {
        return waiting.count(list.id().value()) != list.counts().fresh();
    }

    void apply(ImportView list, JobHandler.Progress progress) {
        if (!waiting.clashes(list.id().value()).isEmpty()) throw new RegisterChanged();
        if (list.counts().changed() > 0) revise(list, progress);
        waiting.register(list.id().value(), progress::at);
    }

    private void revise(ImportView list, JobHandler.Progress progress) {
        int revised = lists.read(list, (file, setting) -> {
            var batch = new ArrayList<Comparison.Listed>();
            var done = new int[2];
            file.forEachHousehold(rows -> {
                var reading = HouseholdReading.of(rows, setting);
                batch.add(new Comparison.Listed(rows.getFirst().row(), reading.row().orElseThrow(RegisterChanged::new)));
                if (batch.size() < BATCH) return;
                done[0] += batch.size();
                done[1] += revise(list, batch);
                batch.clear();
                progress.at(done[0], list.counts().households());
            });
            return done[1] + revise(list, batch);
        });
        if (revised != list.counts().changed()) throw new RegisterChanged();
    }

    /** What was not shown is not written: if a household differs in another way by now, the list is shown once more. */
    private int revise(ImportView list, List<Comparison.Listed> batch) {
        var results = Comparison.of(batch, register).stream().filter(it -> it.before() != null).filter(Comparison.Result::isToDo).toList();
        var shown = findings.differences(list.id(), results.stream().map(it -> it.listed().row()).toList());
        for (var it : results) {
            if (!it.isSound() || !it.differences().equals(shown.get(it.listed().row()))) throw new RegisterChanged();
        }
        var revised = results.stream().flatMap(it -> it.revised().stream()).toList();
        register.revise(list.id().value(), revised, list.effectiveOn(), reasons.applied(list));
        return results.size();
    }
}
