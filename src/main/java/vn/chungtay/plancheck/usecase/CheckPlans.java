package vn.chungtay.plancheck.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.documents.ReadRefusal;
import vn.chungtay.documents.TextLine;
import vn.chungtay.documents.Unread;
import vn.chungtay.identity.Access;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plancheck.PlanChecker;
import vn.chungtay.plancheck.PlancheckAction;
import vn.chungtay.plancheck.model.FiledCheck;
import vn.chungtay.plancheck.model.FiledFinding;
import vn.chungtay.plancheck.model.Mend;
import vn.chungtay.plancheck.model.Pages;
import vn.chungtay.plancheck.store.CheckedTextStore;
import vn.chungtay.plancheck.store.PlanCheckStore;
import vn.chungtay.platform.NotFound;

/** A finished plan is handed in, checked, looked at with its findings, decided on and thrown away again. */
@Service
public class CheckPlans {

    /** In bytes. A smaller file is read while its sender waits, a larger one in the background. */
    private static final long QUICK = 1L << 20;

    private final Access access;
    private final PlanCheckStore checks;
    private final CheckedTextStore texts;
    private final ReadAndCheck reading;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    CheckPlans(Access access, PlanCheckStore checks, CheckedTextStore texts, ReadAndCheck reading, Jobs jobs, Audit audit, Clock clock) {
        this.access = access;
        this.checks = checks;
        this.texts = texts;
        this.reading = reading;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of a checked plan with the findings of the whole. */
    public record Report(FiledCheck check, Pages pages, int page, List<TextLine> lines, List<FiledFinding> findings, List<Unread> unread) {}

    /** What came of a decision. */
    public sealed interface Outcome {
        record Decided() implements Outcome {}

        /** Whoever keeps what is printed against the proof says why. */
        record ReasonMissing() implements Outcome {}
    }

    @Transactional
    public PlanCheckId bring(String name, Path file) throws IOException {
        access.requireAnywhere(PlancheckAction.CHECK);
        var id = PlanCheckId.next();
        checks.add(id, name, clock.instant());
        if (Files.size(file) <= QUICK) {
            reading.keep(id, DocumentReader.standard().read(name, file));
        } else if (Files.size(file) > DocumentReader.LARGEST) {
            checks.refused(id, ReadRefusal.TOO_LARGE.message());
        } else {
            try (var content = Files.newInputStream(file)) {
                checks.addFile(id, content, jobs.plan(CheckPlanJob.KIND, id.value().toString()));
            }
        }
        return id;
    }

    @Transactional
    public PlanCheckId paste(String name, String text) {
        access.requireAnywhere(PlancheckAction.CHECK);
        var id = PlanCheckId.next();
        checks.add(id, name, clock.instant());
        reading.keep(id, DocumentReader.standard().pasted(name, text));
        return id;
    }

    /** Reads and checks without keeping anything. */
    @Transactional(readOnly = true)
    public Checked checkOnly(String name, Path file) {
        access.requireAnywhere(PlancheckAction.CHECK);
        return switch (DocumentReader.standard().read(name, file)) {
            case ReadOutcome.Refused refused -> new Checked.NotRead(refused.reason().message());
            case ReadOutcome.Read read -> new Checked.Found(new PlanChecker().check(read.text()));
        };
    }

    /** What came of a check that is not kept. */
    public sealed interface Checked {
        record Found(List<Finding> findings) implements Checked {}

        /** @param reason key of the message */
        record NotRead(String reason) implements Checked {}
    }

    @Transactional(readOnly = true)
    public List<FiledCheck> newest(String words, int limit, int offset) {
        access.requireAnywhere(PlancheckAction.CHECK);
        return checks.newest(words, limit, offset);
    }

    @Transactional(readOnly = true)
    public Report report(PlanCheckId id, int page) {
        access.requireAnywhere(PlancheckAction.CHECK);
        var check = find(id);
        var findings = texts.findings(id);
        var byLine = new HashMap<Integer, Integer>();
        findings.forEach(it -> byLine.merge(it.finding().place().line(), 1, Integer::sum));
        var pages = new Pages(texts.lengths(id), byLine);
        int shown = pages.nearest(page);
        return new Report(check, pages, shown, texts.lines(id, pages.firstLine(shown), pages.lastLine(shown)), findings, texts.unread(id));
    }

    /** All findings, to leave the system as a file. */
    @Transactional
    public List<FiledFinding> export(PlanCheckId id) {
        access.requireAnywhere(PlancheckAction.CHECK);
        find(id);
        var findings = texts.findings(id);
        audit.exported(PlancheckAction.CHECK.code(), findings.size(), Map.of("plan", id.value().toString()));
        return findings;
    }

    /** @param decision none takes an earlier one back */
    @Transactional
    public Outcome decide(PlanCheckId id, int number, Optional<Mend> decision, String reason) {
        access.requireAnywhere(PlancheckAction.CHECK);
        find(id);
        var found = texts.finding(id, number).orElseThrow(() -> new NotFound("finding " + number));
        var why = reason.strip();
        if (decision.equals(Optional.of(Mend.KEPT)) && why.isEmpty()) return new Outcome.ReasonMissing();
        texts.decide(id, number, decision, why, clock.instant());
        var before = found.decision();
        audit.changed(
                PlancheckAction.CHECK.code(), id,
                Map.of("printed", found.finding().printed(), "decision", before == null ? "" : before.mend().name()),
                Map.of("proposed", found.finding().expected(), "decision", decision.map(Enum::name).orElse(""), "reason", why));
        return new Outcome.Decided();
    }

    @Transactional
    public void delete(PlanCheckId id) {
        access.requireAnywhere(PlancheckAction.CHECK);
        var check = find(id);
        checks.delete(id);
        audit.changed(PlancheckAction.CHECK.code(), id, Map.of("lines", check.lines()), Map.of());
    }

    private FiledCheck find(PlanCheckId id) {
        return checks.find(id).orElseThrow(() -> new NotFound("plan check " + id.value()));
    }
}
