package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.model.MoneyStage;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.ActivityReport.Document;
import vn.chungtay.plans.model.Participation;
import vn.chungtay.plans.model.ParticipantGroup;
import vn.chungtay.programme.ComponentCode;

/** What invented officials do in the year of their plans: money spent, activities done, tasks given. All figures are invented. */
public final class TrainingYear {

    private TrainingYear() {}

    /**
     * A share of the money of a component that reached a stage.
     *
     * @param component absent for all components that have no rows of their own
     */
    public record Spending(
            @Nullable ComponentCode component, MoneyStage stage, LocalDate day, String document, int percent) {}

    /** @param number of the activity within its component, from 1 */
    public record Deed(ComponentCode component, int number, ActivityReport report) {}

    /**
     * @param inVillage whether the first village of the commune carries it out; else the commune itself
     * @param done absent as long as it is open
     */
    public record Job(
            boolean inVillage,
            String title,
            LocalDate starts,
            LocalDate ends,
            String organisation,
            String product,
            @Nullable LocalDate done,
            String obstacle) {}

    /** How the money of a component went, in the order of the days. */
    public static List<Spending> spending(ComponentCode component) {
        var all = Table.read("year_money.csv").stream().map(TrainingYear::spending).toList();
        var own = all.stream().filter(it -> component.equals(it.component())).toList();
        return own.isEmpty() ? all.stream().filter(it -> it.component() == null).toList() : own;
    }

    private static Spending spending(CSVRecord row) {
        var component = row.get("component");
        return new Spending(
                component.isEmpty() ? null : new ComponentCode(component), MoneyStage.valueOf(row.get("stage")),
                LocalDate.parse(row.get("day")), row.get("document"), Integer.parseInt(row.get("percent")));
    }

    public static List<Deed> deeds() {
        return Table.read("year_deeds.csv").stream()
                .map(row -> new Deed(new ComponentCode(row.get("component")), Integer.parseInt(row.get("number")), report(row)))
                .toList();
    }

    private static ActivityReport report(CSVRecord row) {
        return new ActivityReport(
                ActivityReport.State.valueOf(row.get("state")), LocalDate.parse(row.get("as_of")), row.get("words"),
                number(row, "participants").orElse(null), null, Document.NONE, Map.of(), participation(row), false, null);
    }

    private static Participation participation(CSVRecord row) {
        var counted = new EnumMap<ParticipantGroup, Integer>(ParticipantGroup.class);
        for (var group : ParticipantGroup.values()) {
            if (row.isMapped(column(group))) number(row, column(group)).ifPresent(it -> counted.put(group, it));
        }
        return new Participation(counted);
    }

    private static String column(ParticipantGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Integer> number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(row.get(column)));
    }

    public static List<Job> jobs() {
        return Table.read("year_tasks.csv").stream()
                .map(row -> new Job(
                        row.get("where").equals("village"), row.get("title"), LocalDate.parse(row.get("starts")),
                        LocalDate.parse(row.get("ends")), row.get("organisation"), row.get("product"),
                        row.get("done").isEmpty() ? null : LocalDate.parse(row.get("done")), row.get("obstacle")))
                .toList();
    }
}
