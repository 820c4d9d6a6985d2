package vn.chungtay.interop.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.Cells;
import vn.chungtay.interop.model.HouseholdReading;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.model.ListFile;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.interop.store.FindingStore.Change;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.registry.BulkRegister;

/**
 * One check of a list: reads it once from front to back with the memory of one batch, and writes down everybody in it,
 * every mistake, and what applying would change.
 */
final class CheckList {

    private static final int BATCH = 500;
    /** More than anybody corrects at one sitting; the count goes on. */
    private static final int KEPT_MISTAKES = 20_000;

    private final ImportId id;
    private final FindingStore findings;
    private final BulkRegister register;
    private final JobHandler.Progress progress;

    private final Map<Cells, Integer> people = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Comparison.Listed> sound = new ArrayList<>();
    private int rows;
    private int households;
    private int fresh;
    private int changed;
    private int same;
    private int keptMistakes;

    CheckList(ImportId id, FindingStore findings, BulkRegister register, JobHandler.Progress progress) {
        this.id = id;
        this.findings = findings;
        this.register = register;
        this.progress = progress;
    }

    ImportView.Counts check(ListFile file, HouseholdReading.Setting setting) {
        findings.clear(id);
        file.forEachHousehold(household -> add(household, HouseholdReading.of(household, setting)));
        flush();
        findings.addRepetitions(id);
        return new ImportView.Counts(rows, fresh, changed, same, findings.count(id, false), findings.count(id, true));
    }

    private void add(List<Cells> household, HouseholdReading reading) {
        households++;
        rows += household.size();
        household.forEach(row -> people.put(row, households));
        mistakes.addAll(reading.mistakes());
        reading.row().ifPresent(it -> sound.add(new Comparison.Listed(household.getFirst().row(), it)));
        if (households % BATCH == 0) flush();
    }

    private void flush() {
        var changes = new ArrayList<Change>();
        for (var result : Comparison.of(sound, register)) {
            mistakes.addAll(result.mistakes());
            count(result);
            if (!result.isFresh() && result.differences().isEmpty()) continue;
            var before = result.before();
            changes.add(new Change(
                    result.listed().row(), before == null ? null : before.id(), result.listed().household().code(), before == null, result.differences()));
        }
        findings.addPeople(id, people);
        if (keptMistakes < KEPT_MISTAKES) findings.addMistakes(id, mistakes);
        keptMistakes += mistakes.size();
        findings.addChanges(id, changes);
        people.clear();
        mistakes.clear();
        sound.clear();
        progress.at(rows, 0);
    }

    private void count(Comparison.Result result) {
        if (result.isFresh()) fresh++;
        else if (result.differences().isEmpty()) same++;
        else changed++;
    }
}
