package vn.chungtay.monitoring.usecase;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.ReportId;
import vn.chungtay.monitoring.model.AnswerResult;
import vn.chungtay.monitoring.store.ReportStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** The level above takes a report in or sends it back with a reason, once. */
@Service
public class AnswerReviewReport {

    private final Access access;
    private final ReportStore reports;
    private final Audit audit;
    private final Clock clock;

    AnswerReviewReport(Access access, ReportStore reports, Audit audit, Clock clock) {
        this.access = access;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AnswerResult accept(ReportId id) {
        return answer(id, true, null);
    }

    @Transactional
    public AnswerResult sendBack(ReportId id, String reason) {
        return answer(id, false, reason);
    }

    private AnswerResult answer(ReportId id, boolean accepted, @Nullable String reason) {
        var report = reports.report(id).orElseThrow(() -> new NotFound("report " + id.value()));
        access.require(MonitoringAction.ANSWER, report.receiver());
        var user = access.user().orElseThrow(() -> new IllegalStateException("a report is answered by somebody"));
        if (report.answer() != null) return new AnswerResult.AnsweredBefore();
        if (reports.isSentBy(id, user)) return new AnswerResult.OwnReport();
        if (!accepted && (reason == null || reason.isBlank())) return new AnswerResult.ReasonNeeded();
        try {
            reports.answer(id, accepted, reason == null ? null : reason.strip(), new ReportStore.Sender(user, clock.instant()));
        } catch (DuplicateKeyException _) {
            throw new Stale("answer to report " + id.value());
        }
        audit.changed(
                MonitoringAction.ANSWER.code(),
                id,
                Map.of(),
                Map.of("accepted", accepted, "round", report.round().code(), "unit", report.unit().value()));
        return new AnswerResult.Answered();
    }
}
