package vn.chungtay.interop.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.Cells;
import vn.chungtay.interop.model.Field;
import vn.chungtay.interop.model.HouseholdReading;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.model.ListFile;
import vn.chungtay.interop.model.MemberReader;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.interop.store.FindingStore.Change;
import vn.chungtay.interop.store.ListedPeople;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.WaitingHouseholds;
import vn.chungtay.shared.NationalId;

/**
 * Checks a list: reads it once from front to back with the memory of one batch, and writes down every mistake and what
 * applying would change. Households that are new are set aside, so that applying need not read the list again.
 */
@Component
class CheckList {

    private static final int BATCH = 1000;
    /** Of each kind, mistakes and doubts: more than anybody corrects at one sitting; the count goes on. */
    private static final int KEPT_MISTAKES = 20_000;

    private final FindingStore findings;
    private final ListedPeople people;
    private final BulkRegister register;
    private final WaitingHouseholds waiting;
    private final LookAtKnown look;

    CheckList(
            FindingStore findings, ListedPeople people, BulkRegister register, WaitingHouseholds waiting, LookAtKnown look) {
        this.findings = findings;
        this.people = people;
        this.register = register;
        this.waiting = waiting;
        this.look = look;
    }

    ImportView.Counts check(ImportId id, ListFile file, HouseholdReading.Setting setting, JobHandler.Progress progress) {
        findings.clear(id);
        waiting.drop(id.value());
        var pass = new Pass(id, progress);
        file.forEachHousehold(household -> pass.add(household, HouseholdReading.of(household, setting)));
        return pass.finish();
    }

    /** One reading of one list. */
    private final class Pass {

        private final ImportId id;
        private final JobHandler.Progress progress;
        private final ListedPeople.Writing written = people.begin();
        private final List<Mistake> mistakes = new ArrayList<>();
        private final List<Comparison.Listed> sound = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final Set<UnitId> villages = new HashSet<>();
        private int rows;
        private int households;
        private int fresh;
        private int changed;
        private int same;
        private int wrong;
        private int doubtful;

        Pass(ImportId id, JobHandler.Progress progress) {
            this.id = id;
            this.progress = progress;
        }

        void add(List<Cells> household, HouseholdReading reading) {
            households++;
            rows += household.size();
            for (var row : household) {
                var code = row.get(Field.HOUSEHOLD_CODE);
                var number = MemberReader.digits(row);
                written.add(row.row(), households, code.isEmpty() ? null : code, number.isEmpty() ? null : number);
            }
            mistakes.addAll(reading.mistakes());
            reading.row().ifPresent(it -> sound.add(new Comparison.Listed(household.getFirst().row(), it)));
            if (households % BATCH == 0) flush();
        }

        private void flush() {
            var results = Comparison.of(sound, register);
            look.at(results);
            for (var result : results) {
                mistakes.addAll(result.mistakes());
                taken.addAll(result.taken());
                if (result.before() != null) villages.add(result.before().household().village());
                count(result);
            }
            waiting.add(id.value(), results.stream().filter(Comparison.Result::isFresh).map(it -> it.listed().household()).toList());
            findings.addChanges(id, results.stream().filter(Comparison.Result::isToDo).map(Pass::change).toList());
            keep(mistakes);
            mistakes.clear();
            sound.clear();
            progress.at(rows, 0);
        }

        private void keep(List<Mistake> found) {
            var byDoubt = found.stream().collect(Collectors.partitioningBy(it -> it.kind().isDoubt()));
            if (wrong < KEPT_MISTAKES) findings.addMistakes(id, byDoubt.get(false));
            if (doubtful < KEPT_MISTAKES) findings.addMistakes(id, byDoubt.get(true));
            wrong += byDoubt.get(false).size();
            doubtful += byDoubt.get(true).size();
        }

        private void count(Comparison.Result result) {
            if (result.isFresh()) fresh++;
            else if (result.differences().isEmpty()) same++;
            else changed++;
        }

        private static Change change(Comparison.Result result) {
            var before = result.before();
            var household = before == null ? result.listed().household().id() : before.household().id();
            return new Change(result.listed().row(), household, result.listed().household().code(), before == null, result.differences());
        }

        /** A list of new households is no second list of the ones that are there. */
        private int missing() {
            return people.addMissing(id, sink -> villages.forEach(village ->
                    register.forEachIn(Set.of(village), (household, code) -> sink.accept(household.value(), code))));
        }

        ImportView.Counts finish() {
            flush();
            written.finish();
            wrong += people.addRepetitions(id);
            var clashes = waiting.clashes(id.value());
            taken.addAll(clashes.nationalIds());
            keep(people.ofNumbers(taken, (row, number) ->
                    new Mistake(row, Field.NATIONAL_ID, Mistake.Kind.NUMBER_TAKEN, new NationalId(number).masked())));
            keep(people.ofCodes(clashes.codes(), (row, code) -> new Mistake(row, Field.HOUSEHOLD_CODE, Mistake.Kind.CODE_TAKEN, code)));
            var counts = new ImportView.Counts(rows, fresh, changed, same, wrong, doubtful, missing());
            if (counts.mistakes() > 0) waiting.drop(id.value());
            return counts;
        }
    }
}
