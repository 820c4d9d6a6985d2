package vn.chungtay.fieldwork.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.FieldPackage;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;

/** An office in memory: one sheet for each subject that was made known to it. */
public final class MemoryVisits implements FieldVisits {

    public static final String OWNER = "memory";
    public static final QuestionnaireId QUESTIONNAIRE = new QuestionnaireId("try-out", 1);
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Map<UUID, Sheet> sheets = new HashMap<>();
    private @Nullable RuntimeException fault;
    private final UnitId unit = new UnitId(UUID.randomUUID());

    /** @param id null until it is begun */
    private record Sheet(SheetId id, int revision, Filled filled, Optional<FieldStanding.Why> closed) {}

    /** A subject with a sheet that opens with these answers. */
    public Id opening(Answers answers) {
        return opening(UUID.randomUUID(), answers);
    }

    public Id opening(UUID subject, Answers answers) {
        var filled = new Filled(QUESTIONNAIRE, DAY, UserId.next(), answers, Map.of());
        sheets.put(subject, new Sheet(null, 0, filled, Optional.empty()));
        return new vn.chungtay.fieldwork.model.Visited.Subject(subject);
    }

    /** Somebody at the office changes it; begins it if nobody has. */
    public void change(Id subject, Answers answers) {
        var it = sheet(subject);
        var id = it.id() == null ? SheetId.next() : it.id();
        sheets.put(subject.value(), new Sheet(id, it.revision() + 1, it.filled().with(answers), it.closed()));
    }

    public void close(Id subject, FieldStanding.Why why) {
        var it = sheet(subject);
        sheets.put(subject.value(), new Sheet(it.id(), it.revision(), it.filled(), Optional.of(why)));
    }

    /** Brings back what stands now, when it is run. */
    Runnable asNow() {
        var all = new HashMap<>(sheets);
        return () -> sheets = all;
    }

    /** The next saving or handing in does its work and then breaks. */
    void breakNext(RuntimeException how) {
        fault = how;
    }

    /** Nothing breaks after all. */
    void breakNothing() {
        fault = null;
    }

    private void perhapsBreak() {
        var it = fault;
        fault = null;
        if (it != null) throw it;
    }

    public boolean isHandedIn(Id subject) {
        return sheet(subject).closed().equals(Optional.of(FieldStanding.Why.HANDED_IN));
    }

    public void reopen(Id subject) {
        var it = sheet(subject);
        sheets.put(subject.value(), new Sheet(it.id(), it.revision(), it.filled(), Optional.empty()));
    }

    public Answers answers(Id subject) {
        return sheet(subject).filled().answers();
    }

    public Filled filled(Id subject) {
        return sheet(subject).filled();
    }

    @Override
    public String owner() {
        return OWNER;
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public List<FieldVillage> villages() {
        return List.of();
    }

    @Override
    public FieldPackage pack(UnitId village) {
        throw new NotFound("village");
    }

    @Override
    public FieldStanding standing(Id subject) {
        var it = sheets.get(subject.value());
        if (it == null) return new FieldStanding.Closed(FieldStanding.Why.UNKNOWN);
        if (it.closed().isPresent()) return new FieldStanding.Closed(it.closed().get());
        return new FieldStanding.Open(unit, Optional.ofNullable(it.id()), it.revision(), it.filled());
    }

    @Override
    public SaveResult save(Id subject, SheetId sheet, int seen, Filled filled, String device) {
        var it = sheet(subject);
        if (it.revision() != seen) return new SaveResult.Outdated(it.revision());
        if (it.id() != null && !it.id().equals(sheet)) return new SaveResult.Refused(SaveResult.Reason.OTHER_SHEET);
        if (it.id() != null && it.filled().equals(filled)) return new SaveResult.Saved(it.revision());
        sheets.put(subject.value(), new Sheet(sheet, seen + 1, filled, it.closed()));
        perhapsBreak();
        return new SaveResult.Saved(seen + 1);
    }

    @Override
    public FieldHandIn handIn(Id subject) {
        close(subject, FieldStanding.Why.HANDED_IN);
        perhapsBreak();
        return FieldHandIn.DONE;
    }

    private Sheet sheet(Id subject) {
        return Optional.ofNullable(sheets.get(subject.value())).orElseThrow(() -> new NotFound("subject"));
    }
}
