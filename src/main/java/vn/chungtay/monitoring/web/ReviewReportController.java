package vn.chungtay.monitoring.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.model.ReviewForm;
import vn.chungtay.monitoring.store.FormFile;
import vn.chungtay.monitoring.usecase.CountReview;
import vn.chungtay.monitoring.usecase.ReadReviewReport;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.RegistryAction;

/** The reports of a review: any unit and round, laid out as they are printed, and as a file. */
@Controller
@RequestMapping("/review-reports")
class ReviewReportController {

    private final ReadReviewReport reports;
    private final CountReview count;
    private final FormFile forms;
    private final ReportFrame frame;
    private final ReportSheet sheet;
    private final Access access;
    private final Words words;

    ReviewReportController(
            ReadReviewReport reports,
            CountReview count,
            FormFile forms,
            ReportFrame frame,
            ReportSheet sheet,
            Access access,
            Words words) {
        this.reports = reports;
        this.count = count;
        this.forms = forms;
        this.frame = frame;
        this.sheet = sheet;
        this.access = access;
        this.words = words;
    }

    @GetMapping
    String table(ReportQuestion question, Model page) {
        var form = form(question);
        var place = frame.place(question.unit());
        var round = frame.round(question.round());
        if (form.isList()) return "redirect:" + ReportQuestion.address("/review-reports/list", place.value(), round, form.number());
        var table = reports.table(place, round, form.kinds());
        var said = new ReportPage.Frame(
                words.text("monitoring.unknown"), words.text("monitoring.total"), words.text("monitoring.rest"),
                access.may(RegistryAction.VIEW, place));
        page.addAttribute("table", table);
        page.addAttribute("it", ReportPage.of(form, table, reports.ethnicNames(), said));
        if (table.countedAt() != null) page.addAttribute("countedAt", ReportFrame.moment(table.countedAt()));
        page.addAttribute("bars", ReportBars.of(form, table.total()));
        page.addAttribute("file", ReportQuestion.address("/review-reports/file", place.value(), round, form.number()));
        frame.around(page, place, round, form.number(), "tables");
        return "monitoring/report";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(ReportQuestion question, @RequestParam SheetFormat format) {
        var form = form(question);
        var place = frame.place(question.unit());
        var round = frame.round(question.round());
        var table = reports.table(place, round, form.kinds());
        var laidOut = sheet.of(form, table, reports.ethnicNames(), frame.about(frame.unit(place, round), round));
        return Downloads.of(SheetFile.write(format, laidOut), "bao-cao-%d-%s".formatted(form.number(), round.code()));
    }

    @PostMapping("/count")
    String count(@RequestParam UUID unit, @RequestParam String round, @RequestParam int form, RedirectAttributes next) {
        var asked = frame.round(round);
        var job = count.ask(new UnitId(unit), asked);
        if (job.isPresent()) return "redirect:/jobs/" + job.get().value() + "/progress";
        next.addFlashAttribute("fault", "monitoring.not_begun");
        return "redirect:" + ReportQuestion.address("/review-reports", unit, asked, form);
    }

    private ReviewForm form(ReportQuestion question) {
        return forms.form(question.number()).orElseThrow(() -> new NotFound("report " + question.number()));
    }
}
