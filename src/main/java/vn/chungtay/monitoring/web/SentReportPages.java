package vn.chungtay.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.ReportId;
import vn.chungtay.monitoring.model.Difference;
import vn.chungtay.monitoring.model.SentReport;
import vn.chungtay.monitoring.store.FormFile;
import vn.chungtay.monitoring.usecase.ReadReviewReport;
import vn.chungtay.monitoring.usecase.ReadSentReport;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.RegistryAction;

/** What the page of one sent report shows: its tables as they were, its state, and what was counted otherwise since. */
@Component
class SentReportPages {

    private final ReadSentReport sent;
    private final ReadReviewReport tables;
    private final FormFile forms;
    private final ReportFrame frame;
    private final Access access;
    private final Words words;

    SentReportPages(
            ReadSentReport sent, ReadReviewReport tables, FormFile forms, ReportFrame frame, Access access, Words words) {
        this.sent = sent;
        this.tables = tables;
        this.forms = forms;
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    /** One version in a list. */
    record Version(SentReport report) {

        public String sentAt() {
            return ReportFrame.moment(report.sentAt());
        }

        public @Nullable String answeredAt() {
            return report.answer() == null ? null : ReportFrame.moment(report.answer().at());
        }
    }

    /** How many households of a class were counted otherwise since, in one way. */
    record Since(String povertyClass, Difference.Kind kind, int households) {}

    void one(ReportId id, int number, Model page) {
        var form = forms.form(number).filter(it -> !it.isList()).orElseThrow(() -> new NotFound("report " + number));
        var shown = sent.show(id, form.kinds());
        var report = shown.report();
        // The rows of a sent report are those of its day: a list of today would tell of other households.
        var said = new ReportPage.Frame(words.text("monitoring.unknown"), words.text("monitoring.total"), words.text("monitoring.rest"), false);
        frame.around(page, report.unit(), report.round(), number, "sent");
        page.addAttribute("version", new Version(report));
        page.addAttribute("shown", shown);
        page.addAttribute("it", ReportPage.of(form, shown.table(), tables.ethnicNames(), said));
        page.addAttribute("tables", forms.all().stream().filter(one -> !one.isList()).toList());
        page.addAttribute("since", since(shown.since()));
        page.addAttribute("opens", access.may(RegistryAction.VIEW, report.unit()));
        page.addAttribute("mayAnswer", report.answer() == null && access.may(MonitoringAction.ANSWER, report.receiver()));
    }

    private static List<Since> since(Map<String, Map<Difference.Kind, Integer>> counts) {
        var since = new ArrayList<Since>();
        counts.forEach((of, kinds) -> kinds.forEach((kind, households) -> since.add(new Since(of, kind, households))));
        return since;
    }
}
