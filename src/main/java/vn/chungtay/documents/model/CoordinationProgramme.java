package vn.chungtay.documents.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;

/**
 * What agencies have signed to do together (LEG-07).
 *
 * @param unit whose office keeps it
 * @param number and symbol; empty if it has none
 * @param parties at least two
 * @param basis the document that asked for it, as cited
 * @param signedOn absent if not known
 * @param version grows with every change
 */
public record CoordinationProgramme(
        UUID id,
        UnitId unit,
        String name,
        String number,
        List<String> parties,
        String basis,
        @Nullable LocalDate signedOn,
        DateRange days,
        List<Task> tasks,
        int version) {

    /** @param party one of the parties; empty if all do it together */
    public record Task(String task, String party) {}

    /** What a form must say before it is kept; the value is the word it is about. */
    public record Fault(String message, String value) {}

    public CoordinationProgramme {
        parties = List.copyOf(parties);
        tasks = List.copyOf(tasks);
    }

    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (name.isBlank()) faults.add(new Fault("documents.coordination.fault.name", ""));
        if (parties.size() < 2) faults.add(new Fault("documents.coordination.fault.parties", ""));
        if (basis.isBlank()) faults.add(new Fault("documents.coordination.fault.basis", ""));
        tasks.stream().map(Task::party).filter(it -> !it.isEmpty() && !parties.contains(it))
                .forEach(it -> faults.add(new Fault("documents.coordination.fault.task_party", it)));
        return faults;
    }

    public Optional<LocalDate> signed() {
        return Optional.ofNullable(signedOn);
    }

    /** What a party does, with what all do together. */
    public List<Task> tasksOf(String party) {
        return tasks.stream().filter(it -> it.party().isEmpty() || it.party().equals(party)).toList();
    }
}
