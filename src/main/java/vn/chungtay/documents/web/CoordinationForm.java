package vn.chungtay.documents.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.model.CoordinationProgramme;
import vn.chungtay.documents.model.CoordinationProgramme.Fault;
import vn.chungtay.documents.model.CoordinationProgramme.Task;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.DateRange;

/** A coordination programme as typed, kept so that nothing is lost when something is wrong. */
record CoordinationForm(
        @Nullable UUID unit,
        @Nullable String name,
        @Nullable String number,
        @Nullable String parties,
        @Nullable String basis,
        @Nullable String signedOn,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> task,
        @Nullable List<String> party,
        @Nullable Integer version) {

    private static final int BLANK_TASKS = 3;

    static CoordinationForm blank() {
        return new CoordinationForm(null, "", "", "", "", "", "", "", List.of(), List.of(), 1);
    }

    static CoordinationForm of(CoordinationProgramme it) {
        return new CoordinationForm(
                it.unit().value(), it.name(), it.number(), String.join("\n", it.parties()), it.basis(),
                it.signed().map(Object::toString).orElse(""),
                it.days().firstDay().map(Object::toString).orElse(""),
                it.days().lastDay().map(Object::toString).orElse(""),
                it.tasks().stream().map(Task::task).toList(), it.tasks().stream().map(Task::party).toList(), it.version());
    }

    /** The typed tasks with room for more. */
    public List<Task> rows() {
        var rows = new ArrayList<Task>();
        for (var at = 0; at < size(); at++) rows.add(new Task(at(task, at), at(party, at)));
        for (var more = 0; more < BLANK_TASKS; more++) rows.add(new Task("", ""));
        return rows;
    }

    private int size() {
        return task == null ? 0 : task.size();
    }

    /** What no programme can be made of. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (var day : List.of(text(signedOn), text(from), text(to))) {
            if (!day.isEmpty() && day(day) == null) faults.add(new Fault("documents.coordination.fault.day", ""));
        }
        var first = day(text(from));
        var last = day(text(to));
        if (first != null && last != null && last.isBefore(first)) {
            faults.add(new Fault("documents.coordination.fault.days", ""));
        }
        return faults;
    }

    CoordinationProgramme toProgramme(UUID id, UnitId owner) {
        var tasks = rows().stream().filter(it -> !it.task().isEmpty()).toList();
        var signatories = text(parties).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        return new CoordinationProgramme(
                id, owner, text(name), text(number), signatories, text(basis), day(text(signedOn)),
                new DateRange(day(text(from)), day(text(to))), tasks, version == null ? 1 : version);
    }

    private static String at(@Nullable List<String> typed, int at) {
        return typed == null || at >= typed.size() ? "" : text(typed.get(at));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return Vietnamese.nfc(Objects.requireNonNullElse(typed, "")).strip();
    }
}
