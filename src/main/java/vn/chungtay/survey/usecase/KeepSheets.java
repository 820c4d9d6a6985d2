package vn.chungtay.survey.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SaveResult.Outdated;
import vn.chungtay.survey.SaveResult.Reason;
import vn.chungtay.survey.SaveResult.Refused;
import vn.chungtay.survey.SaveResult.Saved;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.SheetOwner;
import vn.chungtay.survey.SheetOwner.Lying;
import vn.chungtay.survey.SheetRevision;
import vn.chungtay.survey.Sheets;
import vn.chungtay.survey.store.QuestionnaireShelf;
import vn.chungtay.survey.store.SheetJson;
import vn.chungtay.survey.store.SheetStore;
import vn.chungtay.survey.store.SheetStore.Sheet;

/** Saves and reads sheets in the name of their owners. */
@Component
class KeepSheets implements Sheets {

    /** Characters of JSON; a household of thirty with every answer has less than half of it. */
    private static final int LARGEST = 200_000;

    private final Access access;
    private final Audit audit;
    private final ObjectProvider<SheetOwner> owners;
    private final QuestionnaireShelf questionnaires;
    private final SheetStore store;
    private final Clock clock;

    KeepSheets(
            Access access,
            Audit audit,
            ObjectProvider<SheetOwner> owners,
            QuestionnaireShelf questionnaires,
            SheetStore store,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.owners = owners;
        this.questionnaires = questionnaires;
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SaveResult save(Subject subject, SheetId sheet, int seen, Filled filled, @Nullable String device) {
        var lying = lying(subject);
        access.require(lying.fill(), lying.unit());
        var refusal = refusal(filled);
        if (refusal.isPresent()) return new Refused(refusal.get());
        var next = new SheetRevision(sheet, seen + 1, filled, Optional.ofNullable(device), user(), clock.instant());
        boolean begun = store.open(sheet, subject, lying.unit(), next);
        var kept = store.lock(sheet);
        if (kept.isEmpty() || !isOf(subject, filled, kept.get())) return new Refused(Reason.OTHER_SHEET);
        return begun ? append(subject, lying, withNumber(next, 1)) : append(subject, lying, next);
    }

    private Optional<Reason> refusal(Filled filled) {
        var questionnaire = questionnaires.find(filled.questionnaire());
        if (questionnaire.isEmpty()) return Optional.of(Reason.UNKNOWN_QUESTIONNAIRE);
        if (!questionnaire.get().days().contains(filled.day())) return Optional.of(Reason.NOT_VALID_THAT_DAY);
        if (filled.day().isAfter(LocalDate.now(clock))) return Optional.of(Reason.DAY_TO_COME);
        return SheetJson.write(filled).length() > LARGEST ? Optional.of(Reason.TOO_LARGE) : Optional.empty();
    }

    private static boolean isOf(Subject subject, Filled filled, Sheet kept) {
        return kept.equals(new Sheet(subject.owner(), subject.id().value(), filled.questionnaire()));
    }

    /** The same content sent twice is one revision: a device that lost the receipt sends again. */
    private SaveResult append(Subject subject, Lying lying, SheetRevision next) {
        var last = store.last(subject, next.sheet());
        int current = last.map(SheetRevision::number).orElse(0);
        if (last.filter(it -> it.filled().equals(next.filled())).isPresent()) return new Saved(current);
        if (current != next.number() - 1) return new Outdated(current);
        store.append(next);
        audit.changed(
                lying.fill().code(),
                subject.id(),
                Map.of(),
                Map.of(
                        "sheet", next.sheet().value(),
                        "questionnaire", next.filled().questionnaire().toString(),
                        "revision", next.number()));
        return new Saved(next.number());
    }

    private static SheetRevision withNumber(SheetRevision it, int number) {
        return new SheetRevision(it.sheet(), number, it.filled(), it.device(), it.savedBy(), it.savedAt());
    }

    @Override
    @Transactional
    public List<SheetRevision> about(Subject subject) {
        requireLook(subject);
        return store.lastOfEach(subject);
    }

    @Override
    @Transactional
    public Optional<SheetRevision> find(Subject subject, SheetId sheet) {
        requireLook(subject);
        return store.last(subject, sheet);
    }

    @Override
    @Transactional
    public List<SheetRevision> story(Subject subject, SheetId sheet) {
        requireLook(subject);
        return store.all(subject, sheet);
    }

    @Override
    @Transactional
    public List<SheetRevision> aboutAll(String owner, Collection<? extends Id> subjects) {
        var places = store.places(owner, subjects);
        var actions = new HashMap<UnitId, Action>();
        places.forEach((subject, unit) ->
                actions.computeIfAbsent(unit, _ -> lying(new Subject(owner, subject)).look()));
        actions.forEach((unit, look) -> {
            var there = subjects.stream().filter(it -> unit.equals(places.get(it))).toList();
            access.require(look, unit, there, LocalDate.now(clock));
        });
        return store.lastOfAll(owner, subjects);
    }

    private void requireLook(Subject subject) {
        var lying = lying(subject);
        access.require(lying.look(), lying.unit(), List.of(subject.id()), LocalDate.now(clock));
    }

    private Lying lying(Subject subject) {
        return owners.stream()
                .filter(it -> it.name().equals(subject.owner()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody owns sheets as " + subject.owner()))
                .lying(subject.id())
                .orElseThrow(() -> new NotFound("subject of a sheet"));
    }

    private UserId user() {
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the sheet"));
    }
}
