package vn.chungtay.plans.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.ActivityReport.Document;
import vn.chungtay.plans.model.ActivityReport.State;
import vn.chungtay.plans.model.Participation;
import vn.chungtay.platform.Vietnamese;

/** A report of an activity as typed. */
record ReportForm(
        @Nullable String state,
        @Nullable String asOf,
        @Nullable String words,
        @Nullable String participants,
        @Nullable String conditionMet,
        @Nullable String documentNumber,
        @Nullable String documentDate,
        @Nullable String documentParty,
        @Nullable List<String> people,
        @Nullable List<String> days,
        @Nullable List<String> counted,
        @Nullable Boolean carriedOver,
        @Nullable String doneOn) {

    /** Begins with what was told last. */
    static ReportForm of(ActivityReport it, LocalDate today) {
        return new ReportForm(
                it.state().name(),
                today.toString(),
                it.words(),
                it.participants() == null ? "" : Vietnamese.number(it.participants()),
                it.conditionMet() == null ? "" : Vietnamese.number(it.conditionMet()),
                it.document().number(),
                it.document().date() == null ? "" : it.document().date().toString(),
                it.document().party(),
                LabourFields.people(it.labour()),
                LabourFields.days(it.labour()),
                ParticipationFields.typed(it.participation()),
                it.fromCarriedOver(),
                it.doneOn() == null ? "" : it.doneOn().toString());
    }

    void check(Errors errors) {
        if (HeadForm.day(asOf).isEmpty()) errors.reject("plans.refusal.report_day");
        if (!HeadForm.text(doneOn).isEmpty() && HeadForm.day(doneOn).isEmpty()) errors.reject("plans.refusal.report_done_on");
        if (bad(participants) || bad(conditionMet)) errors.reject("plans.refusal.activity_participants");
        if (!HeadForm.text(documentDate).isEmpty() && HeadForm.day(documentDate).isEmpty())
            errors.reject("plans.refusal.report_document_date");
        if (LabourFields.read(people, days).isEmpty()) errors.reject("plans.refusal.activity_labour");
        if (ParticipationFields.read(counted).isEmpty()) errors.reject("plans.refusal.participation");
    }

    private static boolean bad(@Nullable String typed) {
        return !HeadForm.text(typed).isEmpty() && LabourFields.count(typed).isEmpty();
    }

    /** Only after a check without errors. */
    ActivityReport toReport() {
        return new ActivityReport(
                Arrays.stream(State.values()).filter(it -> it.name().equals(state)).findFirst().orElse(State.PLANNED),
                HeadForm.day(asOf).orElseThrow(),
                HeadForm.text(words),
                LabourFields.count(participants).orElse(null),
                LabourFields.count(conditionMet).orElse(null),
                new Document(
                        HeadForm.text(documentNumber), HeadForm.day(documentDate).orElse(null), HeadForm.text(documentParty)),
                LabourFields.read(people, days).orElse(Map.of()),
                ParticipationFields.read(counted).orElse(Participation.NONE),
                Boolean.TRUE.equals(carriedOver),
                HeadForm.day(doneOn).orElse(null));
    }
}
